/** The steps by which the clauses around a name are read, word by word: each takes note of one thing, and may take the word from those after it. */
import { AFTER_NAME } from '../lexicon/heads';
import { isNegator, isSomeOfThem, NEGATORS, type Token } from '../reading';
import { MODALS, PLACE_PREPOSITIONS, THIRD_POSSESSIVES_BY_EAR } from '../reading/closed-classes';
import { wordSet } from '../reading/word-set';
import { type Noted, type Subject, tell } from './clause-deeds';
import {
  DETERMINERS,
  FILLERS,
  GOES,
  OTHERS,
  OWN_MONEY,
  PASSIVE,
  PAYING,
  SELVES,
  STARTS,
  STATES,
  US,
  USING,
  WHOSE_CLAUSE,
} from './clause-words';
import { TAXES } from './deeds';

/** Clauses while they are read, and what is known of the one that the word stands in. */
export interface Walk {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** The first word follows the name at once. */
  readonly afterHead: boolean;
  readonly noted: Noted;
  /** The word that is being read. */
  i: number;
  subject: Subject;
  /** A relative stands before: "who", "whose". */
  relative: boolean;
  /** Nothing has been read of the clause that could be its subject or its verb. */
  fresh: boolean;
  negative: boolean;
  passive: boolean;
}

/** Reads a word. Gives whether it takes it: then no later step reads it. */
export type Step = (walk: Walk, word: string) => boolean;

const wordAt = ({ tokens, to }: Walk, i: number): string => (i < to ? (tokens[i]?.word ?? '') : '');

/** A clause begins, of those named again unless it keeps the subject of the one before. */
function beginClause(walk: Walk, keepsSubject: boolean): void {
  if (!keepsSubject) {
    walk.subject = 'self';
    walk.relative = false;
  }
  walk.fresh = true;
  walk.negative = false;
  walk.passive = false;
}

/** A mark ends the clause: what follows is said of those named again. The sign of the pound belongs to its number. */
export const mark: Step = (walk, word) => {
  if (!walk.tokens[walk.i]?.mark) return false;
  if (word !== '£') beginClause(walk, false);
  return true;
};

/** "Found unconscious", "dead by then": nobody asks them. "The wife of the dead man" is another one. */
export const state: Step = (walk, word) => {
  const before = wordAt(walk, walk.i - 1);
  if (STATES.has(word) && !DETERMINERS.has(before) && !(before === 'of' || before === 'with')) walk.noted.dealtWith = true;
  return false;
};

const BEFORE_FREE = wordSet('all for it its get gets got in taught fed goes go is are');

/** "Get in free", "is free for them", and not "in free time". */
export const free: Step = (walk, word) => {
  if (word === 'free' && BEFORE_FREE.has(wordAt(walk, walk.i - 1)) && !walk.negative && wordAt(walk, walk.i + 1) !== 'time')
    walk.noted.free = true;
  return false;
};

const KEEPS_SUBJECT = wordSet('and or then even');

/** "Because", "while", "and": a clause begins, after "and" with the same subject. "So that" is none of them. */
export const conjunction: Step = (walk, word) => {
  if (!STARTS.has(word) || (word === 'so' && wordAt(walk, walk.i + 1) === 'that')) return false;
  beginClause(walk, KEEPS_SUBJECT.has(word));
  return true;
};

/** "Whose taxes go into it" is their own money, "whose firm pays" somebody else's deed; "who's" is "whose" misspelt. */
export const whose: Step = (walk, word) => {
  const { i } = walk;
  if (word !== 'whose' && !(word === 'whos' && (OWN_MONEY.has(wordAt(walk, i + 1)) || OWN_MONEY.has(wordAt(walk, i + 2))))) return false;
  const money = [1, 2, 3].find((n) => OWN_MONEY.has(wordAt(walk, i + n)));
  if (money && [1, 2].some((n) => GOES.has(wordAt(walk, i + money + n)))) walk.noted.pays = true;
  walk.subject = money ? 'self' : 'other';
  walk.relative = true;
  walk.fresh = false;
  return true;
};

/** "It's the landlord who bought it": whoever is named there does it, and those named before do not. */
export const cleft: Step = (walk, word) => {
  const { i } = walk;
  const start = word === 'its' ? i + 1 : word === 'it' && /^(?:is|was)$/u.test(wordAt(walk, i + 1)) ? i + 2 : 0;
  if (!walk.fresh || start === 0 || !DETERMINERS.has(wordAt(walk, start))) return false;
  const at = [1, 2, 3, 4].map((n) => start + n).find((j) => /^(?:who|that|whos)$/u.test(wordAt(walk, j)));
  if (at === undefined) return false;
  walk.subject = 'other';
  walk.fresh = false;
  walk.i = at;
  return true;
};

/** "Who", "that", "who's": those named are the subject, unless another follows. */
export const relative: Step = (walk, word) => {
  if (!WHOSE_CLAUSE.has(word)) return false;
  walk.subject = 'self';
  walk.relative = true;
  walk.fresh = true;
  walk.passive = PASSIVE.has(word);
  return true;
};

