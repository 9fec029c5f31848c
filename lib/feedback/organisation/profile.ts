import { type PhraseBook, type Token, tokenise } from '../reading';
import { jobAt } from './jobs';
import { KINDS, type KindId } from './kinds';
import { asBritish, tradeAt } from './names';
import { bookOf, phraseAt } from './phrases';
import type { StandingId } from './standings';
import { byHead, byJob, byLastJob, CUTS, TRADE_BY_ID } from './trade-words';
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
  /** The fields of work whose people are its own staff. */
  readonly work: ReadonlySet<string>;
  /** The learner's own words for the organisation: what is named by them is the organisation, or of it. */
  readonly own: ReadonlySet<string>;
}

const SECTOR_INDEX = bookOf<Sector>([
  ['non-profit', GOOD_CAUSE_WORDS],
  ['public', PUBLIC_WORDS],
  ['commercial', FIRM_WORDS],
]);
const NONE_INDEX = bookOf([[true, NO_ORGANISATION]]);

/** What somebody does, rather than where: it yields to the place ('a cleaner in a school' is about the school). */
const WEAK = new Set(
  'department,dept,nurse,nursing,doctor,teacher,teaching,teaching assistant,lecturer,professor,soldier,vicar,priest,waiter,barista,bartender,chef,bus driver,train driver,pilot,cashier,till,checkout,sales assistant,shop assistant,carer,engineering,social worker,delivery driver,van driver,lorry driver,truck driver,hgv driver,forklift driver,designer,editor,consultant,contractor,freelance,accountant,bookkeeper,cleaner,security guard,gardener,mechanic,electrician,plumber,painter,carpenter,volunteer,volunteering,driver,consulting,police officer,prison officer,probation officer,health visitor,kitchen,bar work,midwifery,physiotherapist,physio,therapist,counsellor,photographer,welder,handyman,supply chain,logistics,retail,hospitality,education,healthcare,transport,defence,warehousing,start up,startup,institute,society,association,foundation,personal assistant,virtual assistant,receptionist,researcher,production line worker,postal worker,dinner lady,translator,interpreter,administration,signals,digger driver,b2b,school office,union,campaign'
    .split(',')
    .map((name) =>
      tokenise(name)
        .map((token) => token.key)
        .join(' '),
    ),
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

const NO_WORDS: ReadonlySet<string> = new Set();

const lastWord = (phrase: string): string => tokenise(phrase).at(-1)?.key ?? '';

const build = (sector: Sector, trade: Trade | null): Profile => ({
  trade,
  sector,
  none: false,
  standings: standingsOf(sector, trade),
  special: bookOf(Object.entries(trade?.says ?? {}) as [StandingId, string][]),
  nouns: new Set((trade?.names ?? '').split(',').map(lastWord)),
  work: new Set(`office ${trade?.work ?? ''}`.split(' ')),
  own: NO_WORDS,
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

export const UNKNOWN: Profile = {
  trade: null,
  sector: null,
  none: false,
  standings: new Map(),
  special: bookOf<StandingId>([]),
  nouns: new Set(),
  work: new Set(),
  own: NO_WORDS,
};
const NONE: Profile = { ...UNKNOWN, none: true };

interface Hit {
  readonly trade: Trade;
  readonly from: number;
  readonly length: number;
  readonly weak: boolean;
  readonly segment: number;
}

const UNIONS = /^(?:associations?|federations?|unions?|guilds?|brotherhoods?|alliances?|congress)$/u;
const UNION = TRADES.find(({ id }) => id === 'union');

/** 'Prison officers association', 'drivers union': a body of those who do a work, from token `at`; its length, or 0. */
function unionAt(tokens: readonly Token[], at: number): number {
  const job = jobAt(tokens, at);
  if (!job) return 0;
  const last = tokens[at + job.length - 1];
  return last !== undefined && last.word !== last.key && UNIONS.test(tokens[at + job.length]?.word ?? '') ? job.length + 1 : 0;
}

function tradesIn(text: string, tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  let segment = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const union = unionAt(tokens, i);
    if (union > 0 && UNION) {
      hits.push({ trade: UNION, from: i, length: union, weak: false, segment });
      i += union - 1;
      continue;
    }
    const found = isArticle(token) && tradeAt(text, tokens, i + 1) ? undefined : tradeAt(text, tokens, i);
    // 'it' is a department only in capitals; 'hr' and the rest have no such double.
    if (found && !(found.length === 1 && token.key === 'it' && !isCapitalIt(text, tokens, token))) {
      const name = tokens
        .slice(i, i + found.length)
        .map((one) => one.key)
        .join(' ');
      hits.push({ trade: branchWithin(text, tokens, i, found), from: i, length: found.length, weak: WEAK.has(name), segment });
      i += found.length - 1;
    } else if (token.mark || CUTS.has(token.key)) segment++;
  }
  return hits;
}

const isArticle = (token: Token): boolean => token.word === 'the' || token.word === 'a' || token.word === 'my';

/** 'Tesco store' is a shop; that it is a supermarket is said by a name within. */
function branchWithin(text: string, tokens: readonly Token[], at: number, found: { length: number; value: Trade }): Trade {
  if (found.value.branchOf !== undefined) return found.value;
  for (let length = found.length - 1; length > 0; length--) {
    for (let i = at + found.length - length; i >= at; i--) {
      const inner = tradeAt(text, tokens.slice(i, i + length), 0);
      if (inner?.length === length && inner.value.branchOf === found.value.id) return inner.value;
    }
  }
  return found.value;
}

const isCapitalIt = (text: string, tokens: readonly Token[], token: Token): boolean =>
  tokens.length === 1 || text.slice(token.start, token.end) === 'IT';

/** Words before 'retired', 'unemployed', 'at home'. */
const LEADS = new Set('i im am a an the my our currently just sorry now well recently um er still actually be being'.split(' '));

/** What is known of an organisation of a sector, and no more. */
export const profileOfSector = (sector: Sector): Profile => profileOf(sector, null);

/** Words that no organisation is known by. */
const COMMON = new Set(
  'i we a an the my our own run of in at for and on with is am are it company firm business service group local big small private public'.split(
    ' ',
  ),
);

/** The words of the organisation's own name, up to where whom it serves is told ('a union for bus drivers'). */
function ownWords(tokens: readonly Token[], from: number): ReadonlySet<string> {
  const own = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (i > from && (token.word === 'for' || token.word === 'serving')) break;
    if (!token.mark && !COMMON.has(token.key)) own.add(token.key);
  }
  return own;
}

const TEAMS = /^(?:team|department|dept|section|unit|desk|division|function|squad)$/u;

/** 'Barclays fraud team': a part of a firm, which serves the firm. */
function asTeam(tokens: readonly Token[], { trade, from, length }: Hit): Trade | undefined {
  if (trade.sector !== 'commercial') return undefined;
  const cut = tokens.findIndex((token, i) => i >= from && (token.mark || CUTS.has(token.key)));
  const end = cut < 0 ? tokens.length : cut;
  return end > from + length && TEAMS.test(tokens[end - 1]?.word ?? '') ? TRADE_BY_ID.get('service-department') : undefined;
}

/** What a public trade is called where it is paid for: 'private hospital', 'online teacher'. */
const PAID_FOR: Readonly<Record<string, string>> = {
  hospital: 'private-clinic',
  ambulance: 'private-clinic',
  school: 'private-school',
  university: 'private-school',
  police: 'security',
};
const PAID_WORDS = new Set('private online freelance commercial tuition fee-paying independent'.split(' '));
function asPaidFor(trade: Trade, tokens: readonly Token[]): Trade {
  const paid = trade.sector === 'public' ? PAID_FOR[trade.branchOf ?? trade.id] : undefined;
  return (paid && tokens.some((token) => PAID_WORDS.has(token.word)) ? TRADE_BY_ID.get(paid) : undefined) ?? trade;
}

/**
 * Reads the name or description of the learner's own organisation. Takes any text; gives a profile, at worst one that knows nothing.
 */
export function readOrganisation(text: string): Profile {
  const read = text.slice(0, 2_000).replace(/\s*&\s*/gu, ' and ');
  const tokens = tokenise(read).map(asBritish);
  const hits = tradesIn(read, tokens);
  const first = (list: readonly Hit[]): Hit | undefined => {
    const part = list.filter((hit) => hit.segment === list[0]?.segment);
    const last = part.at(-1);
    // 'Samsung factory': the factory is of the kind that the name before it tells.
    const closer = last && last.trade.branchOf === undefined ? part.find((hit) => hit.trade.branchOf === last.trade.id) : undefined;
    return closer ?? last;
  };
  const strong = first(hits.filter((hit) => !hit.weak));
  const weak = first(hits.filter((hit) => hit.weak));
  const opens = tokens.findIndex((token) => !token.mark && !LEADS.has(token.word));
  const without = opens >= 0 && phraseAt(NONE_INDEX, tokens, opens) !== undefined;
  const chosen = strong ?? (without ? undefined : weak);
  if (chosen) {
    const trade = asTeam(tokens, chosen) ?? asPaidFor(chosen.trade, tokens);
    return { ...profileOf(trade.sector, trade), own: ownWords(tokens, chosen.from) };
  }
  if (without) return NONE;
  const told = byLastJob(tokens) ?? byHead(tokens) ?? byJob(tokens);
  const sector = tokens.map((_, i) => phraseAt(SECTOR_INDEX, tokens, i)?.value).find((value) => value !== undefined);
  // 'Group' and 'press' say little where the name tells the sector.
  if (told && (sector === undefined || sector === told.sector || sector === 'commercial'))
    return { ...profileOf(told.sector, told), own: ownWords(tokens, 0) };
  if (sector !== undefined) return profileOf(sector, null);
  return UNKNOWN;
}
