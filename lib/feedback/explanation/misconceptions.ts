/** Which of the misconceptions M1-M5 an explanation holds, in the learner's own voice. */
import type { MisconceptionId } from '../types';
import { customersAreReason, reasonMakesCustomer } from './being-the-reason';
import { noPriceNoCustomers } from './no-price';
import { wordsMeanTheSame } from './same-words';
import type { Signs } from './signs';
import type { Standing } from './standing';
import { consumersPay, userIsCustomer } from './turned-roles';

export type Misconceptions = readonly { readonly id: MisconceptionId; readonly from: number; readonly to: number }[];

export function findMisconceptions(standing: Standing, signs: Signs): Misconceptions {
  const reason = reasonMakesCustomer(standing, signs);
  const payers = consumersPay(standing, signs);
  const alike = wordsMeanTheSame(standing, signs);
  const found = [
    ['M1', noPriceNoCustomers(standing, signs)],
    [
      'M2',
      userIsCustomer(
        signs,
        standing,
        reason?.ref,
        alike !== undefined || signs.all('SAME').length > 0,
        alike !== undefined,
        payers !== undefined,
      ),
    ],
    ['M3', payers],
    ['M4', reason ?? customersAreReason(standing, signs)],
    ['M5', alike],
  ] as const;
  return found.flatMap(([id, place]) => (place ? [{ id, from: place.from, to: place.to }] : []));
}
