// A PostgreSQL server for tests: on a free loopback port, in a temporary folder, gone with the process that started it.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { findPostgres } from './postgres-programs';
import { until } from './processes';

export type TestPostgres = {
  port: number;
  folder: string;
  /** The server's main process, to be killed by those who test that. */
  process: ChildProcess;
  /** What `openStore` takes for a database of this server. */
  url(database: string): string;
  /** Runs SQL as the owner of everything. */
  run<Row extends pg.QueryResultRow>(sql: string, database?: string): Promise<Row[]>;
  /** Stops the server and deletes its folder. */
  stop(): Promise<void>;
};

/** A port on the loopback interface that was free a moment ago. */
export const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('A listening server has no port');
  return address.port;
};

/** PostgreSQL refuses to run as the superuser; Debian's package brings a user for it. */
const owner = () => {
  if (process.getuid?.() !== 0) return undefined;
  const number = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: number('-u'), gid: number('-g') };
};

/** Runs one of PostgreSQL's programs to its end, as its own user. */
export const runProgram = (name: string, args: string[]): void => {
  execFileSync(join(findPostgres(), name), args, { ...owner(), cwd: tmpdir(), stdio: ['ignore', 'ignore', 'pipe'] });
};

/** A new folder that PostgreSQL's user owns. */
export const makeFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'player-postgres-'));
  const as = owner();
  if (as) chownSync(folder, as.uid, as.gid);
  return folder;
};

/** Starts a server on a folder that holds a cluster, and waits until it answers. */
export const startCluster = async (folder: string, port: number, settings: string[]): Promise<ChildProcess> => {
  const fixed = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`, 'max_connections=60', 'shared_buffers=64MB'];
  const args = ['-D', join(folder, 'data'), ...[...fixed, ...settings].flatMap((setting) => ['-c', setting])];
  const as = owner();
  // Where there is setpriv, the kernel takes the server down with the test, however that ends.
  const wrapper = existsSync('/usr/bin/setpriv')
    ? ['/usr/bin/setpriv', '--pdeathsig', 'QUIT', ...(as ? [`--reuid=${as.uid}`, `--regid=${as.gid}`, '--clear-groups'] : [])]
    : [];
  const [program = '', ...rest] = [...wrapper, join(findPostgres(), 'postgres'), ...args];
  const child = spawn(program, rest, { ...(wrapper.length ? {} : as), cwd: tmpdir(), stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-4000);
  });
  const kill = () => child.kill('SIGQUIT');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  const answers = async () => {
    if (child.exitCode !== null) throw new Error(`PostgreSQL ended at once: ${said}`);
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'player', database: 'postgres' });
    client.on('error', () => {});
    return client.connect().then(
      () => client.end().then(() => true),
      () => false,
    );
  };
  await until('PostgreSQL answers', answers, 30_000);
  return child;
};

/** Waits until a process has ended. */
export const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise((resolve) => child.once('exit', () => resolve()));

export const urlOf = (port: number, database: string): string => `postgres://player@127.0.0.1:${port}/${database}`;

/** Runs SQL on one database of a server. */
export const runSql = async <Row extends pg.QueryResultRow>(port: number, sql: string, database = 'postgres'): Promise<Row[]> => {
  const client = new pg.Client({ connectionString: urlOf(port, database) });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
};

/** Makes an empty cluster in a new folder, trusted on the loopback interface alone. */
export const initCluster = (): string => {
  const folder = makeFolder();
  const locale = ['--encoding=UTF8', '--locale=C.UTF-8'];
  runProgram('initdb', ['-D', join(folder, 'data'), '--username=player', '--auth=trust', '--no-sync', ...locale]);
  return folder;
};

/**
 * Starts a server of its own. `durable` keeps it honest about the disk, for tests of crashes and for measuring; without it a test is faster.
 */
export const startPostgres = async ({ durable = false }: { durable?: boolean } = {}): Promise<TestPostgres> => {
  const folder = initCluster();
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const port = await freePort();
  const child = await startCluster(folder, port, durable ? [] : ['fsync=off', 'full_page_writes=off']);
  return {
    port,
    folder,
    process: child,
    url: (database) => urlOf(port, database),
    run: (sql, database) => runSql(port, sql, database),
    stop: async () => {
      child.kill('SIGINT');
      await ended(child);
      remove();
      process.off('exit', remove);
    },
  };
};
