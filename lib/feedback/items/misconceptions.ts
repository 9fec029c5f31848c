/** Misconceptions that show in the reason beside an item. They never take the verdict. */
import { isNegator, type Token, wordsAlone } from '../reading';
import type { List, MisconceptionId } from '../types';

const BEING_THE_REASON =
  /\b(?:without (?:them|criminals?|crime|victims?|patients?|ill people|sick people|users?|\w+) (?:there|they|no|the|it)|no \w+ (?:then )?no \w+|no them no|wouldnt (?:exist|need|have|be)|would not (?:exist|need|have|be)|wouldnt be (?:a|any)|no need for|keeps? (?:\w+ )?(?:\w+ )?in (?:a |their )?(?:job|jobs|work|business)|the (?:whole |main |only )?reason (?:for|why|that|they|it)|reason (?:they|it|the \w+) exists?|what (?:they|it) exists? for|exists? because of|wouldnt be needed|there would be no)\b/u;
const USE_MAKES_CUSTOMER =
  /\b(?:they|who|it|we) (?:are the ones? (?:who |that )?|also |just |all )?(?:us(?:e|es|ing)|receiv\w+|get|gets) (?:the |this |its |their |it\b|most)/u;
const NO_PRICE =
  /\b(?:no|dont|doesnt|not|never|nobody|nothing|free)\b.*\b(?:price|sell|sells|sold|charge|charges|charged|customers?|bill)\b/u;
const PAYING_CONSUMES = /\b(?:pay|pays|paid|paying|fund|funds|buy|buys)\b.*\b(?:so|consum\w+)\b|\bbecause they(?:re)? (?:pay|fund|buy)/u;

/** The misconceptions in tokens[from, to), given which list the item stands in. */
export function misconceptionsIn(tokens: readonly Token[], from: number, to: number, list: List): MisconceptionId[] {
  const end = Math.min(to, from + 60);
  const words = wordsAlone(tokens, from, end);
  const denies = (): boolean => tokens.slice(from, end).some(({ word }) => isNegator(word));
  const found: MisconceptionId[] = [];
  if (list === 'consumers') {
    if (PAYING_CONSUMES.test(words) && !denies()) found.push('M3');
    return found;
  }
  if (BEING_THE_REASON.test(words)) found.push('M4');
  else if (USE_MAKES_CUSTOMER.test(words) && !denies()) found.push('M2');
  if (NO_PRICE.test(words)) found.push('M1');
  return found;
}
