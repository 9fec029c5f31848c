import { type PhraseBook, type Token, tokenise } from '../reading';
import { KINDS, type KindId } from './kinds';
import { bookOf, phraseAt } from './phrases';
import type { StandingId } from './standings';
import { FIRM_WORDS, GOOD_CAUSE_WORDS, NO_ORGANISATION, PUBLIC_WORDS, type Sector, TRADES, type Trade, USUAL } from './trades';

/** What the engine knows of an organisation from its name: its sector, and who stands how to it. */
export interface Profile {
  readonly trade: Trade | null;
  /** null: the words don't tell; the party is then placed only where every sector would place it alike. */
  readonly sector: Sector | null;
  /** The learner has no organisation, or says so. */
  readonly none: boolean;
  readonly standings: ReadonlyMap<KindId, StandingId>;
  readonly special: PhraseBook<StandingId>;
  /** The last words of the trade's names, by which 'other breweries' is seen to be a rival. */
  readonly nouns: ReadonlySet<string>;
}

const TRADE_INDEX = bookOf(TRADES.map((trade) => [trade, trade.names] as const));
const SECTOR_INDEX = bookOf<Sector>([
  ['non-profit', GOOD_CAUSE_WORDS],
  ['public', PUBLIC_WORDS],
  ['commercial', FIRM_WORDS],
]);
const NONE_INDEX = bookOf([[true, NO_ORGANISATION]]);

/** What somebody does, rather than where: it yields to the place ('a cleaner in a school' is about the school). */
const WEAK = new Set(
  'department,dept,nurse,nursing,doctor,teacher,teaching,teaching assistant,lecturer,professor,soldier,vicar,priest,waiter,barista,bartender,chef,bus driver,train driver,pilot,cashier,till,checkout,sales assistant,shop assistant,carer,engineering,social worker,delivery driver,van driver,lorry driver,truck driver,hgv driver,forklift driver,designer,editor,consultant,contractor,freelance,accountant,bookkeeper,cleaner,security guard,gardener,mechanic,electrician,plumber,painter,carpenter,volunteer,volunteering,driver,consulting,police officer,prison officer,probation officer,health visitor,kitchen,bar work,midwifery,physiotherapist,physio,therapist,counsellor,photographer,welder,handyman,supply chain,logistics,retail,hospitality,education,healthcare,transport,defence,warehousing,app,start up,startup,institute,society,association,foundation,personal assistant,virtual assistant,receptionist,researcher,production line worker,postal worker,dinner lady,translator,interpreter,administration,signals,digger driver,b2b,school office,union,campaign'
    .split(',')
    .map((name) =>
      tokenise(name)
        .map((token) => token.key)
        .join(' '),
    ),
);

/** Words after which the place or the circumstance comes: 'HR department | of an engineering company'. */
const CUTS = new Set(
  'of in at for inside within who that which where with on near from by serving called doing but and because'.split(' '),
);

const standingsOf = (sector: Sector, trade: Trade | null): Map<KindId, StandingId> => {
  const standings = new Map<KindId, StandingId>();
  const read = (table: Partial<Record<StandingId, string>>) => {
    for (const [standing, kinds] of Object.entries(table)) {
      for (const kind of kinds.split(' ')) if (kind in KINDS) standings.set(kind as KindId, standing as StandingId);
    }
  };
  read(USUAL[sector]);
  if (trade?.kinds) read(trade.kinds);
  return standings;
};

const lastWord = (phrase: string): string => tokenise(phrase).at(-1)?.key ?? '';

const build = (sector: Sector, trade: Trade | null): Profile => ({
  trade,
  sector,
  none: false,
  standings: standingsOf(sector, trade),
  special: bookOf(Object.entries(trade?.says ?? {}) as [StandingId, string][]),
  nouns: new Set((trade?.names ?? '').split(',').map(lastWord)),
});

const cache = new Map<string, Profile>();
const profileOf = (sector: Sector, trade: Trade | null): Profile => {
  const key = trade?.id ?? `:${sector}`;
  const known = cache.get(key);
  if (known) return known;
  const built = build(sector, trade);
  cache.set(key, built);
  return built;
};

/** The three sectors an unknown organisation may belong to. */
export const openProfiles = (): readonly Profile[] =>
  (['commercial', 'public', 'non-profit'] as const).map((sector) => profileOf(sector, null));

const UNKNOWN: Profile = {
  trade: null,
  sector: null,
  none: false,
  standings: new Map(),
  special: bookOf<StandingId>([]),
  nouns: new Set(),
};
const NONE: Profile = { ...UNKNOWN, none: true };

interface Hit {
  readonly trade: Trade;
  readonly from: number;
  readonly length: number;
  readonly weak: boolean;
  readonly segment: number;
}

function tradesIn(text: string, tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  let segment = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const found = phraseAt(TRADE_INDEX, tokens, i);
    // 'it' is a department only in capitals; 'hr' and the rest have no such double.
    if (found && !(found.length === 1 && token.key === 'it' && !isCapitalIt(text, tokens, token))) {
      const name = tokens
        .slice(i, i + found.length)
        .map((one) => one.key)
        .join(' ');
      hits.push({ trade: found.value, from: i, length: found.length, weak: WEAK.has(name), segment });
      i += found.length - 1;
    } else if (token.mark || CUTS.has(token.key)) segment++;
  }
  return hits;
}

const isCapitalIt = (text: string, tokens: readonly Token[], token: Token): boolean =>
  tokens.length === 1 || text.slice(token.start, token.end) === 'IT';

/**
 * Reads the name or description of the learner's own organisation. Takes any text; gives a profile, at worst one that knows nothing.
 */
export function readOrganisation(text: string): Profile {
  const read = text.slice(0, 2_000).replace(/\s*&\s*/gu, ' and ');
  const tokens = tokenise(read);
  const hits = tradesIn(read, tokens);
  const first = (list: readonly Hit[]): Hit | undefined => {
    const segment = list[0]?.segment;
    return list
      .filter((hit) => hit.segment === segment)
      .reduce<Hit | undefined>((best, hit) => (!best || hit.from >= best.from ? hit : best), undefined);
  };
  const strong = first(hits.filter((hit) => !hit.weak));
  const weak = first(hits.filter((hit) => hit.weak));
  const without = tokens.some(
    (token, i) => !token.mark && phraseAt(NONE_INDEX, tokens, i) !== undefined && (i === 0 || i === 1 || i === 2),
  );
  const chosen = strong ?? (without ? undefined : weak);
  if (chosen) return profileOf(chosen.trade.sector, chosen.trade);
  if (without) return NONE;
  for (let i = 0; i < tokens.length; i++) {
    const found = phraseAt(SECTOR_INDEX, tokens, i);
    if (found) return profileOf(found.value, null);
  }
  return UNKNOWN;
}
