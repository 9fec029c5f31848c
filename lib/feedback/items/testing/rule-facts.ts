/** For tests: facts for which each of the rules decides. */
import type { Facts } from '../../facts';
import type { Sector } from '../../scenario';

const base: Facts = { side: 'outside', willing: true, chooses: false, fundingFollowsUse: false, passesOn: false, gives: [], gets: [] };
const gave = (kind: Facts['gives'][number]['kind'], through?: string): Facts['gives'] => [
  { what: 'something good', kind, ...(through ? { through } : {}) },
];
const got = (mode: Facts['gets'][number]['mode']): Facts['gets'] => [{ what: 'a hand', mode }];
/** Facts for which each rule decides, and the sector of the organisation. */
export const FACTS: Readonly<Record<string, readonly [Facts, Sector]>> = {
  'customers-unwilling': [{ ...base, willing: false, gets: got('acted-on') }, 'public'],
  'customers-provider': [{ ...base, side: 'inside', gives: gave('time'), gets: got('return') }, 'public'],
  'customers-colleague': [{ ...base, side: 'inside', gives: gave('work'), gets: got('return') }, 'public'],
  'customers-colleague-beside': [{ ...base, side: 'inside', gets: got('use') }, 'internal'],
  'customers-commissioner': [{ ...base, gives: gave('contract'), gets: got('return') }, 'public'],
  'customers-trade': [{ ...base, passesOn: true, gives: gave('money'), gets: got('return') }, 'commercial'],
  'customers-buyer': [{ ...base, gives: gave('money'), gets: got('use') }, 'commercial'],
  'customers-backer': [{ ...base, gives: gave('money'), gets: got('return') }, 'commercial'],
  'customers-payer': [{ ...base, gives: gave('funding'), gets: got('return') }, 'public'],
  'customers-taxpayer': [{ ...base, gives: gave('tax'), gets: got('use') }, 'public'],
  'customers-channelled': [
    { ...base, gives: [{ what: 'something good', kind: 'money', through: 'a fund', channelled: true }], gets: got('return') },
    'non-profit',
  ],
  'customers-minor': [{ ...base, minor: true, gives: gave('custom'), gets: got('use') }, 'commercial'],
  'customers-overseer': [{ ...base, oversees: true, gives: gave('cooperation'), gets: got('return') }, 'public'],
  'customers-watched-by': [{ ...base, oversees: true, gets: got('return') }, 'public'],
  'customers-return-only': [{ ...base, gets: got('return') }, 'public'],
  'consumers-away': [{ ...base, side: 'away', gets: got('return') }, 'internal'],
  'consumers-backer': [{ ...base, promotes: true, gives: gave('money'), gets: got('use') }, 'commercial'],
  'consumers-giving-user': [{ ...base, gives: gave('information'), gets: got('use') }, 'public'],
  'customers-indirect': [{ ...base, gives: gave('funding', 'the council'), gets: got('return') }, 'public'],
  'customers-patron': [{ ...base, chooses: true, fundingFollowsUse: true, gets: got('use') }, 'public'],
  'customers-paid': [{ ...base, gives: gave('goods'), gets: got('return'), paid: true }, 'public'],
  'customers-supplier': [{ ...base, gives: gave('goods'), gets: got('return') }, 'public'],
  'customers-partner': [{ ...base, gives: gave('information'), gets: got('return') }, 'public'],
  'customers-small-exchange': [{ ...base, gives: gave('information'), gets: got('use') }, 'public'],
  'customers-user': [{ ...base, gets: got('use') }, 'public'],
  'customers-non-buyer': [{ ...base, gets: got('use') }, 'commercial'],
  'customers-one-sided': [{ ...base, gets: got('return'), body: true }, 'public'],
  'customers-giver': [{ ...base, gives: gave('time') }, 'public'],
  'customers-outsider': [base, 'public'],
  'consumers-acted-on': [{ ...base, willing: false, gets: got('acted-on') }, 'public'],
  'consumers-colleague-beside': [{ ...base, side: 'inside', gives: gave('money'), gets: got('return') }, 'internal'],
  'consumers-colleague': [{ ...base, side: 'inside', gives: gave('work'), gets: got('return') }, 'public'],
  'consumers-colleague-served': [{ ...base, side: 'inside', gives: gave('work'), gets: got('use') }, 'public'],
  'consumers-trade': [{ ...base, passesOn: true, gives: gave('money'), gets: got('return') }, 'commercial'],
  'consumers-buyer': [{ ...base, gives: gave('money'), gets: got('use') }, 'commercial'],
  'consumers-pays-and-uses': [{ ...base, gives: gave('money'), gets: got('use') }, 'public'],
  'consumers-taxpaying-user': [{ ...base, gives: gave('tax'), gets: got('use') }, 'public'],
  'consumers-user': [{ ...base, gets: got('use') }, 'public'],
  'consumers-taxpayer': [{ ...base, gives: gave('tax'), gets: got('return') }, 'public'],
  'consumers-payer': [{ ...base, gives: gave('funding'), gets: got('return') }, 'public'],
  'consumers-partner': [{ ...base, gives: gave('information'), gets: got('return') }, 'public'],
  'consumers-helper': [{ ...base, gives: gave('time'), gets: got('return') }, 'public'],
  'consumers-beneficiary': [{ ...base, gets: got('return') }, 'public'],
  'consumers-outsider': [base, 'public'],
};
