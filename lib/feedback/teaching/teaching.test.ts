import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readScenario, scenarioFiles } from '@/lib/commands/feedback-scenario';
import { checkItem } from '../items/check-item';
import { type CompiledScenario, compileScenario } from '../items/compile';
import { itemFindingSchema } from '../items/finding';
import { itemWords } from '../items/words';
import { parseScenario } from '../scenario';
import { applyRulings } from './apply';
import { type Ruling, type RulingInput, rulingSchema, slugOf } from './ruling';

const path = scenarioFiles().find((file) => file.endsWith('police.yaml')) ?? '';
const read = readScenario(path, (file) => readFileSync(file, 'utf8'));
if (!read.ok || !read.scenario) throw new Error('the police scenario is part of the content');
const police = read.scenario;
const reason = 'Three learners mean it so.';

const rulings = (...inputs: RulingInput[]): Ruling[] => inputs.map((input) => rulingSchema.parse(input));

/** The police, taught; throws when that is refused. */
const taught = (...inputs: RulingInput[]): CompiledScenario => {
  const applied = applyRulings(police.scenario, rulings(...inputs));
  if (!applied.ok) throw new Error(applied.problems.join('\n'));
  return compileScenario(applied.scenario);
};
const problemsOf = (...inputs: RulingInput[]): readonly string[] => {
  const applied = applyRulings(police.scenario, rulings(...inputs));
  return applied.ok ? [] : applied.problems;
};
const answer = (compiled: CompiledScenario, text: string, list: 'customers' | 'consumers' = 'customers'): string => {
  const { verdict, parties } = checkItem(compiled, { list, text });
  return `${verdict} ${parties.map(({ id }) => id).join('+')}`.trim();
};

describe('what can be taught', () => {
  it('is another name of a party, read in all its forms and small misspellings', () => {
    const after = taught({ kind: 'alias', party: 'staff', alias: 'the quizzlers', reason });
    expect(answer(police, 'quizzler')).toBe('unrecognised');
    for (const text of ['quizzlers', 'The Quizzlers!', 'a quizzler', 'some quizlers', 'quizzlers because they work there'])
      expect(answer(after, text)).toBe('arguable staff');
  });

  it('is a name whose parts are read as somebody else today: the longer phrase goes first', () => {
    expect(answer(police, 'boys in amber')).toContain('vulnerable-people');
    expect(answer(taught({ kind: 'alias', party: 'staff', alias: 'boys in amber', reason }), 'the boys in amber')).toBe('arguable staff');
  });

  it('is a thing that is nobody', () => {
    const after = taught({ kind: 'not-a-party', phrase: 'flumphery', reason });
    expect(answer(after, 'the flumphery')).toBe('not-a-party');
  });

  it('is a new party, whose verdicts follow from what it gives and gets', () => {
    const after = taught({
      kind: 'party',
      party: { name: 'the Friends of the Force', aliases: ['well-wishers'], gives: [{ what: 'money for dogs', kind: 'money' }] },
      reason,
    });
    expect(answer(after, 'friends of the force')).toBe('fits friends-of-the-force');
    expect(answer(after, 'well-wishers', 'consumers')).toBe('reconsider friends-of-the-force');
    expect(itemWords(checkItem(after, { list: 'customers', text: 'well-wishers' })).argument.at(-1)?.text).toBe(
      'Facts: What the instructors of this course have taught.',
    );
  });

  it('is a fact about a party, added to those that the author tells', () => {
    const after = taught({ kind: 'fact', party: 'tourists', gives: [{ what: 'a tax on beds', kind: 'tax' }], reason });
    expect(answer(police, 'tourists')).toBe('reconsider tourists');
    expect(answer(after, 'tourists')).toBe('fits tourists');
    const willing = taught({ kind: 'fact', party: 'suspects', willing: true, reason });
    expect(willing.parties.get('suspects')?.facts.willing).toBe(true);
  });

  it('is a ruling that beats the rules, with its reason and what it beat', () => {
    const after = taught({
      kind: 'ruling',
      party: 'tourists',
      list: 'customers',
      verdict: 'arguable',
      reason: 'They bring custom to town',
    });
    const finding = checkItem(after, { list: 'customers', text: 'tourists who pay nothing' });
    expect(finding).toMatchObject({
      verdict: 'arguable',
      rule: 'ruling',
      parties: [{ beat: ['customers-user'], ruling: { reason: 'They bring custom to town', derived: 'customers-user' } }],
    });
    expect(answer(after, 'tourists', 'consumers')).toBe(answer(police, 'tourists', 'consumers'));
    expect(itemFindingSchema.parse(JSON.parse(JSON.stringify(finding)))).toEqual(finding);
  });

  it('is shown to learners as the instructors’ word, with their reason and what the facts alone would say', () => {
    const after = taught({
      kind: 'ruling',
      party: 'tourists',
      list: 'customers',
      verdict: 'arguable',
      reason: 'They bring custom to town',
    });
    const words = itemWords(checkItem(after, { list: 'customers', text: 'tourists' }));
    expect(words.label).toBe('Arguable, as the instructors have ruled');
    expect(words.message).toMatch(/instructors.+“They bring custom to town\.” .+(?:another look|think again)\./u);
    expect(words.argument.filter(({ kind }) => kind === 'rule').map(({ id }) => id)).toEqual(['ruling', 'customers-user']);
    expect(words.argument.at(-1)?.text).toContain('a ruling of the course’s instructors');
  });

  it('stands in order: a party can be taught and then called by another name, or ruled on', () => {
    const after = taught(
      { kind: 'party', party: { name: 'zorblax', gets: [{ what: 'a ride', mode: 'use' }] }, reason },
      { kind: 'alias', party: 'zorblax', alias: 'quizzlers', reason },
      { kind: 'ruling', party: 'zorblax', list: 'customers', verdict: 'fits', reason },
    );
    expect(answer(after, 'quizzlers')).toBe('fits zorblax');
  });

  it('is passed over when the scenario holds it already, as after an export', () => {
    const all = rulings(
      { kind: 'alias', party: 'staff', alias: 'quizzlers', reason },
      { kind: 'not-a-party', phrase: 'flumphery', reason },
      { kind: 'party', party: { name: 'zorblax', gets: [{ what: 'a ride', mode: 'use' }] }, reason },
      { kind: 'fact', party: 'tourists', gives: [{ what: 'a tax on beds', kind: 'tax' }], chooses: true, reason },
      { kind: 'ruling', party: 'zorblax', list: 'customers', verdict: 'fits', reason },
    );
    const once = applyRulings(police.scenario, all);
    const twice = once.ok ? applyRulings(once.scenario, all) : once;
    expect(twice).toEqual(once);
    expect(once.ok).toBe(true);
  });

  it('leaves the scenario given as it was, and an untaught one with its version', () => {
    const before = JSON.stringify(police.scenario);
    taught({ kind: 'alias', party: 'staff', alias: 'quizzlers', reason }, { kind: 'fact', party: 'tourists', chooses: true, reason });
    expect(JSON.stringify(police.scenario)).toBe(before);
    expect(applyRulings(police.scenario, [])).toEqual({ ok: true, scenario: police.scenario });
    expect(parseScenario(police.scenario)).toEqual({ ok: true, scenario: police.scenario });
    expect(before).not.toContain('rulings');
  });
});

