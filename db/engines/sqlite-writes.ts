import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import type Connection from 'better-sqlite3';

type Task = {
  /** Runs in the surroundings of whoever asked for it. */
  run: () => Promise<unknown>;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
  /** Has the connection to itself and begins its own transaction, if any. */
  alone: boolean;
};

/** How many writes share one commit at most. */
const most = 32;

/**
 * The queue of all writes on one connection. What waits while a commit reaches the disk shares the next one: each write is whole or undone
 * by itself, and is acknowledged when the commit that holds it is on the disk, so that many at once cost one wait for the disk.
 * @param begin begins a write transaction, whenever other connections let it
 */
export const createWriteQueue = (connection: Connection.Database, begin: () => Promise<void>) => {
  const waiting: Task[] = [];
  let working = false;

  const runTogether = async (batch: Task[]) => {
    const kept: (() => void)[] = [];
    try {
      await begin();
      for (const task of batch) {
        connection.exec('SAVEPOINT one');
        try {
          const value = await task.run();
          kept.push(() => task.resolve(value));
        } catch (error) {
          // A full disk ends the whole transaction by itself.
          if (!connection.inTransaction) throw error;
          connection.exec('ROLLBACK TO one');
          task.reject(error);
        }
        connection.exec('RELEASE one');
      }
      connection.exec('COMMIT');
    } catch (error) {
      if (connection.inTransaction) connection.exec('ROLLBACK');
      for (const task of batch) task.reject(error);
      return;
    }
    for (const acknowledge of kept) acknowledge();
  };

  const work = async () => {
    working = true;
    for (let first = waiting.shift(); first; first = waiting.shift()) {
      if (first.alone) {
        await first.run().then(first.resolve, first.reject);
      } else {
        const until = waiting.findIndex(({ alone }) => alone);
        await runTogether([first, ...waiting.splice(0, Math.min(most - 1, until < 0 ? waiting.length : until))]);
      }
      // Lets what has arrived meanwhile join the queue, and readers have their turn.
      await turn();
    }
    working = false;
  };

  const enqueue = <T>(run: () => Promise<T>, alone: boolean): Promise<T> =>
    new Promise<unknown>((resolve, reject) => {
      const surroundings = AsyncLocalStorage.snapshot();
      waiting.push({ run: () => surroundings(run), resolve, reject, alone });
      if (!working) void work();
    }) as Promise<T>;

  return {
    /** Runs `fn` in a transaction that it may share with others. */
    write: <T>(fn: () => Promise<T>): Promise<T> => enqueue(fn, false),
    /** Runs `fn` when nothing else runs on the connection, outside any transaction. */
    alone: <T>(fn: () => Promise<T>): Promise<T> => enqueue(fn, true),
  };
};
