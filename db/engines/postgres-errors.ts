import { DatabaseUnavailable } from '../store';

// What an error of PostgreSQL or of the connection to it means. Messages and details of PostgreSQL quote what people typed, so that none
// of them goes further than this file but those about the query itself.

/** An error of ours in a query or a broken rule, told without data. */
export class PostgresFault extends Error {
  override name = 'PostgresFault';
  /** SQLSTATE. */
  readonly code: string;
  constructor(code: string, constraint: string | undefined, message: string) {
    // Class 42 is about names and syntax, which are the program's own.
    super(`PostgreSQL refused a query (${[code, constraint, code.startsWith('42') ? message : undefined].filter(Boolean).join(', ')})`);
    this.code = code;
  }
}

const ownCode = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');

const lost = /^(ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|ENOTFOUND|EAI_|ENOENT|08...|57P0[1-5]|25006)/;
const lostWithoutCode = /^(Connection terminated|Client has encountered a connection error|Query read timeout|timeout expired)/;

/** Whether the connection, or the primary behind it, is gone: on a new connection the same may succeed. */
export const isLost = (error: unknown): boolean =>
  error instanceof Error && (lost.test(ownCode(error)) || (ownCode(error) === '' && lostWithoutCode.test(error.message)));

/** Whether the transaction lost against another one and was rolled back: it may succeed when it is run again. */
export const isCollision = (error: unknown): boolean => /^(40001|40P01)$/.test(ownCode(error));

/** Whether PostgreSQL answered at all: an error with an SQLSTATE, on a connection that goes on. */
export const isAnswer = (error: unknown): boolean => /^[0-9A-Z]{5}$/.test(ownCode(error)) && !isLost(error);

/** What a table says once its site has moved away: a code of our own. */
export const sealedCode = 'SITEM';

/** Whether there is no room for us now: too many connections, a full disk, a query or a wait for a lock that took too long, a move. */
export const isOverload = (error: unknown): boolean =>
  /^(53...|57014|55P03|58...|SITEM)$/.test(ownCode(error)) ||
  (error instanceof Error && error.message.startsWith('timeout exceeded when trying to connect'));

/** What may leave the engine: an error that says 'try later', one without data, or a bug as it is. */
export const translated = (error: unknown): unknown => {
  if (isLost(error) || isCollision(error) || isOverload(error)) {
    const code = ownCode(error);
    return new DatabaseUnavailable(`PostgreSQL doesn't answer at the moment${code && ` (${code})`}`);
  }
  if (error instanceof Error && isAnswer(error)) {
    return new PostgresFault(ownCode(error), 'constraint' in error ? String(error.constraint) : undefined, error.message);
  }
  return error;
};
