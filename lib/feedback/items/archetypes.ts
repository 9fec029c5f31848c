/**
 * What can be presumed of kinds of party that a scenario does not list. Only what is safe: where a kind's part depends on the organisation,
 * nothing is presumed and the engine asks. Verdicts on presumed facts are never plain 'fits'.
 */
import type { Facts } from '../facts';
import type { Sector } from '../scenario';

interface Archetype {
  readonly sectors: readonly Sector[];
  /** Only said of this list; of both when left out. */
  readonly only?: 'customers' | 'consumers';
  readonly facts: Facts;
}

const base = {
  side: 'outside',
  willing: true,
  chooses: false,
  fundingFollowsUse: false,
  passesOn: false,
  gives: [],
  gets: [],
} as const satisfies Facts;

const NOT_FOR_PROFIT: readonly Sector[] = ['public', 'non-profit'];
const ALL: readonly Sector[] = ['public', 'non-profit', 'commercial', 'internal'];

const funder: Facts = {
  ...base,
  gives: [{ what: 'money for the work', kind: 'funding' }],
  gets: [{ what: 'the good that the work does', mode: 'return' }],
};

/** By kind; a kind without an entry takes that of its nearest ancestor. */
export const ARCHETYPES: Readonly<Record<string, readonly Archetype[]>> = {
  funder: [{ sectors: NOT_FOR_PROFIT, facts: funder }],
  authority: [
    {
      sectors: NOT_FOR_PROFIT,
      facts: {
        ...base,
        gives: [{ what: 'public money', kind: 'funding', through: 'other public bodies' }],
        gets: [{ what: 'a service that the public wants', mode: 'return' }],
      },
    },
  ],
  regulator: [],
  taxpayer: [
    {
      sectors: ['public'],
      facts: {
        ...base,
        gives: [{ what: 'the taxes behind public spending', kind: 'tax', through: 'the government' }],
        gets: [{ what: 'a service that is there when it is needed', mode: 'use' }],
      },
    },
    {
      sectors: ['non-profit'],
      facts: {
        ...base,
        gives: [{ what: 'the taxes behind public grants', kind: 'tax', through: 'public bodies' }],
        gets: [{ what: 'the good that the work does', mode: 'return' }],
      },
    },
  ],
  public: [
    {
      sectors: ['public'],
      facts: {
        ...base,
        gives: [{ what: 'the taxes behind public spending', kind: 'tax', through: 'the government' }],
        gets: [{ what: 'a service that is there when it is needed', mode: 'use' }],
      },
    },
    { sectors: ['non-profit'], only: 'consumers', facts: { ...base, gets: [{ what: 'a fairer place to live in', mode: 'return' }] } },
  ],
  staff: [
    {
      sectors: ALL,
      facts: {
        ...base,
        side: 'inside',
        gives: [{ what: 'their work', kind: 'work' }],
        gets: [{ what: 'pay and the help of colleagues', mode: 'return' }],
      },
    },
  ],
  'police-officer': [],
  helper: [
    {
      sectors: ALL,
      facts: { ...base, gives: [{ what: 'time', kind: 'time' }], gets: [{ what: 'experience and thanks', mode: 'return' }] },
    },
  ],
  supplier: [
    {
      sectors: ALL,
      facts: { ...base, gives: [{ what: 'goods and services', kind: 'goods' }], gets: [{ what: 'payment', mode: 'return' }] },
    },
  ],
  competitor: [{ sectors: ALL, facts: base }],
  // Whoever stays away gives nothing that was agreed and gets nothing; whether a place kept for nobody is a use of it, the engine asks.
  'no-show': [{ sectors: ALL, only: 'customers', facts: base }],
  // What the press, professionals and partner bodies get is no use of the service; among consumers the engine asks, or asks to look again.
  media: [
    { sectors: ALL, only: 'consumers', facts: { ...base, gives: [{ what: 'publicity', kind: 'publicity' }] } },
    {
      sectors: ALL,
      only: 'customers',
      facts: { ...base, gives: [{ what: 'publicity', kind: 'publicity' }], gets: [{ what: 'news to report', mode: 'return' }] },
    },
  ],
  'partner-body': [
    {
      sectors: NOT_FOR_PROFIT,
      only: 'customers',
      facts: {
        ...base,
        gives: [{ what: 'cooperation and information', kind: 'cooperation' }],
        gets: [{ what: 'cooperation and information', mode: 'return' }],
      },
    },
  ],
  professional: [
    { sectors: ALL, only: 'consumers', facts: { ...base, gives: [{ what: 'what they know', kind: 'cooperation' }] } },
    {
      sectors: NOT_FOR_PROFIT,
      only: 'customers',
      facts: {
        ...base,
        gives: [{ what: 'cooperation and information', kind: 'cooperation' }],
        gets: [{ what: 'cooperation and information', mode: 'return' }],
      },
    },
  ],
  owner: [
    {
      sectors: ['commercial', 'internal'],
      facts: { ...base, gives: [{ what: 'capital', kind: 'funding' }], gets: [{ what: 'a share of the profit', mode: 'return' }] },
    },
  ],
  business: [
    {
      sectors: ['public'],
      facts: {
        ...base,
        gives: [{ what: 'the taxes and rates behind public spending', kind: 'tax', through: 'the government' }],
        gets: [{ what: 'a service that is there when it is needed', mode: 'use' }],
      },
    },
  ],
  family: [
    {
      sectors: NOT_FOR_PROFIT,
      facts: {
        ...base,
        gives: [{ what: 'what they know about those who are served', kind: 'information' }],
        gets: [{ what: 'peace of mind', mode: 'use' }],
      },
    },
  ],
  // Ordinary people in some plight or pursuit: presumably among those whom the service is for.
  somebody: [
    {
      sectors: ['commercial', ...NOT_FOR_PROFIT],
      only: 'consumers',
      facts: { ...base, gets: [{ what: 'the service, when they need it', mode: 'use' }] },
    },
  ],
  'visitor-to-place': [
    { sectors: NOT_FOR_PROFIT, only: 'consumers', facts: { ...base, gets: [{ what: 'the use of the place', mode: 'use' }] } },
  ],
  offender: [
    { sectors: ['commercial', 'internal'], only: 'customers', facts: base },
    {
      sectors: NOT_FOR_PROFIT,
      only: 'customers',
      facts: { ...base, willing: false, gets: [{ what: 'what follows from what they did', mode: 'acted-on' }] },
    },
  ],
  'pressure-group': [{ sectors: ['commercial', 'non-profit'], facts: base }],
  thief: [
    {
      sectors: NOT_FOR_PROFIT,
      only: 'customers',
      facts: { ...base, willing: false, gets: [{ what: 'what follows from what they did', mode: 'acted-on' }] },
    },
    { sectors: ['commercial'], facts: { ...base, willing: true, gets: [{ what: 'goods that nobody paid for', mode: 'use' }] } },
  ],
  pet: [{ sectors: ['commercial'], facts: { ...base, gets: [{ what: 'what others have bought for them', mode: 'use' }] } }],
  'gift-recipient': [
    { sectors: ['commercial', ...NOT_FOR_PROFIT], facts: { ...base, gets: [{ what: 'what others have bought for them', mode: 'use' }] } },
  ],
};

/** The facts presumed of a kind (given with its ancestors, nearest first) for a list, or null where the engine should ask. */
export function presumedFacts(lineage: readonly string[], sector: Sector, list: 'customers' | 'consumers'): Facts | null {
  for (const kind of lineage) {
    const archetypes = ARCHETYPES[kind];
    if (!archetypes) continue;
    // A florist or a garage pays its taxes, but whether it uses the service is another matter.
    if (kind === 'business' && lineage[0] !== kind && list === 'consumers') return null;
    return archetypes.find((archetype) => archetype.sectors.includes(sector) && (archetype.only ?? list) === list)?.facts ?? null;
  }
  return null;
}
