import type { MDXComponents } from 'mdx/types';
import type { ComponentProps, ReactNode } from 'react';
import type { Course, Lesson } from '@/lib/courses/course';
import { ActivitySection } from './activity-section';
import type { Learner } from './learner';
import styles from './lesson.module.css';
import { TermText } from './term';

type Heading = { id?: string; children?: ReactNode };

/** On the page that holds every lesson, headings stand one level deeper and their ids carry the lesson's, so that each is there once. */
const deeperHeadings = (lesson: Lesson): MDXComponents => ({
  h2: ({ id, children }: Heading) => <h3 id={`${lesson.id}-${id}`}>{children}</h3>,
  h3: ({ id, children }: Heading) => <h4 id={`${lesson.id}-${id}`}>{children}</h4>,
  h4: ({ id, children }: Heading) => <h5 id={`${lesson.id}-${id}`}>{children}</h5>,
});

/** Links within a lesson lead, on the page that holds every lesson, to the same heading by its longer id; activities keep theirs. */
const longerLinks = (lesson: Lesson): MDXComponents => ({
  a: ({ href = '', children, ...rest }: ComponentProps<'a'>) => {
    const place = href.startsWith('#') ? href.slice(1) : null;
    const isHeading = place !== null && !lesson.activities.some(({ id }) => id === place);
    return (
      <a href={isHeading ? `#${lesson.id}-${place}` : href} {...rest}>
        {children}
      </a>
    );
  },
});

/**
 * The tags that lessons know, as components that see this course, this lesson and, for a signed-in learner, what they have done.
 * `among` is true on the page that holds every lesson, `preview` for an instructor who tries the lesson out.
 */
export const lessonComponents = (
  course: Course,
  lesson: Lesson,
  learner: Learner | null,
  among = false,
  preview = false,
): MDXComponents => {
  const activityOf = (id: string) => {
    const activity = lesson.activities.find((candidate) => candidate.id === id);
    if (!activity) throw new Error(`The lesson "${lesson.id}" has no activity "${id}".`);
    return activity;
  };
  // Landmarks are told apart by their names; the components of one rendering number the lesson's tables.
  let tables = 0;
  const nextTable = (): number => {
    tables += 1;
    return tables;
  };
  return {
    ...(among && { ...deeperHeadings(lesson), ...longerLinks(lesson) }),
    Activity: ({ id, children }: { id: string; children: ReactNode }) => (
      <ActivitySection course={course} lesson={lesson} activity={activityOf(id)} learner={learner} preview={preview}>
        {children}
      </ActivitySection>
    ),
    Discussion: ({ activity: id, children }: { activity: string; children: ReactNode }) => {
      const activity = activityOf(id);
      const revealed = learner !== null && learner.activity(activity).attempts.length > 0;
      if (!revealed) return <p className={styles.later}>The discussion of this activity opens here once you have handed in an answer.</p>;
      return (
        <section className={styles.discussion} aria-labelledby={`${id}-discussion`}>
          <h4 id={`${id}-discussion`}>Discussion of Activity {activity.number}</h4>
          {children}
        </section>
      );
    },
    Term: ({ id, children }: { id: string; children: ReactNode }) => (
      <TermText term={course.glossary.find((term) => term.id === id)} references={course.references}>
        {children}
      </TermText>
    ),
    Aside: ({ title, children }: { title: string; children: ReactNode }) => (
      <aside className={styles.aside} aria-label={title}>
        <p className={styles.asideTitle}>{title}</p>
        {children}
      </aside>
    ),
    Quote: ({ by, year, children }: { by: string; year: string; children: ReactNode }) => (
      <figure className={styles.quote}>
        <blockquote>{children}</blockquote>
        <figcaption>
          {by} ({year})
        </figcaption>
      </figure>
    ),
    table: ({ children }: { children: ReactNode }) => (
      // Wide tables scroll by themselves on a phone, by keyboard too.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      <section className={styles.table} aria-label={`Table ${nextTable()}${among ? ` of ${lesson.title}` : ''}`} tabIndex={0}>
        <table>{children}</table>
      </section>
    ),
  };
};
