/** The trade that a name tells by a word in it, where the name itself is not in the table: its last noun, or somebody's title. */

import { keysOf, type Token } from '../reading';
import { PLACE_PREPOSITIONS, RELATIVES } from '../reading/closed-classes';
import { wordSet } from '../reading/word-set';
import { jobAt } from './jobs';
import { NAME_HEADS, TRADES, type Trade } from './trades';

/** Words after which the place or the circumstance comes: 'HR department | of an engineering company'. */
export const CUTS = wordSet(RELATIVES, PLACE_PREPOSITIONS, 'of for inside within where with near by serving called doing but and because');

export const TRADE_BY_ID: ReadonlyMap<string, Trade> = new Map(TRADES.map((trade) => [trade.id, trade]));
const HEADS: ReadonlyMap<string, string> = new Map(
  Object.entries(NAME_HEADS).flatMap(([id, words]) => words.split(' ').flatMap((word) => keysOf(word).map((key) => [key, id] as const))),
);

/** The trade that the last telling word of the name's first part speaks for: 'Manila Water'. */
export function byHead(tokens: readonly Token[]): Trade | undefined {
  const cut = tokens.findIndex((token, i) => i > 0 && (token.mark || CUTS.has(token.key)));
  const end = cut < 0 ? tokens.length : cut;
  for (let i = end - 1; i >= 0; i--) {
    const id = HEADS.get(tokens[i]?.key ?? '');
    if (id !== undefined) return TRADE_BY_ID.get(id);
  }
  for (let i = end; i < tokens.length; i++) {
    const id = HEADS.get(tokens[i]?.key ?? '');
    if (id !== undefined) return TRADE_BY_ID.get(id);
  }
  return undefined;
}

/** Where somebody works who tells no more than what they do; of a title's fields, the one that most bearers of it work in comes first. */
const TRADE_OF_WORK =
  'road=passenger-transport rail=train air=airline freight=haulage kitchen=restaurant shop=shop beauty=beauty build=home-trade farm=farm factory=industry health=hospital care=care-home learning=school order=police fire=fire military=military faith=faith sport=club stage=theatre media=newspaper code=cloud law=law-firm money=bank animal=dog-services guard=security clean=cleaning nature=park-rangers heritage=museum sea=ferry state=council'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]);

/** 'Kenyan tea picker': the title that ends the name's first part. */
export function byLastJob(tokens: readonly Token[]): Trade | undefined {
  const cut = tokens.findIndex((token, i) => i > 0 && (token.mark || CUTS.has(token.key)));
  const end = cut < 0 ? tokens.length : cut;
  const at = tokens.findIndex((_, i) => i < end && i + (jobAt(tokens, i)?.length ?? 0) === end);
  return at < 0 ? undefined : byJob(tokens.slice(at, end));
}

export function byJob(tokens: readonly Token[]): Trade | undefined {
  for (let i = 0; i < tokens.length; i++) {
    const fields = jobAt(tokens, i)?.values;
    const id = fields && TRADE_OF_WORK.find(([field]) => fields.includes(field))?.[1];
    if (id !== undefined) return TRADE_BY_ID.get(id);
  }
  return undefined;
}
