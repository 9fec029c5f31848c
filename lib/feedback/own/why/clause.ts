import type { Token } from '../../reading';
import {
  ARTICLES,
  BE,
  COORDINATORS,
  DEMONSTRATIVES,
  DO,
  DO_NOT,
  FIRST_OBJECTS,
  FIRST_POSSESSIVES,
  FIRST_SUBJECTS,
  FIRST_SUBJECTS_AND_VERB,
  GET,
  HAVE,
  MIDDLE_ADVERBS,
  MODALS,
  PLACE_PREPOSITIONS,
  QUANTIFIERS,
  SUBORDINATORS,
  THIRD_OBJECTS,
  THIRD_POSSESSIVES,
  THIRD_POSSESSIVES_BY_EAR,
  THIRD_SUBJECTS,
  THIRD_SUBJECTS_AND_BE,
} from '../../reading/closed-classes';
import { wordSet } from '../../reading/word-set';

export const ME = wordSet(FIRST_OBJECTS, 'myself ourselves');
export const MY = wordSet(FIRST_POSSESSIVES, 'mine ours');
export const THEM = THIRD_OBJECTS;
export const THEIR = THIRD_POSSESSIVES_BY_EAR;
/** Something rests on what follows, or comes from it. */
export const FROM = wordSet(PLACE_PREPOSITIONS, 'under inside off of with by using to through via upon out into');
export const CARRIES_ON = wordSet(COORDINATORS, 'then plus');
export const OPENS = wordSet(CARRIES_ON, SUBORDINATORS, 'so cus whenever unless until till before once after who which');

/** The writer as subject. */
export const I = wordSet(FIRST_SUBJECTS, FIRST_SUBJECTS_AND_VERB);
export const THEY = wordSet(THIRD_SUBJECTS, THIRD_SUBJECTS_AND_BE, 'theyve theyd theyll hed shell');
/** What opens a clause that others wait for. */
export const WAITS = wordSet('until till unless without before once');
export const DETERMINER = wordSet(ARTICLES, DEMONSTRATIVES, QUANTIFIERS, FIRST_POSSESSIVES, THIRD_POSSESSIVES, 'its no');
/** 'Is', 'am', 'gets': what is done to somebody, or what somebody is, follows. */
export const COPULA = wordSet(BE, GET, THIRD_SUBJECTS_AND_BE, 'am im its');
/** Helping verbs and adverbs, which tell nothing by themselves. */
export const SKIP = wordSet(
  MIDDLE_ADVERBS,
  MODALS,
  DO,
  DO_NOT,
  HAVE,
  'should having wont cant cannot couldnt to sometimes both better very much quite too well constantly basically daily happily kindly now again forever',
);

/** Whom a clause is about. */
export type Who = 'i' | 'they';

/** What a clause tells so far. */
export interface Heard {
  gives: boolean;
  gets: boolean;
  verb: boolean;
  /** They do something, though it isn't said for whom: it counts when the writer's own part is told beside it. */
  acts: boolean;
}

/** What a whole clause told, and how it hands on to the next. */
export interface ClauseHeard extends Heard {
  subject: Who;
  /** They are being served: 'they get fed, cuddled and …'. */
  passive: boolean;
}

export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? '';
export const isMine = (word: string): boolean => ME.has(word) || MY.has(word) || I.has(word);

/** A run of tokens between two joints of a note, and the word that opens it ('so', 'until', 'and'). */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly opener: string;
}

/** 'Look after' and 'without which' are one. */
const isPartOf = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.word ?? '';
  return (
    (tokens[at]?.word === 'after' && (/^look/u.test(before) || FIRST_POSSESSIVES.has(tokens[at + 1]?.word ?? ''))) ||
    (tokens[at]?.word === 'which' && before === 'without')
  );
};

/** Clauses of a note. Linear. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let opener = '';
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    const word = token?.word ?? '';
    const opens =
      token !== undefined && !token.mark && OPENS.has(word) && !(word === 'as' && tokens[i + 1]?.word === 'well') && !isPartOf(tokens, i);
    if (token !== undefined && !token.mark && !opens) continue;
    if (i > from) clauses.push({ from, to: i, opener });
    else if (opens && opener !== '' && from === i && CARRIES_ON.has(word)) {
      from = i + 1;
      continue;
    }
    from = i + 1;
    opener = opens ? word : word === ',' || word === '&' || word === '+' ? 'and' : '';
  }
  return clauses;
}

/** What the words after a verb say of its object. */
export interface Complement {
  readonly next: string;
  /** The writer is the object: 'keeps me going'. */
  readonly toMe: boolean;
  /** 'For me', 'for us'. */
  readonly forMe: boolean;
  /** It rests on the writer or on something of theirs: 'from my drawings', 'on me'. */
  readonly onMe: boolean;
  /** 'For my postings'. */
  readonly forMine: boolean;
  /** Something of the writer's is in it: 'my stories'. */
  readonly onMine: boolean;
  /** 'From me', 'from us': from the writer's own hands. */
  readonly fromMe: boolean;
  /** It comes after or out of the writer's work: 'after my report', 'off my prescriptions'. */
  readonly afterMine: boolean;
  has(...words: string[]): boolean;
}

/** Reads the tokens after a verb, up to the end of its clause. */
export function complementOf(tokens: readonly Token[], from: number, to: number): Complement {
  let toMe = false;
  let forMe = false;
  let onMe = false;
  let forMine = false;
  let onMine = false;
  let fromMe = false;
  let afterMine = false;
  for (let i = from; i < to; i++) {
    const word = tokens[i]?.word ?? '';
    const before = tokens[i - 1]?.word ?? '';
    if (ME.has(word)) {
      if (before === 'for') forMe = true;
      else if (FROM.has(before)) onMe = true;
      else toMe = true;
      if (before === 'from' && word !== 'myself') fromMe = true;
    } else if (MY.has(word)) {
      onMine = true;
      if (FROM.has(before)) onMe = true;
      if (before === 'for') forMine = true;
      if (/^(?:after|from|using|via|through|off)$/u.test(before)) afterMine = true;
    }
  }
  return {
    next: from < to ? (tokens[from]?.word ?? '') : '',
    toMe,
    forMe,
    onMe,
    forMine,
    onMine,
    fromMe,
    afterMine,
    has: (...words) => {
      for (let i = from; i < to; i++) if (words.includes(tokens[i]?.word ?? '')) return true;
      return false;
    },
  };
}
