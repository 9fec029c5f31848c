import type pg from 'pg';
import { sealedCode } from './postgres-errors';

const tablesOf = async (client: pg.ClientBase): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    "select quote_ident(relname) as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname",
  );
  return rows.map(({ name }) => name);
};

/** Lets nobody else write until the transaction ends, and waits for those who are writing. Reading goes on. */
export const closeToWriters = async (client: pg.ClientBase): Promise<void> => {
  await client.query(`lock table ${(await tablesOf(client)).join(', ')} in share row exclusive mode`);
};

/** Makes every table refuse further changes, once the transaction is committed. */
export const seal = async (client: pg.ClientBase): Promise<void> => {
  await client.query(
    `create function player_sealed() returns trigger language plpgsql as
     $$ begin raise exception 'This site has moved' using errcode = '${sealedCode}'; end $$`,
  );
  for (const table of await tablesOf(client)) {
    await client.query(
      `create trigger sealed before insert or update or delete or truncate on ${table} for each statement execute function player_sealed()`,
    );
  }
};
