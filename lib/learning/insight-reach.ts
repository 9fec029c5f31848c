/** How many learners did something at the places of a course, each of them once. What nobody did is left out. */
export interface Reach {
  /** Who enrolled. */
  readonly learners: number;
  /** Who was at a place of a lesson; an empty place is the lesson itself. */
  readonly visited: readonly { readonly lessonId: string; readonly place: string; readonly number: number }[];
  /** Who has begun an answer, or handed one in. */
  readonly started: readonly { readonly activityId: string; readonly number: number }[];
  /** Who has handed in a first try, and who a second. */
  readonly submitted: readonly { readonly activityId: string; readonly try: number; readonly number: number }[];
  /** Who has marked a lesson as read. */
  readonly read: readonly { readonly lessonId: string; readonly number: number }[];
}

/** How many learners opened an activity, began an answer, handed one in, and handed in another: never more than the step before. */
export interface ActivityFunnel {
  readonly opened: number;
  readonly started: number;
  readonly submitted: number;
  readonly again: number;
}

const visitedAt = ({ visited }: Reach, lessonId: string, place: string): number =>
  visited.find((row) => row.lessonId === lessonId && row.place === place)?.number ?? 0;

/** The funnel of an activity. Answers that came from elsewhere than its page count as opening it and beginning it, too. */
export const activityFunnel = (reach: Reach, lessonId: string, activityId: string): ActivityFunnel => {
  const tries = (which: number) => reach.submitted.find((row) => row.activityId === activityId && row.try === which)?.number ?? 0;
  const submitted = tries(1);
  const started = Math.max(submitted, reach.started.find((row) => row.activityId === activityId)?.number ?? 0);
  return { opened: Math.max(started, visitedAt(reach, lessonId, activityId)), started, submitted, again: tries(2) };
};

/** How many have opened a lesson, as far as anything tells, and how many have marked it as read. */
export const lessonFunnel = (
  reach: Reach,
  { id, activities }: { readonly id: string; readonly activities: readonly { readonly id: string }[] },
): { readonly opened: number; readonly read: number } => {
  const read = reach.read.find(({ lessonId }) => lessonId === id)?.number ?? 0;
  const inside = activities.map((activity) => activityFunnel(reach, id, activity.id).opened);
  return { opened: Math.max(visitedAt(reach, id, ''), read, ...inside), read };
};
