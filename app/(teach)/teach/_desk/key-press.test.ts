import { describe, expect, it } from 'vitest';
import { actKeys, wishOf } from './key-press';

const press = (key: string, given: Partial<Parameters<typeof wishOf>[0]> = {}) =>
  wishOf({ key, modified: false, focus: 'elsewhere', ...given });

describe('keys of the desk', () => {
  it('do nothing while somebody types, in a dialog, or with a modifier that belongs to the browser or a screen reader', () => {
    for (const key of ['?', 'j', 'k', 'Enter', 'ArrowDown', ...Object.keys(actKeys)]) {
      expect(press(key, { focus: 'field' })).toBeNull();
      expect(press(key, { focus: 'dialog' })).toBeNull();
      expect(press(key, { modified: true, focus: 'row' })).toBeNull();
    }
  });

  it('leave arrows and Enter to the browser unless a row has the focus', () => {
    for (const key of ['ArrowDown', 'ArrowUp', 'Enter']) expect(press(key)).toBeNull();
    expect(press('ArrowDown', { focus: 'row' })).toEqual({ kind: 'move', by: 1 });
    expect(press('ArrowUp', { focus: 'row' })).toEqual({ kind: 'move', by: -1 });
    expect(press('Enter', { focus: 'row' })).toEqual({ kind: 'act', key: 'o' });
  });

  it('move by j and k wherever the focus is, and ask for help by ?', () => {
    expect(press('j')).toEqual({ kind: 'move', by: 1 });
    expect(press('k', { focus: 'row' })).toEqual({ kind: 'move', by: -1 });
    expect(press('?')).toEqual({ kind: 'help' });
  });

  it('know no other letters, in capitals neither', () => {
    for (const key of ['x', 'R', 'Tab', 'Escape', ' ', 'constructor']) expect(press(key)).toBeNull();
  });
});
