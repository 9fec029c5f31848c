import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insertPerson } from '@/db';
import { freshStore, type TestStore } from '@/db/testing';
import { compileScenario, parseScenario } from '@/lib/feedback';
import { agrees, type LabelledAnswer, learnersOf } from './class-answers';
import { clearScenario } from './clear-scenario';

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

let made = 0;
const answer = (list: LabelledAnswer['list'], text: string, gold: string, party: string | null = null): LabelledAnswer => ({
  ...{ id: `a${String(made++).padStart(3, '0')}`, scenario: 'baths', list, text, gold, party },
});

describe('clearing a class', () => {
  let test: TestStore;
  beforeEach(async () => {
    test = await freshStore('sqlite');
    await test.store.write((tx) => insertPerson(tx, { id: 'instructor', email: 'i@example.org', name: 'I', passwordHash: null, now: 1 }));
  });
  afterEach(() => test.remove());

  it('meets like answers by one decision, teaches a name where it leads to the label, and leaves none without a reply', async () => {
    const answers = [
      answer('customers', 'the council', 'fits', 'council'),
      answer('consumers', 'dunno', 'nonsense'),
      answer('consumers', 'asdfghjk', 'nonsense'),
      answer('customers', 'the zorgles', 'fits', 'council'),
      answer('customers', 'zorgle because they pay', 'fits', 'council'),
      answer('consumers', 'blivets', 'fits', 'nobody known'),
    ];
    const { atOnce, decisions, rulings } = await clearScenario(test.store, scenario, { answers, cases: [] });
    expect(atOnce).toBe(1);
    expect(decisions).toEqual({ 'alias taught': 1, 'no party taught': 0, 'reply to a group': 2, 'group split': 0, override: 0 });
    expect(rulings).toMatchObject([{ kind: 'alias', party: 'council', alias: 'zorgle' }]);
  });

  it('overrides what was recognised and labelled otherwise, a whole group by one decision', async () => {
    const answers = [answer('consumers', 'the council', 'arguable', 'council'), answer('consumers', 'council', 'arguable', 'council')];
    const { decisions } = await clearScenario(test.store, scenario, { answers, cases: [] });
    expect(decisions).toMatchObject({ override: 1, 'reply to a group': 0 });
  });

  it('hands answers in as learners would, none lost', () => {
    const answers = Array.from({ length: 11 }, (_, n) => answer(n % 3 ? 'customers' : 'consumers', `text ${n}`, 'fits'));
    const learners = learnersOf(answers);
    expect(learners.map(({ answer: given }) => given.customers.length + given.consumers.length)).toEqual([8, 3]);
    expect(learners.flatMap(({ labels }) => [...labels.customers, ...labels.consumers]).length).toBe(11);
  });

  it('takes any word but a party’s for a good answer to nonsense, and anything where markers differed', () => {
    expect([agrees('unreadable', 'nonsense'), agrees('fits', 'nonsense'), agrees('fits', 'either'), agrees('fits', 'arguable')]).toEqual([
      ...[true, false, true, false],
    ]);
  });
});
