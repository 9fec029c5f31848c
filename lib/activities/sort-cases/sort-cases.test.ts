import { describe, expect, test } from 'vitest';
import { posted } from '../testing';
import { checkSortCases } from './check';
import { type SortCasesAnswer, sortCases } from './schema';

const replies = {
  customer: 'He gives nothing.',
  consumer: 'He uses it.',
  both: 'Half of it.',
  neither: 'He sits at the wheel.',
  depends: 'On what?',
};
const props = sortCases.props.parse({
  set: {
    cases: [
      { id: 'thief', text: 'A thief in a stolen car.', answer: 'consumer', replies },
      { id: 'patient', text: 'A patient.', answer: 'both', arguable: ['consumer'], depends: 'Did she choose it?', replies },
    ],
  },
});
const context = { scenario: null, attempt: 1 };
const check = (choices: SortCasesAnswer['choices']) => checkSortCases.words(checkSortCases.check(props, { choices }, context));

describe('sorting cases', () => {
  test('shows a browser the cards alone, without places, questions and replies', () => {
    expect(sortCases.publicProps(props)).toEqual({
      cases: [
        { id: 'thief', text: 'A thief in a stolen car.' },
        { id: 'patient', text: 'A patient.' },
      ],
    });
  });

  test('reads the choice for each card, and passes over what is no choice', () => {
    const fields = posted(['choice:thief', 'consumer'], ['choice:patient', 'nonsense'], ['choice:stranger', 'both']);
    expect(sortCases.fromFields(fields, props)).toEqual({ choices: { thief: 'consumer' } });
  });

  test('asks for at least one choice', () => {
    expect(sortCases.problem({ choices: {} })).toMatch(/No card is sorted yet/);
    expect(sortCases.problem({ choices: { thief: 'both' } })).toBeNull();
  });

  test.each([
    ['thief', 'consumer', 'fits', null],
    ['thief', 'customer', 'reconsider', null],
    ['thief', 'depends', 'reconsider', null],
    ['patient', 'both', 'fits', null],
    ['patient', 'consumer', 'arguable', null],
    ['patient', 'neither', 'reconsider', null],
    ['patient', 'depends', 'arguable', 'Did she choose it?'],
  ] as const)('answers %s as %s with its own reply: %s', (id, chosen, verdict, question) => {
    expect(check({ [id]: chosen }).cases).toEqual([{ id, chosen, verdict, reply: replies[chosen], question }]);
  });

  test('says nothing of cards that were left open, and counts them', () => {
    expect(check({ thief: 'consumer' })).toMatchObject({ cases: [{ id: 'thief' }], open: 1 });
  });

  test('passes over choices for cards that are no longer there', () => {
    expect(check({ gone: 'both', thief: 'consumer' }).cases.map(({ id }) => id)).toEqual(['thief']);
  });

  test('stores findings that can be read again', () => {
    const finding = checkSortCases.check(props, { choices: { thief: 'both' } }, context);
    expect(checkSortCases.finding.parse(JSON.parse(JSON.stringify(finding)))).toEqual(finding);
  });

  test('refuses a set with an id twice, or a reply missing', () => {
    const card = props.set.cases[0];
    expect(sortCases.set?.safeParse({ cases: [card, card] }).error?.issues[0]?.message).toContain('"thief" stands twice');
    const { both: _, ...fewer } = replies;
    expect(sortCases.set?.safeParse({ cases: [{ ...card, replies: fewer }] }).error?.issues[0]?.path).toEqual([
      'cases',
      0,
      'replies',
      'both',
    ]);
  });
});
