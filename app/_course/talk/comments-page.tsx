import { z } from 'zod';
import type { CommentCursor } from '@/db';
import { mayTeach, requireLearner } from '@/lib/auth/session';
import { commentsAddress } from '@/lib/courses/addresses';
import type { Course, Lesson } from '@/lib/courses/course';
import { LessonBreadcrumb } from '../breadcrumb';
import { CommentList } from './comment-list';
import { CommentForm, CommentsApart, readComments } from './comments';
import styles from './talk.module.css';

const perPage = 30;

/** Where a page begins, as its address says it: time and id of the last comment before. Anything else is the first page. */
const cursorSchema = z
  .string()
  .regex(/^\d{1,16}-[0-9a-f-]{36}$/)
  .transform((text): CommentCursor => ({ createdAt: Number(text.slice(0, text.indexOf('-'))), id: text.slice(text.indexOf('-') + 1) }))
  .optional()
  .catch(undefined);

/** All comments under a lesson, for those who are signed in. */
export async function CommentsPage({ course, lesson, before: asked }: { course: Course; lesson: Lesson; before: unknown }) {
  const address = commentsAddress(course.id, lesson.id);
  const person = await requireLearner(address);
  const before = cursorSchema.parse(asked);
  const place = { course, lesson, person, teaches: await mayTeach(person, course.id), address };
  const { shown, next, waiting, hidden } = await readComments(place, perPage, before);
  return (
    <main id="main" className="page narrow">
      <LessonBreadcrumb course={course} lesson={lesson} here="Comments" />
      <h1>Comments on ‘{lesson.title}’</h1>
      {!before && <CommentsApart waiting={waiting} hidden={hidden} place={place} />}
      {shown.length === 0 ? (
        <p className="quiet">{before ? 'There are no older ones.' : 'Nobody has said anything yet.'}</p>
      ) : (
        <>
          {(waiting.length > 0 || hidden.length > 0) && !before && <h2>Shown to all</h2>}
          <CommentList comments={shown} place={place} label="Comments, the newest first" />
        </>
      )}
      <p className={styles.choices}>
        {before && <a href={address}>Newest</a>}
        {next && <a href={`${address}?before=${next.createdAt}-${next.id}`}>Older</a>}
      </p>
      <CommentForm {...place} />
    </main>
  );
}
