/** Which kinds of the lexicon a party is, by what its author calls it. */
import { isPersonal } from '../lexicon/ordinary';
import type { Party } from '../scenario';
import { headNounOf, isUnqualified, kindsOfName, type NameKinds } from './names';

export interface PartyKinds {
  /** Kinds that its name or `kinds` say it is. */
  readonly kinds: readonly string[];
  /** Kinds that one of its aliases names, where the name does not. */
  readonly aliasKinds: readonly string[];
  /** Of both those that it is without restriction: "residents" are, "residents who pay for themselves" are not. */
  readonly open: ReadonlySet<string>;
  /** Whether one of its names is a word for all of a broad sort: "suppliers", "local firms". */
  readonly general: boolean;
  /** Whether its author calls it by a word for people: a cleaning firm by "cleaners". */
  readonly people: boolean;
  /** Of both those that its names begin with, restricted or not. */
  readonly led: ReadonlySet<string>;
}

/** The kinds of a party; `parts` are the names within its name. What its author or its facts say it is not, it is by no name. */
export function kindsOfParty(party: Party, parts: readonly string[]): PartyKinds {
  const not = new Set([...(party.notKinds ?? []), ...(earns(party) ? NOT_EARNING : [])]);
  const notByAlias = new Set([...not, ...(party.gives.length === 0 ? GIVING : []), ...(supplies(party) ? [] : SELLING)]);
  const kindsOf = (words: string) => without(not, kindsOfName(words));
  const name = kindsOf(party.name);
  // The noun alone of "owners who give up their dog" says no more than the whole does.
  const within = parts.length > 1 || isUnqualified(party.name) ? parts.map(kindsOf) : [];
  const aliases = party.aliases.map((alias) => ({ alias, ...without(notByAlias, kindsOfName(alias)) }));
  const kinds = [...new Set([...party.kinds, ...[name, ...within].flatMap(({ sure }) => sure)])];
  const loose = [...[name, ...within].flatMap((found) => found.loose), ...aliases.flatMap(({ sure }) => sure)];
  const plain = [name, ...(isUnqualified(party.name) ? within : []), ...aliases.filter(({ alias }) => !isProperName(alias))];
  const open = new Set([...party.kinds, ...plain.flatMap((found) => (found.open ? found.sure : []))]);
  const calls = [party.name, ...party.aliases].map((phrase) => ({ phrase, noun: headNounOf(phrase, false) ?? '' }));
  return {
    kinds,
    aliasKinds: [...new Set(loose)].filter((kind) => !kinds.includes(kind)),
    open,
    general: calls.some(({ phrase, noun }) => ANY_FIRMS.test(phrase) || SUPPLYING.test(noun)),
    people: calls.some(({ noun }) => isPersonal(noun)),
    led: new Set([...open, ...[name, ...aliases].flatMap((found) => (found.leads ? found.sure : []))]),
  };
}

/** Whether it gives work or goods and is paid for them. */
const earns = ({ willing, gives, gets }: Party): boolean =>
  willing && gives.some(({ kind }) => kind === 'work' || kind === 'goods') && gets.some(({ mode }) => mode === 'return');

/** Who is paid for work or goods is none of these, whatever a word brings to mind: "drivers", "dealers", "the girl at the till". */
const NOT_EARNING = ['offender', 'thief', 'pet', 'child', 'baby', 'motorist', 'passenger', 'public-order'];

/** Who gives nothing is no giver: "people who cannot leave the house". */
const GIVING = ['donor', 'funder', 'sponsor', 'investor', 'grant-maker'];

/** Whether it gives more than what customers give: "people who sell their house" with an agent supply him with nothing. */
const supplies = ({ gives }: Party): boolean => gives.some(({ kind }) => !PAYING.has(kind));
const PAYING: ReadonlySet<string> = new Set(['money', 'tax', 'funding', 'contract', 'custom']);
const SELLING = ['supplier'];

/** Which of a party's aliases brings a kind to mind, the first of them; null where none does. */
export const aliasThatSays = (party: Party, kind: string): string | null =>
  party.aliases.find((alias) => kindsOfName(alias).sure.includes(kind)) ?? null;

const without = (not: ReadonlySet<string>, { sure, loose, ...found }: NameKinds): NameKinds =>
  not.size === 0
    ? { sure, loose, ...found }
    : { ...found, sure: sure.filter((kind) => !not.has(kind)), loose: loose.filter((kind) => !not.has(kind)) };
/** "Local firms" are all firms, where "the coach firm" is one of them; "suppliers of hay" are suppliers for want of any others. */
const ANY_FIRMS =
  /^(?:the |all |other |any )?(?:(?:local|small|nearby|town|big|large|private|other) )*(?:businesses|companies|firms|traders|business|shops|stores|retailers|organisations|professionals|associations|workers)$/iu;
const SUPPLYING = /^(?:supplier|vendor|contractor|seller|provider|wholesaler|partner)$/u;

/** "Apple" and "Aviva" are single ones of their kind. */
const isProperName = (name: string): boolean =>
  name.split(/\s+/u).every((word) => /^\p{Lu}/u.test(word) || word === 'the' || word === 'of' || word === 'and');
