/** The parts of a box: where one party ends and another begins, and each of them read. */
import { GROUP_WORDS } from '../lexicon/heads';
import { standsForPeople } from '../lexicon/ordinary';
import { isDeterminer, type Range, skipOpeners, splitParts, type Token } from '../reading';
import type { List } from '../types';
import type { CompiledScenario } from './compile';
import type { Hit } from './hits';
import { nearNameAt } from './near-names';
import type { Part } from './part';
import { withoutClauses } from './part-clauses';
import { PartContext } from './part-context';
import { readPart } from './read-part';
import { namesStrangers } from './strangers';

/** Reads the parts of a box, each as one party, and what is said of each; `hits` are those in `naming`. */
export function readParts(
  compiled: CompiledScenario,
  list: List,
  tokens: readonly Token[],
  keys: readonly string[],
  naming: Range,
  hits: readonly Hit[],
  qualifierFrom: number,
  reasons: readonly Range[],
): Parts {
  const inside = (index: number): boolean => hits.some((hit) => index > hit.from && index < hit.to);
  // A relative clause belongs to what it follows: joins inside it do not part parties.
  const split = splitParts(
    tokens,
    naming.from,
    naming.to,
    (i) =>
      inside(i) ||
      (i >= qualifierFrom && !beginsAnother(tokens, keys, i)) ||
      joinsPlaces(tokens, i) ||
      joinsModifiers(tokens, keys, naming.from, i),
  );
  const { ranges, told } = withoutClauses(tokens, split);
  const parts: Part[] = [];
  const contexts: PartContext[] = [];
  let unread: Part['span'] | null = null;
  let first: Part['span'] | null = null;
  for (const [n, range] of ranges.entries()) {
    const start = skipOpeners(tokens, range.from, range.to);
    if (start >= range.to || tokens[start]?.mark) continue;
    const within = hits.filter((hit) => hit.from >= range.from && hit.to <= range.to);
    const party = ranges.length > 1 && within[0]?.to !== range.to ? nearNameAt(compiled, tokens, keys, start, range.to) : null;
    const local = party === null ? within : [{ from: start, to: range.to, senses: [{ type: 'party', party } as const] }];
    const ofThemAlone = [...(told[n] ?? []), ...(ranges.length === 1 ? reasons : [])];
    const named: Range = { from: start, to: range.to };
    const context = new PartContext(compiled, list, tokens, keys, named, local, reasons, ofThemAlone);
    const part = readPart(context);
    if (part.party) contexts.push(context);
    // "Sons and daughters footing the bill": whoever stands first is meant with those who follow.
    if (part.type === 'unknown' && namesStrangers(context)) {
      if (parts.some(({ party }) => party)) unread ??= part.span;
      else if (standsForPeople(keys[context.headEnd - 1] ?? '')) first ??= part.span;
    }
    // "Homeless people and the council": "the" begins somebody else.
    if (part.party && /^(?:the|an?|our|my)$/u.test(tokens[start - 1]?.word ?? '')) unread ??= first;
    parts.push(part);
  }
  // "Victims, police staff and money": a thing beside parties is an aside.
  const named = parts.filter((part) => part.party);
  const paid = (): boolean =>
    contexts.length === 1 && contexts.every(({ around }) => around?.paid === true && !around.pays && !around.gives);
  return named.length > 0 ? { parts: named, unread, paid } : { parts, unread: null, paid };
}

/** ", and the department that pays": after a comma somebody else, of whom a clause of their own tells. */
function beginsAnother(tokens: readonly Token[], keys: readonly string[], i: number): boolean {
  const at =
    tokens[i]?.word === ',' && tokens[i + 1]?.word === 'and' ? i + 1 : tokens[i]?.word === 'and' && tokens[i - 1]?.word === ',' ? i : -1;
  if (at < 0 || !isDeterminer(tokens[at + 1]?.word ?? '')) return false;
  const noun = [2, 3, 4].find((n) => /^(?:who|that|he|she|they|hes|shes|theyre)$/u.test(tokens[at + n + 1]?.word ?? ''));
  const key = noun === undefined ? '' : (keys[at + noun] ?? '');
  return key !== '' && (standsForPeople(key) || GROUP_WORDS.has(key));
}

/** "People in Austria or Spain": two places, and one party. */
const joinsPlaces = (tokens: readonly Token[], i: number): boolean =>
  /^(?:and|or)$/u.test(tokens[i]?.word ?? '') &&
  tokens[i - 1]?.capital === true &&
  tokens[i + 1]?.capital === true &&
  /^(?:in|from|near|around|to)$/u.test(tokens[i - 2]?.word ?? '');

/** "At the parent and baby showing": two nouns that say which showing. */
const joinsModifiers = (tokens: readonly Token[], keys: readonly string[], from: number, i: number): boolean =>
  tokens[i]?.word === 'and' &&
  i - 3 > from &&
  /^(?:at|in|on|for|from)$/u.test(tokens[i - 3]?.word ?? '') &&
  isDeterminer(tokens[i - 2]?.word ?? '') &&
  [i - 1, i + 1].every((at) => tokens[at]?.word === keys[at] && !tokens[at]?.mark && !isDeterminer(keys[at] ?? '')) &&
  tokens[i + 2]?.mark === false;

interface Parts {
  readonly parts: readonly Part[];
  /** Words beside those that were read which name people, we don't know whom. */
  readonly unread: Part['span'] | null;
  readonly paid: () => boolean;
}
