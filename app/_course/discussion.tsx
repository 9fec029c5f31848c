import type { MDXComponents } from 'mdx/types';
import { Children, isValidElement, type ReactNode } from 'react';
import { lessonAddress } from '@/lib/courses/addresses';
import type { Activity, Course, Lesson } from '@/lib/courses/course';
import { LessonBreadcrumb } from './breadcrumb';
import styles from './lesson.module.css';
import { lessonComponents } from './lesson-components';
import { contentOf } from './lesson-content';

type DiscussionProps = { activity: string; children: ReactNode };

/**
 * The discussion of one activity alone, as its lesson has it, for a visitor whose answer was just checked: the page itself was made for
 * nobody in particular and holds no discussions. Undefined when the lesson has none for this activity.
 */
export const discussionOf = (course: Course, lesson: Lesson, activity: Activity, Heading: 'h2' | 'h4' = 'h4'): ReactNode => {
  const Discussion = ({ children }: DiscussionProps) => (
    <section className={styles.discussion} aria-labelledby={`${activity.id}-discussion`} data-discussion>
      <Heading id={`${activity.id}-discussion`}>Discussion of Activity {activity.number}</Heading>
      {children}
    </section>
  );
  const components: MDXComponents = { ...lessonComponents(course, lesson, null), Discussion };
  // Called rather than rendered: of the lesson's parts, only the one that is wanted is ever rendered.
  const whole: unknown = contentOf(lesson)({ components });
  const parts = isValidElement<{ children?: ReactNode }>(whole) ? Children.toArray(whole.props.children) : [];
  return parts.find((part) => isValidElement<DiscussionProps>(part) && part.type === Discussion && part.props.activity === activity.id);
};

/** A discussion on a page of its own, for browsers in which no script can bring it into the lesson. */
export function DiscussionPage({ course, lesson, activity }: { course: Course; lesson: Lesson; activity: Activity }) {
  const place = lessonAddress(course.id, lesson.id, activity.id);
  return (
    <main id="main" className="page narrow">
      <LessonBreadcrumb course={course} lesson={lesson} here={`Activity ${activity.number}`} />
      <h1>{activity.title}</h1>
      <div className={styles.alone}>{discussionOf(course, lesson, activity, 'h2')}</div>
      <p>
        <a href={place}>Back to the activity</a>. Your browser’s way back leads to your answer and the replies to it.
      </p>
    </main>
  );
}
