import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { isLost, translated } from './postgres-errors';
import type { Hosts } from './postgres-hosts';

/** How long one read or write is tried again, in milliseconds, before whoever asked is told to come back. */
const patience = 8_000;
/** How long an answer of the database vouches for the next one, in milliseconds. */
const freshness = 1_000;

/** The commit may have happened, and nobody knows: the connection broke, or the standby didn't confirm it. */
export class CommitUnknown extends Error {
  override name = 'CommitUnknown';
}

/** Runs what needs a connection, and knows whether the database answers. */
export const createLine = (hosts: Hosts) => {
  let heard = performance.now();
  let silent = false;
  let probing: Promise<boolean> | undefined;

  /**
   * Runs `task` on a connection, and again after a pause while it fails for a reason that `mayRepeat` accepts, until patience ends. A failure
   * to connect is always safe to repeat: nothing has been sent.
   */
  const run = async <T>(
    task: (client: pg.PoolClient) => Promise<T>,
    mayRepeat: (error: unknown) => boolean,
    most: number = patience,
  ): Promise<T> => {
    const end = performance.now() + most;
    for (let wait = 20; ; wait = Math.min(wait * 2, 500)) {
      let client: pg.PoolClient | undefined;
      try {
        client = await hosts.connect();
        const result = await task(client);
        client.release();
        heard = performance.now();
        silent = false;
        return result;
      } catch (error) {
        // A connection is worth keeping when PostgreSQL answered on it or the error is the caller's own; never while its state is unknown.
        client?.release(isLost(error) || error instanceof CommitUnknown);
        if (isLost(error)) heard = Number.NEGATIVE_INFINITY;
        if (!(client ? mayRepeat(error) : isLost(error)) || performance.now() + wait > end) throw translated(error);
        await pause(wait / 2 + (Math.random() * wait) / 2);
      }
    }
  };

  const probe = () =>
    run((client) => client.query('select 1'), isLost, silent ? 0 : patience).then(
      () => true,
      () => {
        silent = true;
        return false;
      },
    );

  return {
    run,
    /**
     * Whether the database answers, which is asked only when it hasn't lately: a short silence is waited for, a long one is told at once.
     */
    answers: async (): Promise<boolean> => {
      if (performance.now() - heard < freshness) return true;
      probing ??= probe().finally(() => {
        probing = undefined;
      });
      return probing;
    },
  };
};
