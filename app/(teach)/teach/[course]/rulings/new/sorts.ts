import type { ValueKind } from '@/lib/feedback/scenario';
import type { GetsMode } from '@/lib/feedback/types';

/** The kinds of value that a party can give, in the form's words. */
export const valueKinds: Readonly<Record<ValueKind, string>> = {
  money: 'money',
  tax: 'tax',
  funding: 'funding',
  contract: 'a contract',
  custom: 'custom',
  information: 'information',
  cooperation: 'cooperation',
  time: 'time',
  affection: 'affection',
  goods: 'goods',
  work: 'work',
  publicity: 'publicity',
};

/** The ways in which a party can get something, in the form's words. */
export const modes: Readonly<Record<GetsMode, string>> = {
  use: 'uses it',
  return: 'gets it in return for what it gives',
  'acted-on': 'is acted on by it',
};
