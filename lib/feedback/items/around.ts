/** What stands around a head: whether more is said of it, who pays for it, what it cannot be. */

import { ANYBODY, PERSON_WORDS } from '../lexicon/heads';
import { isNegator, plainWords, type Range, type Token } from '../reading';
import { FIRST_POSSESSIVES, FIRST_SUBJECTS, THIRD_OBJECTS, THIRD_POSSESSIVES, THIRD_SUBJECTS } from '../reading/closed-classes';
import { wordSet } from '../reading/word-set';
import type { CompiledParty, CompiledScenario } from './compile';
import type { Hit } from './hits';
import { denies } from './names';
import type { Recognised } from './recognised';

/** "Children watching" and what they watch: the last word is no name of theirs. */
export const isDescribed = (keys: readonly string[], { from, to }: Hit): boolean => to - from > 1 && PERSON_WORDS.has(keys[from] ?? '');

/** More is said than the name: somebody else's ("the hairdresser's husband"), or a clause or a place after it. */
export const isQualified = (tokens: readonly Token[], range: Range, head: Hit, headEnd: number, hits: readonly Hit[]): boolean =>
  (head.from > range.from && hits.some((hit) => hit.to === head.from)) ||
  (!/ing$/u.test(tokens[headEnd]?.word ?? '') && restOf(tokens, headEnd, range.to) > 3);

/** "Have not joined" describes those who have not joined, and nobody who has. */
export const agreesInNegation = (tokens: readonly Token[], { from, to }: Range, { party }: Recognised): boolean =>
  tokens.slice(from, to).some(({ word }) => isNegator(word)) === (party !== null && isCalledByDenial(party));

/** Called by what it does not do: "people who have not joined". */
export const isCalledByDenial = ({ party: { name, aliases } }: CompiledParty): boolean => [name, ...aliases].some(denies);

/** "The council pays for her". */
export const paidForByOthers = (tokens: readonly Token[], reasons: readonly Range[]): boolean =>
  reasons.some(({ from, to }) => {
    for (let i = from + 1; i + 2 < to; i++) {
      const subject = tokens[i - 1]?.word ?? '';
      if (/^(?:pays|paid|paying|pay)$/u.test(tokens[i]?.word ?? '') && !OWN_SUBJECTS.has(subject))
        if (tokens[i + 1]?.word === 'for' && OF_THEM.has(tokens[i + 2]?.word ?? '')) return true;
    }
    return false;
  });

const OWN_SUBJECTS = wordSet(THIRD_SUBJECTS, FIRST_SUBJECTS, 'who');
const OF_THEM = wordSet(THIRD_OBJECTS, THIRD_POSSESSIVES);

/** Words that say something after a head: hedges and marks say nothing. */
export const restOf = (tokens: readonly Token[], from: number, to: number): number =>
  tokens
    .slice(from, to)
    .filter(
      (token) => !token.mark && !/^(?:too|also|again|maybe|probably|really|etc|lol|obviously|i|suppose|think|guess)$/u.test(token.word),
    ).length;

/** Somebody who may be served as a person, rather than a body or somebody at work. */
export const isPerson = (compiled: CompiledScenario, kind: string | null): boolean =>
  !compiled
    .lineage(kind ?? '')
    .some((name) => /^(?:business|authority|partner-body|professional|supplier|staff|helper|payer|media|offender)$/u.test(name));

/** Kinds so broad that what is said of them matters more. */
export const BROAD =
  /^(?:public|resident|taxpayer|user|beneficiary|client|child|young-person|pupil|learner|victim|patient|inpatient|emergency-patient|elderly|vulnerable|family|parent|grandparent|friend|neighbour|bereaved|carer|tourist|business|shop|hospitality|motorist|student|regular|poor)$/u;

/** Words for any person. */
export const isGeneric = (key: string): boolean => ANYBODY.has(key);

/** "In the garage", "our": somebody is put where we are. */
export const isPlaced = (tokens: readonly Token[], range: Range, at: number): boolean =>
  /^(?:in|at|on|from|of|down|up)$/u.test(tokens[at + 1]?.word ?? '') || FIRST_POSSESSIVES.has(tokens[range.from - 1]?.word ?? '');

/** "Sells us the course", "we pay them a fee": said of a supplier. */
export function suppliesUs(tokens: readonly Token[], ranges: readonly Range[]): boolean {
  return ranges.some(({ from, to }) => SUPPLIES.test(plainWords(tokens, from, Math.min(to, from + 30))));
}
const SUPPLIES =
  /\b(?:sells?|selling|sold|sends?|sending|provides?|providing|lends?|hires?|leases?|rents?|prints?|fixes|services|repairs|suppl(?:y|ies|ying)|invoices?|bills?|delivers?|makes?|builds?) (?:us|them|it to us|the (?:organisation|department|company))\b|\bwe (?:pay|buy|hire|rent|order|get|lease) (?:\w+ ){0,4}(?:from (?:them|him|her|it)|to|a fee|for it)\b|\bwe (?:buy|hire|rent|order|get|lease) (?:\w+ ){1,4}(?:from|off)$/u;

/** Said of somebody who pays to be seen: the kind that makes of them, or null. */
export function promotesBy(tokens: readonly Token[], ranges: readonly Range[]): 'sponsor' | 'advertiser' | null {
  for (const { from, to } of ranges) {
    const text = plainWords(tokens, from, Math.min(to, from + 30));
    if (ADVERTISES.test(text)) return 'advertiser';
    if (SPONSORS.test(text)) return 'sponsor';
  }
  return null;
}

const ADVERTISES =
  /\b(?:bu(?:y|ys|ying)|pa(?:y|ys|ying|id)|run(?:s|ning)?|plac(?:e|es|ing)|book(?:s|ing)?|spend(?:s|ing)?|tak(?:e|es|ing) out) (?:\w+ ){0,4}(?:ads?|adverts?|advertising|advertisements?|airtime|commercials)\b/u;
const SPONSORS =
  /\b(?:logos?|names?)(?: is| are|s)? (?:is |are )?(?:all )?(?:on|over|across|above|by|beside|next to|before|during) (?:the|its|their|our|every)\b/u;
