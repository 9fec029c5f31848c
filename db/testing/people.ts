// What tests put into a database, with everything that a test doesn't care about filled in.
import { insertPerson, type NewPerson } from '../people';
import type { Store } from '../store';
import type { NewSubmission } from '../submissions';

export const newPerson = (id: string, given: Partial<NewPerson> = {}): NewPerson => ({
  id,
  email: `${id.replaceAll(' ', '.')}@example.org`,
  name: id,
  passwordHash: 'hash',
  now: 1000,
  ...given,
});

/** Adds a person whose e-mail address must be free. */
export const addPerson = async (store: Store, id: string, given: Partial<NewPerson> = {}): Promise<void> => {
  const { status } = await store.write((tx) => insertPerson(tx, newPerson(id, given)));
  if (status !== 'inserted') throw new Error(`${id} could not be added: ${status}`);
};

export const newSubmission = (id: string, given: Partial<NewSubmission> = {}): NewSubmission => ({
  id,
  personId: 'ada',
  courseId: 'course',
  lessonId: 'lesson',
  activityId: 'police',
  key: `key of ${id}`,
  answer: { customers: ['the public'] },
  findings: [{ id: 'customer.right', variables: {} }],
  engineVersion: '1',
  contentVersion: 'c1',
  now: 1000,
  ...given,
});
