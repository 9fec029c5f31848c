/** The rules, in order: the first that applies gives the verdict, later ones that would apply with another verdict are what it beat. */
import type { Facts, Sector } from '../facts';
import type { List } from '../types';
import { consumersActedOn } from './consumers-acted-on';
import { consumersAway } from './consumers-away';
import { consumersBacker } from './consumers-backer';
import { consumersBeneficiary } from './consumers-beneficiary';
import { consumersBuyer } from './consumers-buyer';
import { consumersColleague } from './consumers-colleague';
import { consumersColleagueBeside } from './consumers-colleague-beside';
import { consumersColleagueServed } from './consumers-colleague-served';
import { consumersGivingUser } from './consumers-giving-user';
import { consumersHelper } from './consumers-helper';
import { consumersOutsider } from './consumers-outsider';
import { consumersPartner } from './consumers-partner';
import { consumersPayer } from './consumers-payer';
import { consumersPaysAndUses } from './consumers-pays-and-uses';
import { consumersTaxpayer } from './consumers-taxpayer';
import { consumersTaxpayingUser } from './consumers-taxpaying-user';
import { consumersTrade } from './consumers-trade';
import { consumersUser } from './consumers-user';
import { customersBacker } from './customers-backer';
import { customersBuyer } from './customers-buyer';
import { customersChannelled } from './customers-channelled';
import { customersColleague } from './customers-colleague';
import { customersColleagueBeside } from './customers-colleague-beside';
import { customersCommissioner } from './customers-commissioner';
import { customersGiver } from './customers-giver';
import { customersIndirect } from './customers-indirect';
import { customersMinor } from './customers-minor';
import { customersNonBuyer } from './customers-non-buyer';
import { customersOneSided } from './customers-one-sided';
import { customersOutsider } from './customers-outsider';
import { customersOverseer } from './customers-overseer';
import { customersPaid } from './customers-paid';
import { customersPartner } from './customers-partner';
import { customersPatron } from './customers-patron';
import { customersPayer } from './customers-payer';
import { customersProvider } from './customers-provider';
import { customersReturnOnly } from './customers-return-only';
import { customersSmallExchange } from './customers-small-exchange';
import { customersSupplier } from './customers-supplier';
import { customersTaxpayer } from './customers-taxpayer';
import { customersTrade } from './customers-trade';
import { customersUnwilling } from './customers-unwilling';
import { customersUser } from './customers-user';
import { customersWatchedBy } from './customers-watched-by';
import type { Rule } from './rule';

export const RULES: readonly Rule[] = [
  customersUnwilling,
  customersProvider,
  customersColleagueBeside,
  customersColleague,
  customersCommissioner,
  customersTrade,
  customersBuyer,
  customersBacker,
  customersPayer,
  customersTaxpayer,
  customersChannelled,
  customersIndirect,
  customersMinor,
  customersPatron,
  customersPaid,
  customersSupplier,
  customersPartner,
  customersOverseer,
  customersWatchedBy,
  customersSmallExchange,
  customersUser,
  customersNonBuyer,
  customersGiver,
  customersOneSided,
  customersReturnOnly,
  customersOutsider,
  consumersActedOn,
  consumersColleague,
  consumersColleagueBeside,
  consumersColleagueServed,
  consumersTrade,
  consumersBacker,
  consumersBuyer,
  consumersPaysAndUses,
  consumersTaxpayingUser,
  consumersGivingUser,
  consumersUser,
  consumersTaxpayer,
  consumersPayer,
  consumersPartner,
  consumersHelper,
  consumersAway,
  consumersBeneficiary,
  consumersOutsider,
];

const OF_LIST: Readonly<Record<List, readonly Rule[]>> = {
  customers: RULES.filter(({ list }) => list === 'customers'),
  consumers: RULES.filter(({ list }) => list === 'consumers'),
};

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with this id; throws when there is none. */
export function selectRule(id: string): Rule {
  const rule = byId.get(id);
  if (!rule) throw new Error(`there is no rule "${id}"`);
  return rule;
}

export const selectOptionalRule = (id: string): Rule | undefined => byId.get(id);

export interface Judgement {
  readonly rule: Rule;
  /** Rules that would have said otherwise, had this one not come first. */
  readonly beat: readonly Rule[];
}

/** Rules that say something of a party's own, rather than catching what is left. */
const CATCH_ALL = new Set(['customers-outsider', 'consumers-outsider', 'customers-giver', 'consumers-helper']);

/** What was judged, for as long as the facts are kept: an answer's party is judged for one reason and another while it is read. */
const judged: Readonly<Record<List, Map<Sector, WeakMap<Facts, Judgement>>>> = { customers: new Map(), consumers: new Map() };

/** Judges facts for a list. There is always a rule that applies. */
export function judge(facts: Facts, list: List, sector: Sector): Judgement {
  let known = judged[list].get(sector);
  if (!known) {
    known = new WeakMap();
    judged[list].set(sector, known);
  }
  let judgement = known.get(facts);
  if (!judgement) {
    judgement = byRules(facts, list, sector);
    known.set(facts, judgement);
  }
  return judgement;
}

function byRules(facts: Facts, list: List, sector: Sector): Judgement {
  const applying = OF_LIST[list].filter((rule) => rule.applies(facts, sector));
  const rule = applying[0];
  if (!rule) throw new Error(`no rule applies for ${list}`);
  return { rule, beat: applying.filter((other) => other.verdict !== rule.verdict && !CATCH_ALL.has(other.id)) };
}

export type { Rule, Saying } from './rule';
export { RULING, RULING_WORDS } from './ruling';
