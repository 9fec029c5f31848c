/** 'Your own customers': rows of who and why. There is no key, and no relationship is disputed; what is missing is asked for. */
import { hashOf } from '../hash';
import { keysOf } from '../reading';
import { ENGINE_VERSION } from '../version';
import type { MissingKind, OwnRowsFinding, RowFinding } from './finding';
import { readRelation } from './who/relation';
import { servesWriter } from './who/serves';
import { settingsOf, standsIn } from './who/setting';
import { exchangeOf, readExchange, type Span } from './why/exchange';

export { type MissingKind, type OwnRowsFinding, ownRowsFindingSchema, type RowFinding } from './finding';
export { missingWords, rowWords } from './words';

/** One row of the learner's list: whom they name, and the note of why. */
export interface OwnRow {
  readonly who: string;
  readonly why: string;
}

const KINDS: readonly MissingKind[] = ['internal', 'external', 'away'];
const pair = (span: Span | null): [number, number] | null => (span ? [span.start, span.end] : null);

function readRow({ who, why }: OwnRow, attempt: number, settings: () => ReturnType<typeof settingsOf>): RowFinding {
  const { kind: alone, at } = readRelation(who, why);
  // What the other rows say of the place of work decides only where the name may stand on either side.
  const first = (alone === 'away' || alone === 'external' || alone === 'unclear' ? standsIn(settings, who) : null) ?? alone;
  const told = readExchange(why, first, who);
  const kind = first === 'external' && servesWriter(who, why, told) ? 'unclear' : first;
  return {
    who,
    why,
    relation: kind,
    exchange: exchangeOf(told),
    read: pair(at),
    gives: pair(told.gives),
    gets: pair(told.gets),
    seed: hashOf(`${keysOf(who.slice(0, 200)).join(' ')}|${keysOf(why.slice(0, 400)).join(' ')}`),
    try: Math.max(1, Math.floor(attempt)),
  };
}

/**
 * Reads a list of the learner's own customers. Takes any texts; gives each row's kind and which halves of the exchange its note tells,
 * and the kinds that the whole list lacks. `try` counts the learner's tries, from 1. Never throws for what a learner wrote.
 */
export function checkOwnRows(rows: readonly OwnRow[], options: { readonly try?: number } = {}): OwnRowsFinding {
  let revealed: ReturnType<typeof settingsOf> | undefined;
  const settings = () => {
    revealed ??= settingsOf(rows);
    return revealed;
  };
  const read = rows.map((row) => readRow(row, options.try ?? 1, settings));
  return {
    kind: 'own-rows',
    engine: ENGINE_VERSION,
    rows: read,
    missing: KINDS.filter((kind) => !read.some((row) => row.relation === kind)),
  };
}
