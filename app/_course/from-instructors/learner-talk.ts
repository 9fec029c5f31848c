import { type LearnerEntry, type LearnerReview, type Reader, selectLearnerEntries, selectLearnerReviews } from '@/db';
import { type Conversation, conversationOf } from '@/lib/learning/conversation';

export type LearnerConversation = Conversation<LearnerReview, LearnerEntry>;

/** What instructors and one learner have said to each other in a course. */
export interface LearnerTalk {
  /** About one activity. */
  readonly activity: (id: string) => { readonly conversation: LearnerConversation; readonly waiting: readonly LearnerEntry[] };
  /** About nothing that is in the course: messages, suggestions, comments, and activities that are gone. */
  readonly elsewhere: (isInCourse: (activityId: string) => boolean) => LearnerConversation;
  /** Words that the learner hasn't seen yet, each once. */
  readonly unseen: readonly LearnerReview[];
  /** Questions that wait for an instructor. */
  readonly waiting: readonly LearnerEntry[];
}

const once = (said: readonly LearnerReview[]): LearnerReview[] => [...new Map(said.map((one) => [one.id, one])).values()];

/** Reads what instructors and a learner have said to each other in a course. */
export const selectLearnerTalk = async (reader: Reader, personId: string, courseId: string): Promise<LearnerTalk> => {
  const said = await selectLearnerReviews(reader, personId, courseId);
  const written = await selectLearnerEntries(reader, personId, courseId);
  const asked = written.filter(({ kind }) => kind !== 'answer');
  return {
    activity: (id) => ({
      conversation: conversationOf(
        said.filter(({ entry }) => entry.activityId === id),
        asked.filter(({ activityId }) => activityId === id),
      ),
      waiting: written.filter(({ kind, activityId }) => kind === 'answer' && activityId === id),
    }),
    elsewhere: (isInCourse) => {
      const isElsewhere = (activityId: string | null) => activityId === null || !isInCourse(activityId);
      return conversationOf(
        said.filter(({ entry }) => isElsewhere(entry.activityId)),
        asked.filter(({ activityId }) => isElsewhere(activityId)),
      );
    },
    unseen: once(said.filter(({ seenAt }) => seenAt === null)),
    waiting: asked.filter(({ kind, open }) => kind === 'question' && open),
  };
};
