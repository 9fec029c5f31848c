/** Sums of money as people write them, brought to one token: '£3.80', 'R350', '400 bucks', 'nineteen hundred dollars', '15%'. */
import type { Token } from '../reading';

/** The word that stands for any sum. */
export const SUM = '£sum';

const SYMBOL = /^\p{Sc}$/u;
const DIGITS = /^\d+(?:k|m|p|c|kr|rs|e)?$/u;
/** Written together: 'R350', 'RM7', 'KES200', 'Rs50', 'Ksh200', 'GH20'. */
const TOGETHER =
  /^(?:r|rm|rs|rp|ksh|kes|tsh|ush|ngn|n|gh|ghc|ghs|usd|eur|gbp|aud|cad|nzd|sgd|hkd|nt|php|inr|pkr|lkr|bdt|npr|aed|sar|qar|chf|sek|nok|dkk|pln|czk|huf|ron|tl|try|zar|xaf|cfa|fr)\d+k?$/u;
const NUMBER =
  /^(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|nineteen|twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|few|couple|half|grand)$/u;
const CURRENCY = new Set(
  `quid pound pounds sterling pence p euro euros eur cent cents dollar dollars buck bucks usd rand rands naira shilling shillings bob ksh rupee rupees rs peso pesos dirham dirhams dirhem riyal riyals ringgit ringgits sen yuan
  rmb kuai yen won baht dong rupiah taka afghani krone kroner krona kronor kr zloty zlotys forint forints koruna lei leu lev leva hryvnia hryvnias rouble roubles ruble rubles franc francs cfa cedi cedis birr kwacha pula
  dinar dinars shekel shekels nis lira liras real reais peseta sol soles bolivar tenge som tenner fiver grand nicker squid dosh`.split(
    /\s+/u,
  ),
);

/** '450 a pop', '15 each', '20 per head'. */
const isRate = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word ?? '';
  const unit = tokens[at + 1]?.word ?? '';
  if (word === '%' || word === 'percent') return true;
  if (word === 'per' && unit === 'cent') return true;
  return (
    /^(?:a|an|per)$/u.test(word) &&
    /^(?:pop|head|hour|session|go|time|plate|night|visit|cut|pair|piece|kilo|dozen|box|bag|lesson|class|ticket|hive|page|mile|word|job|unit|tonne|ton|litre|call|bottle|cup|tray|sack|crate)$/u.test(
      unit,
    )
  );
};

/** A word or a sign for money of some country. */
export const isCurrency = (word: string): boolean => CURRENCY.has(word) || SYMBOL.test(word);

const isSumEnd = (word: string): boolean => CURRENCY.has(word);

/** The tokens with each sum of money as one token. Linear. */
export function withSums(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const start = i;
    let end = i;
    const digits = (at: number): number => {
      let next = at;
      while (/^\d+(?:k|m|p)?$/u.test(tokens[next]?.word ?? '')) {
        next++;
        if (
          /^[.,]$/u.test(tokens[next]?.word ?? '') &&
          /^\d/u.test(tokens[next + 1]?.word ?? '') &&
          tokens[next]?.end === tokens[next + 1]?.start
        )
          next++;
      }
      return next;
    };
    if (token.mark && SYMBOL.test(token.word)) {
      while (tokens[end]?.mark && SYMBOL.test(tokens[end]?.word ?? '')) end++;
      end = digits(end);
    } else if (TOGETHER.test(token.word)) {
      end = i + 1;
      if (/^[.,]$/u.test(tokens[end]?.word ?? '') && /^\d/u.test(tokens[end + 1]?.word ?? '')) end += 2;
    } else if (
      DIGITS.test(token.word) ||
      NUMBER.test(token.word) ||
      (/^(?:r|rm|rs|ksh|n)$/u.test(token.word) && /^\d/u.test(tokens[i + 1]?.word ?? ''))
    ) {
      const number = DIGITS.test(token.word);
      let at = number ? digits(i) : i + 1;
      while (
        (NUMBER.test(tokens[at]?.word ?? '') && !/^an?$/u.test(tokens[at]?.word ?? '')) ||
        (tokens[at]?.word === 'and' && NUMBER.test(tokens[at + 1]?.word ?? ''))
      )
        at++;
      const unit = tokens[at]?.mark && tokens[at]?.word === '.' ? '' : (tokens[at]?.word ?? '');
      if (isSumEnd(unit) && !(unit === 'p' && !number)) end = at + 1;
      else if (tokens[at]?.mark && SYMBOL.test(unit)) end = at + 1;
      else if (number && isRate(tokens, at))
        end = /^(?:%|percent)$/u.test(tokens[at]?.word ?? '') ? at + 1 : tokens[at + 1]?.word === 'cent' ? at + 2 : at;
      else if (number && /^\d+(?:k|p)$/u.test(tokens[at - 1]?.word ?? '')) end = at;
    }
    if (end <= start) {
      out.push(token);
      continue;
    }
    const last = tokens[end - 1] as Token;
    out.push({ ...token, word: SUM, key: SUM, mark: false, capital: false, possessive: false, start: token.start, end: last.end });
    i = end - 1;
  }
  return out;
}
