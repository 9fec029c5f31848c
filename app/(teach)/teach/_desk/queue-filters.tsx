import { checkOf } from '@/lib/activities/checks';
import type { WidgetName } from '@/lib/activities/widget';
import type { Course } from '@/lib/courses/course';
import { entryVerdicts, type QueueFilter, type QueueOrder, type ShownOnly } from '@/lib/review/filter';
import styles from './desk.module.css';
import { questionName } from './reading';
import { verdictName } from './verdicts';

const onlyNames: Readonly<Record<ShownOnly, string>> = {
  waiting: 'All that waits',
  unrecognised: 'Not recognised',
  misread: '‘Not what I meant’',
  questions: 'Learners’ questions',
  comments: 'Comments',
  suggestions: 'Suggestions',
  contact: 'Messages',
  all: 'Everything, also what is done',
};

const orderNames: Readonly<Record<QueueOrder, string>> = {
  'longest-waiting': 'Longest waiting first',
  newest: 'Newest first',
  mixed: 'Mixed, the same for everybody',
};

/** The questions of a widget that are answered apart; others have one. */
const questions: Partial<Record<WidgetName, readonly string[]>> = {
  PartyLists: ['customers', 'consumers', 'explanation'],
  OwnOrganisation: ['customers', 'consumers'],
};

/** The activities of a course whose answers instructors take one by one, each with its questions ('' for its only one). */
export const reviewedActivities = (course: Course): { lesson: string; id: string; title: string; questions: readonly string[] }[] =>
  course.lessons.flatMap((lesson) =>
    lesson.activities
      .filter(({ widget }) => checkOf(widget).reviewed)
      .map(({ id, title, widget }) => ({ lesson: lesson.title, id, title, questions: questions[widget] ?? [''] })),
  );

/** `where` of a form: 'activity' or 'activity:question'. */
export const whereOf = (activity: string, question: string): string => (question ? `${activity}:${question}` : activity);

/** The activities and questions to choose from, under the lessons that hold them. */
export function WhereOptions({ course, whole }: { course: Course; whole: boolean }) {
  const activities = reviewedActivities(course);
  return [...new Set(activities.map(({ lesson }) => lesson))].map((lesson) => (
    <optgroup key={lesson} label={lesson}>
      {activities
        .filter((activity) => activity.lesson === lesson)
        .flatMap(({ id, title, questions: asked }) =>
          [
            ...(whole && asked.length > 1 ? [['', title] as const] : []),
            ...asked.map((question) => [question, question ? `${title}: ${questionName(question)}` : title] as const),
          ].map(([question, name]) => (
            <option key={whereOf(id, question)} value={whereOf(id, question)}>
              {name}
            </option>
          )),
        )}
    </optgroup>
  ));
}

/** What of the queue is shown, as a plain form. `counts` are those of what waits, by reason. */
export function QueueFilters({
  course,
  filter,
  counts,
}: {
  course: Course;
  filter: QueueFilter;
  counts: Readonly<Partial<Record<ShownOnly, string>>>;
}) {
  return (
    <search>
      <form method="get" className={styles.filters}>
        <div>
          <label htmlFor="only">Show</label>
          <select id="only" name="only" defaultValue={filter.only} key={filter.only}>
            {Object.entries(onlyNames).map(([only, name]) => (
              <option key={only} value={only}>
                {name}
                {counts[only as ShownOnly] && ` (${counts[only as ShownOnly]})`}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor="where">Activity and question</label>
          <select id="where" name="where" defaultValue={filter.activity ? whereOf(filter.activity, filter.question ?? '') : ''}>
            <option value="">All</option>
            <WhereOptions course={course} whole />
          </select>
        </div>
        <div>
          <label htmlFor="verdict">Verdict</label>
          <select id="verdict" name="verdict" defaultValue={filter.verdict ?? ''}>
            <option value="">Any</option>
            {entryVerdicts.map((verdict) => (
              <option key={verdict} value={verdict}>
                {verdictName(verdict)}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor="order">Order</label>
          <select id="order" name="order" defaultValue={filter.order}>
            {Object.entries(orderNames).map(([order, name]) => (
              <option key={order} value={order}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <button type="submit">Show</button>
      </form>
    </search>
  );
}
