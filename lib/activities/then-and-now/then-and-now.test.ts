import { describe, expect, test } from 'vitest';
import type { ItemWords } from '@/lib/feedback/types';
import { checkOf } from '../checks';
import { schemaOf } from '../schemas';
import { compareTraces, type Trace } from './compare';
import { listTraces, plainKey } from './traces';
import { thenAndNow } from './traces-of';

const trace = (key: string, place: string, standing: number | null = 3, reasoned = false): Trace => ({
  key,
  text: key,
  place,
  standing,
  label: '',
  reasoned,
  because: null,
});
const keys = (traces: readonly Trace[]) => traces.map(({ key }) => key);

describe('then and now', () => {
  test('tells what was added, dropped, moved and kept', () => {
    const then = [trace('state', 'consumers'), trace('public', 'customers'), trace('thief', 'customers')];
    const now = [trace('state', 'customers'), trace('public', 'customers'), trace('victim', 'consumers')];
    const compared = compareTraces(then, now);
    expect(keys(compared.added)).toEqual(['victim']);
    expect(keys(compared.dropped)).toEqual(['thief']);
    expect(compared.moved.map((pair) => [pair.earlier.key, pair.earlier.place, pair.now.place])).toEqual([
      ['state', 'consumers', 'customers'],
    ]);
    expect(compared.kept.map((pair) => pair.now.key)).toEqual(['public']);
  });

  test('takes a party that now stands in both lists for added, not for moved', () => {
    const compared = compareTraces([trace('public', 'customers')], [trace('public', 'consumers'), trace('public', 'customers')]);
    expect([compared.added.length, compared.moved.length, compared.kept.length]).toEqual([1, 0, 1]);
  });

  test('puts everything that stood in either answer in exactly one place', () => {
    const then = ['a', 'b', 'b', 'c'].map((key) => trace(key, 'x'));
    const now = ['b', 'c', 'd'].map((key) => trace(key, 'y'));
    const { added, dropped, moved, kept } = compareTraces(then, now);
    expect(added.length + moved.length + kept.length).toBe(now.length);
    expect(dropped.length + moved.length + kept.length).toBe(then.length);
  });

  test('names as better what stands better now, and what is given a reason now', () => {
    const then = [trace('a', 'x', 1), trace('b', 'x', 3), trace('c', 'x', 3), trace('d', 'x', 3)];
    const now = [trace('a', 'y', 3), trace('b', 'x', 3, true), trace('c', 'x', 3), trace('d', 'x', 1, true)];
    expect(compareTraces(then, now).better.map((pair) => pair.now.key)).toEqual(['a', 'b']);
  });

  test('calls nothing better that was not judged', () => {
    expect(compareTraces([trace('a', 'x', null)], [trace('a', 'x', null, true)]).better).toEqual([]);
  });
});

describe('what an item is about', () => {
  const words = (readAs: string | null): ItemWords => ({
    verdict: 'fits',
    label: 'Fits',
    text: '',
    readAs,
    message: 'It pays.',
    remarks: [],
    argument: [],
    question: null,
    exchange: null,
  });

  test('is what it was read as, whatever the wording', () => {
    const [one] = listTraces('customers', ['Whitehall, because it pays'], [words('the government')]);
    const [other] = listTraces('customers', ['the state'], [words('The government')]);
    expect(one?.key).toBe(other?.key);
    expect([one?.reasoned, other?.reasoned]).toEqual([true, false]);
  });

  test('is otherwise the words without the reason', () => {
    const [one] = listTraces('customers', ['Our Sponsors – they pay'], [words(null)]);
    expect(one?.key).toBe('sponsors');
    expect(plainKey('The  Council!')).toBe('council');
  });
});

describe('each widget that can be compared', () => {
  const compared = (widget: Parameters<typeof thenAndNow>[0], props: unknown, given: unknown, answers: [unknown, unknown]) => {
    const tries = answers.map((answer) => {
      const check = checkOf(widget);
      return { answer, reply: check.words(check.check(given, answer, { scenario: null, attempt: 1 })) };
    });
    const [then, now] = tries;
    if (!then || !now) throw new Error('Two answers are compared.');
    return thenAndNow(widget, props, then, now);
  };

  test('own customers: a half of the exchange that was added is better reasoning', () => {
    const rows = (why: string) => ({ rows: [{ who: 'My manager', why }] });
    const result = compared('OwnCustomers', { rows: 1 }, { rows: 1 }, [
      rows('she needs my figures'),
      rows('she needs my figures and gives me time and advice'),
    ]);
    expect(result?.better.map(({ earlier, now }) => [earlier.label, now.label])).toEqual([['one direction', 'both directions']]);
  });

  test('write: a new idea is added', () => {
    const props = { question: 'Why?', ideas: ['K1', 'K2'] };
    const result = compared('Write', props, props, [
      { text: 'Customers pay for the service.', rating: null },
      { text: 'Customers pay for the service. Consumers use the service and give nothing for it.', rating: null },
    ]);
    expect(result?.added.map(({ key }) => key)).toContain('K2');
  });

  test('choices: another choice is a move', () => {
    const replies = { customer: 'a', consumer: 'b', both: 'c', neither: 'd', depends: 'e' };
    const props = schemaOf('SortCases').props.parse({ set: { cases: [{ id: 'thief', text: 'A thief', answer: 'consumer', replies }] } });
    const choice = (chosen: string) => ({ choices: { thief: chosen } });
    const result = compared('SortCases', schemaOf('SortCases').publicProps(props), props, [choice('customer'), choice('consumer')]);
    expect(result?.moved.map(({ earlier, now }) => [earlier.place, now.place])).toEqual([['customer', 'consumer']]);
    expect(result?.better).toHaveLength(1);
  });

  test('a self-check has nothing to compare', () => {
    expect(thenAndNow('SelfCheck', {}, { answer: null, reply: null }, { answer: null, reply: null })).toBeNull();
  });
});
