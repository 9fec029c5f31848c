'use client';

import { useCallback, useEffect, useState } from 'react';
import type { Attempt } from '../state';
import type { Source } from '../widget';
import { deviceStorage } from './device-storage';
import type { Entries } from './form-entries';
import type { PlacedActivity, Viewer } from './placed';
import { keepTry, readTries, triesKey, type VisitorTry } from './visitor-tries';

/** Told to the other activities of the page when a try is kept: one of them may carry its answer on. */
const changed = 'visitor-tries';

/** The tries of an activity that the device has kept, as they change; none for no activity, and none while the page is first drawn. */
export const useKept = (courseId: string, activityId: string | null, edition: string): readonly VisitorTry[] => {
  const [tries, setTries] = useState<readonly VisitorTry[]>([]);
  useEffect(() => {
    if (activityId === null) return;
    const read = () => setTries(readTries(deviceStorage(), triesKey(courseId, activityId), edition));
    read();
    window.addEventListener(changed, read);
    window.addEventListener('storage', read);
    return () => {
      window.removeEventListener(changed, read);
      window.removeEventListener('storage', read);
    };
  }, [courseId, activityId, edition]);
  return tries;
};

/**
 * A visitor's tries of one activity, from the device, and a way to keep another; those of a preview last as long as its page. A learner
 * has none here.
 */
export const useVisitorTries = ({ courseId, id, edition }: PlacedActivity, viewer: Viewer) => {
  const [made, setMade] = useState<readonly Attempt[]>([]);
  const kept = useKept(courseId, viewer.kind === 'visitor' ? id : null, edition);
  const keep = useCallback(
    (key: string, entries: Entries, attempt: Attempt): boolean => {
      if (viewer.kind === 'preview') {
        setMade((before) => [...before, attempt]);
        return false;
      }
      const done = keepTry(deviceStorage(), triesKey(courseId, id), { key, entries, attempt, edition });
      window.dispatchEvent(new Event(changed));
      return done;
    },
    [courseId, id, edition, viewer.kind],
  );
  return { attempts: viewer.kind === 'preview' ? made : kept.map(({ attempt }) => attempt), keep };
};

/** The earlier activity whose answer is carried on: as the page gives it, for a visitor with the last try that the device has kept. */
export const useSource = (source: Source | null, courseId: string, viewer: Viewer): Source | null => {
  const tries = useKept(courseId, viewer.kind === 'visitor' ? (source?.activityId ?? null) : null, source?.edition ?? '');
  const last = tries.at(-1)?.attempt;
  return source && last?.readable ? { ...source, answer: last.answer } : source;
};
