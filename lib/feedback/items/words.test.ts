import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { scenarioFiles } from '@/lib/commands/feedback-scenario';
import type { Facts } from '../facts';
import { judge, RULES } from '../rules';
import { parseScenario, type Sector } from '../scenario';
import type { ItemWords, List } from '../types';
import { checkItem } from './check-item';
import { checkLists } from './check-lists';
import { type CompiledScenario, compileScenario } from './compile';
import { type ItemFinding, itemFindingSchema } from './finding';
import type { OUTCOMES } from './outcomes';
import { itemWords } from './words';

// These walk many answers: a busy machine needs longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const scenarios: CompiledScenario[] = scenarioFiles().map((path) => {
  const parsed = parseScenario(parse(readFileSync(path, 'utf8')));
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return compileScenario(parsed.scenario);
});
const police = scenarios.find(({ id }) => id === 'police') as CompiledScenario;
const LISTS: readonly List[] = ['customers', 'consumers'];
const SEEDS = Array.from({ length: 12 }, (_, i) => i * 7919 + 1);

const sentences = (words: ItemWords): string[] => [
  words.message,
  words.question ?? '',
  ...words.remarks,
  ...words.argument.map((step) => step.text),
];

/** What every text must be, whatever path led to it. */
function isWellFormed(words: ItemWords): void {
  for (const text of sentences(words)) {
    expect(text).toMatch(/^[“"‘]?[\p{Lu}\d£“]/u);
    expect(text).toMatch(/[.?!”]$/u);
    expect(text).not.toMatch(/undefined|null|NaN|\$\{|\{\w*\}|\s{2,}|\s[,.;?]|\.\.|,,|\(\)/u);
    expect(text).not.toMatch(/\b(?:wrong|incorrect|mistake|error)\b/iu);
    for (const [sentence = ''] of text.matchAll(/[.?!] (\p{Ll}\p{L}*)/gu)) expect(sentence).toBe('');
  }
  expect(words.message.length).toBeGreaterThan(20);
  expect(words.question).toMatch(/\?$/u);
  expect(words.argument.some((step) => step.kind === 'source')).toBe(true);
  expect(words.argument.some((step) => step.kind === 'definition')).toBe(true);
}

describe('the words for an item', () => {
  it.each(scenarios.map((compiled) => [compiled.id, compiled] as const))(
    'are well formed for every party of %s, in both lists and on every try',
    (_, compiled) => {
      for (const { party } of compiled.parties.values()) {
        for (const list of LISTS) {
          const finding = checkItem(compiled, { list, text: party.name });
          for (const seed of SEEDS) for (const attempt of [1, 2, 3]) isWellFormed(itemWords({ ...finding, seed, try: attempt }));
        }
      }
    },
  );

  it('are well formed for parties that are only presumed', () => {
    const texts = [
      'suppliers',
      'trade unions',
      'rival firms',
      'journalists',
      'civil servants',
      'trustees',
      'foster carers',
      'landlords',
      'tourists',
      'charities',
      'shareholders',
    ];
    for (const compiled of scenarios)
      for (const list of LISTS)
        for (const text of texts) {
          const finding = checkItem(compiled, { list, text });
          for (const seed of SEEDS) isWellFormed(itemWords({ ...finding, seed }));
        }
  });

  it('exist for every rule, and each rule has three variants or more', () => {
    for (const rule of RULES) {
      expect(rule.because.length).toBeGreaterThanOrEqual(3);
      expect(rule.questions.length).toBeGreaterThanOrEqual(3);
      for (const plural of [true, false]) {
        const finding = findingFor(rule.id, plural);
        const messages = new Set<string>();
        for (const seed of SEEDS)
          for (const attempt of [1, 2, 3]) {
            const words = itemWords({ ...finding, seed, try: attempt });
            isWellFormed(words);
            messages.add(words.argument.find((step) => step.kind === 'rule')?.text ?? '');
          }
        expect(messages.size).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('exist for every ruling upon every rule, for every party of each scenario, and each is said in three ways or more', {
    timeout: 30_000,
  }, () => {
    const reason = 'They bring custom to the town; ask at the market.';
    for (const rule of RULES) {
      for (const verdict of ['fits', 'arguable', 'reconsider'] as const) {
        for (const plural of [true, false]) {
          const finding = ruledFinding(findingFor(rule.id, plural), verdict, rule.id, reason);
          const said = { ruling: new Set<string>(), derived: new Set<string>(), questions: new Set<string>() };
          for (const seed of SEEDS)
            for (const attempt of [1, 2, 3]) {
              const words = itemWords({ ...finding, seed, try: attempt });
              isWellFormed(words);
              expect(words.label).toMatch(/^(?:Fits|Arguable|Worth another look), as the instructors have ruled$/u);
              expect(words.message).toMatch(/instructors.+“They bring custom to the town; ask at the market\.” /u);
              const [ruling, derived] = words.argument.filter(({ kind }) => kind === 'rule');
              expect([ruling?.id, derived?.id]).toEqual(['ruling', rule.id]);
              expect(/lead to the same|would have said (?:the same|so too)/u.test(derived?.text ?? '')).toBe(verdict === rule.verdict);
              said.ruling.add(ruling?.text ?? '');
              said.derived.add(derived?.text ?? '');
              said.questions.add(words.question ?? '');
            }
          for (const texts of Object.values(said)) expect(texts.size).toBeGreaterThanOrEqual(3);
        }
      }
    }
    for (const compiled of scenarios) {
      const parties = [...compiled.parties.values()].map(({ party }) => party);
      const rulings = parties.flatMap(({ id }) =>
        LISTS.map((list) => ({ party: id, list, verdict: 'arguable' as const, reason: 'as agreed' })),
      );
      const ruled = compileScenario({ ...compiled.scenario, rulings });
      for (const party of parties)
        for (const list of LISTS) {
          const finding = checkItem(ruled, { list, text: party.name });
          expect(finding.parties.find(({ id }) => id === party.id)).toMatchObject({ rule: 'ruling', verdict: 'arguable' });
          for (const attempt of [1, 2, 3]) isWellFormed(itemWords({ ...finding, try: attempt }));
        }
    }
  });

  it('end a reason that the instructors wrote without a stop, and leave their own signs alone', () => {
    const said = (reason: string): string =>
      itemWords(ruledFinding(findingFor('customers-user', true), 'fits', 'customers-user', reason)).message;
    expect(said('they come\n back')).toContain('“they come back.” ');
    expect(said('Why not?')).toContain('“Why not?” ');
  });

  it('are made from findings that were stored before there were rulings', () => {
    const finding = checkItem(police, { list: 'customers', text: 'The Govt' });
    expect(JSON.stringify(finding)).not.toContain('ruling');
    expect(itemWords(itemFindingSchema.parse(JSON.parse(JSON.stringify(finding)))).label).toBe('Fits');
  });

  it('take no contrast from a party that was only ruled into a list', () => {
    const rulings = [{ party: 'government', list: 'customers' as const, verdict: 'fits' as const, reason: 'so agreed' }];
    const ruled = compileScenario({ ...police.scenario, rulings });
    expect(checkItem(police, { list: 'customers', text: 'burglars' }).contrast?.name).toBe('the government');
    expect(checkItem(ruled, { list: 'customers', text: 'burglars' }).contrast?.name).toBe('the police and crime commissioner');
  });

  it('exist for every outcome without a party, varied and never counted against anyone', () => {
    const examples: Record<keyof typeof OUTCOMES, string> = {
      thing: 'law and order',
      nobody: 'idk',
      itself: 'the police',
      circular: 'customers',
      negated: 'not the council',
      unknown: 'the quartermaster of Mars',
    };
    for (const [outcome, text] of Object.entries(examples)) {
      const finding = checkItem(police, { list: 'customers', text });
      expect(finding.rule).toBe(outcome);
      const said = new Set(SEEDS.map((seed) => itemWords({ ...finding, seed }).message));
      expect(said.size).toBeGreaterThanOrEqual(3);
      for (const seed of SEEDS) isWellFormed(itemWords({ ...finding, seed }));
    }
  });

  it('climb a ladder over tries: a question, then a contrast, then the whole argument', () => {
    const at = (attempt: number): string => itemWords(checkItem(police, { list: 'customers', text: 'burglars', try: attempt })).message;
    expect(at(2).length).toBeGreaterThan(at(1).length);
    expect(at(3).length).toBeGreaterThan(at(2).length);
    expect(at(2)).toContain('the government');
  });

  it('take the contrast from what the learner placed well', () => {
    const { customers } = checkLists(police, { customers: ['the council', 'burglars'], consumers: [] }, { try: 2 });
    expect(customers[1]?.contrast).toMatchObject({ name: 'the local council', own: true });
  });

  it('are the same for the same answer, and made from the stored finding alone', () => {
    const finding = checkItem(police, { list: 'customers', text: 'The Govt' });
    const stored = itemFindingSchema.parse(JSON.parse(JSON.stringify(finding)));
    expect(itemWords(stored)).toEqual(itemWords(finding));
    expect(checkItem(police, { list: 'customers', text: 'the govt.' }).seed).toBe(finding.seed);
  });

  it('show the exchange that the verdict rests on', () => {
    const words = itemWords(checkItem(police, { list: 'customers', text: 'taxpayers' }));
    expect(words.exchange).toMatchObject({
      party: 'taxpayers',
      organisation: 'the police',
      gives: [{ what: 'taxes', through: 'the government' }],
    });
  });
});

/** Facts for which a rule decides, and the finding that would be stored. */
function findingFor(id: string, plural: boolean): ItemFinding {
  const rule = RULES.find((one) => one.id === id);
  if (!rule) throw new Error(id);
  const [facts, sector] = FACTS[id] ?? [base, 'public'];
  expect(judge(facts, rule.list, sector).rule.id).toBe(id);
  const finding = checkItem(police, { list: rule.list, text: 'the government' });
  const [first] = finding.parties;
  if (!first) throw new Error('the government is a party');
  const { side, willing } = facts;
  const party = {
    ...first,
    name: plural ? 'neighbours' : 'the guild',
    plural,
    rule: id,
    verdict: rule.verdict,
    beat: [],
    facts: { side, willing, gives: facts.gives.map(({ what }) => ({ what })), gets: [...facts.gets] },
  };
  const contrast = { name: 'the government', plural: false, own: false, gives: 'money', gets: 'order' };
  return { ...finding, verdict: rule.verdict, rule: id, parties: [party], contrast };
}

/** The same finding, had its party been ruled on. */
function ruledFinding(finding: ItemFinding, verdict: 'fits' | 'arguable' | 'reconsider', derived: string, reason: string): ItemFinding {
  const [first] = finding.parties;
  if (!first) throw new Error('the finding has a party');
  const beat = first.verdict === verdict ? [] : [derived];
  return { ...finding, verdict, rule: 'ruling', parties: [{ ...first, verdict, rule: 'ruling', beat, ruling: { reason, derived } }] };
}

const base: Facts = { side: 'outside', willing: true, chooses: false, fundingFollowsUse: false, passesOn: false, gives: [], gets: [] };
const gave = (kind: Facts['gives'][number]['kind'], through?: string): Facts['gives'] => [
  { what: 'something good', kind, ...(through ? { through } : {}) },
];
const got = (mode: Facts['gets'][number]['mode']): Facts['gets'] => [{ what: 'a hand', mode }];
const FACTS: Readonly<Record<string, readonly [Facts, Sector]>> = {
  'customers-unwilling': [{ ...base, willing: false, gets: got('acted-on') }, 'public'],
  'customers-provider': [{ ...base, side: 'inside', gives: gave('time'), gets: got('return') }, 'public'],
  'customers-colleague': [{ ...base, side: 'inside', gives: gave('work'), gets: got('return') }, 'public'],
  'customers-commissioner': [{ ...base, gives: gave('contract'), gets: got('return') }, 'public'],
  'customers-trade': [{ ...base, passesOn: true, gives: gave('money'), gets: got('return') }, 'commercial'],
  'customers-buyer': [{ ...base, gives: gave('money'), gets: got('use') }, 'commercial'],
  'customers-backer': [{ ...base, gives: gave('money'), gets: got('return') }, 'commercial'],
  'customers-payer': [{ ...base, gives: gave('funding'), gets: got('return') }, 'public'],
  'customers-taxpayer': [{ ...base, gives: gave('tax'), gets: got('use') }, 'public'],
  'customers-channelled': [
    { ...base, gives: [{ what: 'something good', kind: 'money', through: 'a fund', channelled: true }], gets: got('return') },
    'non-profit',
  ],
  'customers-minor': [{ ...base, minor: true, gives: gave('custom'), gets: got('use') }, 'commercial'],
  'customers-overseer': [{ ...base, oversees: true, gives: gave('cooperation'), gets: got('return') }, 'public'],
  'customers-return-only': [{ ...base, gets: got('return') }, 'public'],
  'consumers-away': [{ ...base, side: 'away' }, 'internal'],
  'consumers-backer': [{ ...base, promotes: true, gives: gave('money'), gets: got('use') }, 'commercial'],
  'consumers-giving-user': [{ ...base, gives: gave('information'), gets: got('use') }, 'public'],
  'customers-indirect': [{ ...base, gives: gave('funding', 'the council'), gets: got('return') }, 'public'],
  'customers-patron': [{ ...base, chooses: true, fundingFollowsUse: true, gets: got('use') }, 'public'],
  'customers-supplier': [{ ...base, gives: gave('goods'), gets: got('return') }, 'public'],
  'customers-partner': [{ ...base, gives: gave('information'), gets: got('return') }, 'public'],
  'customers-small-exchange': [{ ...base, gives: gave('information'), gets: got('use') }, 'public'],
  'customers-user': [{ ...base, gets: got('use') }, 'public'],
  'customers-non-buyer': [{ ...base, gets: got('use') }, 'commercial'],
  'customers-giver': [{ ...base, gives: gave('time') }, 'public'],
  'customers-outsider': [base, 'public'],
  'consumers-acted-on': [{ ...base, willing: false, gets: got('acted-on') }, 'public'],
  'consumers-colleague-beside': [{ ...base, side: 'inside', gives: gave('money'), gets: got('return') }, 'internal'],
  'consumers-colleague': [{ ...base, side: 'inside', gives: gave('work'), gets: got('return') }, 'public'],
  'consumers-colleague-served': [{ ...base, side: 'inside', gives: gave('work'), gets: got('use') }, 'public'],
  'consumers-trade': [{ ...base, passesOn: true, gives: gave('money'), gets: got('return') }, 'commercial'],
  'consumers-buyer': [{ ...base, gives: gave('money'), gets: got('use') }, 'commercial'],
  'consumers-pays-and-uses': [{ ...base, gives: gave('money'), gets: got('use') }, 'public'],
  'consumers-taxpaying-user': [{ ...base, gives: gave('tax'), gets: got('use') }, 'public'],
  'consumers-user': [{ ...base, gets: got('use') }, 'public'],
  'consumers-taxpayer': [{ ...base, gives: gave('tax'), gets: got('return') }, 'public'],
  'consumers-payer': [{ ...base, gives: gave('funding'), gets: got('return') }, 'public'],
  'consumers-partner': [{ ...base, gives: gave('information'), gets: got('return') }, 'public'],
  'consumers-helper': [{ ...base, gives: gave('time'), gets: got('return') }, 'public'],
  'consumers-beneficiary': [{ ...base, gets: got('return') }, 'public'],
  'consumers-outsider': [base, 'public'],
};
