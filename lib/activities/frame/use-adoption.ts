'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { ActivityState } from '../state';
import { deviceStorage } from './device-storage';
import type { Entries } from './form-entries';
import type { HandInResult, PlacedActivity, Viewer } from './placed';
import { dropTries, readTries, triesKey, type VisitorTry } from './visitor-tries';

/** What becomes of the tries that were made on this device before the learner signed in. */
export type Adoption =
  | { readonly kind: 'none' }
  /** The account has an answer of its own: the learner chooses. */
  | { readonly kind: 'choice'; readonly tries: readonly VisitorTry[]; readonly sentence: string | null }
  | { readonly kind: 'moving' }
  | { readonly kind: 'moved'; readonly count: number };

interface AdoptionOptions {
  readonly activity: PlacedActivity;
  readonly viewer: Viewer;
  readonly state: ActivityState;
  /** Hands one try in, as its form would have been. */
  readonly handIn: (form: FormData) => Promise<HandInResult>;
  readonly draft: {
    hold(): Promise<void>;
    goOn(version: number | null): void;
    handedInElsewhere(version: number, entries: Entries): void;
  };
}

const postedForm = (activity: PlacedActivity, { key, entries }: VisitorTry): FormData => {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  form.set('course', activity.courseId);
  form.set('lesson', activity.lessonId);
  form.set('activity', activity.id);
  form.set('key', key);
  form.set('base', '0');
  return form;
};

/**
 * Moves a visitor's tries into the account of the learner who signs in on the same device, in their order, each under its own key: a move
 * that breaks off goes on at the next visit. Where the account has an answer of its own, the learner is asked first.
 */
export const useAdoption = ({ activity, viewer, state, handIn, draft }: AdoptionOptions) => {
  const [adoption, setAdoption] = useState<Adoption>({ kind: 'none' });
  const begun = useRef(false);
  const place = triesKey(activity.courseId, activity.id);

  const move = useCallback(
    async (tries: readonly VisitorTry[]): Promise<void> => {
      setAdoption({ kind: 'moving' });
      await draft.hold();
      let last: { readonly version: number; readonly entries: Entries } | null = null;
      let sentence: string | null = null;
      let left = tries;
      for (const one of tries) {
        const result = await handIn(postedForm(activity, one)).catch(() => null);
        if (result?.status !== 'stored') {
          sentence = result?.status === 'refused' ? result.sentence : 'They could not be moved just now. They are still on this device.';
          break;
        }
        dropTries(deviceStorage(), place, [one.key]);
        left = left.slice(1);
        last = { version: result.draftVersion, entries: one.entries };
      }
      if (last) draft.handedInElsewhere(last.version, last.entries);
      else draft.goOn(null);
      setAdoption(left.length === 0 ? { kind: 'moved', count: tries.length } : { kind: 'choice', tries: left, sentence });
    },
    [activity, draft, handIn, place],
  );

  useEffect(() => {
    if (viewer.kind !== 'learner' || begun.current) return;
    begun.current = true;
    const tries = readTries(deviceStorage(), place, activity.edition);
    if (tries.length === 0) return;
    if (state.draft === null && state.attempts.length === 0) void move(tries);
    else setAdoption({ kind: 'choice', tries, sentence: null });
  }, [viewer, place, activity.edition, state, move]);

  const leaveOut = (): void => {
    if (adoption.kind !== 'choice') return;
    dropTries(
      deviceStorage(),
      place,
      adoption.tries.map(({ key }) => key),
    );
    setAdoption({ kind: 'none' });
  };

  return { adoption, add: () => (adoption.kind === 'choice' ? move(adoption.tries) : undefined), leaveOut };
};
