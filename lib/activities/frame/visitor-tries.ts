import type { Attempt } from '../state';
import type { Entries } from './form-entries';

/** A try that a visitor made: checked by the server, kept on the device alone. */
export interface VisitorTry {
  /** The idempotency key under which it is handed in when it moves into an account. */
  readonly key: string;
  /** Names and values as they were posted. */
  readonly entries: Entries;
  /** What was shown for it. */
  readonly attempt: Attempt;
  readonly edition: string;
}

/** Where a visitor's tries of one activity are kept. */
export const triesKey = (courseId: string, activityId: string): string => `tries:visitor:${courseId}:${activityId}`;

/** The most that are kept of one activity; of more, the oldest go. */
export const MOST_TRIES = 12;

const isEntries = (value: unknown): value is Entries =>
  Array.isArray(value) &&
  value.every((entry) => Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string'));

const isTry = (value: unknown): value is VisitorTry =>
  typeof value === 'object' &&
  value !== null &&
  'key' in value &&
  typeof value.key === 'string' &&
  'edition' in value &&
  typeof value.edition === 'string' &&
  'entries' in value &&
  isEntries(value.entries) &&
  'attempt' in value &&
  typeof value.attempt === 'object' &&
  value.attempt !== null &&
  'number' in value.attempt &&
  'at' in value.attempt;

const wordsOf = (entries: Entries): string =>
  entries
    .map(([, value]) => value.trim())
    .filter(Boolean)
    .join('\n');

/** What is kept, whatever its edition. Storage that can't be read, or holds something else, holds no tries. */
const stored = (storage: Storage | null, key: string): VisitorTry[] => {
  try {
    const value: unknown = JSON.parse(storage?.getItem(key) ?? '[]');
    return Array.isArray(value) ? value.filter(isTry) : [];
  } catch {
    return [];
  }
};

/** The kept tries, the first one first; one of another edition is shown as its words alone. */
export const readTries = (storage: Storage | null, key: string, edition: string): VisitorTry[] =>
  stored(storage, key).map((one) => {
    if (one.edition === edition) return one;
    const { number, at } = one.attempt;
    return { ...one, attempt: { number, at, readable: false, stored: wordsOf(one.entries) } };
  });

/** Keeps a try behind the others; false when the device doesn't. */
export const keepTry = (storage: Storage | null, key: string, given: VisitorTry): boolean => {
  try {
    storage?.setItem(key, JSON.stringify([...stored(storage, key), given].slice(-MOST_TRIES)));
    return storage !== null;
  } catch {
    return false;
  }
};

/** Forgets the tries with these keys, once they are stored elsewhere or not wanted. */
export const dropTries = (storage: Storage | null, key: string, gone: readonly string[]): void => {
  const left = stored(storage, key).filter((one) => !gone.includes(one.key));
  try {
    if (left.length === 0) storage?.removeItem(key);
    else storage?.setItem(key, JSON.stringify(left));
  } catch {
    // Storage that can't be written to holds nothing to drop.
  }
};
