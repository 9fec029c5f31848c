/** A queue of one: each task starts when the one before it has ended, whether that succeeded or not. */
export const createMutex = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(task: () => Promise<T>): Promise<T> => {
    const mine = last.then(task);
    last = mine.catch(() => {});
    return mine;
  };
};
