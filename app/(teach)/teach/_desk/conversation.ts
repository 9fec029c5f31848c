import {
  type NamedEntry,
  type Reader,
  type ReviewOfEntry,
  selectEntriesAbout,
  selectOptionalEntry,
  selectOptionalSubject,
  selectReviewsOf,
} from '@/db';

/** One turn of the conversation about an entry. */
export type Turn =
  | { readonly kind: 'review'; readonly at: number; readonly review: ReviewOfEntry }
  | { readonly kind: 'question'; readonly at: number; readonly question: NamedEntry };

/** An entry with all that was said about it, the earliest first. */
export interface Conversation {
  readonly subject: NamedEntry;
  readonly turns: readonly Turn[];
}

/** Questions about answers to questions are followed so far. */
const deepest = 6;

/** The entry that a conversation is about: the one itself, or the one that a learner's question goes back to. */
const subjectOf = async (reader: Reader, entry: NamedEntry): Promise<NamedEntry> => {
  let subject = entry;
  for (let depth = 0; depth < deepest && subject.aboutId !== null && subject.personId !== null; depth++) {
    const { courseId, aboutId, personId } = subject;
    const about = await selectOptionalSubject(reader, { courseId, aboutId, personId });
    const found = about && about.id !== subject.id ? await selectOptionalEntry(reader, courseId, about.id) : undefined;
    if (!found) break;
    subject = found;
  }
  return subject;
};

/** All that instructors and the learner have said about an entry, or about the one that a question is about. */
export const conversationOf = async (reader: Reader, entry: NamedEntry): Promise<Conversation> => {
  const subject = await subjectOf(reader, entry);
  const turns: Turn[] = [];
  let entryIds = [subject.id];
  for (let depth = 0; depth < deepest && entryIds.length > 0; depth++) {
    const reviews = await selectReviewsOf(reader, entryIds);
    const about = await selectEntriesAbout(reader, subject.courseId, [...entryIds, ...reviews.map(({ id }) => id)]);
    // A reply to a group is the same review for many learners: only this one's questions belong here.
    const questions = about.filter(({ personId }) => personId === subject.personId);
    turns.push(...reviews.map((review): Turn => ({ kind: 'review', at: review.reachedAt, review })));
    turns.push(...questions.map((question): Turn => ({ kind: 'question', at: question.createdAt, question })));
    entryIds = questions.map(({ id }) => id);
  }
  return { subject, turns: turns.toSorted((a, b) => a.at - b.at) };
};

/** What the engine itself said of an entry, before anybody overrode it; null where nothing is judged. */
export const engineVerdict = (entry: NamedEntry, turns: readonly Turn[]): string | null => {
  const first = turns.find((turn) => turn.kind === 'review' && turn.review.entryId === entry.id && turn.review.undoneAt === null);
  return first?.kind === 'review' ? first.review.was.verdict : entry.verdict;
};
