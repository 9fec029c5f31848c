import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { casesBeside } from '@/lib/commands/feedback-cases';
import { readScenario, scenarioFiles } from '@/lib/commands/feedback-scenario';
import { answerOf } from '../items/check-item';
import { type CompiledScenario, compileScenario } from '../items/compile';
import { INSTEAD_OF, ONLY_DISMISSED, ONLY_UNWILLING, OWN_STAFF } from '../items/evoking';
import { selectLexicon } from '../lexicon';
import { PREDICATES } from '../lexicon/predicates';
import { LISTS, MODES, RULED_VERDICTS, SIDES, VALUES } from '../scenario';
import type { List } from '../types';
import { applyRulings } from './apply';
import { type PastAnswer, replay } from './replay';
import type { Ruling } from './ruling';
import { plainly } from './testing';
import { wordsTouched } from './touched';

/** What a reading asks for, and the kinds by which whoever was found may be asked for again. */
const { asked, again, noting } = vi.hoisted(() => {
  const kinds = new Set<string>();
  const more = new Set<string>();
  let within = false;
  return {
    asked: kinds,
    again: more,
    /** Runs what answers a question, which may ask further: that is part of the answer. */
    noting: <Found>(kind: string, answer: () => Found): Found => {
      if (within) return answer();
      kinds.add(kind);
      within = true;
      const found = answer();
      within = false;
      return found;
    },
  };
});

vi.mock('../items/resolve', async (original) => {
  const real = await original<typeof import('../items/resolve')>();
  const resolveKind: typeof real.resolveKind = (compiled, kind, list, depth) => {
    const found = noting(kind, () => real.resolveKind(compiled, kind, list, depth));
    for (const first of found?.party?.kinds.slice(0, 1) ?? []) again.add(first);
    return found;
  };
  return { ...real, resolveKind };
});
vi.mock('../items/near', async (original) => {
  const real = await original<typeof import('../items/near')>();
  const nearestOfKind: typeof real.nearestOfKind = (...args) => noting(args[1], () => real.nearestOfKind(...args));
  const onlyFirms: typeof real.onlyFirms = (...args) => noting('business', () => real.onlyFirms(...args));
  return { ...real, nearestOfKind, onlyFirms };
});
vi.mock('../items/inside', async (original) => {
  const real = await original<typeof import('../items/inside')>();
  const ownStaff: typeof real.ownStaff = (...args) => noting(OWN_STAFF, () => real.ownStaff(...args));
  const colleagueOf: typeof real.colleagueOf = (...args) => noting(args[1], () => real.colleagueOf(...args));
  return { ...real, ownStaff, colleagueOf };
});
vi.mock('../items/roles', async (original) => {
  const real = await original<typeof import('../items/roles')>();
  const onlyUnwilling: typeof real.onlyUnwilling = (compiled, inside) =>
    noting(inside ? ONLY_DISMISSED : ONLY_UNWILLING, () => real.onlyUnwilling(compiled, inside));
  return { ...real, onlyUnwilling };
});

/** How many texts are tried; FUZZ_RUNS in the environment changes it. */
const RUNS = Math.ceil(Number(process.env.FUZZ_RUNS ?? 100_000) / 25);
const reason = 'Three learners mean it so.';

const scenarios = scenarioFiles().map((path) => {
  const read = readScenario(path, (file) => readFileSync(file, 'utf8'));
  if (!read.ok || !read.scenario) throw new Error(`no scenario in ${path}`);
  return { compiled: read.scenario, cases: casesBeside(path) };
});

