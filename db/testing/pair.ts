// A primary and its synchronous standby on two loopback ports, and what a cluster manager would do when the primary dies.
import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ended, freePort, initCluster, makeFolder, runProgram, runSql, startCluster, urlOf } from './postgres';
import { until } from './processes';

type Node = { port: number; folder: string; process: ChildProcess };

export type Pair = {
  /** Names both hosts; either may be the primary. */
  url(database: string): string;
  /** The port of the primary of the moment. */
  primaryPort(): number;
  /** Kills the primary, promotes the standby, and gives it a standby of its own in the dead one's place. */
  failOver(): Promise<void>;
  stop(): Promise<void>;
};

// A commit is acknowledged only when both have it, also while there is just one: until the next standby is there, saving waits.
const settings = ['synchronous_standby_names=*', 'synchronous_commit=on', 'hot_standby=on', 'wal_keep_size=256MB', 'max_wal_senders=8'];

const startStandby = async (of: Node, port: number): Promise<Node> => {
  const folder = makeFolder();
  const from = ['-h', '127.0.0.1', '-p', String(of.port), '-U', 'player'];
  runProgram('pg_basebackup', [...from, '-D', join(folder, 'data'), '-R', '-X', 'stream', '-c', 'fast', '--no-sync']);
  const process = await startCluster(folder, port, settings);
  const streaming = "select 1 as one from pg_stat_replication where state = 'streaming' and sync_state = 'sync'";
  await until('the standby follows', async () => (await runSql(of.port, streaming)).length > 0);
  return { port, folder, process };
};

const remove = async (node: Node, signal: 'SIGKILL' | 'SIGQUIT') => {
  node.process.kill(signal);
  await ended(node.process);
  rmSync(node.folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
};

/** Starts the pair, honest about the disk. */
export const startPair = async (): Promise<Pair> => {
  const ports = [await freePort(), await freePort()] as const;
  const folder = initCluster();
  let primary: Node = { port: ports[0], folder, process: await startCluster(folder, ports[0], settings) };
  let standby = await startStandby(primary, ports[1]);
  const clean = () => {
    for (const node of [primary, standby]) rmSync(node.folder, { recursive: true, force: true });
  };
  process.once('exit', clean);
  return {
    url: (database) => urlOf(ports[0], database).replace(`:${ports[0]}/`, `:${ports[0]},127.0.0.1:${ports[1]}/`),
    primaryPort: () => primary.port,
    failOver: async () => {
      const dead = primary;
      await remove(dead, 'SIGKILL');
      await runSql(standby.port, 'select pg_promote()');
      primary = standby;
      standby = await startStandby(primary, dead.port);
    },
    stop: async () => {
      await remove(standby, 'SIGQUIT');
      await remove(primary, 'SIGQUIT');
      process.off('exit', clean);
    },
  };
};
