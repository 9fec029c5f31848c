import pg from 'pg';
import { isOverload } from './postgres-errors';

/** How a database is reached: one connection string a host, and how many connections to hold at most. */
export type Address = {
  hosts: string[];
  poolSize: number;
  /** Hosts and database in words, without user or password. */
  shown: string;
};

const pattern = /^postgres(?:ql)?:\/\/(?:([^@/?]*)@)?([^/?]+)(?:\/([^?]*))?(?:\?(.*))?$/;

/**
 * Reads `postgres://user:password@one:5432,two:5432/player?pool_size=10`: several hosts are a primary and its standbys in any order. Other
 * parameters are those of node-postgres (sslmode and the like). Gives undefined for anything else.
 */
export const parseAddress = (url: string): Address | undefined => {
  const [, user, hosts, database = '', query = ''] = pattern.exec(url) ?? [];
  if (!hosts) return undefined;
  const parameters = new URLSearchParams(query);
  const poolSize = Number(parameters.get('pool_size') ?? 10);
  // What libpq calls for by this name is what happens anyhow: only a host that takes writes is used.
  for (const ours of ['pool_size', 'target_session_attrs']) parameters.delete(ours);
  const rest = parameters.size ? `?${parameters}` : '';
  const connections = hosts.split(',').map((host) => `postgres://${user ? `${user}@` : ''}${host}/${database}${rest}`);
  if (!Number.isInteger(poolSize) || poolSize < 1 || !connections.every((one) => URL.canParse(one))) return undefined;
  return { hosts: connections, poolSize, shown: `${database || 'postgres'} at ${hosts}` };
};

/** Milliseconds after which each kind of waiting ends in an error. */
const timeouts = {
  connectionTimeoutMillis: 5_000,
  statement_timeout: 8_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 30_000,
  // Ours, for a server or a network that says nothing any more: half a minute at most until another host is asked.
  query_timeout: 10_000,
};

/** Refuses a connection to a standby, or to a primary that takes no writes, as PostgreSQL itself would refuse the first write. */
const expectPrimary = async (client: pg.ClientBase) => {
  const { rows } = await client.query<{ transaction_read_only: string }>('show transaction_read_only');
  if (rows[0]?.transaction_read_only === 'on') throw Object.assign(new Error('This host takes no writes'), { code: '25006' });
};

const silent = () => {};

export type Hosts = {
  /** A connection to the host that takes writes: the one that did last time, else the next that does. */
  connect(): Promise<pg.PoolClient>;
  end(): Promise<void>;
};

/** One pool a host; connections are made when they are needed. */
export const createHosts = ({ hosts, poolSize }: Address): Hosts => {
  const pools = hosts.map((connectionString) => {
    const pool = new pg.Pool({
      connectionString,
      max: poolSize,
      idleTimeoutMillis: 30_000,
      maxLifetimeSeconds: 3600,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      application_name: 'player',
      onConnect: expectPrimary,
      ...timeouts,
    });
    // A connection that breaks while nothing runs on it is replaced when the next one is needed; an error without a listener ends Node.
    pool.on('error', silent);
    pool.on('connect', (client) => client.on('error', silent));
    return pool;
  });
  let current = 0;
  return {
    connect: async () => {
      let first: unknown;
      for (let tried = 0; tried < pools.length; tried++) {
        const index = (current + tried) % pools.length;
        try {
          const client = await pools[index]?.connect();
          if (!client) continue;
          current = index;
          return client;
        } catch (error) {
          // A pool that is all in use says nothing about its host.
          if (isOverload(error)) throw error;
          first ??= error;
        }
      }
      throw first;
    },
    end: async () => {
      await Promise.all(pools.map((pool) => pool.end()));
    },
  };
};
