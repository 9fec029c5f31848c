/** Which party the learner's words describe, by the author's own words: it confirms, corrects or calls in question what a general word was read as. */
import { paysDirectly } from '../facts';
import { PERSON_WORDS } from '../lexicon/heads';
import { nounClassOf } from '../lexicon/nouns';
import { canBe } from './bodies';
import { bondIn } from './bond';
import type { CompiledParty } from './compile';
import { describedBy, isNounOf, rootOf } from './descriptions';
import type { Hit } from './hits';
import type { Part } from './part';
import { type PartContext, partOf, unknownIn } from './part-context';
import { placedAlike } from './placing';
import { type Recognised, recognised } from './recognised';
import { PAYING, servedOtherwise } from './said-deeds';

/** So much better described that it is doubtful who is meant, where it matters. */
const DOUBTFULLY = 0.3;
/** So much better described than the one that was read that of two who are placed alike this one is named. */
const RATHER = 0.4;
/** So little better described than another that it may be either. */
const TIED = 0.05;
/** So much better described than the one that was read: more than one telling word of a name. */
const CLEARLY = 0.9;
/** Two words of a name or more, for a party that nothing else points at or that would turn the verdict round. */
const AMPLY = 1.6;

/** A part read by a general word, or not at all, with what the author's words for the parties say to it. */
export function byDescription(context: PartContext, part: Part): Part {
  if (part.type !== 'party' && part.type !== 'unknown') return part;
  const found = part.party?.recognised;
  if (found?.how === 'told') return part;
  if (found?.how === 'name') return modified(context, found) ?? narrowed(context, part, found);
  const likeness = context.likenesses;
  const best = bestOf(context, likeness);
  if (!best) return part;
  const mine = found ? (likeness.get(found.id) ?? 0) + bondIn(context, found) : 0;
  const { party, score, next } = best;
  // Of several of a kind the one that is described, where the first of them is not.
  if (found?.others?.includes(party) && (likeness.get(found.id) ?? 0) < TIED && score - next > TIED)
    return partOf(context, { ...recognised(party, found.how), ...(found.kind === undefined ? {} : { kind: found.kind }) });
  if (!found) {
    const sure = score >= AMPLY && score - next >= CLEARLY && !isThing(context) && !(isPayer(context) && !paysDirectly(party.facts));
    return sure ? partOf(context, described(party)) : part;
  }
  if (party.party.id === found.id || score - mine < (found.how === 'presumed' ? CLEARLY : DOUBTFULLY)) return part;
  const { compiled, list } = context;
  const alike = placedAlike(compiled, list, [party, found]);
  // Of two who are placed alike the one that a word describes is named.
  const enough = likeness.has(found.id) || found.how === 'presumed' ? CLEARLY : RATHER;
  // Two who are described equally well: it may be either.
  if (alike && best.second && score - next < TIED && !placedAlike(compiled, list, [best.second, found])) return unknownIn(context);
  if (alike) return score - mine >= enough ? partOf(context, described(party)) : part;
  if (score - mine >= AMPLY && score - next >= CLEARLY) return partOf(context, described(party));
  // "A lad who gets a bag of tins" is none of those who give them.
  return servedOtherwise(context.said, party.facts) ? part : unknownIn(context);
}

/** So well described that what else a noun may be makes no difference. */
const WELL = 1.2;

/** "The telly show", where a party is "the TV show that finds homes" and its author calls it the telly: a thing, but for what stands before it. */
export function bySharedNoun({ compiled, keys, range, headEnd, likenesses }: PartContext): Recognised | null {
  const key = keys[headEnd - 1] ?? '';
  if (headEnd - range.from < 2 || compiled.thingHeads.has(key)) return null;
  const owners = describedBy(compiled.descriptions, rootOf(key)).filter(isNounOf);
  const party = owners.length === 1 ? compiled.parties.get(owners[0]?.party ?? '') : undefined;
  return party && (likenesses.get(party.party.id) ?? 0) >= WELL ? described(party) : null;
}

/** What the noun of a name says of whom it names, where the words before it are not the name's. */
const BY_NOUN_ALONE = 0.4;

