import { describe, expect, test } from 'vitest';
import { posted } from '../testing';
import { checkOwnCustomers } from './check';
import { type OwnRow, ownCustomers } from './schema';

const props = ownCustomers.props.parse({ rows: 3 });
const row = (who: string, why = ''): OwnRow => ({ who, why });
const check = (...rows: OwnRow[]) => checkOwnCustomers.words(checkOwnCustomers.check(props, { rows }, { scenario: null, attempt: 1 }));

describe('own customers', () => {
  test('keeps as many rows as there are boxes, with each who beside its why', () => {
    expect(ownCustomers.fromFields(posted(['who', 'Ann'], ['why', 'she pays'], ['who', ''], ['why', 'no name']), props)).toEqual({
      rows: [row('Ann', 'she pays'), row('', 'no name'), row('')],
    });
  });

  test('asks for a name before it can be handed in', () => {
    expect(ownCustomers.problem({ rows: [row('', 'because')] })).toMatch(/Nobody is named yet/);
    expect(ownCustomers.problem({ rows: [row('Ann')] })).toBeNull();
    expect(ownCustomers.problem({ rows: [row('x'.repeat(401))] })).toMatch(/Number 1 of your customers is longer/);
  });

  test('answers each row that holds something, at its own place', () => {
    const { rows } = check(row(''), row('my manager', 'she needs my figures and gives me time and advice'), row(''));
    expect(rows[0]).toBeNull();
    expect(rows[1]).toMatchObject({ kind: 'internal', exchange: 'both' });
    expect(rows).toHaveLength(2);
  });

  test('asks for the half of the exchange that isn’t told', () => {
    const [words] = check(row('my manager', 'she needs my figures')).rows;
    expect(words?.exchange).toBe('gets-only');
    expect(words?.question).toMatch(/\?$/);
  });

  test('asks for the kinds of customer that the list lacks, and stops when all are there', () => {
    expect(check(row('my manager', 'she needs my figures')).missing).toMatch(/if you have|away|outside/i);
    expect(check(row('my manager'), row('the shops we supply'), row('my wife')).missing).toBeNull();
  });

  test('stores findings that can be read again', () => {
    const finding = checkOwnCustomers.check(props, { rows: [row('my wife', 'we cook for one another')] }, { scenario: null, attempt: 2 });
    expect(checkOwnCustomers.finding.parse(JSON.parse(JSON.stringify(finding)))).toEqual(finding);
  });
});
