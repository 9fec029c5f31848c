import { tokenise } from '../../reading';
import type { ExchangeTold, RelationKind } from '../../types';
import { plain } from '../dialect';
import { SUM, withSums } from '../sums';
import { waitsForMyWork } from '../who/waits';
import { CARRIES_ON, clausesOf, I, ME, MY, THEM, THEY, type Who, wordAt } from './clause';
import { isForMe, isForThem, isMutual, isOnMyBack, isRival, needsOurs, tellsBoth, tellsReturn } from './note-turns';
import { namesGoods, nounsTell } from './nouns';
import { isAway, isServedList, isSwap, isYoung, looksOver, sameDeed, waitsForThem } from './patterns';
import { readClause } from './read-clause';
import { HOME_NOUNS, THEIR_VERBS } from './vocabulary';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a note tells: whether they give the writer something, and whether they get something; with the words that say so. */
export interface Told {
  readonly gives: Span | null;
  readonly gets: Span | null;
}

/** What the young give as well. */
const AFFECTION = /^(?:cuddle|kiss|hug|laugh|laughter|love|affection|company|joy|smile)$/u;
/** Rows that name nobody have no exchange to tell. */
const NOBODY: ReadonlySet<RelationKind> = new Set(['not-a-party', 'nonsense']);

/** Reads a note of why somebody matters. Takes any text and the kind of the row; gives what it tells of the two halves; linear, never throws. */
export function readExchange(note: string, kind: RelationKind, who = ''): Told {
  const said = plain(tokenise(note.slice(0, 4_000)));
  const tokens = withSums(said);
  let gives: Span | null = null;
  let gets: Span | null = null;
  let acts: Span | null = null;
  let subject: Who = 'they';
  let verb = false;
  let served = false;
  let passive = false;
  let theirs: Span | null = null;
  // Nobody trades with themselves.
  if (tokens.length === 0 || NOBODY.has(kind) || /^\s*(?:me|myself|i)\s*$/iu.test(who)) return { gives, gets };
  const whole = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  const words = tokens.map(({ word }) => word).join(' ');
  // Rivals trade with others.
  if (isRival(who, words)) return { gives, gets };
  if (sameDeed(tokens) || isSwap(tokens) || tellsBoth(words)) return { gives: whole, gets: whole };
  if (looksOver(who, tokens)) return { gives: whole, gets };
  if (needsOurs(words)) return { gives, gets: whole };
  if (isMutual(words)) return { gives: whole, gets: whole };
  for (const clause of clausesOf(tokens)) {
    if ((kind !== 'away' || isYoung(who)) && isServedList(tokens, clause.from, clause.to)) {
      gets ??= { start: tokens[clause.from]?.start ?? 0, end: tokens[clause.to - 1]?.end ?? 0 };
      continue;
    }
    const heard = readClause(tokens, clause, subject, passive, kind);
    const goods =
      (kind === 'external' || kind === 'internal') &&
      !heard.verb &&
      !heard.gives &&
      !heard.gets &&
      (clause.opener === '' || CARRIES_ON.has(clause.opener)) &&
      namesGoods(tokens, clause.from, clause.to);
    // 'Paint and brushes come from them': the first noun is half of a subject.
    const subjectGoes =
      goods &&
      wordAt(tokens, clause.to) === 'and' &&
      tokens
        .slice(clause.to + 1, clause.to + 5)
        .some((token) => /^(?:come|comes|go|goes|get|gets|are|is|arrive|keep|make|help)$/u.test(token.word));
    if (goods && !subjectGoes) heard.gets = true;
    // 'Runs the farm when I'm at sea': the writer's place is taken.
    if (theirs && !gives && !gets && /^(?:when|while|whenever)$/u.test(clause.opener) && isAway(tokens, clause)) gives = theirs;
    theirs =
      heard.verb && heard.subject === 'they' && !heard.gives && !heard.gets && clause.to - clause.from > 1
        ? { start: tokens[clause.from]?.start ?? 0, end: tokens[clause.to - 1]?.end ?? 0 }
        : null;
    subject = heard.subject;
    passive = heard.passive;
    verb ||= heard.verb;
    const opening = clause.opener !== '' && !CARRIES_ON.has(clause.opener) ? clause.from - 1 : clause.from;
    const span = { start: tokens[opening]?.start ?? 0, end: tokens[clause.to - 1]?.end ?? 0 };
    if (heard.gives) gives ??= span;
    if (heard.gets) {
      gets ??= span;
      served ||= heard.subject === 'i' && !heard.acts;
    }
    if (heard.acts && (clause.opener === '' || CARRIES_ON.has(clause.opener))) acts ??= span;
  }
  if (!gives && isForMe(words)) gives = whole;
  if (!gets && isForThem(words)) gets = whole;
  // 'I heal, they tank': their part counts beside the writer's.
  if (gets && !gives && acts && served) gives = acts;
  const waits = waitsForMyWork(said);
  if (!gets && waits) gets = whole;
  // 'Loads the truck once I sign': the deed that waits for the writer is no gift to the writer.
  if (
    waits &&
    gives &&
    kind === 'internal' &&
    !tellsReturn(words) &&
    !tokens.some((token) => ME.has(token.word) || token.word === SUM || THEM.has(token.word))
  )
    gives = null;
  if (!gives && waitsForThem(tokens)) return { gives: whole, gets: verb ? gets : null };
  // 'Feed, wipe, repeat': nobody is named who could do it but the writer.
  if (
    kind === 'away' &&
    gives &&
    !gets &&
    isYoung(who) &&
    verb &&
    !tokens.some(({ word }) => THEY.has(word) || I.has(word) || ME.has(word) || MY.has(word)) &&
    (THEIR_VERBS.get(tokens[0]?.word ?? '')?.base ?? '') === tokens[0]?.word
  )
    return { gives: null, gets: gives };
  if (
    kind === 'away' &&
    !verb &&
    gives &&
    !gets &&
    isYoung(who) &&
    (!tokens.some((token) => AFFECTION.test(token.key)) || tokens.some((token) => HOME_NOUNS.has(token.key) && !AFFECTION.test(token.key)))
  )
    return { gives: null, gets: gives };
  if (kind === 'away' && !verb && !gives && !gets && isYoung(who) && namesGoods(tokens, 0, tokens.length)) return { gives, gets: whole };
  if (!gets && isOnMyBack(words)) gets = whole;
  if (!verb && !gives && !gets) {
    const told = nounsTell(tokens, kind);
    return { gives: told === 'gives' ? whole : null, gets: told === 'gets' ? whole : null };
  }
  return { gives, gets };
}

export const exchangeOf = (told: Told): ExchangeTold =>
  told.gives ? (told.gets ? 'both' : 'gives-only') : told.gets ? 'gets-only' : 'none';
