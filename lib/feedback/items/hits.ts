/** Phrases of the scenario and of the lexicon found in an item, longest first. */
import type { Sense } from '../lexicon';
import { selectLexicon } from '../lexicon';
import { standsAlone } from '../lexicon/lone-words';
import { isDeterminer, type Token } from '../reading';
import type { CompiledScenario, ScenarioSense } from './compile';
import { classesOf } from './names';

export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly senses: readonly (Sense | ScenarioSense)[];
}

const NONE: readonly string[] = [];

/** The scenario's own name that begins at `from`, or null; a comma of its author's may stand in it. */
export function ownNameAt(
  compiled: CompiledScenario,
  tokens: readonly Token[],
  keys: readonly string[],
  from: number,
  to: number,
): Hit | null {
  const found = compiled.phrases.longest(
    (i) => (i < to ? keys[i] : undefined),
    from,
    (i) => (i < to && !tokens[i]?.mark && !isRelative(tokens, i, from) ? classesOf(keys[i] ?? '') : NONE),
    (i) => i < to && (isDeterminer(keys[i] ?? '') || keys[i] === 'local' || tokens[i]?.word === ','),
  );
  if (found && isTornApart(compiled, tokens, keys, from, from + found.length)) return null;
  return found && { from, to: from + found.length, senses: found.values };
}

/** All hits in tokens[from, to), left to right, never overlapping; the longest at each place, the scenario's own before the lexicon's. */
export function findHits(compiled: CompiledScenario, tokens: readonly Token[], keys: readonly string[], from: number, to: number): Hit[] {
  const { phrases } = selectLexicon();
  const hits: Hit[] = [];
  const keyAt = (i: number): string | undefined => (i < to ? keys[i] : undefined);
  // Both books ask for them, and from several places.
  const classes: (readonly string[])[] = [];
  for (let i = from; i < to; i++) classes.push(tokens[i]?.mark || isRelative(tokens, i, from) ? NONE : classesOf(keys[i] ?? ''));
  const classesAt = (i: number): readonly string[] => classes[i - from] ?? NONE;
  const skips = (i: number): boolean => i < to && (isDeterminer(keys[i] ?? '') || keys[i] === 'local');
  const skipsComma = (i: number): boolean => skips(i) || (i < to && tokens[i]?.word === ',');
  for (let i = from; i < to; ) {
    if (tokens[i]?.mark) {
      i += 1;
      continue;
    }
    const wide = compiled.phrases.longest(keyAt, i, classesAt, skipsComma);
    const whole =
      wide && isTornApart(compiled, tokens, keys, i, i + wide.length) ? compiled.phrases.longest(keyAt, i, classesAt, skips) : wide;
    const own = whole?.length === 1 && isPronoun(tokens, i, from) ? null : whole;
    const listed = compiled.layers.lexicon ? phrases.longest(keyAt, i, classesAt, skips) : null;
    const general = listed?.length === 1 && (!standsAlone(tokens, i, from) || isVerb(tokens, i, from)) ? null : listed;
    // "The town", where its author's town is a council, is nobody else for its article.
    const after = general && !own && isDeterminer(keys[i] ?? '') ? compiled.phrases.longest(keyAt, i + 1, classesAt, skips) : null;
    if (general && after && after.length + 1 >= general.length) {
      i += 1;
      continue;
    }
    const best = own && (!general || own.length >= general.length) ? own : general;
    // "Policy holders" are the author's policyholders before they are anybody's.
    const ofAuthor = best !== null && best === general && best.length === 2 ? joinedHit(compiled, keys, i, to, true) : null;
    const compound = best?.length === 1 ? joinedHit(compiled, keys, i, to) : ofAuthor;
    if (best && !compound) {
      hits.push({ from: i, to: i + best.length, senses: best.values });
      i += best.length;
      continue;
    }
    const joined = compound ?? joinedHit(compiled, keys, i, to);
    if (joined) {
      hits.push(joined);
      i = joined.to;
    } else i += 1;
  }
  return withSharedNouns(compiled, tokens, keys, from, hits);
}

/** "Dog and cat owners" are dog owners and cat owners, where its author knows both. */
function withSharedNouns(
  compiled: CompiledScenario,
  tokens: readonly Token[],
  keys: readonly string[],
  from: number,
  hits: readonly Hit[],
): Hit[] {
  return hits.reduce<Hit[]>((read, hit) => {
    const at = hit.from - 2;
    const shares = hit.to - hit.from === 2 && at >= from && tokens[at]?.word === keys[at] && AND.test(tokens[at + 1]?.word ?? '');
    const pair = [keys[at], keys[hit.to - 1]];
    const whole = shares && hit.senses.some(({ type }) => type === 'party') ? compiled.phrases.longest((i) => pair[i], 0) : null;
    const before = whole?.length === 2 ? read.at(-1) : undefined;
    if (whole?.length === 2 && (!before || before.to <= at || before.from === at)) {
      if (before?.from === at) read.pop();
      read.push({ from: at, to: at + 1, senses: whole.values });
    }
    read.push(hit);
    return read;
  }, []);
}

const AND = /^(?:and|or|&|n)$/u;

/** "Whoever presses the buttons": no press. */
const isVerb = (tokens: readonly Token[], i: number, from: number): boolean =>
  i > from && /^who(?:ever)?$/u.test(tokens[i - 1]?.word ?? '');

/** "Units that hate it": no IT department. */
const isPronoun = (tokens: readonly Token[], i: number, from: number): boolean =>
  tokens[i]?.word === 'it' &&
  !tokens[i]?.caps &&
  i > from &&
  tokens[i - 1]?.mark === false &&
  !/^(?:and|or|the|our)$/u.test(tokens[i - 1]?.word ?? '');

/** "The council, taxpayers" are no council taxpayers; what its author wrote with commas is one name: "breeders, the zoo and the riding school". */
function isTornApart(
  { withCommas }: CompiledScenario,
  tokens: readonly Token[],
  keys: readonly string[],
  from: number,
  to: number,
): boolean {
  const within = tokens.slice(from, to);
  if (!within.some(({ word }) => word === ',')) return false;
  return !withCommas.has(
    keys
      .slice(from, to)
      .filter((key, i) => !within[i]?.mark && !isDeterminer(key))
      .join(' '),
  );
}

/** "A brewery that stuck its logo on it": no "that" in the sense of "them that". */
const isRelative = (tokens: readonly Token[], i: number, from: number): boolean =>
  tokens[i]?.word === 'that' &&
  i > from &&
  tokens[i - 1]?.mark === false &&
  !/^(?:them|those|and|or|all|to|of|for|the)$/u.test(tokens[i - 1]?.word ?? '');

/** "shop lifter" where only "shoplifter" is known. */
function joinedHit(compiled: CompiledScenario, keys: readonly string[], i: number, to: number, ownOnly = false): Hit | null {
  const first = keys[i];
  const second = i + 1 < to ? keys[i + 1] : undefined;
  if (!first || !second || first.length + second.length < 7 || first.length < 2 || second.length < 2) return null;
  const word = first + second;
  const at = (index: number): string | undefined => (index === 0 ? word : undefined);
  const own = compiled.phrases.longest(at, 0);
  const general = own ?? (compiled.layers.lexicon && !ownOnly ? selectLexicon().phrases.longest(at, 0) : null);
  return general ? { from: i, to: i + 2, senses: general.values } : null;
}
