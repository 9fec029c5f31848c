import type pg from 'pg';
import type { Migration, StoreProblem } from '../store';

/** Any number that no other program on the same database is likely to lock. */
const migrationLock = 0x636f6370;

const applied = async (client: pg.ClientBase): Promise<number | undefined> => {
  const { rows } = await client.query<{ found: string | null }>("select to_regclass('public.player_migrations') as found");
  if (rows[0]?.found === null) return undefined;
  const { rows: counted } = await client.query<{ number: number }>('select count(*)::int as number from public.player_migrations');
  return counted[0]?.number;
};

/** What stands in the way of using this database, found without writing to it. */
export const examineDatabase = async (client: pg.ClientBase, known: number, shown: string): Promise<StoreProblem | undefined> => {
  const { rows } = await client.query<{ version: number; encoding: string; tables: number }>(
    `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
       (select count(*)::int from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r') as tables`,
  );
  const [{ version, encoding, tables } = { version: 0, encoding: '', tables: 0 }] = rows;
  if (version < 150_000) {
    return { kind: 'unsupported', sentence: `The database ${shown} runs on a PostgreSQL older than 15: update the server.` };
  }
  if (encoding !== 'UTF8') {
    return { kind: 'unsupported', sentence: `The database ${shown} isn't stored as UTF-8: create it anew with ENCODING 'UTF8'.` };
  }
  const number = await applied(client);
  if (number === undefined && tables > 0) {
    return { kind: 'foreign', sentence: `The database ${shown} holds tables of another program: give this one a database of its own.` };
  }
  if (number !== undefined && number > known) {
    return {
      kind: 'newer',
      sentence: `The database ${shown} was written by a newer version of this program: start that version, or restore a copy made before the update.`,
    };
  }
  return undefined;
};

/** Brings the tables up to date in one transaction; of several processes one does so, and the others wait and find it done. */
export const migrate = async (client: pg.ClientBase, migrations: Migration[]): Promise<void> => {
  if ((await applied(client)) === migrations.length) return;
  await client.query('begin; set local lock_timeout = 0; set local statement_timeout = 0');
  try {
    await client.query({ text: 'select pg_advisory_xact_lock($1)', values: [migrationLock], ...patiently });
    await client.query(
      'create table if not exists public.player_migrations (name text primary key, at timestamptz not null default now())',
    );
    for (const { name, statements } of migrations.slice((await applied(client)) ?? 0)) {
      for (const statement of statements) await client.query({ text: statement, ...patiently });
      await client.query('insert into public.player_migrations (name) values ($1)', [name]);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
};

/** A change of a large table takes as long as it takes. */
const patiently = { query_timeout: 3_600_000 };
