import type { MDXComponents } from 'mdx/types';
import { getMDXComponent } from 'mdx-bundler/client';
import { Children, isValidElement, type ReactNode } from 'react';
import type { Activity, Course, Lesson } from '@/lib/courses/course';
import styles from './lesson.module.css';
import { lessonComponents } from './lesson-components';

const evaluated = new WeakMap<Lesson, ReturnType<typeof getMDXComponent>>();

/** The lesson's compiled MDX as a component; each is evaluated once a process. */
const contentOf = (lesson: Lesson) => {
  const content = evaluated.get(lesson) ?? getMDXComponent(lesson.code);
  evaluated.set(lesson, content);
  return content;
};

type DiscussionProps = { activity: string; children: ReactNode };

/**
 * The discussion of one activity alone, as its lesson has it, for a visitor whose answer was just checked: the page itself was made for
 * nobody in particular and holds no discussions. Undefined when the lesson has none for this activity.
 */
export const discussionOf = (course: Course, lesson: Lesson, activity: Activity): ReactNode => {
  const Discussion = ({ children }: DiscussionProps) => (
    <section className={styles.discussion} aria-labelledby={`${activity.id}-discussion`} data-discussion>
      <h4 id={`${activity.id}-discussion`}>Discussion of Activity {activity.number}</h4>
      {children}
    </section>
  );
  const components: MDXComponents = { ...lessonComponents(course, lesson, null), Discussion };
  // Called rather than rendered: of the lesson's parts, only the one that is wanted is ever rendered.
  const whole: unknown = contentOf(lesson)({ components });
  const parts = isValidElement<{ children?: ReactNode }>(whole) ? Children.toArray(whole.props.children) : [];
  return parts.find((part) => isValidElement<DiscussionProps>(part) && part.type === Discussion && part.props.activity === activity.id);
};
