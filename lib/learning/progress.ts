/** What of a lesson counts for its completion. */
export interface LessonToDo {
  readonly id: string;
  readonly minutes: number;
  readonly activities: readonly { readonly id: string }[];
}

/** What a learner has done in a course. */
export interface Done {
  /** Ids of the lessons marked as read. */
  readonly read: ReadonlySet<string>;
  /** Ids of the activities with at least one submission. */
  readonly handedIn: ReadonlySet<string>;
}

export interface LessonProgress {
  readonly id: string;
  readonly read: boolean;
  readonly activities: number;
  readonly activitiesDone: number;
  readonly complete: boolean;
}

export interface CourseProgress {
  readonly lessons: readonly LessonProgress[];
  /** A step is a lesson to read or an activity to hand in. */
  readonly steps: number;
  readonly stepsDone: number;
  /** The study time of what is left, in minutes: a lesson's minutes are shared out evenly over its steps. */
  readonly minutesLeft: number;
  readonly complete: boolean;
}

const lessonProgress = (lesson: LessonToDo, done: Done): LessonProgress => {
  const activitiesDone = lesson.activities.filter(({ id }) => done.handedIn.has(id)).length;
  const read = done.read.has(lesson.id);
  const activities = lesson.activities.length;
  return { id: lesson.id, read, activities, activitiesDone, complete: read && activitiesDone === activities };
};

/** How far a learner has come: a course is complete when each lesson is marked as read and each activity has been handed in. */
export const courseProgress = (lessons: readonly LessonToDo[], done: Done): CourseProgress => {
  const each = lessons.map((lesson) => lessonProgress(lesson, done));
  const steps = each.reduce((sum, lesson) => sum + lesson.activities + 1, 0);
  const stepsDone = each.reduce((sum, lesson) => sum + lesson.activitiesDone + (lesson.read ? 1 : 0), 0);
  const minutesLeft = lessons.reduce((sum, lesson, at) => {
    const progress = each[at];
    if (!progress) return sum;
    const left = progress.activities - progress.activitiesDone + (progress.read ? 0 : 1);
    return sum + (lesson.minutes * left) / (progress.activities + 1);
  }, 0);
  return { lessons: each, steps, stepsDone, minutesLeft: Math.ceil(minutesLeft), complete: steps > 0 && stepsDone === steps };
};
