import { deleteMark, insertMark, movedMark, problemOfMarks, selectMarks, unfinishedMark } from './move-marks';
import { countRows, levelTable, type TableName, tableNames } from './move-tables';
import { openEngine, shownUrl } from './open';
import { selectOptionalSecret, selectOrInsertSecret } from './secrets';
import type { Reader, Store } from './store';

/** How far a move has come: rows of one table compared with the source, and copied where they differed. */
export type MoveProgress = { phase: 'copying' | 'checking'; table: TableName; done: number; total: number };

export type Moved = { status: 'moved'; rows: Record<TableName, number>; sessionSecret?: string } | { status: 'refused'; sentence: string };

export type Move = {
  /** What `openStore` takes; both databases are migrated first. */
  from: string;
  to: string;
  /** A new random id, by which an interrupted move is known again; the first one brought for a site stays. */
  siteId: string;
  /** What signs sessions, where that isn't among the source's secrets yet: with it, nobody has to sign in again. */
  sessionSecret?: string;
  onProgress?: (progress: MoveProgress) => void;
};

const refused = (sentence: string): Moved => ({ status: 'refused', sentence });

const total = async (reader: Reader) => {
  const rows = {} as Record<TableName, number>;
  for (const name of tableNames) rows[name] = await countRows(reader, name);
  return rows;
};

const levelAll = async (source: Reader, target: Store, phase: MoveProgress['phase'], onProgress: Move['onProgress']) => {
  let different = 0;
  for (const table of tableNames) {
    const rows = await countRows(source, table);
    let done = 0;
    different += await levelTable(source, target, table, (compared) => {
      done += compared;
      onProgress?.({ phase, table, done, total: rows });
    });
  }
  return different;
};

/** The name under which a database keeps what signs sessions. */
export const sessionSecretName = 'sessions';

/** The secret that names a site, wherever it moves. */
const siteName = 'site';

/** Whether the target was left unfinished by a move of this very source. */
const isUnfinished = async (source: Store, target: Store) => {
  const site = await selectOptionalSecret(source.read, siteName);
  return site !== undefined && (await selectMarks(target.read)).unfinished === site;
};

/** Whether the target may be filled: empty, or left unfinished by a move of the same site. */
const claim = async (target: Store, siteId: string, shown: string): Promise<string | undefined> => {
  const { unfinished, movedTo } = await selectMarks(target.read);
  if (unfinished === siteId) return undefined;
  const rows = await total(target.read);
  if (unfinished !== undefined || movedTo !== undefined || Object.values(rows).some((number) => number > 0)) {
    return `${shown} holds data already: name an empty database, or the one that an interrupted move of this site was filling.`;
  }
  await target.write((tx) => insertMark(tx, unfinishedMark, siteId), { idempotent: true });
  return undefined;
};

const moved = async (target: Store, rows: Record<TableName, number>): Promise<Moved> => ({
  status: 'moved',
  rows,
  sessionSecret: await selectOptionalSecret(target.read, sessionSecretName),
});

/** Levels until every row has been read from both and found the same. */
const levelUntilSame = async (source: Reader, target: Store, { from, to, onProgress }: Move) => {
  for (let walks = 0; (await levelAll(source, target, 'checking', onProgress)) > 0; walks++) {
    if (walks === 4) throw new Error(`Some rows of ${shownUrl(from)} can't be stored the same in ${shownUrl(to)}`);
  }
};

/** Finishes a move that was cut off after the source had been closed: nothing is left to do but to look and to open the target. */
const finish = async (source: Store, target: Store, move: Move): Promise<Moved> => {
  await levelUntilSame(source.read, target, move);
  await target.write((tx) => deleteMark(tx, unfinishedMark), { idempotent: true });
  return moved(target, await total(source.read));
};

const carry = async (source: Store, target: Store, move: Move): Promise<Moved> => {
  const { to, siteId, sessionSecret, onProgress } = move;
  const marks = await selectMarks(source.read);
  if (marks.movedTo === shownUrl(to) && (await isUnfinished(source, target))) return finish(source, target, move);
  const problem = problemOfMarks(marks);
  if (problem) return refused(problem.sentence);
  const site = await source.write((tx) => selectOrInsertSecret(tx, siteName, siteId), { idempotent: true });
  if (sessionSecret) await source.write((tx) => selectOrInsertSecret(tx, sessionSecretName, sessionSecret), { idempotent: true });
  const objection = await claim(target, site, shownUrl(to));
  if (objection) return refused(objection);

  // While people go on working, most rows are brought over. Then everybody waits while the rest follows and each row is compared.
  await levelAll(source.read, target, 'copying', onProgress);
  const rows = await source.handOver(async (tx) => {
    await levelUntilSame(tx, target, move);
    await insertMark(tx, movedMark, shownUrl(to));
    return total(tx);
  });
  await target.write((tx) => deleteMark(tx, unfinishedMark), { idempotent: true });
  return moved(target, rows);
};

/**
 * Carries a site from one database to another, of whichever engines, while it runs. At the end the source refuses all further writes, so
 * that no answer can be stored where nobody will look for it; what it holds stays. An interrupted move is finished by the same one again.
 */
export const moveStore = async (move: Move): Promise<Moved> => {
  if (move.from === move.to) return refused('The site is in that database already.');
  const source = await openEngine({ url: move.from });
  if (!source.ok) return refused(source.problem.sentence);
  try {
    const target = await openEngine({ url: move.to });
    if (!target.ok) return refused(target.problem.sentence);
    try {
      return await carry(source.store, target.store, move);
    } finally {
      await target.store.close();
    }
  } finally {
    await source.store.close();
  }
};