const AS_WORDS: Readonly<Record<string, readonly string[]>> = {
  '@p': ['people', 'someone', 'lads', 'kids'],
  '@g': ['company', 'team'],
  '@t': ['Leeds'],
};
const lexicon = [...selectLexicon().phrases.phrases()].map(({ keys }) =>
  keys.map((key) => AS_WORDS[key]?.[keys.length % 2] ?? key).join(' '),
);
const names = scenarios.flatMap(({ compiled: { scenario } }) => [
  scenario.organisation,
  ...scenario.alsoCalled,
  ...scenario.notParties,
  ...scenario.parties.flatMap(({ name, aliases }) => [name, ...aliases]),
]);
const GRAMMAR =
  'who|that|whose|they|it|he|them|the|their|our|us|we|i|for|by|to|of|in|at|from|with|because they|because|, they|and|,|-|(|? no,|not|never|dont|no|non|without|other|being|was|had|get|got|a|all|next|free|nothing|some|everybody|people|man|boss|head of|staff|manager|guest|someone in|against their will|was forced to|got sacked|made to|never wanted to|pay for her|pays for them|we pay them for it|sells us|an ad|their logo on the|a will|some money|time|evidence|a room|the bill|up|taxes|marathon|a parcel|a gift|firm|library|warehouse|Bunnings|Idris|mum|Zorblax|zorblax|the grinfuddles';
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...GRAMMAR.split('|')) },
  { weight: 2, arbitrary: fc.constantFrom(...lexicon) },
  { weight: 1, arbitrary: fc.constantFrom(...PREDICATES.keys()) },
  { weight: 1, arbitrary: fc.constantFrom(...names) },
  { weight: 1, arbitrary: fc.constantFrom(...names.flatMap((name) => name.split(' '))) },
);
/** What makes the engine think of somebody by itself. */
const ODD = [
  'Zorblax, it sells us the grinfuddles',
  'Zorblax, we pay them for it',
  'zorblax, they get paid for it',
  'the zorblax who is paid by us',
  'Zorblax, it buys ads',
  'Zorblax, their logo is on the wall',
  'our Zorblax yard',
  'the zorblax office',
  'the warehouse',
  "her zorblax's boss",
  "the driver's boss",
  'head of zorblax',
  'non zorblax',
  'workers who have never paid',
  'wedding guests',
  'the grinfuddle people who buy nothing',
  'zorblax who never wanted to come',
  'mum, dragged there',
  'somebody who got sacked',
  'staff who were let go',
  'her husband, the council pays for her',
  'the company with grinfuddles',
  'people in zorblax',
];
const cases = [...ODD, ...scenarios.flatMap((one) => one.cases.map(({ text }) => text))];
/** What may be written: pieces of sentences, one of the cases perhaps among them, sometimes with a slip. */
const texts = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 6 }), fc.option(fc.constantFrom(...cases), { freq: 3 }), fc.nat(), fc.nat({ max: 4 }))
  .map(([words, known, at, slip]) => {
    const parts = [...words];
    if (known !== null) parts.splice(at % (parts.length + 1), 0, known);
    const text = parts.join(' ');
    return slip === 0 ? text.slice(0, at % text.length) + text.slice((at % text.length) + 1) : text;
  });
const lists = fc.constantFrom<List>(...LISTS);

/** Some words together that may be taught as a name. */
const phrases = fc.oneof(
  fc.constantFrom(...lexicon),
  fc.tuple(fc.constantFrom(...lexicon), fc.constantFrom(...lexicon)).map((both) => both.join(' ')),
  fc.tuple(fc.constantFrom('snork', 'amber', 'people who', 'those without', 'firms that'), word).map((both) => both.join(' ')),
  fc.constantFrom('zorblax', 'people who have never paid', 'all the workers', 'local businesses that pay'),
);
const what = fc.constantFrom('money', 'a hand', 'a tax on beds');
const facts = {
  gives: fc.array(
    fc.tuple(what, fc.constantFrom(...VALUES), fc.boolean()).map(([given, kind, channel]) => ({
      what: given,
      kind,
      ...(channel ? { through: 'the council' } : {}),
    })),
    { maxLength: 2 },
  ),
  gets: fc.array(fc.record({ what, mode: fc.constantFrom(...MODES) }), { maxLength: 2 }),
};

