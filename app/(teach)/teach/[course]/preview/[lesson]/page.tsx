import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LessonArticle } from '@/app/_course/lesson';
import { requireInstructor } from '@/lib/auth/session';
import { previewAddress } from '@/lib/courses/addresses';
import type { Course, Lesson } from '@/lib/courses/course';
import { selectOptionalCourse, withDrafts } from '@/lib/courses/library';
import styles from './preview.module.css';

export const metadata: Metadata = { title: 'Preview' };

/** The way to the other lessons: beside this one where there is room, folded up on a phone. */
function Lessons({ course, lesson }: { course: Course; lesson: Lesson }) {
  const list = (
    <ol>
      {course.lessons.map((other) => (
        <li key={other.id} aria-current={other === lesson ? 'page' : undefined}>
          {other === lesson ? <strong>{other.title}</strong> : <a href={previewAddress(course.id, other.id)}>{other.title}</a>}
          {other.draft && <span className={styles.draft}> draft</span>}
        </li>
      ))}
    </ol>
  );
  return (
    <nav aria-label="Lessons to preview" className={styles.lessons}>
      <div className={styles.wide}>{list}</div>
      <details className={styles.folded}>
        <summary>Other lessons to preview</summary>
        {list}
      </details>
    </nav>
  );
}

/** A lesson as a learner meets it, drafts too, for the course's instructors: its activities answer, and nothing is recorded. */
export default async function PreviewPage({ params }: { params: Promise<{ course: string; lesson: string }> }) {
  const given = await params;
  const published = await selectOptionalCourse(given.course);
  if (!published) notFound();
  await requireInstructor(published.id, previewAddress(published.id, given.lesson));
  const course = withDrafts(published);
  const lesson = course.lessons.find(({ id }) => id === given.lesson);
  if (!lesson) notFound();
  return (
    <main id="main" className="page">
      <p className={styles.banner}>
        <strong>Preview.</strong> You see this lesson as a learner does. What you type is checked and answered, and nothing is recorded: no
        draft, no submission, no visit, and nothing stays on this device.
        {lesson.draft && ' Learners don’t see this lesson yet: it is a draft.'}
      </p>
      <div className={styles.layout}>
        <Lessons course={course} lesson={lesson} />
        <div className={styles.lesson}>
          <LessonArticle course={course} lesson={lesson} learner={null} preview />
        </div>
      </div>
    </main>
  );
}
