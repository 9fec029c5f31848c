/** What a phrase found in an item means in a scenario. */
import { ANYBODY, PERSON_WORDS } from '../lexicon/heads';
import { isDeterminer, type Token } from '../reading';
import type { List } from '../types';
import type { CompiledParty, CompiledScenario } from './compile';
import { findHits, type Hit } from './hits';
import type { Part } from './part';
import { type Recognised, recognisedParty } from './recognised';
import { resolveKind } from './resolve';

export interface HitRead {
  readonly type: Part['type'];
  readonly recognised: Recognised | null;
  readonly kind: string | null;
}

/** In the plural, where the organisation's own names are in the singular. */
const isSeveral = (compiled: CompiledScenario, { to }: Hit, tokens: readonly Token[]): boolean => {
  const last = tokens[to - 1];
  return last !== undefined && last.word !== last.key && last.word.endsWith('s') && !last.possessive && !compiled.ownForms.has(last.word);
};

/** "Black Country Museum", where ours goes by "the museum": another name stands before the noun. */
const isByName = ({ ownForms }: CompiledScenario, { from, to }: Hit, tokens: readonly Token[]): boolean => {
  const before = tokens[from - 1];
  return (
    to - from === 1 &&
    tokens[from]?.capital === true &&
    before?.capital === true &&
    !before.mark &&
    !isDeterminer(before.word) &&
    !ownForms.has(before.word)
  );
};

const ORDER: readonly Recognised['how'][] = ['name', 'kind', 'near-kind', 'role', 'presumed', 'told'];

/** What a hit means here; where a phrase has several senses, the one that is surest. */
export function readHit(compiled: CompiledScenario, list: List, hit: Hit, tokens: readonly Token[]): HitRead {
  let best: HitRead = { type: 'unknown', recognised: null, kind: null };
  for (const sense of sensesIn(list, hit)) {
    if (sense.type === 'thing') {
      if (!best.recognised && best.type === 'unknown') best = { type: 'thing', recognised: null, kind: null };
      continue;
    }
    if (sense.type === 'itself') {
      const peer = isOther(tokens, hit.from) || isElsewhere(tokens, hit.to);
      // "State schools", seen from a school: others, and maybe a party by their other words.
      if (!peer && (isSeveral(compiled, hit, tokens) || isByName(compiled, hit, tokens))) continue;
      best = peer
        ? { type: 'party', recognised: resolveKind(compiled, 'competitor', list), kind: 'competitor' }
        : { type: 'itself', recognised: null, kind: null };
      continue;
    }
    if (sense.type === 'party') {
      const party = compiled.parties.get(sense.party);
      if (party)
        return { type: 'party', recognised: { ...recognisedParty(party), ...othersOf(compiled, hit) }, kind: party.kinds[0] ?? null };
      continue;
    }
    const recognised = resolveKind(compiled, sense.kind, list);
    const better = recognised && (!best.recognised || ORDER.indexOf(recognised.how) < ORDER.indexOf(best.recognised.how));
    if (better) best = { type: 'party', recognised, kind: sense.kind };
    else if (!best.recognised && best.type === 'unknown') best = { type: 'unknown', recognised: null, kind: sense.kind };
  }
  return best;
}

/** A bare name of a place ("Hackney") is its council where somebody pays, and its people where somebody is served. */
function sensesIn(list: List, { senses }: Hit): Hit['senses'] {
  const is = (kind: string): boolean => senses.some((sense) => sense.type === 'kind' && sense.kind === kind);
  if (senses.length < 2 || !is('local-authority') || !is('resident')) return senses;
  return senses.filter((sense) => sense.type !== 'kind' || sense.kind === (list === 'customers' ? 'local-authority' : 'resident'));
}

/** All parties of the scenario that a phrase names, where it names more than one. */
function othersOf(compiled: CompiledScenario, { senses }: Hit): { readonly others?: readonly CompiledParty[] } {
  if (senses.length < 2) return {};
  const ids = new Set(senses.flatMap((sense) => (sense.type === 'party' ? [sense.party] : [])));
  const others = [...ids].flatMap((id) => compiled.parties.get(id) ?? []);
  return others.length > 1 ? { others } : {};
}

/** "The zoo down the road", "the bank next door": another one of the sort. */
export const isElsewhere = (tokens: readonly Token[], at: number): boolean =>
  /^(?:(?:down|up|over|across|round) (?:the|our|my|town)|next (?:door|town|village|county)|in (?:the|a) (?:next|other|neighbouring)|across town)/u.test(
    [0, 1, 2].map((i) => tokens[at + i]?.word ?? '').join(' '),
  );

/** "Other debt charities": a word may stand between. */
const isOther = (tokens: readonly Token[], at: number): boolean =>
  OTHER.test(tokens[at - 1]?.word ?? '') || (tokens[at - 1]?.mark === false && OTHER.test(tokens[at - 2]?.word ?? ''));
const OTHER = /^(?:other|another|neighbouring|rival|different|nearby|competing)$/u;

/** Modifiers that change who is meant, and may not be dropped. */
const CHANGES = new Set('ex former past private paying fee non rival competing potential future prospective retired'.split(' '));

/** A known phrase that nobody here answers to ("naughty boys") read by its head alone ("boys"). */
export function withoutModifier(
  compiled: CompiledScenario,
  list: List,
  tokens: readonly Token[],
  keys: readonly string[],
  hit: Hit,
): Recognised | null {
  if (CHANGES.has(keys[hit.from] ?? '')) return null;
  for (let from = hit.from + 1; from < hit.to; from++) {
    const inner = findHits(compiled, tokens, keys, from, hit.to)[0];
    if (!inner || inner.from !== from || inner.to !== hit.to) continue;
    const { recognised } = readHit(compiled, list, inner, tokens);
    // Victims' families are not just any families.
    if (recognised?.party && !(recognised.loose && tokens[inner.from - 1]?.possessive)) return recognised;
  }
  // "A child with allergies" where no party is ill: a child, all the same.
  const first = keys[hit.from] ?? '';
  if (hit.to > hit.from + 1 && PERSON_WORDS.has(first) && !ANYBODY.has(first)) {
    const alone = findHits(compiled, tokens, keys, hit.from, hit.from + 1)[0];
    const recognised = alone ? readHit(compiled, list, alone, tokens).recognised : null;
    if (recognised?.party) return recognised;
  }
  return null;
}