/** "The alarm supplier", where "suppliers" are others than "the firm that supplies alarms": a noun names whom its author says unless the words before it describe somebody else. */
function modified(context: PartContext, found: Recognised): Part | null {
  const { range, keys, headEnd, hits, likenesses } = context;
  // "The scrap paper fella": somebody from the paper, were it not for what stands before it.
  const end = PERSON_WORDS.has(keys[headEnd - 1] ?? '') && hits.some(({ to }) => to === headEnd - 1) ? headEnd - 1 : headEnd;
  const noun = hits.some(({ from, to }) => to === end && from === to - 1 && from > range.from);
  const best = noun ? bestOf(context, likenesses) : null;
  if (!best || best.party.party.id === found.id) return null;
  const surplus = best.score - (likenesses.get(found.id) ?? 0) - BY_NOUN_ALONE;
  if (surplus < RATHER) return null;
  if (surplus >= CLEARLY && best.score - best.next >= RATHER) return partOf(context, described(best.party));
  return placedAlike(context.compiled, context.list, [best.party, found]) ? null : unknownIn(context);
}

/** A telling word of another name in a clause. */
const TELLING = 0.75;

/**
 * "Kids who got thrown out of the comp", where "kids" are the teenagers who come and "kids thrown out of school" are others: a lone noun names whom its
 * author says it does unless more is said that describes another party of that noun.
 */
function narrowed(context: PartContext, part: Part, found: Recognised): Part {
  const { compiled, list, hits, keys, tokens, range, headEnd } = context;
  const lone = hits.some(({ from, to }) => to === headEnd && from === to - 1) && headEnd < range.to && !tokens[headEnd - 1]?.possessive;
  if (!lone) return part;
  const key = keys[headEnd - 1] ?? '';
  const noun = describedBy(compiled.descriptions, rootOf(key));
  const isSuch = (id: string): boolean =>
    compiled.heads.get(key)?.includes(id) === true || noun.some(({ party, asHead }) => party === id && asHead > 0);
  const best = bestOf(context, context.likenesses, isSuch);
  const telling = getsItFree(context) && paysDirectly(found.facts) ? DOUBTFULLY : TELLING;
  if (!best || best.party.party.id === found.id) return part;
  const surplus = best.score - (context.likenesses.get(found.id) ?? 0);
  if (surplus < telling) return surplus >= RATHER && !placedAlike(compiled, list, [found, best.party]) ? unknownIn(context) : part;
  // "Children whose mum pays": what is said names the others outright, beside those who are meant.
  const { party, kinds } = best.party;
  const names = (sense: Hit['senses'][number]): boolean =>
    sense.type === 'party' ? sense.party === party.id : sense.type === 'kind' && kinds.includes(sense.kind);
  const beside = hits.some(({ from, senses }) => from >= headEnd && senses.some(names));
  return !beside && best.score - best.next >= Math.min(RATHER, telling) ? partOf(context, described(best.party)) : part;
}

/** Said to be given it: none of those who pay. */
const getsItFree = ({ tokens, range, headEnd, withheld }: PartContext): boolean =>
  withheld.money || withheld.everything || tokens.slice(headEnd, range.to).some(({ word }) => word === 'free');

/** "National insurance contributions" are nobody, however well the words describe those who pay them. */
const isThing = ({ keys, headEnd }: PartContext): boolean => nounClassOf(keys[headEnd - 1] ?? '') === 'thing';

/** "Gift card purchasers" pay, whoever else has to do with gift cards. */
const isPayer = ({ hits, headEnd }: PartContext): boolean =>
  hits.some(({ to, senses }) => to === headEnd && senses.some((sense) => sense.type === 'kind' && PAYING.has(sense.kind)));

const described = (party: CompiledParty): Recognised => recognised(party, 'near-kind');

interface Best {
  readonly party: CompiledParty;
  readonly score: number;
  /** The one described best after it, and how well. */
  readonly second: CompiledParty | null;
  readonly next: number;
}

/** The party described best of those that the head noun can name (and `among` lets in), its score, and that of the next. */
function bestOf(context: PartContext, likeness: ReadonlyMap<string, number>, among: (id: string) => boolean = () => true): Best | null {
  let best: CompiledParty | null = null;
  let second: CompiledParty | null = null;
  let score = 0;
  let next = 0;
  for (const [id, value] of likeness) {
    const party = context.compiled.parties.get(id);
    if (!party || value <= next || !among(id) || !canBe(context, party)) continue;
    if (value > score) {
      [next, second] = [score, best];
      [score, best] = [value, party];
    } else [next, second] = [value, party];
  }
  return best && { party: best, score, second, next };
}
