import { copyKey, type DeviceCopy, dropCopy, readCopy, sameEntries } from './device-copy';
import type { Entries } from './form-entries';
import { dropTries, readTries, triesKey } from './visitor-tries';

/** What a visitor has done in one activity, as it lies on the device: for an account that it may move into. */
export interface LeftOnDevice {
  readonly courseId: string;
  readonly activityId: string;
  /** The checked tries in their order, each with the key under which it is handed in. */
  readonly tries: readonly { readonly key: string; readonly entries: Entries }[];
  /** What stood in the boxes, where it is more than the last try. */
  readonly words: Entries | null;
}

/** What became of it, as the server says. `keys` are those of the tries that are in the account now. */
export type BroughtResult =
  | { readonly status: 'moved' | 'both'; readonly title: string; readonly address: string; readonly keys: readonly string[] }
  | {
      readonly status: 'refused';
      readonly title: string;
      readonly address: string;
      readonly keys: readonly string[];
      readonly sentence: string;
    }
  | { readonly status: 'signed-out' }
  /** The activity isn't in the course any more. */
  | { readonly status: 'unknown' };

const kept = /^(?:tries|answer):visitor:([^:]+):([^:]+)$/;

const isBlank = (entries: Entries): boolean => entries.every(([, value]) => !value.trim());

const keysIn = (storage: Storage | null): string[] => {
  try {
    return storage ? Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '') : [];
  } catch {
    return [];
  }
};

/** Everything that visitors have left on the device, an entry for each activity. */
export const leftOnDevice = (storage: Storage | null): LeftOnDevice[] => {
  const places = new Map<string, { courseId: string; activityId: string }>();
  for (const key of keysIn(storage)) {
    const [, courseId, activityId] = kept.exec(key) ?? [];
    if (courseId && activityId) places.set(`${courseId}:${activityId}`, { courseId, activityId });
  }
  return [...places.values()].flatMap(({ courseId, activityId }) => {
    // The words count whatever the lesson's edition is now.
    const tries = readTries(storage, triesKey(courseId, activityId), '').map(({ key, entries }) => ({ key, entries }));
    const copy = readCopy(storage, copyKey('visitor', courseId, activityId));
    const last = tries.at(-1);
    const words = copy && !isBlank(copy.entries) && !(last && sameEntries(copy.entries, last.entries)) ? copy.entries : null;
    return tries.length > 0 || words ? [{ courseId, activityId, tries, words }] : [];
  });
};

/** Forgets what has moved; what was written on the device since, in another window, stays. */
export const forget = (storage: Storage | null, moved: LeftOnDevice, keys: readonly string[]): void => {
  const { courseId, activityId, tries, words } = moved;
  dropTries(storage, triesKey(courseId, activityId), keys);
  if (keys.length < tries.length) return;
  const place = copyKey('visitor', courseId, activityId);
  const copy: DeviceCopy | null = readCopy(storage, place);
  const known = words ?? tries.at(-1)?.entries;
  if (copy && known && sameEntries(copy.entries, known)) dropCopy(storage, place);
};
