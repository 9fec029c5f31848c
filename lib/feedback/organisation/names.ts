/** Names of organisations, by the trades that the table knows: of the learner's own, and of those they deal with. */
import { type PhraseBook, singular, type Token } from '../reading';
import { bookOf, phraseAt } from './phrases';
import { TRADES, type Trade } from './trades';

/** Spelled as in America, these are other words in Britain; in the name of a trade they are none. */
const BRITISH: Readonly<Record<string, string>> = {
  tire: 'tyre',
  tires: 'tyres',
  mom: 'mum',
  moms: 'mums',
  draft: 'draught',
  curb: 'kerb',
};
const AMERICAN = new RegExp(`\\b(?:${Object.keys(BRITISH).join('|')})\\b`, 'gu');
let book: PhraseBook<Trade> | undefined;
/** Built on first use: most commands that import the engine read no organisation. */
const tradeBook = (): PhraseBook<Trade> => {
  book ??= bookOf(TRADES.map((trade) => [trade, trade.names.replace(AMERICAN, (word) => BRITISH[word] ?? word)] as const));
  return book;
};

/** The word as it is spelled in the name of a trade in Britain, as the table has it. */
export function asBritish(token: Token): Token {
  const british = BRITISH[token.word];
  return british === undefined ? token : { ...token, word: british, key: singular(british) };
}

/** Names that are everyday words as well: only a capital makes them names. */
const EVERYDAY = new Set(
  'next gap x three du chase glo sage mars wise smart delta orange globe universal apple target spar coke dove hoover metro arm visa square shell boots threads bolt lime lord ascot ideal three one echo goal care liberty who ups un ee lv goldsmith equity unite first next spark progressive churchill zoom slack ice cornerstone indeed reed grab virgin magnum oracle gas heart kiss uber sky meta sun times guardian mirror punch inquirer independent wings legends bing hinge match admiral saga prudential monster ocean lush iceland haven dominos walls walkers innocent lotus tier globe ida reach plan crisis shelter mind scope sense relate turning point refuge'.split(
    ' ',
  ),
);

/** The trade whose name begins at token `at`, the longest; undefined where there is none. Everyday words need their capital in the text. */
export function tradeAt(text: string, tokens: readonly Token[], at: number): { length: number; value: Trade } | undefined {
  const found = phraseAt(tradeBook(), tokens, at);
  const token = tokens[at];
  if (!found || !token) return undefined;
  if (found.length === 1 && tokens.length > 1 && EVERYDAY.has(token.word) && !/\p{Lu}/u.test(text.charAt(token.start))) return undefined;
  return found;
}
