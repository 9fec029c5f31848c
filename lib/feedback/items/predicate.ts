/** What is said of the people named: "who pay", "being helped", "they arrest", "when her bag was stolen". */

import { INNER_SUBJECTS, PREDICATES, PRONOUNS, type Predicate } from '../lexicon/predicates';
import { isNegator, type Token } from '../reading';
import { BE, GET, HAVE, RELATIVES } from '../reading/closed-classes';
import { wordSet } from '../reading/word-set';
import { NOTHING, SKIPPED } from './clause-words';
import { deedAt, kindsByDeed, objectOf, ownerAt, TAXES } from './deeds';
import { mayTellNoShow, noShowAt } from './no-shows';
import { isBeside, isStateOfElse, OPENS_NOUN, PAST } from './told-of-else';

export interface Said {
  readonly kind: string;
  readonly at: number;
}

/**
 * The kind that the words of tokens[from, to) make of the people before them, or null. Negated predicates ("who never pay") make no payers; they make users.
 */
export function saidOf(tokens: readonly Token[], keys: readonly string[], from: number, to: number, negation: boolean): Said | null {
  const missed = negation ? noShowAt(tokens, from, to) : -1;
  if (missed >= 0) return { kind: 'no-show', at: missed };
  let inner = false;
  let other = false;
  let negative = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || token.mark) continue;
    const word = token.word;
    if (isNegator(word)) negative = negation;
    // In "kids whose mum pays" somebody else is the doer.
    if (word === 'whose') other = true;
    if (word === 'afford' && negative) return { kind: 'poor', at: i };
    // "who never pay" makes users of people; "who get in free" likewise.
    if (word === 'free' && i + 1 >= from && keys[i + 1] !== 'time') return { kind: 'user', at: i };
    if (INNER_SUBJECTS.has(word) && isInnerSubject(tokens, i, from)) inner = true;
    if (word === 'nowt' || (word === 'nothing' && tokens[i - 1]?.word === 'for')) return { kind: 'user', at: i };
    // "The ones the council pays for", "those whose place is paid": somebody else pays for their use.
    if (
      PAYS.test(word) &&
      !negative &&
      ((other && i > from) || ((inner || subjectOf(tokens, i, from)) && tokens[i + 1]?.word === 'for' && i + 2 >= to))
    )
      return { kind: 'user', at: i };
    if (/^paid$/u.test(word) && tokens[i + 1]?.word === 'for' && tokens[i + 2]?.word === 'by') return { kind: 'user', at: i };
    if (word === 'charge' && tokens[i - 1]?.word === 'in') return { kind: 'manager', at: i };
    const giving = deedAt(tokens, keys, i, from, to);
    if (giving) return { kind: giving, at: i };
    const state = STATES.get(word);
    if (state && !isStateOfElse(tokens, i, from)) return { kind: state, at: i };
    const predicate = PREDICATES.get(word) ?? PREDICATES.get(keys[i] ?? '');
    // "Their own bait" says nothing of owning.
    if (
      !predicate ||
      isBeside(tokens, keys, i, from) ||
      (word === 'own' && (OPENS_NOUN.has(tokens[i - 1]?.word ?? '') || tokens[i - 1]?.word === 'there'))
    )
      continue;
    if (predicate.doer === 'owner') {
      const owner = ownerAt(tokens, keys, i, to);
      if (owner) return { kind: owner, at: i };
      continue;
    }
    // "Ordered to attend".
    if (word === 'ordered' && tokens[i + 1]?.word === 'to') continue;
    if (LOOKING.test(word) && tokens[i + 1]?.word === 'for') return { kind: 'beneficiary', at: i };
    const hired = objectOf(tokens, keys, i, to);
    const kind = hired ?? kindFrom(predicate, tokens, i, from, to, inner);
    if (!kind || (other && kind === predicate.doer)) continue;
    // "Googling their rights at work": that is where they do it.
    if (kind === 'staff' && tokens[i - 1]?.word === 'at' && i - 1 > from && !BE.has(tokens[i - 2]?.word ?? '')) continue;
    // "Working on the side" is no work for the organisation.
    if (kind === 'staff' && predicate.doer === 'staff' && i + 1 < to && !WORKS_THERE.test(tokens[i + 1]?.word ?? '')) continue;
    // "Pay nothing", "buy nowt".
    if (DENIABLE.test(kind) && NOTHING.has(tokens[i + 1]?.word ?? '')) return { kind: 'non-payer', at: i };
    if (negative) return kind === 'payer' || kind === 'buyer' ? { kind: 'non-payer', at: i } : null;
    return { kind, at: i };
  }
  return null;
}

/**
 * The kinds for which a word counts when saidOf is asked: it never tells a kind that no word of the text counts for. Takes a word and its comparison key.
 */