describe('what is refused, with the reason and what to do', () => {
  const alias = (text: string): string => problemsOf({ kind: 'alias', party: 'victims', alias: text, reason }).join(' ');
  const thing = (text: string): string => problemsOf({ kind: 'not-a-party', phrase: text, reason }).join(' ');

  it('are names that mean another party, by the author or by the lexicon', () => {
    expect(['councils', 'town hall', 'the mayor', 'suspects and witnesses', 'patrols'].map(alias)).toMatchInlineSnapshot(`
      [
        "“councils” also names the local council, so an answer could mean either: teach a longer phrase that means victims of crime alone.",
        "“town hall” is read as the local council already, so it would mean two things: teach words that mean victims of crime alone, or a new party if somebody else is meant.",
        "“the mayor” is read as the local council already, so it would mean two things: teach words that mean victims of crime alone, or a new party if somebody else is meant.",
        "“suspects and witnesses” is read as suspects and people in custody and witnesses already, so it would mean two things: teach words that mean victims of crime alone, or a new party if somebody else is meant.",
        "“patrols” stands among what is no party here: withdraw that first, if it does mean victims of crime.",
      ]
    `);
  });

  it('are names of nobody, of the organisation, and the question’s own words', () => {
    expect(['the ones who', 'people', 'the force', 'customers', 'batman', 'zorblax because they pay'].map(alias)).toMatchInlineSnapshot(`
      [
        "“the ones who” holds no word that names anybody in particular: teach the words that tell who is meant.",
        "“people” holds no word that names anybody in particular: teach the words that tell who is meant.",
        "“the force” names the police, the organisation itself: teach words for somebody who deals with it.",
        "“customers” is a word of the question: whoever writes it names nobody yet, so it can’t be taught.",
        "“batman” would not be read as victims of crime even then: teach the words that name them alone, without a reason, a “not” or a second name.",
        "“zorblax because they pay” would not be read as victims of crime even then: teach the words that name them alone, without a reason, a “not” or a second name.",
      ]
    `);
  });

  it('are things that are somebody', () => {
    expect(['victims', 'the mayor', 'police', 'those'].map(thing)).toMatchInlineSnapshot(`
      [
        "“victims” is read as victims of crime already, so it can’t be no party as well: teach the words that mean the thing alone.",
        "“the mayor” is read as the local council already, so it can’t be no party as well: teach the words that mean the thing alone.",
        "“police” names the police, the organisation itself: teach words for somebody who deals with it.",
        "“those” holds no word that names anybody in particular: teach the words that tell who is meant.",
      ]
    `);
    expect(thing('patrols')).toBe('');
    expect(alias('Victim of Crime')).toBe('');
  });

  it('are parties that are there already, share a name, or come without a fact', () => {
    const party = (input: Extract<RulingInput, { kind: 'party' }>['party']): string =>
      problemsOf({ kind: 'party', party: input, reason }).join(' ');
    expect([
      party({ id: 'victims', name: 'zorblax', gets: [{ what: 'help', mode: 'use' }] }),
      party({ name: 'zorblax', aliases: ['witnesses'], gets: [{ what: 'help', mode: 'use' }] }),
      party({ name: 'patrols', gets: [{ what: 'help', mode: 'use' }] }),
      party({ name: 'zorblax' }),
      party({ name: 'the police', gets: [{ what: 'help', mode: 'use' }] }),
    ]).toMatchInlineSnapshot(`
      [
        "There is a party “victims” already, victims of crime: teach facts or another name of it, or give the new party an id of its own.",
        "“witnesses” already names witnesses, so an answer could mean either: teach facts about witnesses, or a name that nobody has.",
        "“patrols” stands among what is no party here: withdraw that first, or use another name.",
        "Of zorblax nothing is told that a verdict could be derived from: say what it gives or what it gets.",
        "“the police” names the police, the organisation itself: teach words for somebody who deals with it.",
      ]
    `);
  });

  it('are unknown parties and second rulings on one place', () => {
    expect([
      ...problemsOf({ kind: 'alias', party: 'victms', alias: 'zorblax', reason }),
      ...problemsOf({ kind: 'fact', party: 'qqq', chooses: true, reason }),
      ...problemsOf(
        { kind: 'ruling', party: 'tourists', list: 'customers', verdict: 'fits', reason: 'one' },
        { kind: 'ruling', party: 'tourists', list: 'customers', verdict: 'arguable', reason: 'two' },
      ),
    ]).toMatchInlineSnapshot(`
      [
        "There is no party "victms" here; did you mean "victims"?",
        "There is no party "qqq" here: choose one that is, or teach a new party.",
        "There is a ruling on visitors and tourists in customers already (“fits”, because: one): withdraw it before you rule otherwise.",
      ]
    `);
  });

  it('are told apart from the rulings that stand, by their place in the list', () => {
    const applied = applyRulings(
      police.scenario,
      rulings(
        { kind: 'alias', party: 'staff', alias: 'quizzlers', reason },
        { kind: 'alias', party: 'victims', alias: 'quizzlers', reason },
        { kind: 'alias', party: 'victims', alias: 'town hall', reason },
      ),
    );
    expect(applied).toMatchObject({ ok: false, refused: [1, 2] });
    expect(applied.ok || applied.problems).toHaveLength(2);
  });

  it('are rulings without a reason, of many lines, with classes of the lexicon, without a fact', () => {
    const refused: unknown[] = [
      { kind: 'alias', party: 'victims', alias: 'zorblax', reason: ' ' },
      { kind: 'alias', party: 'victims', alias: 'zorblax', reason: 'x'.repeat(501) },
      { kind: 'alias', party: 'victims', alias: 'zor\nblax', reason },
      { kind: 'alias', party: 'victims', alias: '@p who zorblax', reason },
      { kind: 'fact', party: 'victims', reason },
      { kind: 'party', party: { name: '警察' }, reason },
      { kind: 'ruling', party: 'victims', list: 'customers', verdict: 'not-a-party', reason },
    ];
    for (const one of refused) expect(rulingSchema.safeParse(one).success).toBe(false);
  });
});

it('an id is made from a name: without its article, accents and signs', () => {
  expect(['the Friends of the Library', 'Ärzte & Co.', 'a “drop-in” centre', "people's lawyers"].map(slugOf)).toEqual([
    'friends-of-the-library',
    'arzte-co',
    'drop-in-centre',
    'peoples-lawyers',
  ]);
  const [ruling] = rulings({ kind: 'party', party: { name: 'the Zorblax' }, reason });
  expect(ruling).toMatchObject({ party: { id: 'zorblax', willing: true, gives: [] } });
});
