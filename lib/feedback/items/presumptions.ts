/** People of whom no more is known than what they are said to do: the facts that can be presumed of them, whatever the scenario. */
import type { Facts } from '../facts';
import type { Recognised } from './recognised';

const BASE: Facts = { side: 'outside', willing: true, chooses: false, fundingFollowsUse: false, passesOn: false, gives: [], gets: [] };

const presumed = (id: string, name: string, facts: Facts): Recognised => ({ id, name, plural: true, facts, how: 'presumed', party: null });

export const asPayer = (): Recognised =>
  presumed('kind:payer', 'people who pay', {
    ...BASE,
    gives: [{ what: 'money', kind: 'money' }],
    gets: [{ what: 'what they pay for', mode: 'return' }],
  });

/** Somebody of whom both halves of an exchange are told. */
export const asPartner = (): Recognised => ({
  ...presumed('kind:partner', 'those you speak of', {
    ...BASE,
    gives: [{ what: 'what you name', kind: 'cooperation' }],
    gets: [{ what: 'what you name as coming back', mode: 'return' }],
  }),
  how: 'told',
});

export const asUser = (service: string): Recognised =>
  presumed('kind:user', 'people in such a position', { ...BASE, gets: [{ what: service, mode: 'use' }] });

export const asDealtWith = (service: string): Recognised =>
  presumed('kind:user', 'people in such a position', { ...BASE, willing: false, gets: [{ what: service, mode: 'acted-on' }] });

export const asOutsider = (): Recognised => presumed('kind:user', 'people in such a position', BASE);
