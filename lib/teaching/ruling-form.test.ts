import { describe, expect, it } from 'vitest';
import { readRulingForm } from './ruling-form';

/** A posted form: names and the values of each. */
const read = (fields: Record<string, string | string[]>) => readRulingForm({ all: (name) => [fields[name] ?? []].flat() });

describe('the form of a ruling', () => {
  it.each([
    [
      'another name',
      { kind: 'alias', 'alias-party': 'victims', alias: ' the burgled ', reason: 'They are.' },
      { kind: 'alias', party: 'victims', alias: 'the burgled', reason: 'They are.' },
    ],
    [
      'no party',
      { kind: 'not-a-party', phrase: 'patrols', reason: 'A thing.' },
      { kind: 'not-a-party', phrase: 'patrols', reason: 'A thing.' },
    ],
    [
      'more facts; rows in which nothing was written are passed over',
      {
        ...{ kind: 'fact', 'fact-party': 'shops', reason: 'They say so.' },
        ...{
          'fact-gives-what': ['', 'tip-offs'],
          'fact-gives-kind': ['money', 'information'],
          'fact-gets-what': [''],
          'fact-gets-mode': ['use'],
        },
      },
      { kind: 'fact', party: 'shops', gives: [{ what: 'tip-offs', kind: 'information' }], gets: [], reason: 'They say so.' },
    ],
    [
      'a ruling',
      { kind: 'ruling', 'ruling-party': 'shops', 'ruling-list': 'customers', 'ruling-verdict': 'arguable', reason: 'They pay rates.' },
      { kind: 'ruling', party: 'shops', list: 'customers', verdict: 'arguable', reason: 'They pay rates.' },
    ],
    [
      'a new party with what it gives and gets',
      {
        ...{ kind: 'party', 'party-name': 'the Scouts', 'party-aliases': 'cubs\nbrownies', 'party-side': 'outside', 'party-chooses': 'on' },
        ...{ 'gives-what': ['help at fairs'], 'gives-kind': ['time'], 'gets-what': ['talks'], 'gets-mode': ['return'], reason: 'Real.' },
      },
      {
        kind: 'party',
        party: {
          ...{ id: 'scouts', name: 'the Scouts', aliases: ['cubs', 'brownies'], side: 'outside', willing: true, chooses: true },
          ...{ fundingFollowsUse: false, gives: [{ what: 'help at fairs', kind: 'time' }], gets: [{ what: 'talks', mode: 'return' }] },
        },
        reason: 'Real.',
      },
    ],
  ])('reads %s', (_, fields, ruling) => {
    expect(read(fields)).toEqual({ ok: true, ruling });
  });

  it.each<[string, Record<string, string | string[]>, string]>([
    ['what the words are', {}, 'kind'],
    ['the party', { kind: 'alias', alias: 'cubs', reason: 'So.' }, 'alias-party'],
    ['the name', { kind: 'alias', 'alias-party': 'shops', alias: ' ', reason: 'So.' }, 'alias'],
    ['the reason', { kind: 'not-a-party', phrase: 'patrols', reason: ' ' }, 'reason'],
    ['the verdict', { kind: 'ruling', 'ruling-party': 'shops', 'ruling-list': 'customers', reason: 'So.' }, 'ruling-verdict'],
    ['a fact', { kind: 'fact', 'fact-party': 'shops', reason: 'So.' }, ''],
    ['a name with letters', { kind: 'party', 'party-name': '…', 'party-side': 'outside', reason: 'So.' }, 'party-name'],
    ['a name of plain words', { kind: 'alias', 'alias-party': 'shops', alias: '@people', reason: 'So.' }, 'alias'],
    [
      'a kind of value',
      { kind: 'fact', 'fact-party': 'shops', 'fact-gives-what': 'tips', 'fact-gives-kind': 'gold', reason: 'So.' },
      'fact-gives-what',
    ],
  ])('asks for %s by a sentence at its field', (_, fields, field) => {
    const result = read(fields);
    expect(result.ok).toBe(false);
    if (!result.ok) {
      expect(Object.keys(result.problems)).toContain(field);
      expect(result.problems[field]).toMatch(/^\p{Lu}.*[^.]\.$/u);
    }
  });

  it('takes whatever is posted', () => {
    const hostile: Record<string, string | string[]>[] = [
      { kind: '__proto__' },
      { kind: ['alias', 'party'], alias: 'x'.repeat(5000) },
      { kind: 'party', 'party-name': '\u0000' },
    ];
    for (const fields of hostile) {
      expect(read(fields).ok).toBe(false);
    }
  });
});
