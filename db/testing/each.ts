import { afterAll, afterEach, beforeEach } from 'vitest';
import type { Engine } from '../store';
import { freshStore, startPatience, stopServers, type TestStore } from '.';

/**
 * Gives every test of the block a migrated, empty store of its own, fills it by `prepare`, and removes it afterwards. What comes back stands for the
 * store of the test that runs.
 */
export const storeForEach = (engine: Engine, prepare?: (test: TestStore) => Promise<unknown>): TestStore => {
  let current: TestStore | undefined;
  const running = (): TestStore => {
    if (!current) throw new Error('A store is there only while a test runs.');
    return current;
  };
  beforeEach(async () => {
    current = await freshStore(engine);
    await prepare?.(current);
  }, startPatience);
  afterEach(() => current?.remove());
  afterAll(stopServers);
  return {
    get store() {
      return running().store;
    },
    get url() {
      return running().url;
    },
    remove: () => running().remove(),
  };
};
