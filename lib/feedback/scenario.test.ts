import fc from 'fast-check';
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

  it.each(['that daughter', 'that boy next door'])('may call somebody %j', (name) => {
    expect(problemsOf({ ...whole, parties: [{ ...party, name }] })).toEqual([]);
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
        "In party "council", willing: it is "no", and must be true or false, without quotes; did you mean false?",
        "In party "council", gives 1, kind: it is "mony", and must be one of money, tax, funding, contract, custom, information, cooperation, time, affection, goods, work, publicity; did you mean "money"?",
        "In party "council", gets 1, mode: it is "used", and must be one of return, use, acted-on; did you mean "use"?",
      ]
    `);
  });

  it('names what contradicts itself: ids and names used twice, unknown sources and kinds, parties without a fact', () => {
    const parties = [
      { ...party, aliases: ['town hall'], kinds: ['local-autority'] },
      { ...party, source: 'z', kinds: ['lawyer'], notKinds: ['lawyer', 'lawer'] },
      { id: 'b', name: 'swimmers', aliases: ['The Town Halls'], source: 's' },
    ];
    expect(problemsOf({ ...whole, parties })).toMatchInlineSnapshot(`
      [
        "In party "council": another party has the same id.",
        "In party "council": there is no source "z" (there is s); did you mean "s"?",
        "In party "council": the lexicon has no kind "local-autority"; did you mean "local-authority"?",
        "In party "council": the lexicon has no kind "lawer"; did you mean "lawyer"?",
        "In party "council": "lawyer" stands under kinds and under notKinds; keep one.",
        "In party "b": "The Town Halls" also names party "council" (as "town hall"), so an answer could mean either.",
        "In party "b": it neither gives nor gets anything, so no verdict can be derived; tell at least one of the two, or write side: away for a bystander.",
      ]
    `);
  });

  it('takes rulings with a reason, one for a party in a list', () => {
    const ruling = { party: 'council', list: 'customers', verdict: 'arguable', reason: 'So agreed.' };
    expect(problemsOf({ ...whole, rulings: [ruling, { ...ruling, list: 'consumers' }] })).toEqual([]);
    const broken = [
      { ...ruling, verdict: 'fit' },
      { ...ruling, party: 'x', resaon: 'x' },
      { ...ruling, list: 'consumers', reason: ' ' },
    ];
    const untrue = [ruling, { ...ruling, party: 'counsil' }, { ...ruling, verdict: 'fits' }];
    expect([...problemsOf({ ...whole, rulings: broken }), ...problemsOf({ ...whole, rulings: untrue })]).toMatchInlineSnapshot(`
      [
        "In ruling 2: there is no field "resaon"; did you mean "reason"?",
        "In ruling 1, verdict: it is "fit", and must be one of fits, arguable, reconsider; did you mean "fits"?",
        "In ruling 3, reason: it must not be empty.",
        "In ruling 2: there is no party "x".",
        "In ruling 2: there is no party "counsil"; did you mean "council"?",
        "In ruling 3: party "council" is ruled on in customers before; keep one of the two.",
      ]
    `);
  });

  it('introduces itself in up to 600 characters', () => {
    expect(problemsOf({ ...whole, about: 'x'.repeat(600) })).toEqual([]);
    expect(problemsOf({ ...whole, about: 'x'.repeat(601) })).toEqual(['In about: it must be at most 600 characters long.']);
  });

  it('keeps its version when it has no rulings, and no kinds that a party is not', () => {
    const parsed = parseScenario(whole);
    expect(parsed.ok && Object.hasOwn(parsed.scenario, 'rulings')).toBe(false);
    expect(parsed.ok && Object.hasOwn(parsed.scenario.parties[0] ?? {}, 'notKinds')).toBe(false);
  });

  it('never throws, whatever stands in the place of a field, and says something of it unless it is sound', () => {
    const at = fc.constantFrom<string[]>(
      ...Object.keys(whole).map((key) => [key]),
      ...Object.keys({ ...party, kinds: 0, aliases: 0 }).map((key) => ['parties', key]),
    );
    fc.assert(
      fc.property(at, fc.jsonValue(), ([field = '', inner], value) => {
        const data = inner === undefined ? { ...whole, [field]: value } : { ...whole, parties: [{ ...party, [inner]: value }] };
        const parsed = parseScenario(data);
        if (!parsed.ok) for (const sentence of parsed.problems) expect(sentence).toMatch(/^In .+[.?]$/su);
        expect(parsed.ok || parsed.problems.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    null,
    5,
    'x',
    [],
    { ...whole, id: { a: { toString: false } } },
    { parties: {} },
    { ...whole, parties: [] },
    { ...whole, parties: [null] },
    { ...whole, sources: 3 },
  ])('never throws, but says what is wrong with %j', (data) => {
    for (const sentence of problemsOf(data)) expect(sentence).toMatch(/^In .+[.?]$/su);
    expect(problemsOf(data).length).toBeGreaterThan(0);
  });
});

/** The scenario with other fields for its one party, and with another party beside it. */
const withParty = (fields: object, beside: object = {}): object => ({ ...whole, parties: [{ ...party, ...fields }], ...beside });
const gives = (...facts: object[]): object => withParty({ gives: facts });

describe('an author’s mistake comes back as one sentence that says what to do', () => {
  it.each<[string, object, string]>([
    ['a word of another for a kind of value', gives({ what: 'x', kind: 'grant' }), 'did you mean "funding"?'],
    ['a fee', gives({ what: 'x', kind: 'fee' }), 'did you mean "money"?'],
    ['a donation', gives({ what: 'x', kind: 'Donation' }), 'did you mean "money"?'],
    ['a gift in kind', gives({ what: 'x', kind: 'gift in kind' }), 'did you mean "money"?'],
    ['a bystander', withParty({ side: 'bystander' }), 'did you mean "away"?'],
    ['a colleague', withParty({ side: 'internal' }), 'did you mean "inside"?'],
    ['another word for a mode', withParty({ gets: [{ what: 'x', mode: 'acted_on' }] }), 'did you mean "acted-on"?'],
    ['a charity as a sector', { ...whole, sector: 'charity' }, 'did you mean "non-profit"?'],
    ['a firm as a sector', { ...whole, sector: 'private' }, 'did you mean "commercial"?'],
    ['a kind in other words', withParty({ kinds: ['insurance-company'] }), 'did you mean "insurer"?'],
    ['a kind in two words', withParty({ kinds: ['city council'] }), 'did you mean "local-authority"?'],
    ['yes for true', withParty({ willing: 'yes' }), 'must be true or false, without quotes; did you mean true?'],
    ['no for false', withParty({ chooses: 'No' }), 'did you mean false?'],
    ['a number for true', withParty({ passesOn: 1 }), 'did you mean true?'],
    ['neither true nor false', withParty({ passesOn: 'often' }), 'it is "often", and must be true or false, without quotes.'],
    ['one alias without brackets', withParty({ aliases: 'bathers' }), 'aliases: it must be a list: write [bathers], or a line that'],
    ['a list that is left empty', withParty({ aliases: null }), 'aliases: it is left empty; write [] for an empty list'],
    ['a list for a text', withParty({ name: ['the council'] }), 'name: it must be one text, not a list.'],
    ['a number for a text', gives({ what: 5, kind: 'money' }), 'gives 1, what: it must be a text: put 5 into quotes.'],
    ['a text that is left empty', gives({ what: null, kind: 'money' }), 'gives 1, what: it is left empty.'],
    ['a word for a fact', withParty({ gives: ['money'] }), 'it must hold fields, each a name, a colon and what it holds, not "money".'],
    ['fields for a list', withParty({ gives: { what: 'x', kind: 'money' } }), 'gives: it must be a list: begin each entry with a hyphen.'],
    [
      'a list for sources',
      { ...whole, sources: ['s'] },
      'In sources: it must hold fields, each a name, a colon and what it holds, not a list.',
    ],
    ['no party at all', { ...whole, parties: [] }, 'In parties: it must hold at least one party.'],
    ['an id of several words', withParty({ id: 'Town Council' }), 'did you mean "town-council"?'],
    ['a field of another list', withParty({ gets: [{ what: 'x', kind: 'use' }] }), 'there is no field "kind"; did you mean "mode"?'],
    ['a field in another style', withParty({ 'funding-follows-use': true }), 'did you mean "fundingFollowsUse"?'],
    [
      'a comma without quotes',
      gives({ what: 'news', 'comfort and rest': null, kind: 'custom' }),
      "gives 1: a text that holds a comma must stand in quotes, as in what: 'news, comfort and rest'.",
    ],
    [
      'two commas and an apostrophe without quotes',
      gives({ what: 'news', "one's comfort": null, 'and rest': null, kind: 'custom' }),
      'as in what: "news, one\'s comfort, and rest".',
    ],
    [
      'no space after a colon',
      gives({ 'what:news': null, kind: 'custom' }),
      "there must be a colon and a space after the field's name, as in what: news.",
    ],
    ['an equals sign', gives({ what: 'news', 'kind= custom': null }), "a space after the field's name, as in kind: custom."],
    ['curly quotes', gives({ what: '‘a fee’', kind: 'money' }), 'stands in curly quotes, which would be shown: use straight ones'],
    [
      'a field beside a text with commas',
      { ...whole, about: 'Fun, and games', titl: 'x' },
      'there is no field "titl"; did you mean "title"?',
    ],
    ['a colon in an alias', withParty({ aliases: [{ friends: 'old ones' }] }), "in quotes, as in 'friends: old ones'."],
    [
      'a comma in an alias',
      withParty({ aliases: ['people who come', 'and pay'] }),
      '"and pay" is the rest of a text: put a text that holds',
    ],
    [
      'a comma before a relative',
      withParty({ aliases: ['people', 'that pay'] }),
      '"that pay" is the rest of a text: put a text that holds',
    ],
    ['a way that is nearly a party', gives({ what: 'x', kind: 'tax', through: 'goverment' }), 'did you mean "government"?'],
    ['a way that is the party itself', gives({ what: 'x', kind: 'tax', through: 'council' }), 'through: it is this party itself;'],
    [
      'an alias that is nobody',
      { ...whole, notParties: ['councils'] },
      '"councils" names party "council" (as "the council"), so it cannot be nobody as well',
    ],
    ['an alias of the organisation', { ...whole, alsoCalled: ['Council'] }, 'In alsoCalled: "Council" also names party "council"'],
    ['empty lists of facts', withParty({ gives: [], gets: [] }), 'it neither gives nor gets anything'],
    ['nobody’s facts inside', withParty({ side: 'inside', gives: [], gets: [] }), 'it neither gives nor gets anything'],
  ])('%s', (_, data, words) => {
    const beside = { id: 'government', name: 'the government', gets: party.gets, source: 's' };
    const parties = Array.isArray((data as typeof whole).parties) ? (data as typeof whole).parties : [];
    const problems = problemsOf({ ...data, parties: parties.length > 0 ? [...parties, beside] : parties });
    expect(problems.join('\n')).toContain(words);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^In [^\n]+[.?]$/u);
  });

  it.each<[string, object]>([
    ['a way by a party’s id', gives({ what: 'x', kind: 'tax', through: 'ministry' })],
    ['a way by a party’s name, in another number', gives({ what: 'x', kind: 'tax', through: 'the ministries' })],
    ['a way by somebody who is no party', gives({ what: 'x', kind: 'tax', through: 'the district council' })],
    ['a short word that is near another', gives({ what: 'x', kind: 'tax', through: 'banks' })],
    ['a bystander without facts', withParty({ side: 'away', gives: [], gets: [] })],
    ['a thing that only holds a party’s name', { ...whole, notParties: ['council tax', 'the council house'] }],
    ['who is dealt with against their will, and chooses', withParty({ willing: false, chooses: true })],
  ])('and none comes back for %s', (_, data) => {
    const beside = { id: 'ministry', name: 'the ministry', aliases: ['tanks'], gets: party.gets, source: 's' };
    expect(problemsOf({ ...data, parties: [...(data as typeof whole).parties, beside] })).toEqual([]);
  });

  it('is told together with all the others, each once, and with its place', () => {
    const parsed = parseScenario({
      ...whole,
      titel: 'A pool',
      title: undefined,
      parties: [
        { ...party, kinds: ['goverment'], source: 'z', willing: 'no' },
        { ...party, gives: [{ what: 'x', kind: 'mony' }] },
      ],
      notParties: ['the council'],
    });
    expect(parsed.ok ? [] : parsed.mistakes.map(({ path, sentence }) => `${path.join('.')}: ${sentence}`)).toMatchInlineSnapshot(`
      [
        "titel: In the scenario: there is no field "titel"; did you mean "title"?",
        "parties.0.willing: In party "council", willing: it is "no", and must be true or false, without quotes; did you mean false?",
        "parties.1.gives.0.kind: In party "council", gives 1, kind: it is "mony", and must be one of money, tax, funding, contract, custom, information, cooperation, time, affection, goods, work, publicity; did you mean "money"?",
        "parties.1.id: In party "council": another party has the same id.",
        "parties.0.source: In party "council": there is no source "z" (there is s); did you mean "s"?",
        "parties.0.kinds.0: In party "council": the lexicon has no kind "goverment"; did you mean "government"?",
        "notParties.0: In notParties: "the council" names party "council", so it cannot be nobody as well; take it out of one of the two.",
      ]
    `);
  });
});
