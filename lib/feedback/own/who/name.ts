/** A row, taken apart: the name and its head, what is said after it, and where the note points. */

import { nounClassOf } from '../../lexicon/nouns';
import { spelled } from '../../organisation/general';
import { type Token, tokenise } from '../../reading';
import { FIRST_SUBJECTS, PLACE_PREPOSITIONS, RELATIVES, THIRD_SUBJECTS } from '../../reading/closed-classes';
import { wordSet } from '../../reading/word-set';
import type { RelationKind } from '../../types';
import { plain } from '../dialect';
import { type Found, foundIn, isListed } from './book';
import { type Hint, hintsOf } from './hints';
import { KIN_TITLE } from './kin-words';
import { waitsForMyWork } from './waits';

/** What kind of customer a row is about, and which words told it. */
export interface ReadRelation {
  readonly kind: RelationKind;
  /** Span in `who` of the words it was read by; null when the note or nothing told. */
  readonly at: { readonly start: number; readonly end: number } | null;
}

/** A row on its way to a kind. */
export interface Name {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The name's words: tokens[first, end); what follows describes it. */
  readonly first: number;
  readonly end: number;
  readonly last: Token;
  /** What a list knows of the whole row, of the name, and of the words that end the name. */
  readonly whole: Found | undefined;
  readonly headed: Found | undefined;
  readonly head: Found | undefined;
  /** 'My …'. */
  readonly mine: boolean;
  readonly note: readonly Token[];
  /** Said outright in the note; and the world that most of its words come from. */
  readonly told: Hint | undefined;
  readonly world: Hint | undefined;
  /** Their work waits for the writer's. */
  readonly waits: boolean;
}

/** One rule: the kind where it applies, or null. */
export type Rule = (name: Name) => ReadRelation | null;

const AFTER = wordSet(
  PLACE_PREPOSITIONS,
  RELATIVES,
  FIRST_SUBJECTS,
  THIRD_SUBJECTS,
  `of for with upstairs downstairs where when across over under near by to around up down along back outside behind opposite round off is are was has
  than have needs need wants want gets get comes come pays buys whose whom because as needing wanting looking coming without waiting since`,
);
/** Politeness after a name: 'Estate manager sir'. */
const POLITE = /^(?:sir|madam|maam|ji|saheb|sahib|saab|sahab|san|sensei|bhai|bhaiya|didi|anna|uncle|aunty)$/u;

/** Where the name's head ends: at a bracket, a comma, or a word such as 'of', 'in', 'who'. */
export function headEnd(tokens: readonly Token[], first: number): number {
  for (let i = first + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.mark ? /^[(,\-:;.]$/u.test(token.word) : AFTER.has(token.word)) return i;
    // 'Husband the cellist'.
    if (token.word === 'the' && KIN_TITLE.test(tokens[i - 1]?.key ?? '')) return i;
  }
  return tokens.length;
}

/** 'Then there's the girls in dispatch', 'my first thought was retailers': how a row may begin before it names anybody. */
const OPENERS: readonly (readonly string[])[] = [
  'then theres',
  'then there is',
  'then there are',
  'and then theres',
  'theres',
  'there is',
  'there are',
  'my first thought was',
  'well my first thought was',
  'first of all',
  'and last not least',
  'last not least',
  'last but not least',
  'and last but not least',
  'i suppose',
  'i guess',
  'well',
  'obviously',
  'probably',
].map((phrase) => phrase.split(' '));

/** Where the name begins: behind marks and such an opening, if anything follows it. -1 where there is no word. */
function openedAt(tokens: readonly Token[]): number {
  const first = tokens.findIndex((token) => !token.mark);
  if (first < 0) return first;
  for (const opener of OPENERS) {
    let at = first;
    const fits = opener.every((word) => {
      while (tokens[at]?.mark) at++;
      return tokens[at++]?.word === word;
    });
    while (tokens[at]?.mark) at++;
    if (fits && at < tokens.length) return at;
  }
  return first;
}

/** Takes a row apart. Null where it holds no word. Linear. */
export function readName(who: string, why: string): Name | null {
  const text = who.slice(0, 1_000);
  const tokens = spelled(plain(tokenise(text)), isListed);
  const first = openedAt(tokens);
  if (first < 0) return null;
  const cut = headEnd(tokens, first);
  const polite =
    cut - first > 1 &&
    POLITE.test(tokens[cut - 1]?.word ?? '') &&
    (/^(?:sir|madam|maam|ji|saheb|sahib|saab|sahab|san|sensei)$/u.test(tokens[cut - 1]?.word ?? '') ||
      foundIn(tokens, first, cut - 1)?.to === cut - 1 ||
      nounClassOf(tokens[cut - 2]?.key ?? '') === 'worker');
  const end = polite ? cut - 1 : cut;
  const headed = foundIn(tokens, first, end);
  const note = plain(tokenise(why.slice(0, 4_000)));
  // 'The lady who signs my timesheet': the description of the name tells as much as the note.
  const described = cut < tokens.length ? [...tokens.slice(cut), ...note] : note;
  const { said: told, world } = hintsOf(described);
  return {
    text,
    tokens,
    first,
    end,
    last: tokens[end - 1] as Token,
    whole: foundIn(tokens, first, tokens.length),
    headed,
    head: headed && headed.to >= end ? headed : undefined,
    mine: tokens[first]?.word === 'my',
    note,
    told,
    world,
    waits: waitsForMyWork(described),
  };
}

const SOMEBODY =
  /^(?:they|theyre|theyve|he|she|hes|shes|them|him|her|his|their|who|whose|trusts?|trusted|thanks?|tells?|told|asks?|asked|borrows?|lends?|swap|swaps|patch|phones?|rings?|texts?|hands|passes|shows|teaches|signs|covers|lets|brings|promises|buys|pays)$/u;
/** Whether a note speaks of somebody: 'they patch him up', 'trusts me'. */
export const actsLikeSomebody = (name: Name): boolean => name.note.some((token) => SOMEBODY.test(token.word));

/** A kind, read by the name's own words. */
export const byWords = (
  name: Name,
  kind: RelationKind,
  found: { readonly from: number; readonly to: number } | undefined,
): ReadRelation => ({
  kind,
  at: found ? { start: name.tokens[found.from]?.start ?? 0, end: name.tokens[found.to - 1]?.end ?? 0 } : null,
});

/** A kind, read by the whole name. */
export const byName = (name: Name, kind: RelationKind): ReadRelation => byWords(name, kind, { from: name.first, to: name.end });

/** A kind, read by the note alone. */
export const byNote = (kind: RelationKind): ReadRelation => ({ kind, at: null });
