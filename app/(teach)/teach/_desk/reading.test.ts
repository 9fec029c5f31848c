import { describe, expect, it } from 'vitest';
import { compileLibrary } from '@/lib/courses/compile-library';
import { misconceptionNames, placeName, questionName, readingName } from './reading';

const read = await compileLibrary(process.cwd());
if (!read.ok) throw new Error(read.problems.join('\n'));
const course = read.value.courses.find(({ id }) => id === 'customer-or-consumer');
if (!course) throw new Error('The course is gone');

describe('what is stored as ids, in words for instructors', () => {
  const named = (reading: string | null, scenarioId: string | null = null) => readingName(course, { scenarioId, reading });

  it('names the party of a scenario, and shows one that left it by its id', () => {
    expect(named('victims', 'police')).toBe('victims of crime');
    expect(named('long-gone', 'police')).toBe('long gone');
    expect(named('victims', 'no-such-scenario')).toBe('victims');
  });

  it('names ideas, misconceptions and relations', () => {
    expect(named('K1 M1')).toBe('Customers give something of value; No price, so no customers?');
    expect(named('external gives-only')).toBe('outside the organisation; what they give is told');
    expect(misconceptionNames('M1 M9')).toEqual(['No price, so no customers?']);
    expect(misconceptionNames('')).toEqual([]);
  });

  it('says nothing where nothing was recognised', () => {
    expect(named(null, 'police')).toBeNull();
    expect(named('')).toBeNull();
  });

  it('names an activity with its question, and one that left the course by its id', () => {
    expect(placeName(course, 'police-lists', 'customers')).toBe('Customers and consumers of the police: Customers');
    expect(placeName(course, 'first-definition', '')).toBe('Your first definition');
    expect(placeName(course, 'gone', 'rows')).toBe('gone: rows');
    expect(questionName('explanation')).toBe('Explanation');
  });
});
