/** Whether somebody is said to be the reason for the work: "no burglars, no police" (M4). */
import { plainWords, type Range, type Token } from '../reading';

const WITHOUT_THEM =
  /\b(?:without (?:them|these|those|him|her|crime|criminals)\b|without (?!(?:their |his |her |its |the |our |any )?(?:money|cash|donations?|funding|grants?|gifts?|help|support|fees?|tax|taxes|subs|rents?|business|custom)\b)(?:\w+ ){1,3}?(?:thered|theres|therell|there (?:would|wouldnt|is|are)|wed|we would|nobody|no \w+)\b|no (?:\w+ ){1,4}?(?:= |, )?no \w+|no \w+, (?:\w+ ){0,3}no \w+|keep(?:s|ing)? (?:\w+ ){1,4}(?:in business|in (?:a )?(?:work|jobs?|employment)|going|open|busy|occupied|employed)|reason (?:for|why|it|they|we)\b)/u;

export const isTheReason = (tokens: readonly Token[], { from, to }: Range): boolean =>
  WITHOUT_THEM.test(plainWords(tokens, from, Math.min(to, from + 30)));
