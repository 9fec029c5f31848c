/** Which party a general word is nearest to, by the other words of the item and of the parties' names. */
import { isDeterminer, type Range, type Token } from '../reading';
import { BE, GET, HAVE } from '../reading/closed-classes';
import { wordSet } from '../reading/word-set';
import type { List } from '../types';
import type { CompiledParty, CompiledScenario } from './compile';
import type { Hit } from './hits';
import { contentRoot } from './names';
import { isTurnedDown, placedAlike } from './placing';
import { type Recognised, recognisedParty } from './recognised';

/** Roots of the words of a range that say something of their own, without those of the head. */
function rootsOf(tokens: readonly Token[], keys: readonly string[], range: Range, head: Range): Set<string> {
  const roots = new Set<string>();
  for (let i = range.from; i < range.to; i++) {
    if ((i >= head.from && i < head.to) || tokens[i]?.mark) continue;
    const root = contentRoot(keys[i] ?? '');
    if (root) roots.add(root);
  }
  return roots;
}

/**
 * The party of a kind that the words around point at: "businesses getting things made in the workshops" where firms of several sorts are parties, and one
 * of them uses the workshops. Where a party is `known` to be of the kind, only of those that are. Null where none or several do.
 */
export function nearestOfKind(
  compiled: CompiledScenario,
  kind: string,
  known: boolean,
  tokens: readonly Token[],
  keys: readonly string[],
  range: Range,
  head: Hit,
): Recognised | null {
  const roots = rootsOf(tokens, keys, range, head);
  if (roots.size === 0) return null;
  // The board is no manager where a party is the board.
  const lineage = (known ? [kind] : compiled.lineage(kind)).filter((name) => !NOBODY_IN_PARTICULAR.has(name));
  const candidates = new Set<CompiledParty>(lineage.flatMap((name) => compiled.partiesOf(name)));
  const counted = [...candidates].map((party) => {
    let count = 0;
    for (const root of roots) {
      const owners = compiled.contents.get(root) ?? [];
      if (owners.length <= 2 && owners.includes(party.party.id)) count += 1;
    }
    return { party, count };
  });
  const most = Math.max(0, ...counted.map(({ count }) => count));
  const best = counted.filter(({ count }) => count === most);
  const found = most > 0 && best.length === 1 ? best[0]?.party : undefined;
  if (!found) return null;
  const same = [...found.kinds, ...found.aliasKinds].includes(kind);
  return { ...recognisedParty(found), how: same ? 'kind' : 'near-kind' };
}

const NOBODY_IN_PARTICULAR = new Set(['staff', 'public', 'authority', 'partner-body']);

/** The party that is firms of some sort, where there is but one, or all would be placed alike. */
export function onlyFirms(compiled: CompiledScenario, list: List): Recognised | null {
  const firms = [...compiled.parties.values()].filter(
    ({ led, facts }) => facts.willing && [...led].some((kind) => kind !== 'event-organiser' && compiled.lineage(kind).includes('business')),
  );
  return firms[0] && placedAlike(compiled, list, firms)
    ? { ...recognisedParty(firms[0]), how: 'near-kind', bond: firms.length === 1 ? 0.5 : 0.4 }
    : null;
}

/**
 * Of a named party those to whom another name is given for what is done to them: "a driver up on a disciplinary", where a party is "people in a disciplinary
 * hearing". Null where the words tell of no such thing.
 */
export function dealtWith(
  compiled: CompiledScenario,
  tokens: readonly Token[],
  keys: readonly string[],
  rest: Range,
  found: Recognised,
): Recognised | null {
  const first = tokens[rest.from]?.word ?? '';
  if (!found.facts.willing || !/^(?:up|on|facing|in|under|getting|being|gets?|who|that|whos|thats)$/u.test(first)) return null;
  // Of "inspectors who drop seized animals off" the verb tells, and nothing that they do it to.
  const second = tokens[rest.from + 1]?.word ?? '';
  const does = /^(?:who|that)$/u.test(first) && !UNDERGO.has(second) && !isDeterminer(second);
  const to = does ? Math.min(rest.to, rest.from + 2) : rest.to;
  const owners = new Set<string>();
  for (let i = rest.from; i < to; i++) {
    const root = contentRoot(keys[i] ?? '');
    const known = root ? compiled.contents.get(root) : undefined;
    if (known?.includes(found.id)) return null;
    for (const id of known ?? []) owners.add(id);
  }
  const [only] = owners;
  const party = owners.size === 1 ? compiled.parties.get(only ?? '') : undefined;
  return party && !party.facts.willing && party.party.side === found.facts.side ? { ...recognisedParty(party), how: 'near-kind' } : null;
}

const UNDERGO = wordSet(BE, GET, HAVE, 'face faces facing faced must keep keeps kept end ended cant cannot');

/** The party whose name is made around this noun ("workers" where one party is "factory workers"); the first of several that would be placed alike. */
export function byHeadNoun(compiled: CompiledScenario, list: List, key: string): Recognised | null {
  const parties = (compiled.heads.get(key) ?? []).flatMap((id) => compiled.parties.get(id) ?? []);
  const [first] = parties;
  if (!first || !placedAlike(compiled, list, parties)) return null;
  return {
    ...recognisedParty(first),
    how: 'near-kind',
    bond: parties.length === 1 ? 0.5 : 0.4,
    ...(parties.length > 1 ? { others: parties } : {}),
  };
}

/**
 * The other party that a word before the head belongs to, where it matters which is meant: "wedding guests" are not the guests of the café where
 * "wedding parties" hire the hall.
 */
export function ownerOfModifier(
  compiled: CompiledScenario,
  list: List,
  keys: readonly string[],
  from: number,
  to: number,
  found: Recognised,
): Recognised | null {
  if (found.how === 'name') return null;
  for (let i = from; i < to; i++) {
    const root = contentRoot(keys[i] ?? '');
    const owners = root ? compiled.contents.get(root) : undefined;
    const other = owners?.length === 1 && owners[0] !== found.id ? compiled.parties.get(owners[0] ?? '') : undefined;
    if (other && (isTurnedDown(compiled, list, other) !== isTurnedDown(compiled, list, found) || keys[to] === 'guest'))
      return { ...recognisedParty(other), how: 'near-kind' };
  }
  return null;
}
