/** What is said of the people named: "who pay", "being helped", "they arrest", "when her bag was stolen". */

import { GROUP_WORDS } from '../lexicon/heads';
import { nounClassOf } from '../lexicon/nouns';
import { standsForPeople } from '../lexicon/ordinary';
import { INNER_SUBJECTS, PREDICATES, PRONOUNS, type Predicate } from '../lexicon/predicates';
import { isNegator, type Token } from '../reading';
import {
  ARTICLES,
  BE,
  CATENATIVES,
  DO,
  FIRST_POSSESSIVES,
  GET,
  HAVE,
  MIDDLE_ADVERBS,
  MODALS,
  RELATIVES,
  THIRD_POSSESSIVES,
} from '../reading/closed-classes';
import { wordSet } from '../reading/word-set';
import { NOTHING } from './clause-words';
import { deedAt, kindsByDeed, objectOf, ownerAt, TAXES } from './deeds';
import { mayTellNoShow, noShowAt } from './no-shows';

export interface Said {
  readonly kind: string;
  readonly at: number;
}

/** Between a subject and its verb. */
export const SKIPPED = wordSet(
  MIDDLE_ADVERBS,
  MODALS,
  DO,
  HAVE,
  CATENATIVES,
  'actually already currently recently either not to wanting need needs feel',
);
const OPENS_NOUN = wordSet(ARTICLES, FIRST_POSSESSIVES, THIRD_POSSESSIVES);
const PAST = /(?:ed|en|nt|ld|id|ught|ung|ot|un|ut|it|ole|oke|urt)$/u;

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
    const giving = deedAt(tokens, keys, i, from, to);
    if (giving) return { kind: giving, at: i };
    const state = STATES.get(word);
    if (state && !isOfOthers(tokens, i, from) && !isStateOfThings(tokens, i)) return { kind: state, at: i };
    const predicate = PREDICATES.get(word) ?? PREDICATES.get(keys[i] ?? '');
    // "Their own bait" says nothing of owning.
    if (!predicate || isBeside(tokens, keys, i, from) || (word === 'own' && OPENS_NOUN.has(tokens[i - 1]?.word ?? ''))) continue;
    if (predicate.doer === 'owner') {
      const owner = ownerAt(tokens, keys, i, to);
      if (owner) return { kind: owner, at: i };
      continue;
    }
    if (LOOK.test(word) && tokens[i + 1]?.word === 'for') return { kind: 'beneficiary', at: i };
    const hired = objectOf(tokens, keys, i, to);
    const kind = hired ?? kindFrom(predicate, tokens, i, from, to, inner);
    if (!kind || (other && kind === predicate.doer)) continue;
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
    ...(mayTellNoShow(word) ? ['no-show'] : []),
    ...(word === 'free' || word === 'nowt' || word === 'nothing' || PAYS.test(word) ? ['user'] : []),
    ...(told.some((kind) => DENIABLE.test(kind)) ? ['non-payer'] : []),
    ...kindsByDeed(word, key),
  ];
}

/** Whether a word may make a denial of a deed: nobody is told to be a non-payer without one. */
export const mayDeny = (word: string): boolean => NOTHING.has(word) || isNegator(word);

const DENIABLE = /^(?:payer|buyer|donor|funder)$/u;
const WORKS_THERE = /^(?:there|here|for|inside|at|in|behind|with|as|under|alongside|of|,)$/u;
const PAYS = /^(?:pays?|paid|paying|funds?|funded|covers?|covered)$/u;

/** Whether a form of a verb tells of something else than of those named: an adjective, what they take others to do, or the noun of what they are on. */
const isBeside = (tokens: readonly Token[], keys: readonly string[], i: number, from: number): boolean =>
  isOfOthers(tokens, i, from) ||
  isDoneByOthers(tokens, keys, i, from) ||
  isNounAfterOn(tokens, i, from) ||
  isNounHere(tokens, i, from) ||
  meansElse(tokens, i, from);

