import { misconceptionsIn } from '../items/misconceptions';
import { cutReason, isDeterminer, isHedged, type Range, skipOpeners, splitParts, type Token, tokenise } from '../reading';
import { DEFINITE } from '../reading/closed-classes';
import type { List, MisconceptionId } from '../types';
import { isMash, spelled } from './general';
import { readHead } from './head';
import { ANYONE, headEnd, isPlain, type Match, matchesIn } from './match';
import type { Named } from './named';
import { bookOf, phraseAt } from './phrases';
import type { Profile } from './profile';
import { NO_ANSWER } from './things';
import { readTold, type Told } from './told';

/** An item as read: nothing to read, or the parties that it names. */
export type ReadItem =
  | { readonly readable: false }
  | {
      readonly readable: true;
      readonly parties: readonly Named[];
      /** The learner's reason beside the name, where one is given: a span of the item. */
      readonly reason: readonly [number, number] | null;
      readonly hedged: boolean;
      /** Misconceptions that show in the reason; they never take the verdict. */
      readonly misconceptions: readonly MisconceptionId[];
    };

/** Nobody means more parties than this by one box. */
const MOST_PARTIES = 24;
const NO_ANSWER_BOOK = bookOf([[true, NO_ANSWER]]);

/** Whether the whole text, or all before its first comma or full stop, is no answer. */
function isNoAnswer(tokens: readonly Token[], from: number): boolean {
  const hit = phraseAt(NO_ANSWER_BOOK, tokens, from);
  if (!hit) return false;
  const after = tokens[from + hit.length];
  return after === undefined || after.mark;
}

/** 'B&Q', 'R&D': an ampersand without spaces belongs to a name, and is read as its 'and'. */
function withBoundAmpersands(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.word === '&')) return tokens;
  return tokens.map((token, i) =>
    token.word === '&' && tokens[i - 1]?.end === token.start && tokens[i + 1]?.start === token.end
      ? { ...token, word: 'and', key: 'and', mark: false }
      : token,
  );
}

/** 'Debbie our hygienist', 'Mrs Lindqvist the head': where the role begins that follows a name; else where the part begins. */
function roleAfterName(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < Math.min(to - 1, from + 4); i++) {
    const word = tokens[i]?.word ?? '';
    if (i > from && DEFINITE.has(word)) return i;
    if (!tokens[i]?.capital || isDeterminer(word)) return from;
  }
  return from;
}

const BODIES =
  /^(?:trust|council|commission|authority|fund|foundation|society|association|department|ministry|board|agency|office|partnership|alliance|federation|union|company|sons|daughters|brothers|co|health|care)$/u;

/** 'Canal and River Trust': an 'and' between capitals, with a word for a body after it, splits no name. */
function isWithinName(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.word !== 'and' || !tokens[index - 1]?.capital || !tokens[index + 1]?.capital) return false;
  for (let i = index + 1; i < index + 4 && tokens[i]?.capital; i++) if (BODIES.test(tokens[i]?.word ?? '')) return true;
  return false;
}

/** Animals on both sides of an 'and', the first of them after 'of'. */
function isOwned(tokens: readonly Token[], matches: readonly Match[], before: Range | undefined, part: Range): boolean {
  const animalAt = (from: number): Match | undefined => matches.find((match) => match.from === from && match.kind === 'animal');
  if (!before || !animalAt(part.from)) return false;
  for (let i = before.from + 1; i < before.to - 1; i++) if (tokens[i]?.word === 'of' && animalAt(i + 1)) return true;
  return false;
}

const ANY_TOLD = (told: Told): boolean => Object.values(told).some(Boolean);

/**
 * Reads one item of a learner's list as the parties that it names, against what is known of the organisation.
 * Takes any text; linear; an item without a letter or digit is not readable.
 */
export function readItem(text: string, profile: Profile, list: List): ReadItem {
  const tokens = spelled(withBoundAmpersands(tokenise(text.slice(0, 10_000))), isPlain);
  const first = tokens.findIndex((token) => !token.mark);
  if (first < 0) return { readable: false };
  if (isNoAnswer(tokens, first)) return { readable: false };
  let from = skipOpeners(tokens);
  if (from > first && isNoAnswer(tokens, from)) return { readable: false };
  while (from > 0 && tokens[from - 1]?.mark === false && (isDeterminer(tokens[from - 1]?.word ?? '') || tokens[from - 1]?.word === 'not'))
    from--;
  const cut = cutReason(tokens, from);
  const to = Math.max(cut.naming.to, from + 1);
  const headTo = Math.max(cut.qualifierFrom, from + 1);
  const matches = matchesIn(tokens, from, headTo, profile);
  const inside = (index: number) => matches.some((match) => index >= match.from && index < match.to) || isWithinName(tokens, index);
  const parts = splitParts(tokens, from, headTo, inside).slice(0, MOST_PARTIES);
  const parties: Named[] = [];
  for (let p = 0; p < parts.length; p++) {
    let part = parts[p];
    if (!part) continue;
    // 'Owners of cats and dogs': what they own.
    if (p > 0 && isOwned(tokens, matches, parts[p - 1], part)) continue;
    const last = p === parts.length - 1;
    part = { from: roleAfterName(tokens, part.from, part.to), to: part.to };
    const end = headEnd(tokens, part.from, part.to, matches);
    const heads = matches.filter((match) => match.from >= part.from && match.from < end);
    const head = heads.reduce<Match | undefined>((best, match) => (!best || match.to > best.to ? match : best), undefined);
    const described = [
      { from: part.from, to: head?.from ?? part.from },
      { from: end, to: last ? to : part.to },
    ];
    const told = readTold(tokens, last ? [...described, ...cut.reasons] : described);
    const nameTo = Math.max(end, head?.to ?? 0);
    // 'People' alone names nobody: the description belongs to the name.
    const shownTo = parts.length === 1 && ANYONE.has(tokens[nameTo - 1]?.word ?? '') ? to : nameTo;
    const read = readHead(tokens, part.from, nameTo, head, told, profile, text);
    const named = shownTo > nameTo ? { ...read, end: tokens[shownTo - 1]?.end ?? read.end } : read;
    if (p > 0 && named.kind === null && named.special === null && !named.thing && (parties.length > 0 || ANY_TOLD(told))) continue;
    parties.push(named);
  }
  if (parties.length === 1 && parties[0] && parties[0].kind === null && parties[0].special === null && !parties[0].thing) {
    const words = tokens.filter((token) => !token.mark);
    if (words.every((token) => isMash(token.word))) return { readable: false };
  }
  const reasonFrom = Math.min(headTo, cut.reasons[0]?.from ?? tokens.length);
  const [opens, closes] = [tokens[reasonFrom], tokens.at(-1)];
  return {
    readable: true,
    parties,
    reason: opens && closes ? [opens.start, closes.end] : null,
    hedged: isHedged(tokens),
    misconceptions: opens ? misconceptionsIn(tokens, reasonFrom, tokens.length, list) : [],
  };
}
