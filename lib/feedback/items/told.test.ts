import { expect, it } from 'vitest';
import { selectScenario } from '@/lib/commands/feedback-scenario';
import { checkItem } from './check-item';
import { everySaying, faultsOf } from './testing/sayings';

const police = selectScenario('police');
const shop = selectScenario('shop');

it.each(['the Wednesday lot: they bring us cake and get our news in return', 'the Wednesday lot, we swap gossip with them'])(
  'reads %j, of whom nothing is written down, as an exchange that can be argued',
  (text) => {
    const finding = checkItem(shop, { list: 'customers', text });
    expect([finding.verdict, finding.parties[0]?.id]).toEqual(['arguable', 'kind:partner']);
    expect(everySaying(finding).flatMap(faultsOf)).toEqual([]);
  },
);

it.each([
  ['browsers, they tidy the rails and get a chat for it', 'exchange'],
  ['browsers who pay for a coffee', 'payment'],
  ['browsers, they bring us the news of the street', 'exchange'],
  ['browsers, they could go somewhere else instead', 'choice'],
  ['browsers, they want to be there', 'choice'],
  ['browsers, they come of their own accord', 'choice'],
  ['browsers who never want to be there', null],
  ['browsers, without them there would be no shop', null],
  ['browsers, they keep us all busy', null],
  ['browsers that have the fitting room', null],
  ['browsers, they get it all free', null],
])('says of %j what was told that changes its verdict', (text, told) => {
  const finding = checkItem(shop, { list: 'customers', text });
  expect([finding.told, finding.verdict]).toEqual([told, told ? 'arguable' : 'reconsider']);
  expect(everySaying(finding).flatMap(faultsOf)).toEqual([]);
});

it('makes no customers of those who are dealt with against their will, whatever they are said to give and get', () => {
  const finding = checkItem(police, { list: 'customers', text: 'burglars, they give us work and get a cell for it' });
  expect([finding.verdict, finding.told]).toEqual(['reconsider', null]);
});

it.each([
  ['the clothes makers, we buy from them', 'reconsider'],
  ['our landlord - he gets the rent off us', 'reconsider'],
  ['the clothes makers', 'arguable'],
  ['our landlord', 'arguable'],
])('answers %j by who pays whom', (text, verdict) => {
  const finding = checkItem(shop, { list: 'customers', text });
  expect([finding.verdict, finding.rule]).toEqual([verdict, verdict === 'arguable' ? 'customers-supplier' : 'customers-paid']);
  expect(everySaying(finding).flatMap(faultsOf)).toEqual([]);
});

it.each(['library', 'hospital', 'charity'])('asks who pays to look round, among the consumers of %s', (id) => {
  const verdictOf = (text: string): string => checkItem(selectScenario(id), { list: 'consumers', text }).verdict;
  expect(verdictOf('people paying a tenner to look round')).toBe('unrecognised');
  expect(verdictOf('people paying a tenner')).toBe('reconsider');
});
