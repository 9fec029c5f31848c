import { describe, expect, test } from 'vitest';
import { type Control, entriesOfControls, filled } from './form-entries';

const box = (name: string, value = ''): Control => ({ kind: 'text', name, value });
const button = (name: string, value: string, chosen = false): Control => ({ kind: 'choice', name, value, chosen });

describe('what a form holds', () => {
  test('is every box, empty ones too, and the buttons that are chosen', () => {
    expect(entriesOfControls([box('who', 'Ann'), box('who'), button('a', 'x'), button('a', 'y', true), button('b', 'z', true)])).toEqual([
      ['who', 'Ann'],
      ['who', ''],
      ['a', 'y'],
      ['b', 'z'],
    ]);
  });
});

describe('putting words back', () => {
  test('fills boxes of one name in their order', () => {
    expect(
      filled(
        [box('who'), box('why'), box('who')],
        [
          ['who', 'Ann'],
          ['why', 'she pays'],
          ['who', 'Bo'],
        ],
      ),
    ).toEqual([box('who', 'Ann'), box('why', 'she pays'), box('who', 'Bo')]);
  });

  test('leaves a box alone that was not kept', () => {
    expect(filled([box('who', 'Ann')], [])).toEqual([box('who', 'Ann')]);
  });

  test('chooses the kept radio button and no other', () => {
    expect(filled([button('a', 'x', true), button('a', 'y')], [['a', 'y']])).toEqual([button('a', 'x'), button('a', 'y', true)]);
  });

  test('takes back a check box that was not chosen', () => {
    expect(filled([button('a', 'x', true), button('a', 'y', true)], [['a', 'x']])).toEqual([button('a', 'x', true), button('a', 'y')]);
    expect(filled([button('a', 'x', true)], [])).toEqual([button('a', 'x')]);
  });

  test('keeps what is chosen when the kept choice is no longer offered', () => {
    expect(filled([button('row', 'new', true)], [['row', 'old']])).toEqual([button('row', 'new', true)]);
  });

  test('gives back what was taken from the same form', () => {
    const controls = [box('t', 'one'), button('a', 'x'), button('a', 'y', true), button('c', '1', true), button('c', '2', true)];
    const empty = [box('t'), button('a', 'x', true), button('a', 'y'), button('c', '1'), button('c', '2')];
    expect(filled(empty, entriesOfControls(controls))).toEqual(controls);
  });
});
