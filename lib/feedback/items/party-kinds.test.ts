import { expect, it } from 'vitest';
import { answerOf, compileScenario, parseScenario } from '@/lib/feedback';

const compiled = (fields: object) => {
  const parsed = parseScenario({
    id: 'x',
    title: 'X',
    organisation: 'the x',
    service: 'x',
    sector: 'non-profit',
    about: 'x',
    sources: { s: 's' },
    parties: [{ id: 'it', gives: [{ what: 'x', kind: 'money' }], gets: [{ what: 'x', mode: 'return' }], source: 's', ...fields }],
  });
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return compileScenario(parsed.scenario);
};
const kindsOf = (fields: object) => {
  const it = compiled(fields).parties.get('it');
  return { kinds: it?.kinds, aliasKinds: it?.aliasKinds, open: [...(it?.open ?? [])], led: [...(it?.led ?? [])] };
};

it('a kind that the author says a party is not is brought by none of its names', () => {
  const named = { name: 'ticket inspectors', aliases: ['solicitors', 'the inspectorate'] };
  const all = kindsOf(named);
  const kinds = [...(all.kinds ?? []), ...(all.aliasKinds ?? [])];
  expect(kinds).toContain('lawyer');
  expect(kindsOf({ ...named, notKinds: kinds })).toEqual({ kinds: [], aliasKinds: [], open: [], led: [] });
  expect(kindsOf({ ...named, notKinds: [] })).toEqual(all);
});

it('answers that mean that kind pass it by, and its own names still lead to it', () => {
  const named = { name: 'the law firm that lends a room' };
  const found = (fields: object, text: string) => answerOf(compiled(fields), 'customers', text).parties;
  expect(found(named, 'a barrister')).toEqual(['it']);
  expect(found({ ...named, notKinds: ['lawyer'] }, 'a barrister')).not.toContain('it');
  expect(found({ ...named, notKinds: ['lawyer'] }, 'the law firm that lends a room')).toEqual(['it']);
});
