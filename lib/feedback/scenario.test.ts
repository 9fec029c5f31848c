import { describe, expect, it } from 'vitest';
import { parseScenario } from './scenario';

const party = {
  id: 'council',
  name: 'the council',
  gives: [{ what: 'money', kind: 'funding' }],
  gets: [{ what: 'order', mode: 'return' }],
  source: 's',
};
const whole = {
  id: 'pool',
  title: 'A pool',
  organisation: 'the pool',
  service: 'swimming',
  sector: 'public',
  about: 'A pool.',
  sources: { s: 'made up' },
  parties: [party],
};
const problemsOf = (data: unknown): readonly string[] => {
  const parsed = parseScenario(data);
  return parsed.ok ? [] : parsed.problems;
};

describe('a scenario', () => {
  it('is read when its facts are complete, with defaults for what may be left out', () => {
    const parsed = parseScenario(whole);
    expect(parsed.ok && parsed.scenario.parties[0]).toMatchObject({ side: 'outside', willing: true, aliases: [], chooses: false });
  });

  it('gives its mistakes back as sentences with the place, what is allowed and the likely meaning', () => {
    const broken = {
      ...whole,
      sector: 'pubic',
      titel: 'x',
      parties: [{ ...party, gives: [{ what: 'money', kind: 'mony' }], gets: [{ what: 'order', mode: 'used', sorce: 's' }], willing: 'no' }],
    };
    expect(problemsOf(broken)).toMatchInlineSnapshot(`
      [
        "In party "council", gets 1: there is no field "sorce"; did you mean "source"?",
        "In the scenario: there is no field "titel"; did you mean "title"?",
        "In sector: it is "pubic", and must be one of commercial, public, non-profit, internal; did you mean "public"?",
        "In party "council", willing: a boolean is expected, not "no".",
        "In party "council", gives 1, kind: it is "mony", and must be one of money, tax, funding, contract, custom, information, cooperation, time, affection, goods, work, publicity; did you mean "money"?",
        "In party "council", gets 1, mode: it is "used", and must be one of return, use, acted-on; did you mean "use"?",
      ]
    `);
  });

  it('names what contradicts itself: ids and names used twice, unknown sources and kinds, parties without a fact', () => {
    const parties = [
      { ...party, aliases: ['town hall'], kinds: ['local-autority'] },
      { ...party, source: 'z' },
      { id: 'b', name: 'swimmers', aliases: ['The Town Halls'], source: 's' },
    ];
    expect(problemsOf({ ...whole, parties })).toMatchInlineSnapshot(`
      [
        "In party "council": the lexicon has no kind "local-autority"; did you mean "local-authority"?",
        "In party "council": another party has the same id.",
        "In party "council": there is no source "z" (there is s); did you mean "s"?",
        "In party "b": "The Town Halls" also names party "council", so an answer could mean either.",
        "In party "b": it neither gives nor gets anything, so no verdict can be derived; tell at least one of the two.",
      ]
    `);
  });

  it('takes rulings with a reason, one for a party in a list', () => {
    const ruling = { party: 'council', list: 'customers', verdict: 'arguable', reason: 'So agreed.' };
    expect(problemsOf({ ...whole, rulings: [ruling, { ...ruling, list: 'consumers' }] })).toEqual([]);
    const broken = [
      { ...ruling, verdict: 'fit' },
      { ...ruling, resaon: 'x' },
      { ...ruling, reason: ' ' },
    ];
    const untrue = [ruling, { ...ruling, party: 'counsil' }, { ...ruling, verdict: 'fits' }];
    expect([...problemsOf({ ...whole, rulings: broken }), ...problemsOf({ ...whole, rulings: untrue })]).toMatchInlineSnapshot(`
      [
        "In ruling 2: there is no field "resaon"; did you mean "reason"?",
        "In ruling 1, verdict: it is "fit", and must be one of fits, arguable, reconsider; did you mean "fits"?",
        "In ruling 3, reason: it must not be empty.",
        "In ruling 2: there is no party "counsil"; did you mean "council"?",
        "In ruling 3: party "council" is ruled on in customers before; keep one of the two.",
      ]
    `);
  });

  it('keeps its version when it has no rulings', () => {
    const parsed = parseScenario(whole);
    expect(parsed.ok && Object.hasOwn(parsed.scenario, 'rulings')).toBe(false);
  });

  it.each([null, 5, 'x', [], { parties: {} }, { ...whole, parties: [] }, { ...whole, parties: [null] }, { ...whole, sources: 3 }])(
    'never throws, but says what is wrong with %j',
    (data) => {
      for (const sentence of problemsOf(data)) expect(sentence).toMatch(/^In .+[.?]$/su);
      expect(problemsOf(data).length).toBeGreaterThan(0);
    },
  );
});
