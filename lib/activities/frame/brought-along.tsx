'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { deviceStorage } from './device-storage';
import styles from './frame.module.css';
import { type BroughtResult, forget, type LeftOnDevice, leftOnDevice } from './left-on-device';

type Told = Exclude<BroughtResult, { status: 'signed-out' } | { status: 'unknown' }>;

interface BroughtAlongProps {
  /** Moves what a visitor did in one activity into the account of whoever is signed in. */
  readonly bring: (left: LeftOnDevice) => Promise<BroughtResult>;
}

/** Activities that stand on this page see to themselves. */
const isElsewhere = ({ activityId }: LeftOnDevice): boolean => document.getElementById(activityId) === null;

/** Does the work in one window at a time, where the browser can see to that; the keys of the tries see to it everywhere. */
const alone = (work: () => Promise<void>): Promise<void> => (navigator.locks ? navigator.locks.request('visitor-tries', work) : work());

/** What can be said of some activities, as a list of links to them. */
function Links({ of, children }: { of: readonly Told[]; children: string }) {
  if (of.length === 0) return null;
  return (
    <>
      <p>{children}</p>
      <ul>
        {of.map((told) => (
          <li key={told.address}>
            <a href={told.address}>{told.title}</a>
            {told.status === 'refused' && <>: {told.sentence}</>}
          </li>
        ))}
      </ul>
    </>
  );
}

/**
 * Moves what was done on this device before signing in into the account, on whichever page one returns to, and says what was moved and
 * where. What has a counterpart in the account stays on the device: the learner chooses in its activity. Nothing is shown when there is
 * nothing to move.
 */
export function BroughtAlong({ bring }: BroughtAlongProps) {
  const [told, setTold] = useState<readonly Told[]>([]);
  const [state, setState] = useState<'idle' | 'moving' | 'lost'>('idle');
  const busy = useRef(false);

  const moveAll = useCallback(async (): Promise<void> => {
    if (busy.current || !leftOnDevice(deviceStorage()).some(isElsewhere)) return;
    busy.current = true;
    setState('moving');
    await alone(async () => {
      try {
        for (const left of leftOnDevice(deviceStorage()).filter(isElsewhere)) {
          const result = await bring(left);
          if (result.status === 'signed-out') break;
          if (result.status === 'unknown') continue;
          if (result.status !== 'both') forget(deviceStorage(), left, result.keys);
          setTold((before) => [...before.filter(({ address }) => address !== result.address), result]);
        }
        setState('idle');
      } catch {
        setState('lost');
      }
    });
    busy.current = false;
  }, [bring]);

  useEffect(() => {
    void moveAll();
    const again = () => void moveAll();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [moveAll]);

  if (state === 'idle' && told.length === 0) return null;
  const having = (status: Told['status']) => told.filter((one) => one.status === status);
  return (
    <aside className={styles.brought} aria-label="From before you signed in">
      <div role="status">
        {state === 'moving' && <p>Moving what you did before you signed in …</p>}
        <Links of={having('moved')}>What you did on this device before you signed in is now in your account:</Links>
        <Links of={having('both')}>
          In these activities your account has an answer of its own. Both are kept: go there to choose what becomes of the one on this
          device.
        </Links>
        <Links of={having('refused')}>These could not be handed in as they stand. They are still on this device:</Links>
        {state === 'lost' && <p>The rest could not be moved just now. It is still on this device.</p>}
      </div>
      {state === 'lost' && (
        <p>
          <button type="button" onClick={() => void moveAll()}>
            Try again
          </button>
        </p>
      )}
    </aside>
  );
}
