/**
 * The copy of an answer that stays on the device until the server has it: written at each keystroke, deleted when the same words are
 * saved. It survives a lost connection, a closed tab and an ended session.
 */
export interface DeviceCopy {
  /** Names and values of the boxes, in the form's order. */
  readonly entries: readonly (readonly [string, string])[];
  /** The version of the saved draft that the words were typed upon. */
  readonly base: number;
}

/** Where the copy of one person's answer is kept. Visitors share the key `visitor` of their device. */
export const copyKey = (who: string, courseId: string, activityId: string): string => `answer:${who}:${courseId}:${activityId}`;

const isCopy = (value: unknown): value is DeviceCopy =>
  typeof value === 'object' &&
  value !== null &&
  'base' in value &&
  typeof value.base === 'number' &&
  'entries' in value &&
  Array.isArray(value.entries) &&
  value.entries.every((entry) => Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string'));

/** Storage may be switched off or full: then there is no copy, and the page says so by its save state. */
export const readCopy = (storage: Storage | null, key: string): DeviceCopy | null => {
  try {
    const value: unknown = JSON.parse(storage?.getItem(key) ?? 'null');
    return isCopy(value) ? value : null;
  } catch {
    return null;
  }
};

/** Keeps a copy; false when the device doesn't. */
export const keepCopy = (storage: Storage | null, key: string, copy: DeviceCopy): boolean => {
  try {
    storage?.setItem(key, JSON.stringify(copy));
    return storage !== null;
  } catch {
    return false;
  }
};

export const dropCopy = (storage: Storage | null, key: string): void => {
  try {
    storage?.removeItem(key);
  } catch {
    // Storage that can't be written to holds nothing to drop.
  }
};

/** True when two lists of boxes hold the same words. */
export const sameEntries = (a: DeviceCopy['entries'], b: DeviceCopy['entries']): boolean => JSON.stringify(a) === JSON.stringify(b);
