'use client';

import { type ReactNode, useState, useTransition } from 'react';
import styles from './frame.module.css';
import type { PlacedActivity } from './placed';

interface VisitorDiscussionProps {
  readonly activity: PlacedActivity;
  /** What the last check has brought; null when the page was opened since. */
  readonly brought: ReactNode;
  readonly show: (courseId: string, activityId: string) => Promise<ReactNode>;
}

/** The discussion for a visitor who has tried: as the check brought it, or to be fetched again after the page was opened anew. */
export function VisitorDiscussion({ activity, brought, show }: VisitorDiscussionProps) {
  const [fetched, setFetched] = useState<ReactNode>(null);
  const [failed, setFailed] = useState(false);
  const [busy, start] = useTransition();
  const discussion = brought ?? fetched;
  if (discussion) return discussion;
  const fetchIt = () =>
    start(async () => {
      const node = await show(activity.courseId, activity.id).catch(() => null);
      setFetched(node);
      setFailed(node === null);
    });
  return (
    <>
      {activity.discussionAddress && (
        <noscript>
          <p>
            <a href={activity.discussionAddress}>Read the discussion</a>
          </p>
        </noscript>
      )}
      <p className={styles.fetch}>
        <button type="button" onClick={fetchIt} aria-disabled={busy || undefined}>
          Show the discussion
        </button>{' '}
        <span role="status">{failed && 'It could not be fetched just now: please try again in a moment.'}</span>
      </p>
    </>
  );
}
