'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { copyKey, type DeviceCopy, dropCopy, keepCopy, readCopy, sameEntries } from './device-copy';
import { deviceStorage } from './device-storage';
import { entriesOf, fillBoxes, isFormTouched } from './form-entries';
import type { PlacedActivity, SaveResult, Viewer } from './placed';
import { readTries, triesKey } from './visitor-tries';

/** Where the words stand just now. */
export type SaveState =
  | { readonly kind: 'untouched' | 'saving' | 'saved' | 'device' | 'nowhere' | 'signed-out' }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'conflict'; readonly theirs: unknown; readonly version: number };

const draftAddress = '/api/drafts';
/** Long enough not to save at each letter, short enough that nobody leaves before it, in milliseconds. */
const pause = 700;
/** How long handing in waits for a save that is on its way, in milliseconds. */
const longestHold = 3000;
/** A server that didn't answer is asked again after this time, doubled each time up to a minute. */
const firstRetry = 4000;

interface DraftOptions {
  readonly activity: PlacedActivity;
  readonly viewer: Viewer;
  readonly version: number;
  readonly form: RefObject<HTMLFormElement | null>;
}

/**
 * Keeps what is typed: at once on the device, a moment later on the server. Words that the server doesn't have yet are put back into the
 * boxes and sent when the page opens again or the connection returns. Words changed elsewhere in the meantime are never overwritten: the
 * state becomes 'conflict' and the learner chooses. A preview keeps nothing.
 */
