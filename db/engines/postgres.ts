import type pg from 'pg';
import { DatabaseUnavailable, type Migration, type Opened, type Store, type StoreProblem, type WriteOptions, type Writer } from '../store';
import { postgresReader, postgresWriter } from './adapter';
import { createNestingGuard } from './nesting';
import { isAnswer, isCollision, isLost } from './postgres-errors';
import { createHosts, type Hosts, parseAddress } from './postgres-hosts';
import { CommitUnknown, createLine } from './postgres-line';
import { examineDatabase, migrate } from './postgres-migrate';
import { closeToWriters, seal } from './postgres-seal';

/** Ends a transaction so that only what the standby too has confirmed counts as stored. */
const commit = async (client: pg.PoolClient) => {
  let warned = false;
  const listen = (notice: { severity?: string | undefined }) => {
    warned ||= notice.severity === 'WARNING';
  };
  client.on('notice', listen);
  try {
    // A time-out here would end the wait for a synchronous standby, and PostgreSQL would call that a success, with a warning.
    const results: unknown = await client.query('set local statement_timeout = 0; commit');
    const last: unknown = Array.isArray(results) ? results.at(-1) : results;
    const { command } = last as pg.QueryResult;
    if (command !== 'COMMIT') throw new Error('A write went on after one of its queries had failed');
  } catch (error) {
    if (isAnswer(error) || !isLost(error)) throw error;
    throw new CommitUnknown('The connection broke during a commit', { cause: error });
  } finally {
    client.off('notice', listen);
  }
  if (warned) throw new CommitUnknown('A standby did not confirm a commit');
};

const transact = async <T>(client: pg.PoolClient, fn: (tx: Writer, client: pg.PoolClient) => Promise<T>): Promise<T> => {
  await client.query('begin');
  try {
    const result = await fn(postgresWriter(client), client);
    await commit(client);
    return result;
  } catch (error) {
    if (!isLost(error) && !(error instanceof CommitUnknown)) await client.query('rollback');
    throw error;
  }
};

const createStore = (hosts: Hosts): Store => {
  const line = createLine(hosts);
  const guarded = createNestingGuard();
  const running = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;
  const tracked = <T>(promise: Promise<T>): Promise<T> => {
    running.add(promise);
    const done = () => running.delete(promise);
    promise.then(done, done);
    return promise;
  };
  const write = <T>(fn: (tx: Writer, client: pg.PoolClient) => Promise<T>, { idempotent = false }: WriteOptions = {}): Promise<T> =>
    line
      .run(
        (client) => transact(client, fn),
        (error) => isLost(error) || isCollision(error) || (idempotent && error instanceof CommitUnknown),
      )
      .catch((error: unknown) => {
        throw error instanceof CommitUnknown
          ? new DatabaseUnavailable('PostgreSQL was lost during a commit, which may have happened')
          : error;
      });
  return {
    engine: 'postgres',
    read: postgresReader({
      query: (query, values) => tracked(line.run((client) => client.query(query, values), isLost)),
    }),
    write: (fn, options) => guarded(() => tracked(write(fn, options))),
    handOver: (fn) =>
      guarded(() =>
        tracked(
          write(async (tx, client) => {
            await closeToWriters(client);
            const result = await fn(tx);
            await seal(client);
            return result;
          }),
        ),
      ),
    answers: () => tracked(line.answers()),
    close: () => {
      closing ??= Promise.allSettled(running).then(() => hosts.end());
      return closing;
    },
  };
};

const asUnopened = (shown: string, error: unknown): StoreProblem => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === '25006') {
    return {
      kind: 'read-only',
      sentence: `The database ${shown} takes no writes: name the primary's host, or list it with its standbys.`,
    };
  }
  const reason = code.startsWith('28') ? 'it refuses this user or password' : code === '3D000' ? "it doesn't exist" : code || 'no answer';
  return {
    kind: 'cannot-open',
    sentence: `The database ${shown} can't be opened (${reason}): check DATABASE_URL and that PostgreSQL is running.`,
  };
};

/** Opens a PostgreSQL database and brings its tables up to date. A problem is returned before anything is written. */
export const openPostgres = async (url: string, migrations: Migration[]): Promise<Opened | undefined> => {
  const address = parseAddress(url);
  if (!address) return undefined;
  const hosts = createHosts(address);
  const refuse = async (problem: StoreProblem): Promise<Opened> => {
    await hosts.end();
    return { ok: false, problem };
  };
  let client: pg.PoolClient;
  try {
    client = await hosts.connect();
  } catch (error) {
    return refuse(asUnopened(address.shown, error));
  }
  try {
    const problem = await examineDatabase(client, migrations.length, address.shown);
    if (!problem) await migrate(client, migrations);
    client.release();
    return problem ? refuse(problem) : { ok: true, store: createStore(hosts) };
  } catch (error) {
    client.release(true);
    if (isLost(error) || isAnswer(error)) return refuse(asUnopened(address.shown, error));
    throw error;
  }
};
