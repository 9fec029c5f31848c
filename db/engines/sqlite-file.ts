import { accessSync, closeSync, constants, openSync, readSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Connection from 'better-sqlite3';
import type { StoreProblem } from '../store';

/** Marks a file as this program's: 'cocp' in SQLite's application id. */
export const applicationId = 0x636f6370;

const asNewer = (path: string): StoreProblem => ({
  kind: 'newer',
  sentence: `The database ${path} was written by a newer version of this program: start that version, or restore a copy made before the update.`,
});
const asForeign = (path: string): StoreProblem => ({
  kind: 'foreign',
  sentence: `${path} isn't a database of this program: name another file, or move this one away.`,
});
/** The sentence for a file that SQLite or the operating system refuses, whatever the reason is called. */
export const asUnopened = (path: string, reason: string): StoreProblem => ({
  kind: 'cannot-open',
  sentence: `The database ${path} can't be opened (${reason}): check the path and who may read and write there.`,
});
export const asReadOnly = (path: string): StoreProblem => ({
  kind: 'read-only',
  sentence: `The database ${path} can't be written to: give this program's user the right to write to the file and its folder.`,
});

/** What a connection finds in the file, before anything is written: whose it is and how many migrations it has had. */
export const inspect = (connection: Connection.Database, path: string, known: number): StoreProblem | undefined => {
  const found = connection.transaction(() => ({
    id: connection.pragma('application_id', { simple: true }),
    version: Number(connection.pragma('user_version', { simple: true })),
    empty: connection.prepare('select 1 from sqlite_schema limit 1').get() === undefined,
  }))();
  if (found.id !== applicationId) return found.empty && found.id === 0 ? undefined : asForeign(path);
  return found.version > known ? asNewer(path) : undefined;
};

const found = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });

/** Whether nobody may write there, or we may not. The superuser may write anywhere, but a file without any such right means it. */
const unwritable = (path: string, stats: Stats) => {
  if ((stats.mode & 0o222) === 0) return true;
  try {
    accessSync(path, constants.W_OK);
    return false;
  } catch {
    return true;
  }
};

/** Reads the header from the bytes alone: a connection would leave traces beside a file that isn't ours to touch. */
const readHeader = (path: string) => {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(100);
    readSync(file, bytes, 0, 100, 0);
    return {
      magic: bytes.toString('latin1', 0, 16),
      pages: bytes.readUInt32BE(28),
      version: bytes.readUInt32BE(60),
      id: bytes.readUInt32BE(68),
    };
  } finally {
    closeSync(file);
  }
};

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** Reads a log beside the file too, when it holds what the file doesn't yet. */
const inspectWithLog = (path: string, known: number) => {
  let connection: Connection.Database | undefined;
  try {
    connection = new Connection(path, { readonly: true, fileMustExist: true, timeout: 5000 });
    return inspect(connection, path, known);
  } catch (error) {
    // An interrupted creation, that only a connection which may write can undo; `inspect` is asked again on that one.
    if (codeOf(error).startsWith('SQLITE_READONLY') || codeOf(error) === 'SQLITE_CANTOPEN') return undefined;
    if (codeOf(error) === 'SQLITE_NOTADB' || codeOf(error) === 'SQLITE_CORRUPT') return asForeign(path);
    throw error;
  } finally {
    connection?.close();
  }
};

/** Looks at a database file before it is opened, and touches nothing. `known` is the number of migrations that this program has. */
export const examineFile = (path: string, known: number): StoreProblem | undefined => {
  try {
    const folder = found(dirname(path));
    if (!folder?.isDirectory()) return asUnopened(path, 'its folder is missing');
    const file = found(path);
    if (file && !file.isFile()) return asUnopened(path, "it isn't a file");
    if (file && file.size > 0) {
      const header = readHeader(path);
      if (header.magic !== 'SQLite format 3\0') return asForeign(path);
      const withLog = (found(`${path}-wal`)?.size ?? 0) > 0;
      if (header.id !== applicationId && (header.id !== 0 || (header.pages > 1 && !withLog))) return asForeign(path);
      if (header.id === applicationId && header.version > known) return asNewer(path);
      const problem = withLog ? inspectWithLog(path, known) : undefined;
      if (problem) return problem;
    }
    if ((file && unwritable(path, file)) || unwritable(dirname(path), folder)) return asReadOnly(path);
    return undefined;
  } catch (error) {
    return asUnopened(path, codeOf(error) || String(error));
  }
};