export const useDraft = ({ activity, viewer, version, form }: DraftOptions) => {
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });
  const base = useRef(version);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const retry = useRef(firstRetry);
  const sending = useRef(false);
  const waiting = useRef(false);
  const paused = useRef(false);
  /** Resolves when every save that was begun has been answered. */
  const settled = useRef<Promise<void>>(Promise.resolve());
  const again = useRef<() => Promise<void>>(() => Promise.resolve());
  const who = viewer.kind === 'learner' ? viewer.id : 'visitor';
  const key = copyKey(who, activity.courseId, activity.id);
  const isLearner = viewer.kind === 'learner';
  /** Whether the account had an answer when the page came. */
  const [hasAnswer] = useState(version > 0);
  const isKept = viewer.kind !== 'preview';

  const sendNow = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    const element = form.current;
    if (!element || !isLearner || paused.current) return;
    if (sending.current) {
      waiting.current = true;
      return;
    }
    sending.current = true;
    const entries = entriesOf(element);
    const body = new FormData();
    body.set('course', activity.courseId);
    body.set('activity', activity.id);
    body.set('base', String(base.current));
    for (const [name, value] of entries) body.append(name, value);
    setState({ kind: 'saving' });
    try {
      const response = await fetch(draftAddress, { method: 'POST', body, keepalive: true });
      if (response.status === 401) setState({ kind: 'signed-out' });
      else if (response.status >= 500) throw new Error(`status ${response.status}`);
      else {
        const result: SaveResult = await response.json();
        retry.current = firstRetry;
        if (result.status === 'saved') {
          base.current = result.version;
          if (sameEntries(entries, entriesOf(element))) dropCopy(deviceStorage(), key);
          setState({ kind: 'saved' });
        } else if (result.status === 'conflict') {
          paused.current = true;
          setState({ kind: 'conflict', theirs: result.answer, version: result.version });
        } else setState(result.sentence ? { kind: 'refused', sentence: result.sentence } : { kind: 'device' });
      }
    } catch {
      setState({ kind: readCopy(deviceStorage(), key) ? 'device' : 'nowhere' });
      timer.current = setTimeout(() => void again.current(), retry.current);
      retry.current = Math.min(retry.current * 2, 60_000);
    } finally {
      sending.current = false;
      if (waiting.current) {
        waiting.current = false;
        void again.current();
      }
    }
  }, [activity.courseId, activity.id, form, isLearner, key]);

  const send = useCallback((): Promise<void> => {
    settled.current = Promise.all([settled.current, sendNow()]).then(() => undefined);
    return settled.current;
  }, [sendNow]);
  useEffect(() => {
    again.current = send;
  }, [send]);

  const keep = useCallback(() => {
    const element = form.current;
    if (!element || !isKept) return;
    const kept = keepCopy(deviceStorage(), key, { entries: entriesOf(element), base: base.current });
    if (!isLearner) {
      setState({ kind: kept ? 'device' : 'nowhere' });
      return;
    }
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void send(), pause);
  }, [form, isKept, isLearner, key, send]);

  useEffect(() => {
    const element = form.current;
    if (!element || !isKept) return;
    const storage = deviceStorage();
    // Words typed before the account existed move into it, unless it has words of its own.
    const visitorKey = copyKey('visitor', activity.courseId, activity.id);
    const own = readCopy(storage, key);
    const left = isLearner && !own ? readCopy(storage, visitorKey) : null;
    // What was checked as well is a try: where the account has an answer of its own, the learner is asked about that, and once is enough.
    const lastTry = readTries(storage, triesKey(activity.courseId, activity.id), '').at(-1);
    const isAskedAbout = left !== null && hasAnswer && lastTry !== undefined && sameEntries(left.entries, lastTry.entries);
    const brought = isAskedAbout ? null : left;
    const copy = own ?? brought;
    if (copy && !sameEntries(copy.entries, entriesOf(element))) {
      if (own) base.current = own.base;
      if (brought) base.current = 0;
      fillBoxes(element, copy.entries);
      keep();
    } else if (own) dropCopy(storage, key);
    else if (isFormTouched(element)) keep();
    if (left) dropCopy(storage, visitorKey);
    const flush = () => {
      if (readCopy(deviceStorage(), key)) void send();
    };
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flush);
      clearTimeout(timer.current);
    };
  }, [activity.courseId, activity.id, form, isKept, isLearner, keep, key, send, hasAnswer]);

  /** After a conflict: keep the words in these boxes. */
  const keepMine = (): void => {
    if (state.kind !== 'conflict') return;
    base.current = state.version;
    paused.current = false;
    void send();
  };

  /** After a conflict: take the words that were saved elsewhere, by opening the page anew. */
  const takeTheirs = (): void => {
    clearTimeout(timer.current);
    dropCopy(deviceStorage(), key);
    window.location.reload();
  };

  /**
   * Saves nothing on the server until `goOn` or `handedIn`: something else is being stored there. What is typed stays on the device. Resolves
   * when a save that is on its way has been answered, or hasn't been for a while, so that it can't arrive behind what comes next.
   */
  const hold = (): Promise<void> => {
    clearTimeout(timer.current);
    paused.current = true;
    return Promise.race([settled.current, new Promise<void>((resolve) => setTimeout(resolve, longestHold))]);
  };

  /** Goes on saving what stands in the boxes, upon this version. */
  const goOn = (draftVersion: number | null): void => {
    if (draftVersion !== null) base.current = draftVersion;
    paused.current = false;
    keep();
  };

  /** After handing in: these words are stored under this version. What was typed meanwhile is saved upon it. */
  const handedIn = (draftVersion: number, entries: DeviceCopy['entries']): void => {
    clearTimeout(timer.current);
    base.current = draftVersion;
    paused.current = false;
    if (form.current && !sameEntries(entries, entriesOf(form.current))) keep();
    else {
      dropCopy(deviceStorage(), key);
      setState({ kind: 'saved' });
    }
  };

  /** After something else was handed in for this activity: it stands in the boxes too, unless they were typed into since the page came. */
  const handedInElsewhere = (draftVersion: number, entries: DeviceCopy['entries']): void => {
    if (form.current && !isFormTouched(form.current)) fillBoxes(form.current, entries);
    handedIn(draftVersion, entries);
  };

  return { state, base, keep, send, keepMine, takeTheirs, handedIn, handedInElsewhere, hold, goOn };
};
