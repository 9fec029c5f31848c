/**
 * The clauses around a name as deeds: who does it, to whom, and whether it is denied. "Who hires the hall", "being treated", "whose firm pays for
 * them", "we buy it from them", ", he gets the rent". Money and service have a direction, and somebody else's deed is none of those named.
 */
import { PREPOSITIONS } from '../lexicon/heads';
import { isNegator, type Range, type Token } from '../reading';
import {
  DEALING_NEEDS,
  DEALT_WITH,
  GOES,
  HANDING,
  MISDEEDS,
  MONEY_NOUNS,
  OWN_MONEY,
  PAYING,
  PAYING_UP,
  SERVED,
  STATES,
  USING,
} from './clause-words';

/** What the clauses tell of those named. */
export interface Around {
  /** Their own money goes to the organisation, or to the work it does. */
  readonly pays: boolean;
  /** Somebody else pays for them, or nobody does. */
  readonly free: boolean;
  /** They pay nothing, and nothing else is said to go from them. */
  readonly denies: boolean;
  /** Money goes to them, or goods come from them. */
  readonly paid: boolean;
  /** The tax is what they do not pay. */
  readonly deniesTax: boolean;
  /** They use it or are served. */
  readonly served: boolean;
  /** And not in the way of work, as "use" and "get" may be: "being shown round", "have their bins emptied", "learning there". */
  readonly plainly: boolean;
  /** It is done to them, asked or not. */
  readonly dealtWith: boolean;
  /** They take what nobody gives them. */
  readonly misdeed: boolean;
  /** They buy, hire or hand over money themselves, as no thing does: tax pays for the work, but rents no room. */
  readonly deals: boolean;
  /** They give something that is no money. */
  readonly gives: boolean;
}

export const NOTHING_AROUND: Around = {
  pays: false,
  free: false,
  denies: false,
  deniesTax: false,
  plainly: false,
  paid: false,
  served: false,
  dealtWith: false,
  misdeed: false,
  gives: false,
  deals: false,
};

type Subject = 'self' | 'us' | 'other';

const RELATIVES = /^(?:who|whos|whove|whod|that|thats|which|wot|what|whoever|dat|weh)$/u;
const SELVES = /^(?:they|theyre|theyve|theyd|he|hes|she|shes|it|its|dem|de|wey)$/u;
const US = /^(?:we|us|weve|were|i|ive|you)$/u;
const OTHERS = /^(?:nobody|someone|somebody|noone|others|everyone)$/u;
const STARTS = /^(?:because|cos|coz|cuz|bc|as|since|so|but|and|when|while|if|though|tho|although|even|whereas|then|or|where)$/u;
const DETERMINERS = /^(?:the|a|an|their|his|her|our|my|your|its|some|this|that|any)$/u;
const FILLERS =
  /^(?:also|always|really|actually|just|still|all|even|often|usually|regularly|only|ever|already|to|can|could|will|would|may|might|must|do|does|did|have|has|had|want|wants|try|tries|like|likes|going|now|then|never|not|dont|doesnt|didnt|both|mostly|who|been|sometimes|sat|stood|stuck|sitting|keep|keeps)$/u;
const BE = /^(?:is|are|was|were|be|been|being|get|gets|got|getting|theyre|hes|shes|whos|thats|its)$/u;
const NOUGHT = /^(?:nothing|nowt|nought|nuffin|nuttin|zilch|zero|no|sod|bugger)$/u;
const AMOUNT = /^(?:\d+k?|hundred|ten|five|twenty|fifty)$/u;
const AWAY = /^(?:cut|commission|wage|wages|salary|rent|money|fee|cash|profit|dividends?)$/u;

interface State {
  deals: boolean;
  gives: boolean;
  denies: boolean;
  deniesTax: boolean;
  plainly: boolean;
  pays: boolean;
  free: boolean;
  paid: boolean;
  served: boolean;
  dealtWith: boolean;
  misdeed: boolean;
}

/** What is told in ranges of the tokens; the first of them follows the head at once when `afterHead`. At most 60 tokens of each are read. */
export function aroundIn(tokens: readonly Token[], ranges: readonly Range[], afterHead: boolean): Around {
  const state: State = { ...NOTHING_AROUND };
  for (const [n, range] of ranges.entries())
    readClauses(tokens, range.from, Math.min(range.to, range.from + 60), n === 0 && afterHead, state);
  return { ...state, denies: state.denies && !state.gives && !state.pays };
}

