import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insertPerson } from '@/db';
import { freshStore, type TestStore } from '@/db/testing';
import { agrees, type LabelledAnswer, learnersOf } from './class-answers';
import { clearScenario } from './clear-scenario';
import { readScenario } from './feedback-scenario';

const read = readScenario('library', (path) => readFileSync(path, 'utf8'));
if (!read.ok || !read.scenario) throw new Error('The content has no library.');
const scenario = read.scenario;

let made = 0;
const answer = (list: LabelledAnswer['list'], text: string, gold: string, party: string | null = null): LabelledAnswer => ({
  ...{ id: `a${String(made++).padStart(3, '0')}`, scenario: 'library', list, text, gold, party },
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
      answer('customers', 'the zorgle!!', 'fits', 'council'),
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
