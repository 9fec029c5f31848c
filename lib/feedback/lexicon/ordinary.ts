/** Kinds for nouns that no list has: what a noun's class makes of it where nothing more is known. */
import { lexiconOf } from './concept';
import { PERSON_WORDS } from './heads';
import { type NounClass, nounClassOf } from './nouns';

/** Kinds without words of their own. */
export const ORDINARY = lexiconOf(`
somebody = people in general

worker = people of a trade

leader = people in charge

ailing < patient, vulnerable = people who are ill
`);

const KINDS: Readonly<Partial<Record<NounClass, string>>> = {
  somebody: 'somebody',
  worker: 'worker',
  leader: 'leader',
  kin: 'family',
  child: 'child',
  elderly: 'elderly',
  ill: 'ailing',
  offender: 'offender',
  dweller: 'resident',
  animal: 'pet',
};

/** What a noun stands for that is in no phrase: a kind, a thing, or null where it tells nothing. Takes a comparison key. */
export type OrdinarySense = { readonly type: 'kind'; readonly kind: string } | { readonly type: 'thing' };

const THING: OrdinarySense = { type: 'thing' };
const SENSES = new Map<string, OrdinarySense>(Object.entries(KINDS).map(([noun, kind]) => [noun, { type: 'kind', kind }]));

/** What a noun stands for that is in no phrase, or null where its class tells nothing. Takes a comparison key. */
export function ordinarySense(key: string): OrdinarySense | null {
  const noun = nounClassOf(key);
  return noun === null ? null : noun === 'thing' ? THING : (SENSES.get(noun) ?? null);
}

const PEOPLE: ReadonlySet<NounClass | null> = new Set<NounClass>([
  'somebody',
  'worker',
  'leader',
  'kin',
  'child',
  'elderly',
  'ill',
  'offender',
  'dweller',
]);

/** Whether a noun is one for people: "hikers in danger" are people in danger. Takes a comparison key. */
export const namesPeople = (key: string): boolean => PEOPLE.has(nounClassOf(key));

/** Whether a word stands for people: by a noun for them, or as "lads" and "anyone" do for any. Takes a comparison key. */
export const standsForPeople = (key: string): boolean => PERSON_WORDS.has(key) || namesPeople(key);

/** Whether a word stands for people and for no firm: "cleaners", but not "suppliers". Takes a comparison key. */
export const isPersonal = (key: string): boolean => standsForPeople(key) && !PERSON_OR_FIRM.test(key);

/** What a firm is as often as a single person. */
const PERSON_OR_FIRM =
  /^(?:supplier|vendor|contractor|seller|provider|wholesaler|retailer|distributor|maker|manufacturer|producer|publisher|trader|dealer|merchant|builder|operator|sponsor|donor|funder|backer|lender|investor|employer|insurer|landlord|owner|advertiser|competitor|rival|partner|buyer|payer|carrier|broker|caterer|organiser)$/u;
