import { randomUUID } from 'node:crypto';
import { appendEntries, appendSubmission, enrol, type Person, type Store } from '@/db';

/** The course whose desk journeys go to. */
export const taughtCourse = 'customer-or-consumer';
export const desk = `/teach/${taughtCourse}`;

interface Given {
  readonly activity: string;
  readonly question?: string;
  readonly texts: readonly string[];
  readonly verdict?: 'unrecognised' | 'reconsider';
  readonly reading?: string | null;
  readonly scenario?: string;
  readonly courseId?: string;
  /** Milliseconds since 1970. */
  readonly at?: number;
}

/** The key of the group that answers of these words form. */
export const groupOf = (text: string): string => `words:${text.toLowerCase()}`;

/** Lets a learner have handed in some answers to one question, and gives the ids of their entries. */
export const answered = async (store: Store, person: Person, given: Given): Promise<string[]> => {
  const { activity: activityId, question = 'customers', texts, verdict = 'unrecognised', reading = null, scenario = 'charity' } = given;
  const [id, now] = [randomUUID(), given.at ?? Date.now()];
  const courseId = given.courseId ?? taughtCourse;
  await store.write(async (tx) => {
    await enrol(tx, { personId: person.id, courseId, at: now });
    const { submission } = await appendSubmission(tx, {
      ...{ id, personId: person.id, courseId, lessonId: 'customer-what-customer', activityId, key: randomUUID(), now },
      ...{ answer: { customers: texts, consumers: [], explanation: '' }, findings: {}, engineVersion: '1', contentVersion: '1' },
    });
    const answers = texts.map((text, place) => {
      const words = text.toLowerCase();
      const groupKey = reading === null ? groupOf(text) : `read:${verdict}:${reading}`;
      return { question, place, text, words, groupKey, verdict, reading, scenario, misconceptions: [] };
    });
    await appendEntries(tx, { submission, answers, misread: [] });
  });
  return texts.map((_, n) => `${id}.${n}`);
};