export function kindsSaidBy(word: string, key: string): string[] {
  const deeds = [PREDICATES.get(word), PREDICATES.get(key)].flatMap((deed) => (deed ? [deed.doer, deed.done] : []));
  const told = deeds.filter((kind) => kind !== null);
  const state = STATES.get(word);
  return [
    ...told,
    ...(state === undefined ? [] : [state]),
    // What is taken from somebody makes a victim, where the same done to them makes them arrested.
    ...(told.includes('arrested') ? ['victim'] : []),
    ...(word === 'afford' ? ['poor'] : []),
    ...(LOOKING.test(word) ? ['beneficiary'] : []),
    ...(mayTellNoShow(word) ? ['no-show'] : []),
    ...(word === 'free' || word === 'nowt' || word === 'nothing' || PAYS.test(word) ? ['user'] : []),
    ...(told.some((kind) => DENIABLE.test(kind)) ? ['non-payer'] : []),
    ...kindsByDeed(word, key),
  ];
}

/** Whether a word may make a denial of a deed: nobody is told to be a non-payer without one. */
export const mayDeny = (word: string): boolean => NOTHING.has(word) || isNegator(word);

const LOOKING = /^look/u;
const DENIABLE = /^(?:payer|buyer|donor|funder)$/u;
const WORKS_THERE = /^(?:there|here|for|inside|at|in|behind|with|as|under|alongside|of|,)$/u;
const PAYS = /^(?:pays?|paid|paying|funds?|funded|covers?|covered)$/u;

/** A noun phrase of its own between the people and the verb: "the ones | the council | pays for". */
const subjectOf = (tokens: readonly Token[], i: number, from: number): boolean =>
  i > from + 1 && (OPENS_NOUN.has(tokens[from]?.word ?? '') || tokens[from]?.word === 'some');

/** A subject of its own right after the people, or after a relative: "the people it helps", "those whom the police arrest". */
function isInnerSubject(tokens: readonly Token[], i: number, from: number): boolean {
  const before = tokens[i - 1]?.word === 'the' ? i - 2 : i - 1;
  return before < from || RELATIVES.has(tokens[before]?.word ?? '') || tokens[before]?.word === 'whom';
}

/** Words for the state somebody is in, wherever they stand after the head: "brought in unconscious". */
const STATES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    unconscious: 'unconscious-patient',
    unresponsive: 'unconscious-patient',
    comatose: 'unconscious-patient',
    coma: 'unconscious-patient',
    sedated: 'unconscious-patient',
    handcuffed: 'detained-patient',
    handcuffs: 'detained-patient',
    cuffs: 'detained-patient',
    sectioned: 'detained-patient',
    drunk: 'drunk',
    abusive: 'drunk',
    intoxicated: 'drunk',
    uninsured: 'uninsured-patient',
    homeless: 'homeless',
    deceased: 'deceased',
    bereaved: 'bereaved',
    missing: 'missing',
    stuck: 'rescued',
    trapped: 'rescued',
    stranded: 'rescued',
    drowning: 'rescued',
    custody: 'arrested',
  }),
);

function kindFrom(predicate: Predicate, tokens: readonly Token[], i: number, from: number, to: number, inner: boolean): string | null {
  const word = tokens[i]?.word ?? '';
  if (inner) return predicate.done;
  // "pay tax" and "pay rates" make taxpayers, whatever else paying makes.
  if (predicate.doer === 'payer') {
    for (let j = i + 1; j < Math.min(to, i + 8); j++) if (TAXES.has(tokens[j]?.word ?? '')) return 'taxpayer';
  }
  if (losesSomething(tokens, i, from) && (predicate.done === 'arrested' || predicate.done === 'victim')) return 'victim';
  // "Somebody sold a duff car" has bought it.
  if (i === from && word === 'sold') return null;
  const passive = isPassive(tokens, i, from);
  if (passive) return predicate.done;
  // A bare past form right after the people: "people burgled last week", "people ordered there by a judge".
  if (i === from && PAST.test(word) && !word.endsWith('ing') && (predicate.done !== null || isDoneBy(tokens, i))) return predicate.done;
  return predicate.doer;
}

/** "By" soon after a verb: somebody else does it. */
const isDoneBy = (tokens: readonly Token[], i: number): boolean => [1, 2, 3].some((n) => tokens[i + n]?.word === 'by');

const HAVING = wordSet(HAVE, 'having whove ive whod');
const HAS_SOMETHING = wordSet(HAVE, GET, 'having whove whose');

/** "had their bikes nicked": the thing is taken, not the person. */
function losesSomething(tokens: readonly Token[], i: number, from: number): boolean {
  for (let j = i - 1, steps = 0; j >= from && steps < 5; j--, steps++) {
    if (OPENS_NOUN.has(tokens[j]?.word ?? '') && steps > 0) return HAS_SOMETHING.has(tokens[j - 1]?.word ?? '');
  }
  return false;
}

function isPassive(tokens: readonly Token[], i: number, from: number): boolean {
  const word = tokens[i]?.word ?? '';
  const contracted = tokens[i - 1]?.word ?? '';
  if (word.endsWith('ing')) return false;
  let seenHave = false;
  for (let j = i - 1, steps = 0; j >= from && steps < 6; j--, steps++) {
    const before = tokens[j]?.word ?? '';
    if (BE.has(before) || GET.has(before) || before === 'gotten') return true;
    if (HAVING.has(before)) {
      // "have paid" is active, "had their house burgled" passive.
      seenHave = !word.endsWith('s');
      return seenHave && steps > 0 && !SKIPPED.has(contracted);
    }
    if (PRONOUNS.has(before) && j < i - 1) break;
  }
  return seenHave;
}