function readClauses(tokens: readonly Token[], from: number, to: number, afterHead: boolean, state: State): void {
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
    if (STARTS.test(word) && !(word === 'so' && at(i + 1) === 'that')) {
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
    if (RELATIVES.test(word)) {
      subject = 'self';
      relative = true;
      fresh = true;
      passive = BE.test(word);
      continue;
    }
    if (
      /^(?:their|there|his|her)$/u.test(word) &&
      [1, 2].some((n) => OWN_MONEY.has(at(i + n)) && [1, 2].some((m) => GOES.has(at(i + n + m))))
    )
      state.pays = true;
    const opening = fresh;
    if (opening && SELVES.test(word)) {
      // "The people it helps": what follows the head at once is somebody else; "Danny he has", a name taken up again.
      const taken = (afterHead && i === from && /^(?:it|they)$/u.test(word)) || relative;
      subject = taken ? 'other' : 'self';
      passive = BE.test(word);
      fresh = false;
      continue;
    }
    if (opening && (US.test(word) || OTHERS.test(word))) {
      // "The firm we pay": whom we pay stands before the clause.
      if (US.test(word) && (relative || (afterHead && i === from)) && /^(?:pay|paid|hire|hired|rent|buy|employ|use)$/u.test(at(i + 1)))
        state.paid = true;
      subject = US.test(word) ? 'us' : 'other';
      if (at(i + 1) === 'else') i++;
      fresh = false;
      continue;
    }
    if (isNegator(word)) negative = !negative;
    if (BE.test(word) && !(USING.has(word) && DETERMINERS.test(at(i + 1)))) passive = true;
    const before = at(i - 1);
    const nominal = (DETERMINERS.test(before) || /^(?:of|for|on|in|from|with|at)$/u.test(before)) && i > from;
    if (!nominal && tell(tokens, i, from, to, subject, negative, passive, state)) {
      fresh = false;
      negative = false;
      continue;
    }
    if (opening && !FILLERS.test(word) && !BE.test(word) && !isNegator(word)) {
      // A noun phrase of its own: "the council pays", where a verb follows soon.
      if (!/ing$/u.test(word) && nounPhraseBefore(at, i)) subject = 'other';
      fresh = false;
    }
  }
}

/** A verb of paying or serving follows within a few words. */
function nounPhraseBefore(at: (i: number) => string, i: number): boolean {
  if (PREPOSITIONS.has(at(i)) && !DETERMINERS.test(at(i))) return false;
  if (/(?:ed|ing|rd|nt|ly)$/u.test(at(i)) || PAYING.has(at(i)) || USING.has(at(i))) return false;
  for (let j = i + 1; j < i + 5; j++) {
    if (at(j) === '' || STARTS.test(at(j)) || RELATIVES.test(at(j)) || /^(?:to|for|of|in|on)$/u.test(at(j))) return false;
    if (OTHERS_DO.test(at(j))) return true;
  }
  return false;
}
const OTHERS_DO =
  /^(?:pays?|paid|funds?|funded|foots?|covers?|coughs?|buys?|bought|gets?|receives?|sends?|sent|uses?|gives?|gave|bills?|needs?|hires?|hired|rents?|booked|books)$/u;

