import { describe, expect, it } from 'vitest';
import { entryAddress, filterOf, groupAddress, groupsAddress, queueAddress, readDeskFilter, teachAddress } from './addresses';

const query = (address: string) => Object.fromEntries(new URL(address, 'http://x').searchParams);

describe('addresses of the desk', () => {
  it('carry a filter there and back, with activity and question in one field of a form', () => {
    const filter = readDeskFilter({ where: 'police-lists:customers', only: 'unrecognised', order: 'mixed' });
    expect(filter).toMatchObject({ activity: 'police-lists', question: 'customers', only: 'unrecognised', order: 'mixed' });
    expect(readDeskFilter(query(queueAddress('c', filter)))).toEqual(filter);
    expect(filterOf(new URL(entryAddress('c', 'a.0', filter), 'http://x').search.slice(1))).toEqual(filter);
    expect(readDeskFilter({ where: 'police-lists' })).toMatchObject({ activity: 'police-lists', question: undefined });
    expect(readDeskFilter({ where: '' })).toMatchObject({ activity: undefined, question: undefined });
  });

  it('keep a group’s key whole, whatever learners wrote', () => {
    const place = { activityId: 'a', question: '', key: 'words:شكرا & 100% #1?' };
    expect(query(groupAddress('c', place))).toEqual({ activity: 'a', group: place.key });
    expect(groupsAddress('c', { activityId: 'a', question: 'customers' })).toBe('/teach/c/groups?where=a%3Acustomers');
    expect(groupsAddress('c')).toBe('/teach/c/groups');
  });

  it('lead to teaching where a scenario has judged an item of a list, and nowhere else', () => {
    expect(query(teachAddress('c', { scenarioId: 'police', question: 'customers', text: 'The Met' }) ?? '')).toEqual({
      scenario: 'police',
      list: 'customers',
      text: 'The Met',
    });
    expect(teachAddress('c', { scenarioId: null, question: 'customers', text: 'x' })).toBeNull();
    expect(teachAddress('c', { scenarioId: 'police', question: 'explanation', text: 'x' })).toBeNull();
  });
});
