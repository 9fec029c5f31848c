// Databases for tests: each a copy of one migrated database, so that a fresh one costs a few milliseconds.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openStore } from '../open';
import type { Engine, Store } from '../store';
import { startPostgres } from './postgres';

/** The engines that every database test runs on: `describe.each(engines)('…, on %s', (engine) => …)`. */
export const engines: Engine[] = ['sqlite', 'postgres'];

/** Milliseconds that a first `freshStore` may take, where a server must be started or even installed. */
export const startPatience = 120_000;

export type TestStore = {
  store: Store;
  /** What `openStore` takes, for more connections to the same database. */
  url: string;
  /** Closes the store and deletes its database. */
  remove(): Promise<void>;
};

/** Opens a store where a problem would be a fault of the test's. */
export const openOrThrow = async (url: string): Promise<Store> => {
  const opened = await openStore({ url });
  if (!opened.ok) throw new Error(opened.problem.sentence);
  return opened.store;
};

let base: Promise<Buffer> | undefined;

const makeBase = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'player-base-'));
  const path = join(folder, 'base.db');
  try {
    await (await openOrThrow(pathToFileURL(path).href)).close();
    if (existsSync(`${path}-wal`)) throw new Error('The base of all test databases was not closed cleanly');
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const freshSqlite = async (): Promise<TestStore> => {
  base ??= makeBase();
  const bytes = await base;
  const folder = mkdtempSync(join(tmpdir(), 'player-test-'));
  const path = join(folder, 'player.db');
  writeFileSync(path, bytes);
  const url = pathToFileURL(path).href;
  const store = await openOrThrow(url);
  return {
    store,
    url,
    remove: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** One server for all tests of a file, with one migrated database that the others are copied from. */
const makeServer = async () => {
  const server = await startPostgres();
  await server.run('create database base');
  await (await openOrThrow(server.url('base'))).close();
  return server;
};

let server: ReturnType<typeof makeServer> | undefined;
let made = 0;

const freshPostgres = async (): Promise<TestStore> => {
  server ??= makeServer();
  const { run, url: urlOf } = await server;
  made += 1;
  const name = `test_${made}`;
  await run(`create database ${name} template base`);
  const url = urlOf(name);
  const store = await openOrThrow(url);
  return {
    store,
    url,
    remove: async () => {
      await store.close();
      await run(`drop database ${name} with (force)`);
    },
  };
};

/** A migrated, empty database of its own. */
export const freshStore = async (engine: Engine = 'sqlite'): Promise<TestStore> => (engine === 'sqlite' ? freshSqlite() : freshPostgres());

/** Stops what `freshStore` has started behind its databases: for `afterAll`. */
export const stopServers = async (): Promise<void> => {
  const running = server;
  server = undefined;
  await (await running)?.stop();
};