/** Takes note of a deed at i; false where the word is none. */
function tell(
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
  subject: Subject,
  negative: boolean,
  passive: boolean,
  state: State,
): boolean {
  const at = (j: number): string => (j >= from && j < to ? (tokens[j]?.word ?? '') : '');
  const word = at(i);
  const next = at(i + 1);
  if (/^(?:charged|billed|invoiced)$/u.test(word) && passive) {
    if (negative) state.denies = true;
    else if (subject === 'self' && word === 'charged' && /^(?:a|for|to|full|the)?$/u.test(next)) state.pays = true;
    return true;
  }
  const up = PAYING_UP.get(word);
  if (HANDING.has(word) && subject === 'self' && !negative && !NOUGHT.test(next) && /^(?:g[ai]v|leav)/u.test(word)) state.gives = true;
  const hands = HANDING.has(word) && isMoneySoon(tokens, i, to);
  if (
    PAYING.has(word) ||
    (up && (up.test(next) || up.test(at(i + 2)))) ||
    hands ||
    (/^(?:foots?|footing|covers?|covering)$/u.test(word) &&
      /\b(?:bill|cost|costs|tab|subsidy|fees?|charges?)\b/u.test(`${next} ${at(i + 2)}`))
  ) {
    // "The coach the club hired": the noun before the verb is its subject.
    if (subject === 'self' && !word.endsWith('ing') && !hands && !opens(at, i, from)) return true;
    if (/^(?:books?|funds?|rents?|hire|leases?|pay)$/u.test(word) && /^(?:have|has|had|gets?|needs?|wants?)$/u.test(at(i - 1)))
      return false;
    const denied = negative || NOUGHT.test(next) || NOUGHT.test(at(i + 2)) || at(i - 1) === 'without';
    const done = passive && /(?:ed|paid|bought)$/u.test(word) && !/^(?:have|has|had|ive|whove|theyve)$/u.test(at(i - 1));
    if (word === 'paid' && next === 'for' && !/^(?:it|that|this|their)$/u.test(at(i + 2)) && (done || at(i + 2) === 'by'))
      state.free = true;
    else if (done || (at(i + 1) === 'by' && /(?:ed|paid|bought)$/u.test(word))) state.paid ||= !denied;
    else if (subject === 'self') {
      if (denied) {
        state.free = true;
        state.denies = true;
        state.deniesTax ||= [1, 2, 3, 4].some((n) => /^(?:tax|taxes|rates)$/u.test(at(i + n)));
      } else if (!/^(?:me|him|her)$/u.test(next) || word !== 'pay') {
        state.pays = true;
        state.deals ||= hands || !/^(?:pa|fund|financ|subsid|contrib)/u.test(word);
      }
    } else if (denied) state.free ||= subject === 'other';
    else if (subject === 'us')
      state.paid ||=
        i > from &&
        (i + 1 >= to ||
          /^(?:them|him|her|to|it|our|monthly|weekly)$/u.test(next) ||
          /\bfrom\b/u.test(`${next} ${at(i + 2)} ${at(i + 3)} ${at(i + 4)}`));
    else if (!/^(?:tax|taxes)$/u.test(next)) state.free ||= PAYING.has(word);
    return true;
  }
  if (subject === 'self' && !passive && MISDEEDS.test(`${word} ${next} ${at(i + 2)}`)) {
    state.misdeed ||= !negative;
    return true;
  }
  const needs = DEALING_NEEDS.get(word);
  const bare = i === from || /^(?:who|being|get|gets|got|was|were|is|are|been|and|,)$/u.test(at(i - 1)) || /ly$/u.test(at(i - 1));
  if (DEALT_WITH.has(word) && (passive || bare) && subject === 'self' && (!needs || needs.test(next))) {
    if (!negative) state.dealtWith = true;
    return true;
  }
  if (
    /^(?:sent|put|signed|told)$/u.test(word) &&
    /\bagainst (?:their|his|her)\b/u.test([1, 2, 3, 4, 5, 6, 7].map((n) => at(i + n)).join(' '))
  ) {
    state.dealtWith = true;
    return true;
  }
  if (word === 'out' && next === 'cold') state.dealtWith = true;
  if (/^(?:know|idea|clue)$/u.test(word) && negative && subject === 'self' && /^(?:where|who|what|theyre|hes|shes)$/u.test(next)) {
    state.dealtWith = true;
    return true;
  }
  if (
    (SERVED.has(word) || (at(i - 1) === 'being' && /\w{3}ed$/u.test(word) && !DEALT_WITH.has(word))) &&
    (passive || (i === from && i + 1 < to)) &&
    subject === 'self'
  ) {
    state.served ||= !negative;
    state.plainly ||= !negative;
    return true;
  }
  if (
    /^(?:have|has|having|had|get|gets|getting)$/u.test(word) &&
    /^(?:there|their|his|her|a|an)$/u.test(next) &&
    [2, 3, 4].some((n) => /^(?:done|(?!need)\w{2,}ed|read|cut|seen|taken|done)$/u.test(at(i + n)))
  ) {
    if (subject === 'self') {
      state.served = true;
      state.plainly = true;
    }
    return true;
  }
  if (USING.has(word) && subject === 'self' && !(passive && /(?:ed|got)$/u.test(word))) {
    if (negative || NOUGHT.test(next)) return true;
    if (/^(?:get|gets|getting|got|receive|receives|receiving|collect|collects|collecting)$/u.test(word)) {
      if (next === 'paid' || AWAY.test(next) || AWAY.test(at(i + 2)) || AWAY.test(at(i + 3))) {
        state.paid = true;
        return true;
      }
      if (/(?:ed|en)$/u.test(next) || DEALT_WITH.has(next) || SERVED.has(next) || next === 'charged' || next === 'to') return false;
    }
    state.served = true;
    state.plainly ||= /^(?:learn|stud|practi|struggl|need)/u.test(word);
    return true;
  }
  return false;
}

/** Nothing but what may stand between a subject that was told and its verb is before the word at i. */
const opens = (at: (i: number) => string, i: number, from: number): boolean =>
  i === from ||
  /^[^\p{L}\p{N}]?$/u.test(at(i - 1)) ||
  /^(?:and|or|but|then|so|has|have|had|was|were|be|being|is|are|gets?|got|gotta|need|needs|as|cos|because|if|when|who|that)$/u.test(
    at(i - 1),
  ) ||
  /ly$/u.test(at(i - 1)) ||
  RELATIVES.test(at(i - 1)) ||
  SELVES.test(at(i - 1)) ||
  FILLERS.test(at(i - 1)) ||
  isNegator(at(i - 1)) ||
  NUMBERS_OF_ALL.test(at(i - 1));
const NUMBERS_OF_ALL = /^(?:all|part|half|each|partly|one|ones|also|mate|lot)$/u;

/** "Gave us ten grand", "puts £5 a month". */
function isMoneySoon(tokens: readonly Token[], i: number, to: number): boolean {
  for (let j = i + 1; j < Math.min(to, i + 7); j++) {
    const word = tokens[j]?.word ?? '';
    if (MONEY_NOUNS.has(word)) return true;
    if (tokens[j]?.mark) return false;
    if (AMOUNT.test(word) && MONEY_NOUNS.has(tokens[j + 1]?.word ?? '')) return true;
  }
  return false;
}
