/** Answers that point elsewhere, or ask, in place of naming somebody: "same as for the last one", "dunno same as before", "what am i meant to put". */
import { type Token, wordsAlone } from '../reading';
import { wordSet } from '../reading/word-set';

const UNSURE = '(?:(?:idk|dunno|erm?|um|hmm|i dont know|not sure|probably|just|prob|again|the|again the) )*';
const POINTS = new RegExp(
  `^${UNSURE}(?:(?:same|ditto)(?: (?:again|ones?|people|lot|folks?|here|thing|as))?(?: (?:as )?(?:for |in |on |with )?(?:the |my |that )?(?:last|previous|first|other|above|before|one|ones|list|question|box|again|\\w+ one))*|same (?:as|again|for)\\b.*|ditto\\b.*|(?:as|see) (?:above|before|previous|last|my|the other)\\b.*)$`,
  'u',
);
const ASKS =
  /^(?:(?:what|which|who) (?:do|does|did|am|are|is|should|shall|would|can|ones?|one|kind|sort) (?:do |does |should |are |is )?(?:you|u|i|we|this|that|it|they mean|ones? do)\b|(?:go )?ask (?:the|my|your|a|someone|somebody|him|her|them)\b)/u;

/** Words without one of which nothing points elsewhere, and those that a question back begins with. */
const POINTING = wordSet('same ditto as see');
const ASKING = wordSet('what which who go ask');

/** Whether the whole box names nobody so. */
export function refersBack(tokens: readonly Token[]): boolean {
  if (tokens.length > 30) return false;
  const points = tokens.some(({ word }) => POINTING.has(word));
  const asks = ASKING.has(tokens.find(({ mark }) => !mark)?.word ?? '');
  if (!points && !asks) return false;
  const words = wordsAlone(tokens);
  return (points && POINTS.test(words)) || (asks && ASKS.test(words));
}