/** Something that may be taught of a scenario; some of it will be refused. */
const rulingsOn = ({ scenario }: CompiledScenario): fc.Arbitrary<Ruling> => {
  const party = fc.constantFrom(...scenario.parties.map(({ id }) => id));
  const of = <Fields extends object>(fields: Fields): Fields & { readonly reason: string } => ({ ...fields, reason });
  return fc.oneof(
    fc.tuple(party, phrases).map(([id, alias]) => of({ kind: 'alias' as const, party: id, alias })),
    phrases.map((phrase) => of({ kind: 'not-a-party' as const, phrase })),
    fc
      .record({ party, ...facts, willing: fc.boolean(), chooses: fc.boolean() }, { requiredKeys: ['party', 'gives', 'gets'] })
      .map((fact) => of({ kind: 'fact' as const, ...fact })),
    fc
      .tuple(party, lists, fc.constantFrom(...RULED_VERDICTS))
      .map(([id, list, verdict]) => of({ kind: 'ruling' as const, party: id, list, verdict })),
    fc
      .record({
        name: phrases.map((phrase) => `the ${phrase}`),
        aliases: fc.array(phrases, { maxLength: 2 }),
        side: fc.constantFrom(...SIDES),
        willing: fc.boolean(),
        chooses: fc.boolean(),
        fundingFollowsUse: fc.boolean(),
        ...facts,
      })
      .map((taught) => of({ kind: 'party' as const, party: { id: 'wombles', ...taught } })),
  );
};

/** A scenario and the same as it was taught. */
const teachings = fc
  .constantFrom(...scenarios)
  .chain(({ compiled, cases: own }) =>
    fc.tuple(fc.array(rulingsOn(compiled), { minLength: 1, maxLength: 2 }), fc.boolean()).map(([rulings, back]) => {
      const applied = applyRulings(compiled.scenario, rulings);
      if (!applied.ok) return null;
      const taught = compileScenario(applied.scenario);
      return back ? { before: taught, after: compiled, own, rulings } : { before: compiled, after: taught, own, rulings };
    }),
  )
  .filter((teaching) => teaching !== null);

function changesOf(before: CompiledScenario, after: CompiledScenario, answers: readonly PastAnswer[]): PastAnswer[] {
  const steps = replay(before, after, answers);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value.changes;
}

describe('a replay, which leaves out what cannot change,', () => {
  it(`finds what a full one finds, whatever is taught or withdrawn (${RUNS} texts)`, { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(teachings, fc.array(fc.tuple(texts, lists), { minLength: 50, maxLength: 50 }), ({ before, after, own }, some) => {
        const written = [
          ...some.map(([text, list]) => ({ list, text, count: 1 })),
          ...own.map(({ list, text }) => ({ list, text, count: 1 })),
        ];
        const changes = plainly(before, after, written);
        expect(changesOf(before, after, written)).toEqual(changes);
        const judged = written.map((past) => ({ ...past, was: answerOf(before, past.list, past.text) }));
        expect(changesOf(before, after, judged)).toEqual(changes);
      }),
      { numRuns: Math.ceil(RUNS / 100) },
    );
  });

  const tests = scenarios.map(() => new Map<string, (text: string) => boolean>());
  const testFor = (at: number, compiled: CompiledScenario, kind: string): ((text: string) => boolean) => {
    const known = tests[at]?.get(kind);
    if (known) return known;
    const none = {
      phrases: [],
      roots: new Set<string>(),
      descriptions: new Set<string>(),
      nouns: new Set<string>(),
      lists: new Set(LISTS),
      rulings: null,
    };
    const test = wordsTouched(compiled, compiled, { ...none, kinds: new Set([kind, INSTEAD_OF[kind] ?? kind]) });
    tests[at]?.set(kind, test);
    return test;
  };
  /** What a reading asks for although no word of the text leads there. */
  const unforeseenIn = (at: number, list: List, text: string): string[] => {
    const compiled = scenarios[at]?.compiled;
    if (!compiled) throw new Error('no such scenario');
    asked.clear();
    again.clear();
    answerOf(compiled, list, text);
    return [...asked].filter((kind) => !again.has(kind) && !testFor(at, compiled, kind)(text));
  };

  it('knows by which words a reading of a case comes to ask for a kind', () => {
    const unforeseen = scenarios.flatMap((_, at) =>
      cases.flatMap((text) => LISTS.flatMap((list) => unforeseenIn(at, list, text).map((kind) => ({ text, list, kind })))),
    );
    expect(unforeseen).toEqual([]);
  });

  it(`knows it of whatever is written (${RUNS} texts)`, { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(fc.nat({ max: scenarios.length - 1 }), texts, lists, (at, text, list) => {
        expect(unforeseenIn(at, list, text)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
