import { describe, expect, it } from 'vitest';
import { compileScenario, parseScenario } from '@/lib/feedback';
import { checkOf } from './checks';
import { schemaOf } from './schemas';
import { type WidgetName, widgetNames } from './widget';

const parsed = parseScenario({
  id: 'baths',
  title: 'The baths',
  organisation: 'the baths',
  service: 'swimming',
  sector: 'public',
  about: 'A pool that the council pays for.',
  sources: { course: 'The course.' },
  parties: [
    {
      id: 'council',
      name: 'the council',
      gives: [{ what: 'the money', kind: 'funding' }],
      gets: [{ what: 'healthy people', mode: 'return' }],
      source: 'course',
    },
    { id: 'swimmers', name: 'swimmers', gets: [{ what: 'a swim', mode: 'use' }], source: 'course' },
  ],
});
if (!parsed.ok) throw new Error(parsed.problems.join(' '));
const scenario = compileScenario(parsed.scenario);

/** What instructors take of an answer, as a submission of it would be checked. */
const reviewedOf = (widget: WidgetName, props: unknown, given: unknown) => {
  const answer = schemaOf(widget).answer.parse(given);
  const check = checkOf(widget);
  return check.reviewed?.(answer, check.check(props, answer, { scenario, attempt: 1 })) ?? [];
};

describe('what instructors take one by one', () => {
  it('every item of a list and the explanation, with what each was read as; empty boxes are left out', () => {
    const answer = {
      customers: ['', 'the council'],
      consumers: ['qwe rty zzz'],
      explanation: 'The council gives money and gets healthy people.',
    };
    const reviewed = reviewedOf('PartyLists', { scenario: 'baths', count: 2, explain: 'What differs?' }, answer);
    expect(reviewed.map(({ question, place, verdict, reading }) => [question, place, verdict, reading])).toEqual([
      ['customers', 1, 'fits', 'council'],
      ['consumers', 0, expect.stringMatching(/^un/), null],
      ['explanation', 0, 'fits', expect.stringContaining('K1')],
    ]);
    expect(reviewed[0]).toMatchObject({ text: 'the council', scenario: 'baths', misconceptions: [] });
  });

  it('an explanation in which nothing was recognised waits for a person, one with a misconception names it', () => {
    const props = { question: 'What differs?', ideas: ['K1'], scenario: 'baths' };
    expect(reviewedOf('Write', props, { text: 'They are quite different in many ways, I find.', rating: null })).toMatchObject([
      { verdict: expect.stringMatching(/^un/), reading: null },
    ]);
    expect(reviewedOf('Write', props, { text: 'Nothing is sold, so there are no customers.', rating: null })).toMatchObject([
      { verdict: 'reconsider', misconceptions: ['M1'], reading: expect.stringContaining('M1') },
    ]);
  });

  it('a row of who and why, with its relation and the halves of the exchange that were told', () => {
    const rows = [{ who: 'My manager', why: 'I give her the report, she gives me time and praise.' }];
    expect(reviewedOf('OwnCustomers', {}, { rows })).toMatchObject([
      { place: 0, text: 'My manager: I give her the report, she gives me time and praise.', reading: expect.stringMatching(/^internal /) },
    ]);
  });

  it('nothing of widgets whose every choice an author has answered', () => {
    const answered = widgetNames.filter((name) => checkOf(name).reviewed);
    expect(answered).toEqual(['ChooseOne', 'OwnCustomers', 'OwnOrganisation', 'PartyLists', 'Write']);
  });
});
