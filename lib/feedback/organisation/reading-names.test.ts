import { describe, expect, it } from 'vitest';
import { tokenise } from '../reading';
import type { List, Verdict } from '../types';
import { agesAt } from './ages';
import { sectorFrom } from './evidence';
import { checkOrganisation } from './index';
import { isWorkModifier } from './modifiers';
import { readOrganisation, UNKNOWN } from './profile';
import { TRADES } from './trades';
import { branchesOf } from './trades/branch';

const verdict = (organisation: string, list: List, text: string): Verdict | undefined =>
  checkOrganisation({ organisation, customers: [], consumers: [], [list]: [text] })[list][0]?.verdict;

describe('what an organisation is called', () => {
  it.each([
    ['Emirates', 'airline'],
    ['a BMW dealership', 'car-dealer'],
    ['Manila Water', 'electricity'],
    ['Sheffield Wednesday FC', 'sports-pro'],
    ['Wiener Staatsoper', 'theatre'],
    ['prison officers association', 'union'],
    ['NHS hospital, private wing in Lagos', 'private-clinic'],
    ['Barclays fraud team', 'service-department'],
    ['call center', 'call-centre'],
    ['Samsung factory', 'electronics'],
  ])('“%s” is read as %s', (name, trade) => expect(readOrganisation(name).trade?.id).toBe(trade));

  it('an everyday word is a name only with its capital', () => {
    expect(readOrganisation('the next shop').trade?.id).not.toBe(readOrganisation('Next, clothes').trade?.id);
  });

  it('tells nothing, and the parties tell the sector', () => {
    const lists = { customers: ['the Treasury', 'taxpayers', 'ministers'], consumers: ['villagers'] };
    expect(sectorFrom(lists, UNKNOWN)).toBe('public');
    expect(sectorFrom({ customers: ['donors', 'regular givers'], consumers: [] }, UNKNOWN)).toBe('non-profit');
    expect(sectorFrom({ customers: ['Blenkers'], consumers: ['Zoogs'] }, UNKNOWN)).toBeNull();
  });
});

describe('the table of branches', () => {
  it('gives a branch what its trade has, and lets it say otherwise', () => {
    const [branch] = branchesOf('test-vet < pet-service = cow doctor | staff: owner', TRADES);
    expect(branch?.sector).toBe('commercial');
    expect(branch?.says?.buyer).not.toMatch(/(?:^|, *)owner(?:,|$)/u);
    expect(branch?.says?.staff).toMatch(/^owner/u);
  });
  it('refuses a line that it cannot read', () => expect(() => branchesOf('nonsense', TRADES)).toThrow(/cannot read/u));
  it('names each trade once', () => expect(new Set(TRADES.map(({ id }) => id)).size).toBe(TRADES.length));
});

describe('people by their age', () => {
  it.each([
    ['under nines', 'child'],
    ['u11s', 'child'],
    ['16-18s', 'teen'],
    ['5 to 11 year olds', 'child'],
    ['over 60s', 'needy'],
  ])('“%s” are read as %s', (text, kind) => expect(agesAt(tokenise(text), 0)?.value).toBe(kind));
  it.each(['5', 'tens of them', 'ones', 'under pressure'])('“%s” is no age', (text) => expect(agesAt(tokenise(text), 0)).toBeUndefined());
});

describe('who does the work', () => {
  it('is told by what people are named by', () => {
    expect([isWorkModifier('massage'), isWorkModifier('village'), isWorkModifier('cabbage')]).toEqual([true, false, null]);
  });
  it.each([
    ['a café', 'baristas'],
    ['mobile library', 'the driver'],
    ['a spa', 'massage ladies'],
    ['nail bar', 'the girls who do the nails'],
    ['wedding cars', 'my cousin who does the books'],
    ['a dentist', 'Renske our hygienist'],
    ['a factory', 'boss Chen'],
  ])('is staff of %s: “%s”', (organisation, text) => expect(verdict(organisation, 'consumers', text)).toBe('reconsider'));
  it('buys elsewhere', () => expect(verdict('a bank', 'customers', 'baristas')).toBe('fits'));
});

describe('others of the same trade', () => {
  it.each([
    ['Emirates', 'Ryanair'],
    ['a butcher', 'Tesco'],
    ['Private dental surgery', 'the surgery three streets away'],
    ['Irish pub', 'the bar across the street'],
  ])('are rivals of %s: “%s”', (organisation, text) => expect(verdict(organisation, 'customers', text)).toBe('reconsider'));
  it('are customers where they are of another trade', () => expect(verdict('a catering firm', 'customers', 'Emirates')).toBe('fits'));
});

describe('what is said of a party', () => {
  it.each([
    ['London Underground', 'customers', 'people jumping the barrier without a ticket', 'reconsider'],
    ['a hospice', 'customers', 'dads doing a marathon', 'fits'],
    ['a museum charity', 'customers', 'people giving every month', 'fits'],
    ['a pub', 'consumers', 'the brewery who charge us rent', 'reconsider'],
    ['further education college', 'consumers', 'adults who pay no fees', 'fits'],
  ] as const)('moves it: %s, %s, “%s”', (organisation, list, text, expected) => expect(verdict(organisation, list, text)).toBe(expected));
  it('names nobody when it is a name alone', () => expect(verdict('a bakery', 'customers', 'Mrs Jones next door')).toBe('unrecognised'));
});
