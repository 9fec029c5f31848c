import type { StandingId } from '../standings';

export type Sector = 'commercial' | 'public' | 'non-profit' | 'internal';

/** A trade: by which names learners call it, and who stands otherwise to it than the sector's usual. */
export interface Trade {
  readonly id: string;
  readonly sector: Sector;
  /** Sells through shops and dealers, so that those who use it buy from others. */
  readonly through?: true;
  /** What the organisation is called, phrases separated by commas. */
  readonly names: string;
  /** Kinds that stand otherwise than usual: kinds separated by spaces. */
  readonly kinds?: Partial<Record<StandingId, string>>;
  /** Words that are special to the trade, phrases separated by commas. */
  readonly says?: Partial<Record<StandingId, string>>;
  /** Fields of work (see work.ts) whose people are its own staff, separated by spaces. */
  readonly work?: string;
  /** The trade that this is a branch of; absent for a trade of its own. */
  readonly branchOf?: string;
}

/** Where each kind usually stands, by sector. A kind that stands nowhere is asked about. */
export const USUAL: Readonly<Record<Sector, Partial<Record<StandingId, string>>>> = {
  commercial: {
    buyer:
      'government council public customer client homeowner tenant landlord member visitor traveller business retailer occupation household parent teen student patient needy victim animal-owner user public-body charity worshipper employer private-payer soldier person',
    funder: 'grantmaker donor',
    payer: 'sponsor insurer',
    reseller: 'intermediary',
    investor: 'investor',
    supplier: 'supplier wholesaler',
    staff: 'staff department volunteer',
    dependant: 'child recipient pupil',
    endbuyer: 'end-user',
    audience: 'reader',
    taker: 'offender thief',
    outsider: 'applicant',
    watchdog: 'regulator taxman',
    rival: 'rival opponent',
    self: 'self',
    partner: 'press',
  },
  public: {
    funder: 'government council grantmaker donor',
    payer: 'sponsor insurer private-payer',
    taxpayer: 'taxpayer public homeowner tenant landlord household business retailer victim animal-owner person worshipper traveller',
    chooser: 'customer client visitor member parent reader user',
    user: 'child teen pupil student patient needy end-user recipient applicant',
    'acted-on': 'offender thief',
    dependant: 'animal',
    staff: 'staff department volunteer occupation',
    supplier: 'supplier wholesaler',
    watchdog: 'regulator',
    rival: 'rival',
    self: 'self',
    partner: 'press public-body charity intermediary soldier employer',
  },
  'non-profit': {
    funder: 'government council grantmaker donor taxpayer',
    payer: 'sponsor insurer',
    taxpayer: 'public',
    buyer: 'customer member private-payer',
    chooser: 'visitor user reader traveller tenant worshipper',
    user: 'client child teen pupil student patient needy victim offender thief end-user recipient parent household homeowner soldier animal-owner',
    dependant: 'animal',
    staff: 'staff department volunteer occupation',
    supplier: 'supplier wholesaler',
    watchdog: 'regulator taxman',
    rival: 'rival',
    self: 'self',
    partner: 'press public-body charity business retailer employer intermediary landlord applicant',
  },
  internal: {
    colleague: 'department staff occupation volunteer user end-user customer client member',
    'acted-on': 'offender thief',
    outsider:
      'applicant public person teen business retailer wholesaler patient pupil student needy visitor reader traveller tenant household homeowner parent child private-payer public-body charity landlord employer government council victim worshipper animal-owner',
    payer: 'sponsor',
    supplier: 'supplier',
    investor: 'investor',
    watchdog: 'regulator taxman',
    rival: 'rival',
    self: 'self',
    partner: 'press intermediary insurer',
  },
};

/** People who make things and sell them through others. */
export const MAKES = {
  reseller: 'retailer wholesaler intermediary',
  buyer: 'customer client business government council public-body employer private-payer charity parent animal-owner',
  endbuyer: 'person public end-user household homeowner patient student needy member visitor traveller user reader occupation soldier teen',
  dependant: 'child pupil animal recipient',
} as const;
export const MAKES_FOOD = {
  ...MAKES,
  reseller: 'retailer wholesaler intermediary business',
  buyer: 'customer client government council public-body employer private-payer charity parent',
};
