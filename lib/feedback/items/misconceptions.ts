/** Misconceptions that show in the reason beside an item. They never take the verdict. */
import { isNegator, type Token } from '../reading';
import type { List, MisconceptionId } from '../types';

const has = (words: readonly string[], pattern: RegExp): boolean => pattern.test(words.join(' '));

const BEING_THE_REASON =
  /\b(?:without (?:them|criminals?|crime|victims?|patients?|ill people|sick people|users?|\w+) (?:there|they|no|the|it)|no \w+ (?:then )?no \w+|no them no|wouldnt (?:exist|need|have|be)|would not (?:exist|need|have|be)|wouldnt be (?:a|any)|no need for|keeps? (?:\w+ )?(?:\w+ )?in (?:a |their )?(?:job|jobs|work|business)|the (?:whole |main |only )?reason (?:for|why|that|they|it)|reason (?:they|it|the \w+) exists?|what (?:they|it) exists? for|exists? because of|wouldnt be needed|there would be no)\b/u;
const USE_MAKES_CUSTOMER =
  /\b(?:they|who|it|we) (?:are the ones? (?:who |that )?|also |just |all )?(?:us(?:e|es|ing)|receiv\w+|get|gets) (?:the |this |its |their |it\b|most)/u;
const NO_PRICE =
  /\b(?:no|dont|doesnt|not|never|nobody|nothing|free)\b.*\b(?:price|sell|sells|sold|charge|charges|charged|customers?|bill)\b/u;
const PAYING_CONSUMES = /\b(?:pay|pays|paid|paying|fund|funds|buy|buys)\b.*\b(?:so|consum\w+)\b|\bbecause they(?:re)? (?:pay|fund|buy)/u;

/** The misconceptions in tokens[from, to), given which list the item stands in. */
export function misconceptionsIn(tokens: readonly Token[], from: number, to: number, list: List): MisconceptionId[] {
  const words = tokens.slice(from, Math.min(to, from + 60)).flatMap((token) => (token.mark ? [] : [token.word]));
  if (words.length < 2) return [];
  const found: MisconceptionId[] = [];
  if (list === 'customers' && has(words, BEING_THE_REASON)) found.push('M4');
  if (list === 'customers' && !found.length && has(words, USE_MAKES_CUSTOMER) && !words.some(isNegator)) found.push('M2');
  if (list === 'consumers' && has(words, PAYING_CONSUMES) && !words.some(isNegator)) found.push('M3');
  if (list === 'customers' && has(words, NO_PRICE)) found.push('M1');
  return found;
}
