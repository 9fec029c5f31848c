import { randomUUID } from 'node:crypto';
import { type CommentCursor, type NamedComment, selectCommentsPage } from '@/db';
import { commentsAddress } from '@/lib/courses/addresses';
import { getRuntime } from '@/lib/server/runtime';
import { comment } from '../../_actions/talk';
import { CommentList, type CommentPlace } from './comment-list';
import { longestComment } from './lengths';
import styles from './talk.module.css';
import { TextForm } from './text-form';

/** Those that wait or are hidden are few, and told of elsewhere too: more than this aren't shown. */
const mostApart = 50;

/** What one person may read of the comments under a lesson: all that are shown, page by page; of the others, an instructor all, a learner their own. */
export const readComments = async ({ course, lesson, person, teaches }: CommentPlace, limit: number, before?: CommentCursor) => {
  const { read } = getRuntime().store;
  const place = { courseId: course.id, lessonId: lesson.id };
  const apart = { ...place, ...(!teaches && { personId: person.id }), limit: mostApart };
  const [page, waiting, hidden] = await Promise.all([
    selectCommentsPage(read, { ...place, state: 'shown', before, limit }),
    selectCommentsPage(read, { ...apart, state: 'waiting' }),
    selectCommentsPage(read, { ...apart, state: 'hidden' }),
  ]);
  return { shown: page.comments, next: page.next, waiting: waiting.comments, hidden: hidden.comments };
};

/** The comments that not everybody sees. */
export function CommentsApart({
  waiting,
  hidden,
  place,
}: {
  waiting: readonly NamedComment[];
  hidden: readonly NamedComment[];
  place: CommentPlace;
}) {
  return (
    <>
      {waiting.length > 0 && (
        <>
          <h3>{place.teaches ? `${waiting.length} ${waiting.length === 1 ? 'waits' : 'wait'} for a yes` : 'Yours, not yet shown'}</h3>
          <CommentList comments={waiting} place={place} label="Comments that wait" />
        </>
      )}
      {hidden.length > 0 && (
        <details className={styles.folded}>
          <summary>{hidden.length} hidden</summary>
          <CommentList comments={hidden} place={place} label="Hidden comments" />
        </details>
      )}
    </>
  );
}

/** The box for a comment of one's own. */
export function CommentForm({ course, lesson, person, teaches, address }: CommentPlace) {
  return (
    <TextForm
      action={comment}
      address={address}
      place={`talk:${person.id}:${course.id}:${lesson.id}:comment`}
      about={{ course: course.id, lesson: lesson.id }}
      sendKey={randomUUID()}
      label="Your comment"
      hint={`Shown with your name, never with your e-mail address${teaches ? '.' : ', once an instructor has looked at it.'}`}
      maxLength={longestComment}
      submit="Send the comment"
    />
  );
}

/** How many of the newest comments stand below the lesson itself. */
const below = 5;

/** The newest comments under a lesson, the way to the others, and a box for one's own. */
export async function LessonComments({ place }: { place: CommentPlace }) {
  const { shown, next, waiting, hidden } = await readComments(place, below);
  return (
    <section className={styles.talk} aria-labelledby="comments">
      <h2 id="comments">Comments</h2>
      {shown.length === 0 && waiting.length === 0 && <p className="quiet">Nobody has said anything yet.</p>}
      {shown.length > 0 && <CommentList comments={shown} place={place} label="Comments, the newest first" />}
      {next && (
        <p>
          <a href={commentsAddress(place.course.id, place.lesson.id)}>All comments under this lesson</a>
        </p>
      )}
      <CommentsApart waiting={waiting} hidden={hidden} place={place} />
      <CommentForm {...place} />
    </section>
  );
}