/** "An injured animal", "the bereaved": others than those named. */
const isOfOthers = (tokens: readonly Token[], i: number, from: number): boolean =>
  i > from && OPENS_NOUN.has(tokens[i - 1]?.word ?? '') && PAST.test(tokens[i]?.word ?? '');

/** "Take their kids to see it": they see it. "Lets people ring", "the course that their firm bought": others do. */
function isDoneByOthers(tokens: readonly Token[], keys: readonly string[], i: number, from: number): boolean {
  const before = keys[i - 1] ?? '';
  const others = standsForPeople(before) || GROUP_WORDS.has(before) || /^(?:me|us|him|her)$/u.test(before);
  if (i - 2 >= from && others && LETS.test(tokens[i - 2]?.word ?? '')) return true;
  if (i - 2 > from && others && THIRD_POSSESSIVES.has(tokens[i - 2]?.word ?? '')) return true;
  const noun = keys[i - 2] ?? '';
  if (tokens[i - 1]?.word !== 'to' || i - 3 <= from || !(standsForPeople(noun) || nounClassOf(noun) === 'animal')) return false;
  return OPENS_NOUN.has(tokens[i - 3]?.word ?? '') || (i - 4 > from && OPENS_NOUN.has(tokens[i - 4]?.word ?? ''));
}

const LETS = /^(?:lets?|letting|help(?:s|ed|ing)?|allow(?:s|ed|ing)?|makes?|made|making)$/u;

/** "On community orders": nothing is ordered. */
const isNounAfterOn = (tokens: readonly Token[], i: number, from: number): boolean =>
  /^orders?$/u.test(tokens[i]?.word ?? '') && [2, 3].some((n) => i - n >= from && /^(?:on|under)$/u.test(tokens[i - n]?.word ?? ''));

/** Verbs whose forms are as often nouns. */
const NOUN_TOO =
  /^(?:books?|shops?|watches|orders?|posts?|reports?|calls?|phones?|visits?|looks?|search(?:es)?|trains?|houses?|repairs?|wrong)$/u;
const BEFORE_NOUN = /^(?:in|into|to|from|at|by|of|with|before|after|about|old|new|own|second-hand|weekly|free)$/u;

/** "Who serve in the shops", "who bring books back", "with a court order", "who take a wrong turn": a noun or an adjective where it stands. */
function isNounHere(tokens: readonly Token[], i: number, from: number): boolean {
  const word = tokens[i]?.word ?? '';
  const before = tokens[i - 1]?.word ?? '';
  if (i === from || (word === 'wrong' && tokens[i + 1]?.word === 'end')) return false;
  if (/^works?$/u.test(word)) return /^(?:before|after|off|from|of|unpaid|community|find)$/u.test(before);
  // "People in the shop", "children on a visit" are there for it.
  if (!NOUN_TOO.test(word) || /^(?:in|at|out)$/u.test(tokens[from]?.word ?? '') || (tokens[from]?.word === 'on' && /^visits?$/u.test(word)))
    return false;
  if (OPENS_NOUN.has(before) || (BEFORE_NOUN.test(before) && !(before === 'to' && !word.endsWith('s')))) return true;
  // "With fake watches".
  if (tokens[from]?.word === 'with' && word.endsWith('s') && i - from < 3) return true;
  // "To the charity shops", "with a court order".
  if (i - 2 > from && OPENS_NOUN.has(tokens[i - 2]?.word ?? '') && nounClassOf(tokens[i - 1]?.key ?? '') !== null) return true;
  // "Who carry books": the verb is there already.
  return word.endsWith('s') && i - 2 >= from && RELATIVES.has(tokens[i - 2]?.word ?? '') && !SKIPPED.has(before);
}

