import type { NamedComment } from '@/db';
import type { SessionPerson } from '@/lib/auth/options';
import type { Course, Lesson } from '@/lib/courses/course';
import { LinkedText } from '@/lib/ui/linked-text';
import { MomentText } from '@/lib/ui/moment';
import { PostForm } from '@/lib/ui/post-form';
import { deleteMyComment, moderateComment } from '../../_actions/talk';
import styles from './talk.module.css';

/** Where comments are shown, and to whom. */
export interface CommentPlace {
  readonly course: Course;
  readonly lesson: Lesson;
  readonly person: SessionPerson;
  /** True for an instructor of the course, who may show and hide. */
  readonly teaches: boolean;
  /** The page's own address, for forms where JavaScript is off. */
  readonly address: string;
}

const roleOf = ({ teaches, personName }: NamedComment, course: Course): string | null =>
  teaches ? (personName === course.author.name ? 'Author of the course' : 'Instructor') : null;

/** What the state of a comment means to whoever sees it; nothing where that is plain. */
const stateNote = ({ state, personId }: NamedComment, { person }: CommentPlace): string | null => {
  const mine = personId === person.id;
  if (!mine) return null;
  if (state === 'waiting') return 'Only you and the instructors see this until one of them has looked at it.';
  if (state === 'hidden') return 'An instructor has hidden this: only you and the instructors see it.';
  return null;
};

const decisions = [
  ['shown', 'Show'],
  ['hidden', 'Hide'],
] as const;

function Comment({ comment, place }: { comment: NamedComment; place: CommentPlace }) {
  const { course, lesson, person, teaches, address } = place;
  const role = roleOf(comment, course);
  const note = stateNote(comment, place);
  const about = (
    <>
      <input type="hidden" name="course" value={course.id} />
      <input type="hidden" name="lesson" value={lesson.id} />
      <input type="hidden" name="comment" value={comment.id} />
    </>
  );
  return (
    <li className={styles.comment} id={`comment-${comment.id}`} data-state={comment.state}>
      <p className={styles.head}>
        <strong>{comment.personName}</strong> {role && <span className={styles.role}>{role}</span>}{' '}
        <span className="quiet">
          <MomentText at={comment.createdAt} />
        </span>
      </p>
      {note && <p className={styles.state}>{note}</p>}
      <LinkedText text={comment.text} />
      {(teaches || comment.personId === person.id) && (
        <div className={styles.choices}>
          {teaches &&
            decisions
              .filter(([state]) => state !== comment.state)
              .map(([state, label]) => (
                <PostForm key={state} action={moderateComment} address={address}>
                  {about}
                  <input type="hidden" name="state" value={state} />
                  <button type="submit" className={styles.small}>
                    {label}
                    <span className="unseen"> the comment of {comment.personName}</span>
                  </button>
                </PostForm>
              ))}
          {comment.personId === person.id && (
            <PostForm action={deleteMyComment} address={address}>
              {about}
              <button type="submit" className={styles.small}>
                Delete<span className="unseen"> your comment</span>
              </button>
            </PostForm>
          )}
        </div>
      )}
    </li>
  );
}

/** Comments, one below the other. */
export function CommentList({ comments, place, label }: { comments: readonly NamedComment[]; place: CommentPlace; label: string }) {
  return (
    <ol className={styles.comments} aria-label={label}>
      {comments.map((comment) => (
        <Comment key={comment.id} comment={comment} place={place} />
      ))}
    </ol>
  );
}
