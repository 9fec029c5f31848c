'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { copyKey, dropCopy, keepCopy, readCopy, sameEntries } from './device-copy';
import { deviceStorage } from './device-storage';
import { entriesOf, fillBoxes } from './form-entries';
import type { PlacedActivity, SaveResult, Viewer } from './placed';

/** Where the words stand just now. */
export type SaveState =
  | { readonly kind: 'untouched' | 'saving' | 'saved' | 'device' | 'nowhere' | 'signed-out' }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'conflict'; readonly theirs: unknown; readonly version: number };

const draftAddress = '/api/drafts';
/** Long enough not to save at each letter, short enough that nobody leaves before it, in milliseconds. */
const pause = 700;
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
 * state becomes 'conflict' and the learner chooses.
 */
export const useDraft = ({ activity, viewer, version, form }: DraftOptions) => {
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });
  const base = useRef(version);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const retry = useRef(firstRetry);
  const sending = useRef(false);
  const waiting = useRef(false);
  const paused = useRef(false);
  const who = viewer.kind === 'learner' ? viewer.id : 'visitor';
  const key = copyKey(who, activity.courseId, activity.id);
  const isLearner = viewer.kind === 'learner';

  const send = useCallback(async (): Promise<void> => {
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
      timer.current = setTimeout(() => void send(), retry.current);
      retry.current = Math.min(retry.current * 2, 60_000);
    } finally {
      sending.current = false;
      if (waiting.current) {
        waiting.current = false;
        void send();
      }
    }
  }, [activity.courseId, activity.id, form, isLearner, key]);

  const keep = useCallback(() => {
    const element = form.current;
    if (!element) return;
    const kept = keepCopy(deviceStorage(), key, { entries: entriesOf(element), base: base.current });
    if (!isLearner) {
      setState({ kind: kept ? 'device' : 'nowhere' });
      return;
    }
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void send(), pause);
  }, [form, isLearner, key, send]);

  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const storage = deviceStorage();
    // Words typed before the account existed move into it, unless it has words of its own.
    const visitorKey = copyKey('visitor', activity.courseId, activity.id);
    const own = readCopy(storage, key);
    const brought = isLearner && !own ? readCopy(storage, visitorKey) : null;
    const copy = own ?? brought;
    if (copy && !sameEntries(copy.entries, entriesOf(element))) {
      if (own) base.current = own.base;
      if (brought) base.current = 0;
      fillBoxes(element, copy.entries);
      keep();
    } else if (own) dropCopy(storage, key);
    if (brought) dropCopy(storage, visitorKey);
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
  }, [activity.courseId, activity.id, form, isLearner, keep, key, send]);

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

  /** Saves nothing on the server until `goOn`: something else is being stored there. What is typed stays on the device. */
  const hold = (): void => {
    clearTimeout(timer.current);
    paused.current = true;
  };

  /** Goes on saving what stands in the boxes, upon this version. */
  const goOn = (draftVersion: number | null): void => {
    if (draftVersion !== null) base.current = draftVersion;
    paused.current = false;
    keep();
  };

  /** After handing in: what stands in the boxes is stored under this version. */
  const handedIn = (draftVersion: number): void => {
    clearTimeout(timer.current);
    base.current = draftVersion;
    dropCopy(deviceStorage(), key);
    setState({ kind: 'saved' });
  };

  return { state, base, keep, send, keepMine, takeTheirs, handedIn, hold, goOn };
};