/** "Their tax pays for it", "his own money keeps it going". */
export const theirMoney: Step = (walk, word) => {
  if (!THIRD_POSSESSIVES_BY_EAR.has(word)) return false;
  const goes = (at: number): boolean => [1, 2].some((n) => GOES.has(wordAt(walk, at + n)));
  if ([1, 2].some((n) => OWN_MONEY.has(wordAt(walk, walk.i + n)) && goes(walk.i + n))) walk.noted.pays = true;
  return false;
};

/** ", they pay", "Danny he has": a name taken up again. "The people it helps" and "who they help" have another subject. */
export const takenUp: Step = (walk, word) => {
  if (!walk.fresh || !(SELVES.has(word) || isSomeOfThem(word, wordAt(walk, walk.i + 1)))) return false;
  const atOnce = walk.afterHead && walk.i === walk.from && (word === 'it' || word === 'they');
  walk.subject = atOnce || walk.relative ? 'other' : 'self';
  walk.passive = PASSIVE.has(word);
  walk.fresh = false;
  return true;
};

const PAYS_THEM = wordSet('pay paid hire hired rent buy employ use');

/** "We arrest them", "someone else pays"; in "the firm we pay" whom we pay stands before the clause. */
export const somebodyElse: Step = (walk, word) => {
  const us = US.has(word);
  if (!walk.fresh || !(us || OTHERS.has(word))) return false;
  const inside = walk.relative || (walk.afterHead && walk.i === walk.from);
  const taxed = TAXES.has(wordAt(walk, walk.i + 2)) || TAXES.has(wordAt(walk, walk.i + 3));
  if (us && inside && PAYS_THEM.has(wordAt(walk, walk.i + 1)) && !taxed) walk.noted.paid = true;
  walk.subject = us ? 'us' : 'other';
  if (wordAt(walk, walk.i + 1) === 'else') walk.i++;
  walk.fresh = false;
  return true;
};

const STOPPING = /^(?:stop|stops|stopped|quit|quits|ceased?)$/u;

/** "Not", "never": two of them cancel. */
export const negation: Step = (walk, word) => {
  if (isNegator(word)) walk.negative = !walk.negative;
  // "Who stopped paying".
  if (STOPPING.test(word) && wordAt(walk, walk.i + 1).endsWith('ing')) walk.negative = true;
  return false;
};

/** "Are", "gets": what follows is done to the subject, unless it is a thing that the subject gets. */
export const auxiliary: Step = (walk, word) => {
  if (PASSIVE.has(word) && !(USING.has(word) && DETERMINERS.has(wordAt(walk, walk.i + 1)))) walk.passive = true;
  return false;
};

const BEFORE_NOUN = wordSet(DETERMINERS, PLACE_PREPOSITIONS, 'of for with');

/** "Pays", "arrested", "learning": a deed, where no noun stands in its place ("the pay", "in need"). */
export const deed: Step = (walk) => {
  if (walk.i > walk.from && BEFORE_NOUN.has(wordAt(walk, walk.i - 1))) return false;
  if (!tell(walk, walk.noted)) return false;
  walk.fresh = false;
  walk.negative = false;
  return true;
};

/** "The council pays": a noun phrase of its own opens the clause, where a verb follows soon. */
export const nounPhrase: Step = (walk, word) => {
  if (!walk.fresh || FILLERS.has(word) || PASSIVE.has(word) || isNegator(word)) return false;
  if (!word.endsWith('ing') && isSubjectAt(walk, word)) walk.subject = 'other';
  walk.fresh = false;
  return false;
};

const NO_NOUN = /(?:ed|ing|rd|nt|ly)$/u;
const ENDS_NOUN = wordSet(STARTS, WHOSE_CLAUSE, 'to for of in on');
const OTHERS_DO =
  /^(?:pays?|paid|funds?|funded|foots?|covers?|coughs?|buys?|bought|gets?|receives?|sends?|sent|uses?|gives?|gave|bills?|needs?|hires?|hired|rents?|booked|books)$/u;

const OTHERS_ARE = /^(?:paying|footing|covering|funding|buying|settling|billed|charged|invoiced)$/u;

const AUXILIARIES = wordSet(MODALS, NEGATORS);
const NEEDING = /^(?:needs?|ha(?:s|ve|d)|wants?|going)$/u;

/** Whether the word opens a noun phrase with a verb of paying or serving within a few words. */
function isSubjectAt(walk: Walk, word: string): boolean {
  if (AFTER_NAME.has(word) && !DETERMINERS.has(word)) return false;
  if (NO_NOUN.test(word) || PAYING.has(word) || USING.has(word)) return false;
  let end = walk.i + 5;
  for (let j = walk.i + 1; j < end; j++) {
    const next = wordAt(walk, j);
    // "The county would not need to hire us".
    if (AUXILIARIES.has(next) || (next === 'to' && NEEDING.test(wordAt(walk, j - 1)))) {
      end = Math.min(end + 1, walk.i + 10);
      continue;
    }
    if (next === '' || ENDS_NOUN.has(next)) return false;
    if (OTHERS_DO.test(next) || (/^(?:is|are|was|were)$/u.test(wordAt(walk, j - 1)) && OTHERS_ARE.test(next))) return true;
  }
  return false;
}

/** In the order in which they read a word. */
export const STEPS: readonly Step[] = [
  mark,
  state,
  free,
  conjunction,
  whose,
  cleft,
  relative,
  theirMoney,
  takenUp,
  somebodyElse,
  negation,
  auxiliary,
  deed,
  nounPhrase,
];
