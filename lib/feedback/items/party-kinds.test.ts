import { expect, it } from 'vitest';
import { answerOf } from './check-item';
import { withOneParty } from './testing/one-party';

const kindsOf = (fields: object) => {
  const it = withOneParty(fields).parties.get('it');
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
  const found = (fields: object, text: string) => answerOf(withOneParty(fields), 'customers', text).parties;
  expect(found(named, 'a barrister')).toEqual(['it']);
  expect(found({ ...named, notKinds: ['lawyer'] }, 'a barrister')).not.toContain('it');
  expect(found({ ...named, notKinds: ['lawyer'] }, 'the law firm that lends a room')).toEqual(['it']);
});
