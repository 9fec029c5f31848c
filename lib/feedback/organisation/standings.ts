import type { Facts } from '../facts';
import type { Sector } from './trades';

/**
 * How a party stands to an organisation: what it gives, what it gets, and whether it chooses. The shared rules make the verdict of it,
 * so a trade has only to say who stands where.
 */
export type StandingId =
  | 'funder' // pays for a service that others use
  | 'taxpayer' // pays through tax (or gifts, to a good cause), and may use the service
  | 'buyer' // pays and uses
  | 'payer' // pays, doesn't use what others get
  | 'reseller' // buys and passes on
  | 'endbuyer' // buys it further down the chain and uses it
  | 'dependant' // uses what somebody else bought
  | 'taker' // takes or uses it without paying
  | 'chooser' // a user of a public or charitable service who could go elsewhere
  | 'user' // served without paying for it
  | 'audience' // takes it in for nothing; its attention is worth something
  | 'acted-on' // dealt with against its will
  | 'colleague' // whom a department serves inside its own organisation
  | 'outsider' // whom the organisation serves, and who gives it time and interest
  | 'staff' // does the organisation's own work
  | 'investor'
  | 'supplier'
  | 'partner' // works alongside; gives and gets cooperation
  | 'watchdog' // checks the organisation
  | 'rival'
  | 'self';

const OUTSIDE = { side: 'outside', willing: true, chooses: false, fundingFollowsUse: false, passesOn: false } as const;
const PRICE = { what: 'money', kind: 'money' } as const;
const SERVICE = { what: 'what you provide', mode: 'use' } as const;
const NOTHING: Facts = { ...OUTSIDE, gives: [], gets: [] };
const USER: Facts = { ...OUTSIDE, gives: [], gets: [SERVICE] };

const taxpayer = (sector: Sector): Facts =>
  sector === 'public'
    ? {
        ...OUTSIDE,
        gives: [{ what: 'taxes', kind: 'tax', through: 'the government or the council' }],
        gets: [
          { what: 'a service that is there for everybody', mode: 'return' },
          { what: 'the service itself when it is needed', mode: 'use' },
        ],
      }
    : {
        ...OUTSIDE,
        gives: [{ what: 'gifts and goodwill', kind: 'money', through: 'donations and taxes' }],
        gets: [{ what: 'the service itself when it is needed', mode: 'use' }],
      };

const FACTS: Readonly<Record<Exclude<StandingId, 'taxpayer'>, Facts>> = {
  funder: {
    ...OUTSIDE,
    gives: [{ what: 'funding', kind: 'funding' }],
    gets: [{ what: 'a service for others', mode: 'return' }],
  },
  buyer: { ...OUTSIDE, chooses: true, fundingFollowsUse: true, gives: [PRICE], gets: [SERVICE] },
  payer: { ...OUTSIDE, chooses: true, gives: [PRICE], gets: [{ what: 'a service that reaches others', mode: 'return' }] },
  reseller: { ...OUTSIDE, chooses: true, passesOn: true, gives: [PRICE], gets: [{ what: 'something to pass on', mode: 'return' }] },
  endbuyer: {
    ...OUTSIDE,
    chooses: true,
    gives: [{ what: 'money', kind: 'money', through: 'those who buy from you' }],
    gets: [SERVICE],
  },
  dependant: USER,
  taker: USER,
  chooser: { ...OUTSIDE, chooses: true, fundingFollowsUse: true, gives: [{ what: 'custom', kind: 'custom' }], gets: [SERVICE] },
  user: USER,
  audience: { ...OUTSIDE, chooses: true, fundingFollowsUse: true, gives: [{ what: 'attention', kind: 'custom' }], gets: [SERVICE] },
  'acted-on': { ...OUTSIDE, willing: false, gives: [], gets: [{ what: 'action on your part', mode: 'acted-on' }] },
  colleague: {
    ...OUTSIDE,
    side: 'inside',
    gives: [
      { what: 'information and cooperation', kind: 'cooperation' },
      { what: 'a share of the budget', kind: 'funding' },
    ],
    gets: [{ what: 'the work of your department', mode: 'use' }],
  },
  outsider: { ...OUTSIDE, chooses: true, gives: [{ what: 'time and interest', kind: 'time' }], gets: [SERVICE] },
  staff: { ...OUTSIDE, side: 'inside', gives: [{ what: 'work', kind: 'work' }], gets: [{ what: 'pay', mode: 'return' }] },
  investor: { ...OUTSIDE, gives: [{ what: 'capital', kind: 'goods' }], gets: [{ what: 'a share of the gain', mode: 'return' }] },
  supplier: { ...OUTSIDE, gives: [{ what: 'goods or services', kind: 'goods' }], gets: [{ what: 'payment', mode: 'return' }] },
  partner: {
    ...OUTSIDE,
    gives: [{ what: 'cooperation', kind: 'cooperation' }],
    gets: [{ what: 'cooperation in return', mode: 'return' }],
  },
  watchdog: NOTHING,
  rival: NOTHING,
  self: NOTHING,
};

/** The facts of a standing in a sector, for the shared rules to judge. */
export const factsOfStanding = (standing: StandingId, sector: Sector): Facts =>
  standing === 'taxpayer' ? taxpayer(sector) : FACTS[standing];
