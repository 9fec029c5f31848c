import { describe, expect, test } from 'vitest';
import { posted } from '../testing';
import { checkChooseOne } from './check';
import { chooseOne } from './schema';

const props = chooseOne.props.parse({
  from: 'own-customers',
  prompts: ['What do they need from you?', 'What do they give you?', 'What gets in the way?'],
  gets: 1,
  gives: 2,
});
const ann = { who: 'Ann in finance', why: 'she needs my figures', place: 1 };
const check = (answers: string[], given = props) =>
  checkChooseOne.words(checkChooseOne.check(given, { chosen: ann, answers }, { scenario: null, attempt: 1 }));

describe('choosing one customer', () => {
  test('keeps the wording of the chosen row, whatever becomes of the list', () => {
    expect(chooseOne.fromFields(posted(['row', JSON.stringify(ann)], ['answer', 'Figures'], ['answer', '']), props)).toEqual({
      chosen: ann,
      answers: ['Figures', '', ''],
    });
  });

  test.each(['', 'null', '{"who":"x"}', '{', '[1]', JSON.stringify({ ...ann, who: 'x'.repeat(500) })])(
    'takes %j for no choice',
    (value) => {
      expect(chooseOne.fromFields(posted(['row', value]), props).chosen).toBeNull();
    },
  );

  test('takes a name where there is no list to choose from', () => {
    expect(chooseOne.fromFields(posted(['named', 'My neighbour']), props).chosen).toEqual({ who: 'My neighbour', why: '', place: -1 });
  });

  test('asks for a choice, then for an answer', () => {
    expect(chooseOne.problem({ chosen: null, answers: ['x'] })).toMatch(/Nobody is chosen yet/);
    expect(chooseOne.problem({ chosen: ann, answers: [' '] })).toMatch(/Nothing is written yet/);
    expect(chooseOne.problem({ chosen: ann, answers: ['x'] })).toBeNull();
  });

  test('reads both halves of the exchange from the prompts that ask for them', () => {
    expect(check(['my figures by Friday', 'advice and a kind word', '']).exchange).toMatchObject({ exchange: 'both' });
    expect(check(['my figures by Friday', '', '']).exchange).toMatchObject({ exchange: 'gets-only' });
  });

  test('names the prompts that are still open', () => {
    expect(check(['figures', 'advice', '']).open).toEqual(['What gets in the way?']);
  });

  test('judges no exchange where no prompt asks for one', () => {
    const plain = chooseOne.props.parse({ from: 'own-customers', prompts: ['What would they say?'] });
    expect(check(['Thanks'], plain)).toEqual({ who: ann.who, open: [], exchange: null });
  });

  test('refuses numbers of prompts that aren’t there', () => {
    expect(chooseOne.props.safeParse({ from: 'a', prompts: ['One?'], gives: 2 }).error?.issues[0]?.message).toBe('there is no prompt 2');
  });
});
