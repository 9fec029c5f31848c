/**
 * The clauses around a name as deeds: who does it, to whom, and whether it is denied. "Who hires the hall", "being treated", "whose firm pays for
 * them", "we buy it from them", ", he gets the rent". Money and service have a direction, and somebody else's deed is none of those named.
 */

import { AFTER_NAME } from '../lexicon/heads';
import { isNegator, type Range, type Token } from '../reading';
import { THIRD_POSSESSIVES_BY_EAR } from '../reading/closed-classes';
import { type Around, NOTHING_AROUND, type Noted, type Subject, tell } from './clause-deeds';
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
  TELLING,
  US,
  USING,
  WHOSE_CLAUSE,
} from './clause-words';

/** What is told in ranges of the tokens; the first of them follows the head at once when `afterHead`. At most 60 tokens of each are read. */
export function aroundIn(tokens: readonly Token[], ranges: readonly Range[], afterHead: boolean): Around {
  if (!ranges.some((range) => hasDeed(tokens, range))) return NOTHING_AROUND;
  const state: Noted = { ...NOTHING_AROUND };
  for (const [n, range] of ranges.entries())
    readClauses(tokens, range.from, Math.min(range.to, range.from + 60), n === 0 && afterHead, state);
  return { ...state, denies: state.denies && !state.gives && !state.pays };
}

/** Whether a word is there by which anything could be told. */
function hasDeed(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let i = from; i < Math.min(to, from + 60); i++) {
    const word = tokens[i]?.word ?? '';
    if (TELLING.has(word) || STATES.has(word) || OWN_MONEY.has(word) || word === 'free' || word === 'being') return true;
  }
  return false;
}

function readClauses(tokens: readonly Token[], from: number, to: number, afterHead: boolean, state: Noted): void {
  const at = (i: number): string => (i < to ? (tokens[i]?.word ?? '') : '');
  let subject: Subject = 'self';
  let relative = false;
  let fresh = true;
  let negative = false;
  let passive = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) break;
    const { word } = token;
    if (token.mark) {
      if (word === '£') continue;
      fresh = true;
      negative = false;
      passive = false;
      relative = false;
      subject = 'self';
      continue;
    }
    if (STATES.has(word)) state.dealtWith = true;
    if (
      word === 'free' &&
      /^(?:for|it|its|get|gets|got|in|taught|fed|goes|go|is|are)$/u.test(at(i - 1)) &&
      !negative &&
      at(i + 1) !== 'time'
    )
      state.free = true;
    if (STARTS.has(word) && !(word === 'so' && at(i + 1) === 'that')) {
      if (!/^(?:and|or|then|even)$/u.test(word)) {
        subject = 'self';
        relative = false;
      }
      fresh = true;
      negative = false;
      passive = false;
      continue;
    }
    if (word === 'whose' || (word === 'whos' && (OWN_MONEY.has(at(i + 1)) || OWN_MONEY.has(at(i + 2))))) {
      const money = [1, 2, 3].find((n) => OWN_MONEY.has(at(i + n)));
      if (money && [1, 2].some((n) => GOES.has(at(i + money + n)))) state.pays = true;
      subject = money ? 'self' : 'other';
      relative = true;
      fresh = false;
      continue;
    }
    if (WHOSE_CLAUSE.has(word)) {
      subject = 'self';
      relative = true;
      fresh = true;
      passive = PASSIVE.has(word);
      continue;
    }
    if (THIRD_POSSESSIVES_BY_EAR.has(word) && [1, 2].some((n) => OWN_MONEY.has(at(i + n)) && [1, 2].some((m) => GOES.has(at(i + n + m)))))
      state.pays = true;
    const opening = fresh;
    if (opening && SELVES.has(word)) {
      // "The people it helps": what follows the head at once is somebody else; "Danny he has", a name taken up again.
      const taken = (afterHead && i === from && /^(?:it|they)$/u.test(word)) || relative;
      subject = taken ? 'other' : 'self';
      passive = PASSIVE.has(word);
      fresh = false;
      continue;
    }
    if (opening && (US.has(word) || OTHERS.has(word))) {
      // "The firm we pay": whom we pay stands before the clause.
      if (US.has(word) && (relative || (afterHead && i === from)) && /^(?:pay|paid|hire|hired|rent|buy|employ|use)$/u.test(at(i + 1)))
        state.paid = true;
      subject = US.has(word) ? 'us' : 'other';
      if (at(i + 1) === 'else') i++;
      fresh = false;
      continue;
    }
    if (isNegator(word)) negative = !negative;
    if (PASSIVE.has(word) && !(USING.has(word) && DETERMINERS.has(at(i + 1)))) passive = true;
    const before = at(i - 1);
    const nominal = (DETERMINERS.has(before) || /^(?:of|for|on|in|from|with|at)$/u.test(before)) && i > from;
    if (!nominal && tell({ tokens, i, from, to, subject, negative, passive }, state)) {
      fresh = false;
      negative = false;
      continue;
    }
    if (opening && !FILLERS.has(word) && !PASSIVE.has(word) && !isNegator(word)) {
      // A noun phrase of its own: "the council pays", where a verb follows soon.
      if (!/ing$/u.test(word) && nounPhraseBefore(at, i)) subject = 'other';
      fresh = false;
    }
  }
}

/** A verb of paying or serving follows within a few words. */
function nounPhraseBefore(at: (i: number) => string, i: number): boolean {
  if (AFTER_NAME.has(at(i)) && !DETERMINERS.has(at(i))) return false;
  if (/(?:ed|ing|rd|nt|ly)$/u.test(at(i)) || PAYING.has(at(i)) || USING.has(at(i))) return false;
  for (let j = i + 1; j < i + 5; j++) {
    if (at(j) === '' || STARTS.has(at(j)) || WHOSE_CLAUSE.has(at(j)) || /^(?:to|for|of|in|on)$/u.test(at(j))) return false;
    if (OTHERS_DO.test(at(j))) return true;
  }
  return false;
}
const OTHERS_DO =
  /^(?:pays?|paid|funds?|funded|foots?|covers?|coughs?|buys?|bought|gets?|receives?|sends?|sent|uses?|gives?|gave|bills?|needs?|hires?|hired|rents?|booked|books)$/u;
