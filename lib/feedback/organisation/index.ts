/** The learner's own organisation: its customers and consumers, judged by the shared rules on what is known of such organisations. */
import { hashOf } from '../hash';
import { relateFindings } from '../items/check-lists';
import type { ItemFinding, PartyFinding } from '../items/finding';
import { joined, looksPlural } from '../items/voice';
import { isDeterminer, keysOf } from '../reading';
import { judge } from '../rules';
import type { List } from '../types';
import { ENGINE_VERSION } from '../version';
import { sectorFrom } from './evidence';
import type { KindId } from './kinds';
import { type Placed, placeItem } from './place';
import { type Profile, profileOfSector, readOrganisation, UNKNOWN } from './profile';
import { factsOfStanding } from './standings';

export interface OrganisationAnswer {
  /** What the learner calls their organisation; any text, empty too. */
  readonly organisation: string;
  readonly customers: readonly string[];
  readonly consumers: readonly string[];
}

export interface OrganisationFinding {
  readonly customers: ItemFinding[];
  readonly consumers: ItemFinding[];
}

const ORGANISATION = { name: 'your organisation', plural: false, service: 'what you provide' } as const;
const FROM_TRADE = 'how organisations of this kind usually work';
const FROM_LEARNER = 'what you have told us';
/** Kinds whose names are mostly proper names: their capital stays. */
const PROPER: ReadonlySet<KindId> = new Set<KindId>([
  'government',
  'council',
  'grantmaker',
  'regulator',
  'taxman',
  'retailer',
  'public-body',
  'charity',
  'insurer',
  'wholesaler',
  'intermediary',
]);

/** The learner's own words for a party as they read within a sentence: 'my boss' becomes 'your boss'. */
function nameOf(text: string, { named }: Placed): string {
  const words = text
    .slice(named?.start ?? 0, named?.end ?? text.length)
    .trim()
    .replace(/\s+/gu, ' ')
    .slice(0, 80);
  const yours = words
    .replace(/\b(?:my|our)\b/giu, 'your')
    .replace(/\b(?:us|we|me|I)\b/gu, 'you')
    .replace(/^(?:The|An?|All|Any|Every|Some|Those|Whoever|Anyone)\b/u, (opening) => opening.toLowerCase());
  const keep = named?.kind === null || named?.kind === undefined || PROPER.has(named.kind) || /^\p{Lu}{2}/u.test(yours);
  return keep ? yours : yours.charAt(0).toLowerCase() + yours.slice(1);
}

function partyOf(text: string, list: List, placed: Placed): PartyFinding | null {
  const { standing, sector, named, onYourWord } = placed;
  if (standing === null || sector === null || named === null || placed.verdict === 'unrecognised') return null;
  const facts = factsOfStanding(standing, sector);
  const { rule, beat } = judge(facts, list, sector);
  const name = standing === 'self' ? 'the organisation itself' : nameOf(text, placed);
  return {
    id: `own:${
      keysOf(name)
        .filter((key) => !isDeterminer(key))
        .slice(0, 12)
        .join('-') || 'party'
    }`,
    name,
    plural: looksPlural(name),
    verdict: placed.verdict,
    rule: rule.id,
    beat: beat.map(({ id }) => id),
    how: onYourWord ? 'role' : 'name',
    span: [named.start, named.end],
    facts: {
      side: facts.side,
      willing: facts.willing,
      gives: facts.gives.map(({ what, through }) => (through === undefined ? { what } : { what, through })),
      gets: facts.gets.map(({ what, mode }) => ({ what, mode })),
    },
  };
}

/** The learner's own words made a placing arguable that would else be turned down. */
function toldBy({ onYourWord, named, verdict }: Placed, list: List): ItemFinding['told'] {
  if (!onYourWord || !named || verdict !== 'arguable') return null;
  if (list === 'consumers') return named.told.uses ? 'use' : null;
  return named.told.pays || named.told.funds ? 'payment' : null;
}

/** One item as a finding that stands on no scenario. */
function findingOf(profile: Profile, list: List, text: string, attempt: number): ItemFinding {
  const { item, placed } = placeItem(profile, text, list);
  const [deciding] = placed;
  const parties = placed.flatMap((one) => partyOf(text, list, one) ?? []);
  const rule =
    deciding.verdict === 'unreadable' ? 'nobody' : deciding.verdict === 'not-a-party' ? 'thing' : (parties[0]?.rule ?? 'unknown');
  const { named } = deciding;
  return {
    kind: 'item',
    engine: ENGINE_VERSION,
    scenario: null,
    organisation: { ...ORGANISATION },
    list,
    text,
    try: Math.max(1, Math.floor(attempt)),
    seed: hashOf(keysOf(text.slice(0, 400)).join(' ')),
    verdict: deciding.verdict,
    rule,
    parties,
    span: named ? [named.start, named.end] : null,
    reason: item.readable && item.reason ? [...item.reason] : null,
    told: toldBy(deciding, list),
    hedged: item.readable && item.hedged,
    misconceptions: item.readable ? [...item.misconceptions] : [],
    remarks: /\bclients?\b/iu.test(text) ? [{ id: 'client', of: '' }] : [],
    contrast: null,
    source: parties.length === 0 ? null : deciding.onYourWord ? FROM_LEARNER : FROM_TRADE,
  };
}

/** For what doesn't plainly fit: a party that the learner placed well in the same list. */
function withContrast(findings: readonly ItemFinding[]): ItemFinding[] {
  const well = findings.find((finding) => finding.verdict === 'fits')?.parties[0];
  if (!well) return [...findings];
  const contrast = {
    name: well.name,
    plural: well.plural,
    own: true,
    gives: joined(well.facts.gives.map(({ what }) => what)),
    gets: joined(well.facts.gets.map(({ what }) => what)),
  };
  return findings.map((finding) =>
    finding.parties[0] && finding.verdict !== 'fits' && finding.parties[0].id !== well.id ? { ...finding, contrast } : finding,
  );
}

/** What the name tells; else, at least the sector, from whom the learner names. */
function profileFor(answer: OrganisationAnswer): Profile {
  const named = readOrganisation(answer.organisation);
  if (named.sector !== null || named.none || !/\p{L}{2}/u.test(answer.organisation)) return named;
  const sector = sectorFrom(answer, UNKNOWN);
  return sector === null ? named : profileOfSector(sector);
}

/**
 * Checks the customers and consumers that a learner names for their own organisation. Takes any texts; gives a finding for each item, in order:
 * judged where the trade or the learner's own words tell enough, else `unrecognised`, which asks what the party gives and gets.
 * `try` counts the learner's tries, from 1. Never throws for what a learner wrote.
 */
export function checkOrganisation(answer: OrganisationAnswer, options: { readonly try?: number } = {}): OrganisationFinding {
  const profile = profileFor(answer);
  const check = (list: List): ItemFinding[] => withContrast(answer[list].map((text) => findingOf(profile, list, text, options.try ?? 1)));
  return relateFindings(null, { customers: check('customers'), consumers: check('consumers') });
}
