/** What is said of the people named: "who pay", "being helped", "they arrest", "when her bag was stolen". */

import { AFTER_NAME } from '../lexicon/heads';
import { INNER_SUBJECTS, PREDICATES, PRONOUNS, type Predicate } from '../lexicon/predicates';
import { isNegator, NEGATORS, type Token, wordsAlone } from '../reading';
import {
  ARTICLES,
  BE,
  CATENATIVES,
  DO,
  FIRST_POSSESSIVES,
  FIRST_SUBJECTS,
  GET,
  HAVE,
  MIDDLE_ADVERBS,
  MODALS,
  RELATIVES,
  THIRD_POSSESSIVES,
  THIRD_SUBJECTS,
} from '../reading/closed-classes';
import { wordSet } from '../reading/word-set';
import { DUES, NOTHING } from './clause-words';
import { deedAt, kindsByDeed, objectOf, TAXES } from './deeds';

export interface Said {
  readonly kind: string;
  readonly at: number;
}

const SKIPPED = wordSet(
  MIDDLE_ADVERBS,
  MODALS,
  DO,
  HAVE,
  CATENATIVES,
  'actually already currently recently either not to wanting need needs feel',
);
const OPENS_NOUN = wordSet(ARTICLES, FIRST_POSSESSIVES, THIRD_POSSESSIVES);
const PAST = /(?:ed|en|nt|ld|id|ught|ung|ot|un|ut|it|ole|oke)$/u;

/**
 * The kind that the words of tokens[from, to) make of the people before them, or null. Negated predicates ("who never pay") make no payers; they make users.
 */
export function saidOf(tokens: readonly Token[], keys: readonly string[], from: number, to: number, negation: boolean): Said | null {
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
    if (state) return { kind: state, at: i };
    const predicate = PREDICATES.get(word) ?? PREDICATES.get(keys[i] ?? '');
    if (!predicate) continue;
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

/** What the writer tells of the party itself, in the reason or the qualifier. */
export interface Told {
  readonly pays: boolean;
  readonly chooses: boolean;
  readonly uses: boolean;
}

const SELF = wordSet(FIRST_SUBJECTS, THIRD_SUBJECTS, RELATIVES, 'it theyre its were whove theyve');
const CHOICE = wordSet('choose chooses choosing chose chosen elsewhere competitor alternative switch custom patronage');
const PAYS_FOR_IT = wordSet('pay pays paying paid');
const PUTS_MONEY_IN = wordSet(
  'contribute contributes contributing chip chips chipping fund funds funding buy buys buying hire hires hiring rent rents renting',
);
const USES = wordSet('use uses using');

const OWN_BODY =
  /^(?:services?|police|it|system|charity|hospital|library|shop|paper|newspaper|department|organisation|company|advocates?|force|museum|prison|university|bank|app|surgery)$/u;

/** That the money follows those who come (D6). */
const THEIR_CUSTOM_COUNTS =
  /\b(?:votes? with their feet|(?:fewer|less) (?:of them )?(?:came|come)|stop(?:ped|s)? coming|ke(?:ep|eps|pt) coming|depends on (?:numbers|how many|them coming)|funding (?:follows|depends)|money follows|lose (?:its |the |their )?(?:contract|funding)|(?:contract|funding) would (?:be |get )?(?:pulled|go|end|stop|drop|dry)|free to (?:leave|go)|walk away)\b/u;
/** The words that such a turn begins with. */
const CUSTOM_BEGINS = wordSet('vote votes fewer less stop stops stopped keep keeps kept depends funding money lose contract free walk');

/**
 * What tokens[from, to) tell of the party named before: that it pays for what it gets, chooses, or uses something. The subject must be the party
 * ("they pay", "paying the parking"); what others do ("the council pays for them") tells nothing of it.
 */
export function toldIn(tokens: readonly Token[], from: number, to: number): Told {
  let pays = false;
  let chooses = false;
  let uses = false;
  let negative = false;
  let custom = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.mark) {
      if (token.word !== ',') negative = false;
      continue;
    }
    const { word } = token;
    if (!TELLING.has(word)) continue;
    if (AFFIRMING.has(word)) negative = false;
    if (isNegator(word)) negative = true;
    custom ||= CUSTOM_BEGINS.has(word);
    if (negative) continue;
    if (
      PAYS_FOR_IT.has(word) &&
      !NOTHING.has(tokens[i + 1]?.word ?? '') &&
      (isSubjectBefore(tokens, i, from) || /^(?:part|half|all)$/u.test(tokens[i - 1]?.word ?? ''))
    )
      pays = true;
    // "Their rates go towards it", "through taxes": the money is told of by name.
    if (THEIR_MONEY.has(word) && (OWNED.test(tokens[i - 1]?.word ?? '') || OWNED.test(tokens[i - 2]?.word ?? '')) && !isTaken(tokens, i))
      pays = true;
    if (PUTS_MONEY_IN.has(word) && isSubjectBefore(tokens, i, from)) pays = true;
    if (CHOICE.has(word)) chooses = true;
    if (USES.has(word) && isSubjectBefore(tokens, i, from)) {
      const after = tokens[i + 1]?.word ?? '';
      const further = tokens[i + 2]?.word ?? '';
      // "Uses the charity to do its job" tells of no use of its own; "uses the charity's rooms" does.
      const itself =
        OWN_BODY.test(further) &&
        tokens[i + 2]?.possessive === false &&
        (AFTER_NAME.has(tokens[i + 3]?.word ?? 'to') || tokens[i + 3]?.mark === true);
      uses ||= !/^(?:it|them|him|police|this|that)$/u.test(after) && !itself && after !== '';
    }
  }
  return { pays, chooses: chooses || (custom && THEIR_CUSTOM_COUNTS.test(wordsAlone(tokens, from, to))), uses };
}

/** "They get our money": it goes the other way. */
const isTaken = (tokens: readonly Token[], i: number): boolean =>
  [2, 3].some((back) =>
    /^(?:gets?|getting|got|takes?|taking|took|wants?|receives?|collects?|steals?|nicks?)$/u.test(tokens[i - back]?.word ?? ''),
  );

const THEIR_MONEY = wordSet(DUES, 'donation');
const OWNED = /^(?:their|his|her|my|our|through|thru|via|by)$/u;

/** What ends a denial. */
const AFFIRMING = wordSet('but whereas so');
/** Words by which anything is told or denied: of any other there is nothing to be read. */
const TELLING = wordSet(AFFIRMING, NEGATORS, PAYS_FOR_IT, THEIR_MONEY, PUTS_MONEY_IN, CHOICE, USES, CUSTOM_BEGINS);

function isSubjectBefore(tokens: readonly Token[], i: number, from: number): boolean {
  const word = tokens[i]?.word ?? '';
  if (word.endsWith('ing')) return i <= from + 1 || SELF.has(tokens[i - 1]?.word ?? '') || /^(?:are|is)$/u.test(tokens[i - 1]?.word ?? '');
  for (let j = i - 1, steps = 0; j >= from && steps < 4; j--, steps++) {
    const before = tokens[j]?.word ?? '';
    if (SELF.has(before)) return true;
    if (!SKIPPED.has(before)) return false;
  }
  return false;
}
