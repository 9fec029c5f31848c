/** What reading a part of a box goes by, and how a part is made of what was found. */
import type { Range, Token } from '../reading';
import type { List } from '../types';
import type { CompiledScenario } from './compile';
import type { Hit } from './hits';
import { contentRoot } from './names';
import { type Part, spanOf } from './part';
import { saidOf } from './predicate';
import type { Recognised } from './recognised';
import { resolveKind } from './resolve';

/** Everything that reading a part of a box goes by. */
export interface PartContext {
  readonly compiled: CompiledScenario;
  readonly list: List;
  readonly tokens: readonly Token[];
  readonly keys: readonly string[];
  /** The part. */
  readonly range: Range;
  /** Known phrases in it. */
  readonly hits: readonly Hit[];
  /** What else is said in the box. */
  readonly reasons: readonly Range[];
  /** Where the noun phrase that names somebody ends. */
  readonly headEnd: number;
}

export const unknownIn = ({ tokens, range }: PartContext): Part => ({ type: 'unknown', span: spanOf(tokens, range.from, range.to) });

/** A part that names the party found, by the words of tokens[from, to); an unknown one where none was found. */
export function partOf(context: PartContext, recognised: Recognised | null, from = context.range.from, to = context.range.to): Part {
  const { tokens, range } = context;
  if (!recognised) return unknownIn(context);
  return { type: 'party', party: { recognised, span: spanOf(tokens, from, to) }, span: spanOf(tokens, range.from, range.to) };
}

/** What is said of nearly anybody, and so makes no other party of a known one: "companies that pay", "residents who need help". */
const COMMONPLACE = new Set(
  'payer funder user beneficiary buyer staff resident caller complainant supplier public audience reader visitor-to-place learner guest passenger shopper-other regulator owner investor teacher employer police court'.split(
    ' ',
  ),
);

/** Whom the words from an index on make of the people before them; `special` leaves out what is said of nearly anybody. */
export function saidFrom({ compiled, list, tokens, keys, range }: PartContext, from: number, special = false): Recognised | null {
  const found = saidOf(tokens, keys, from, range.to, compiled.layers.negation);
  if (found && compiled.thingRoots.has(contentRoot(keys[found.at] ?? '') ?? '')) return null;
  return found && !(special && COMMONPLACE.has(found.kind)) ? resolveKind(compiled, found.kind, list) : null;
}

/** Whom what else is said in the box makes of somebody named by a word for anybody. */
export function saidInReasons({ compiled, list, tokens, keys, reasons }: PartContext): Recognised | null {
  for (const range of reasons) {
    const found = saidOf(tokens, keys, range.from, range.to, compiled.layers.negation);
    const resolved = found && resolveKind(compiled, found.kind, list);
    if (resolved) return resolved;
  }
  return null;
}
