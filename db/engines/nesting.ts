import { AsyncLocalStorage } from 'node:async_hooks';

/** Runs tasks, and throws at once where one is started within another: it would wait for a connection that the first one holds. */
export const createNestingGuard = () => {
  const inside = new AsyncLocalStorage<true>();
  return <T>(task: () => Promise<T>): Promise<T> => {
    if (inside.getStore()) throw new Error('A write inside a write would wait for itself: hand the writer on instead');
    return inside.run(true, task);
  };
};
