import type { List, Verdict } from '../types';

/**
 * How a party stands to an organisation: what it gives, what it gets, and whether it chooses. A verdict follows from the standing alone,
 * so a trade has only to say who stands where.
 */
export type StandingId =
  | 'funder' // pays for a service that others use
  | 'taxpayer' // pays through tax, and may use the service
  | 'buyer' // pays and uses
  | 'payer' // pays, doesn't use what others get
  | 'reseller' // buys and passes on
  | 'endbuyer' // buys it further down the chain and uses it
  | 'dependant' // uses what somebody else bought
  | 'taker' // takes or uses it without paying
  | 'chooser' // a user of a public or charitable service who could go elsewhere
  | 'user' // served without choosing a provider, pays nothing for it
  | 'audience' // takes it in for nothing; its attention is worth something
  | 'acted-on' // dealt with against its will
  | 'colleague' // another department that this department serves
  | 'outsider' // whom the firm behind the department serves, or who gives it time and interest
  | 'staff' // does the organisation's own work
  | 'investor'
  | 'supplier'
  | 'partner' // works alongside; gives and gets cooperation
  | 'watchdog' // checks the organisation
  | 'rival'
  | 'self';

/** What a party gives and gets; the words are filled in by the sector. */
export interface Standing {
  readonly customers: Verdict;
  readonly consumers: Verdict;
  /** The definition that carries the verdict, for each list. */
  readonly definition: Readonly<Record<List, string>>;
}

const row = (customers: Verdict, customersBy: string, consumers: Verdict, consumersBy: string): Standing => ({
  customers,
  consumers,
  definition: { customers: customersBy, consumers: consumersBy },
});

/** The verdicts that each standing has in the two lists, with the definition they rest on. */
export const STANDINGS: Readonly<Record<StandingId, Standing>> = {
  funder: row('fits', 'D5', 'reconsider', 'D2'),
  taxpayer: row('fits', 'D5', 'fits', 'D3'),
  buyer: row('fits', 'D1', 'arguable', 'D4'),
  payer: row('fits', 'D1', 'reconsider', 'D2'),
  reseller: row('fits', 'D10', 'reconsider', 'D10'),
  endbuyer: row('arguable', 'D10', 'fits', 'D4'),
  dependant: row('reconsider', 'D4', 'fits', 'D4'),
  taker: row('reconsider', 'D2', 'fits', 'D2'),
  chooser: row('arguable', 'D6', 'fits', 'D2'),
  user: row('reconsider', 'D5', 'fits', 'D5'),
  audience: row('arguable', 'D6', 'fits', 'D2'),
  'acted-on': row('reconsider', 'D7', 'fits', 'D7'),
  colleague: row('fits', 'D9', 'fits', 'D9'),
  outsider: row('arguable', 'D13', 'fits', 'D2'),
  staff: row('arguable', 'D9', 'reconsider', 'D9'),
  investor: row('arguable', 'D1', 'reconsider', 'D2'),
  supplier: row('arguable', 'D1', 'reconsider', 'D2'),
  partner: row('arguable', 'D9', 'arguable', 'D2'),
  watchdog: row('reconsider', 'D1', 'reconsider', 'D2'),
  rival: row('reconsider', 'D1', 'reconsider', 'D2'),
  self: row('reconsider', 'D1', 'reconsider', 'D2'),
};