const LOOK = /^look(?:s|ed|ing)?$/u;
const FLOWN = /^(?:planes?|aircraft|drones?|kites?|helicopters?|jets?|flags?|gliders?)$/u;
const SHOT = /^(?:films?|movies?|shows?|scenes?|videos?|pictures?|photos?|photographs?|adverts?|game|deer|pheasants?|grouse|hoops|pool)$/u;
const WEATHER = /^(?:storms?|rain|snow|traffic|jams?|floods?|fire|crossfire|fog|gales?|queues?|crash(?:es)?|downpours?|blizzards?)$/u;
const VEHICLES = /^(?:cars?|vans?|bikes?|lorry|lorries|trucks?|vehicles?|motors?|taxis?|coach|bus)$/u;
const SELVES = /^(?:themselves|themself|themselfs|himself|herself|itself|yourself|myself|yourselves|ourselves)$/u;
const LENT_MONEY = /^(?:it|them|us|money|cash|funds?|capital|to|the|an?|their|at|on|for|against|,|and|or)$/u;

/** A verb that means something else with what follows it: "look after", "shoot a film", "locked out", "caught in a storm", "live on it". */
function meansElse(tokens: readonly Token[], i: number, from: number): boolean {
  const word = tokens[i]?.word ?? '';
  const next = tokens[i + 1]?.word ?? '';
  const object = tokens.slice(i + 1, i + 5).find((token, at) => !OPENS_NOUN.has(token.word) || at > 2)?.word ?? '';
  const objects = tokens.slice(i + 1, i + 5).map((token) => token.word);
  if (LOOK.test(word)) return /^(?:after|up|forward)$/u.test(next);
  if (/^(?:fl(?:y|ies|ew|own|ying))$/u.test(word)) return FLOWN.test(object);
  if (/^(?:shoot(?:s|ing)?|shot)$/u.test(word)) return objects.some((one) => SHOT.test(one));
  if (/^(?:caught|catch|catches)$/u.test(word))
    return /^(?:up|out)$/u.test(next) || (next === 'in' && objects.some((one) => WEATHER.test(one)));
  if (/^lock(?:s|ed|ing)?$/u.test(word)) return next === 'out';
  if (/^sentenced$/u.test(word)) return /^(?:to)$/u.test(next) && objects.some((one) => /^(?:work|community|service|unpaid)$/u.test(one));
  if (/^li(?:ve|ves|ving|ved)$/u.test(word))
    return next === 'on' && !/^(?:site|campus|my|our|the|this|that|your|an?)$/u.test(tokens[i + 2]?.word ?? '');
  if (/^train(?:s|ed|ing)?$/u.test(word)) return /^(?:in|at|for|there|here|with)$/u.test(next);
  if (/^len(?:d|ds|t|ding)$/u.test(word)) return next !== '' && !LENT_MONEY.test(next) && nounClassOf(tokens[i + 1]?.key ?? '') === 'thing';
  if (/^(?:kill|hurt|harm|cut|drown)(?:s|ed|ing)?$/u.test(word)) return SELVES.test(next);
  // "Whose benefit is stopped", where "whose car is stopped" are stopped themselves.
  if (/^stopped$/u.test(word) && tokens[from]?.word === 'whose') return !tokens.slice(from, i).some((token) => VEHICLES.test(token.word));
  return false;
}

/** "Fight for custody", "leave paper stuck": no state of those named. */
const isStateOfThings = (tokens: readonly Token[], i: number): boolean => {
  const word = tokens[i]?.word ?? '';
  const before = tokens[i - 1];
  if (word === 'custody')
    return before?.word === 'for' || /^(?:cases?|battles?|rights?|disputes?|hearings?|of)$/u.test(tokens[i + 1]?.word ?? '');
  return word === 'stuck' && nounClassOf(before?.key ?? '') === 'thing' && !OPENS_NOUN.has(tokens[i - 2]?.word ?? '');
};

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
  const passive = isPassive(tokens, i, from);
  if (passive) return predicate.done;
  // A bare past form right after the people: "people burgled last week".
  if (i === from && PAST.test(word) && !word.endsWith('ing') && predicate.done !== null) return predicate.done;
  return predicate.doer;
}

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
