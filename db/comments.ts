import { and, desc, eq, exists, or, sql } from 'drizzle-orm';
import { appendEntry, closeEntry } from './entries';
import { pageOf } from './paging';
import type { Row } from './schema';
import type { Reader, Writer } from './store';

/** What somebody said under a lesson: waiting, shown or hidden. The queue holds an entry of the same id. */
export type Comment = Omit<Row<'comments'>, 'state'> & { state: CommentState };
export type CommentState = 'waiting' | 'shown' | 'hidden';

/** A comment as it is read: with its writer's name, and whether that is somebody who teaches the course. No address. */
export type NamedComment = Comment & { personName: string; teaches: boolean };

/** Where a page of comments ended. */
export type CommentCursor = Pick<Comment, 'createdAt' | 'id'>;

type UnderLesson = Pick<Comment, 'courseId' | 'lessonId'>;

const columns = ({ tables: { comments } }: Reader) => ({
  id: comments.id,
  courseId: comments.courseId,
  lessonId: comments.lessonId,
  personId: comments.personId,
  text: comments.text,
  state: sql<CommentState>`${comments.state}`,
  createdAt: comments.createdAt,
  decidedById: comments.decidedById,
  decidedAt: comments.decidedAt,
});

/**
 * Stores a comment and puts it into the queue, where it waits unless it is shown at once. One that is sent again under its id is given back;
 * the id of somebody else's is refused.
 */
export const appendComment = async (
  tx: Writer,
  comment: Omit<Comment, 'decidedById' | 'decidedAt'>,
): Promise<{ status: 'inserted' | 'repeated'; comment: Comment } | { status: 'taken' }> => {
  const { comments } = tx.tables;
  const [inserted] = await tx.query
    .insert(comments)
    .values({ ...comment, decidedById: null, decidedAt: null })
    .onConflictDoNothing()
    .returning(columns(tx));
  if (inserted) {
    const { id, courseId, lessonId, personId, text, createdAt: now } = inserted;
    await appendEntry(tx, { id, courseId, lessonId, personId, kind: 'comment', text, now });
    if (inserted.state !== 'waiting') await closeEntry(tx, { courseId, id, now });
    return { status: 'inserted', comment: inserted };
  }
  const before = await selectOptionalComment(tx, comment.id);
  return before?.personId === comment.personId ? { status: 'repeated', comment: before } : { status: 'taken' };
};

export const selectOptionalComment = async (reader: Reader, id: string): Promise<Comment | undefined> => {
  const { comments } = reader.tables;
  const [comment] = await reader.query.select(columns(reader)).from(comments).where(eq(comments.id, id));
  return comment;
};

/**
 * The comments under a lesson in one state, the newest first, page by page; `personId` for that person's alone.
 * @returns `next` is the cursor of the page after this one, absent on the last.
 */
export const selectCommentsPage = async (
  reader: Reader,
  {
    courseId,
    lessonId,
    state,
    personId,
    before,
    limit,
  }: UnderLesson & { state: CommentState; personId?: string; before?: CommentCursor | undefined; limit: number },
): Promise<{ comments: NamedComment[]; next?: CommentCursor }> => {
  const { comments, people, instructors } = reader.tables;
  const granted = reader.query
    .select({ one: sql`1` })
    .from(instructors)
    .where(and(eq(instructors.personId, comments.personId), eq(instructors.courseId, comments.courseId)));
  const rows = await reader.query
    .select({
      ...columns(reader),
      personName: people.name,
      teaches: sql<boolean>`${or(eq(people.administrator, true), exists(granted))}`.mapWith(Boolean),
    })
    .from(comments)
    .innerJoin(people, eq(people.id, comments.personId))
    .where(
      and(
        eq(comments.courseId, courseId),
        eq(comments.lessonId, lessonId),
        eq(comments.state, state),
        personId === undefined ? undefined : eq(comments.personId, personId),
        before ? sql`(${comments.createdAt}, ${comments.id}) < (${before.createdAt}, ${before.id})` : undefined,
      ),
    )
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(limit + 1);
  const { page, next } = pageOf(rows, limit, ({ createdAt, id }) => ({ createdAt, id }));
  return { comments: page, ...(next && { next }) };
};

/**
 * Shows a comment or hides it, or lets it wait again when that is undone; its entry of the queue waits just as long.
 * @returns the state before, or undefined when the course has no such comment.
 */
export const decideComment = async (
  tx: Writer,
  { id, courseId, state, byId, at }: { id: string; courseId: string; state: CommentState; byId: string; at: number },
): Promise<CommentState | undefined> => {
  const { comments, entries } = tx.tables;
  await tx.lock(`comment ${id}`);
  const before = await selectOptionalComment(tx, id);
  if (before?.courseId !== courseId) return undefined;
  const waits = state === 'waiting';
  await tx.query
    .update(comments)
    .set({ state, decidedById: waits ? null : byId, decidedAt: waits ? null : at })
    .where(eq(comments.id, id));
  await tx.query
    .update(entries)
    .set({ open: waits, closedAt: waits ? null : at })
    .where(eq(entries.id, id));
  return before.state;
};

/** Deletes a person's own comment, and with it its entry in the queue. Gives false when there is none of theirs. */
export const deleteComment = async (tx: Writer, { id, personId }: Pick<Comment, 'id' | 'personId'>): Promise<boolean> => {
  const { comments, entries } = tx.tables;
  const deleted = await tx.query
    .delete(comments)
    .where(and(eq(comments.id, id), eq(comments.personId, personId)))
    .returning({ id: comments.id });
  if (deleted.length > 0) await tx.query.delete(entries).where(eq(entries.id, id));
  return deleted.length > 0;
};
