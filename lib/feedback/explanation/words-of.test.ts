import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkExplanation, type ExplanationFinding, explanationMessage, explanationWords } from './index';
import { IDEA_WORDING } from './wording/ideas';
import { MISCONCEPTION_WORDING } from './wording/misconceptions';
import { OPENINGS } from './wording/openings';

const IDEAS = ['K1', 'K2', 'K3', 'K4', 'K5'] as const;
const MISCONCEPTIONS = ['M1', 'M2', 'M3', 'M4', 'M5'] as const;
const STATES = ['present', 'absent', 'contradicted'] as const;

const findings: fc.Arbitrary<ExplanationFinding> = fc.record({
  kind: fc.constant('explanation' as const),
  engine: fc.constant('0'),
  scenario: fc.constant(null),
  try: fc.integer({ min: 1, max: 9 }),
  seed: fc.nat(),
  empty: fc.boolean(),
  offTopic: fc.boolean(),
  ideas: fc.tuple(...IDEAS.map((id) => fc.record({ id: fc.constant(id), state: fc.constantFrom(...STATES), evidence: fc.constant(null) }))),
  misconceptions: fc.subarray(MISCONCEPTIONS.map((id) => ({ id, evidence: null }))),
});

const texts = (finding: ExplanationFinding): string[] => {
  const words = explanationWords(finding);
  return [
    words.message,
    ...words.ideas.flatMap((one) => [one.name, one.text]),
    ...words.misconceptions.flatMap((one) => [one.name, one.text]),
    words.question ?? 'none',
    explanationMessage(finding),
  ];
};

describe('the words of an explanation', () => {
  it('says something on every path, with no slot left unfilled and nobody called wrong', () => {
    fc.assert(
      fc.property(findings, (finding) => {
        for (const text of texts(finding)) {
          expect(text.trim()).not.toBe('');
          expect(text).not.toMatch(/[{}]|undefined|null|\bwrong\b|\bincorrect\b/iu);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('has three variants or more on each path', () => {
    for (const { present, contradicted, ask, contrast, argue } of Object.values(IDEA_WORDING))
      for (const list of [present, contradicted, ask, contrast, argue]) expect(new Set(list).size).toBeGreaterThanOrEqual(3);
    for (const { variants, ask, contrast, argue } of Object.values(MISCONCEPTION_WORDING))
      for (const list of [variants, ask, contrast, argue]) expect(new Set<unknown>(list).size).toBeGreaterThanOrEqual(3);
    for (const list of Object.values(OPENINGS)) expect(new Set<string>(list).size).toBeGreaterThanOrEqual(3);
  });

  it('names a misconception, says why it tempts, refutes it and sets a case against it', () => {
    const words = explanationWords(checkExplanation('The hospital is free so there aren’t any customers.'));
    const [first] = words.misconceptions;
    expect(first?.id).toBe('M1');
    expect(
      MISCONCEPTION_WORDING.M1.variants.some(({ name, tempts, refutes, contrast }) =>
        [name, tempts, refutes, contrast].every((part) => first?.text.includes(part)),
      ),
    ).toBe(true);
    expect(words.question).toMatch(/\?$/u);
  });

  it('suggests one idea at a time, and none when all are there', () => {
    expect(explanationWords(checkExplanation('Customers pay, consumers use.')).question).toMatch(/\?$/u);
    const full = checkExplanation(
      'Customers pay; consumers just use it and never asked to. We pay through our taxes and anyone can be both.',
    );
    expect(full.ideas.map((idea) => idea.state)).toEqual(['present', 'present', 'present', 'present', 'present']);
    expect(explanationWords(full).question).toBeNull();
  });

  it('goes from a question to a contrast to the whole argument over the tries', () => {
    const at = (attempt: number) => explanationWords(checkExplanation('Customers pay.', { try: attempt })).question;
    expect(IDEA_WORDING.K2.ask).toContain(at(1));
    expect(IDEA_WORDING.K2.contrast).toContain(at(2));
    expect(IDEA_WORDING.K2.argue).toContain(at(3));
    expect(IDEA_WORDING.K2.argue).toContain(at(7));
  });

  it('gives the same words for the same finding', () => {
    fc.assert(
      fc.property(findings, (finding) => {
        expect(explanationWords(finding)).toEqual(explanationWords(finding));
      }),
      { numRuns: 100 },
    );
  });
});
