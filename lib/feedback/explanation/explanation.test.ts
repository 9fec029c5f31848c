import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IdeaState } from '../types';
import { checkExplanation, type ExplanationFinding, explanationFindingSchema } from './index';

interface Case {
  readonly id: string;
  readonly text: string;
  readonly ideas: Readonly<Record<string, IdeaState | 'either'>>;
  readonly misconceptions: Readonly<Record<string, boolean | 'either'>>;
  readonly offTopic: boolean | 'either';
  /** Why the engine doesn't read it as a marker would, yet. */
  readonly open?: string;
}

const cases: readonly Case[] = readFileSync(new URL('./explanation.cases.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

function stateOf(finding: ExplanationFinding, id: string): IdeaState | undefined {
  return finding.ideas.find((idea) => idea.id === id)?.state;
}

/** What differs between a marker and the engine, as sentences. */
function differences(one: Case): string[] {
  const finding = checkExplanation(one.text);
  const found = new Set<string>(finding.misconceptions.map((each) => each.id));
  return [
    ...Object.entries(one.ideas).flatMap(([id, state]) =>
      state === 'either' || stateOf(finding, id) === state ? [] : [`${id} should be ${state}`],
    ),
    ...Object.entries(one.misconceptions).flatMap(([id, held]) =>
      held === 'either' || found.has(id) === held ? [] : [`${id} should be ${held ? 'seen' : 'left out'}`],
    ),
    ...(one.offTopic === 'either' || finding.offTopic === one.offTopic ? [] : [`offTopic should be ${one.offTopic}`]),
  ];
}

describe('ideas and misconceptions', () => {
  it.each(cases.filter((one) => !one.open).map((one) => [one.id, one.text, one] as const))(
    '%s is read as a marker reads it: %s',
    (_id, _text, one) => {
      expect(differences(one)).toEqual([]);
    },
  );

  it('covers at least 300 texts, of which at most 5 in 100 are still read otherwise', () => {
    const open = cases.filter((one) => one.open);
    expect(cases.length).toBeGreaterThanOrEqual(300);
    expect(open.length / cases.length).toBeLessThan(0.05);
  });

  it('keeps the learner’s own words with each finding', () => {
    const text = 'Well, I’d say customers pay; consumers just use it.';
    const finding = checkExplanation(text);
    for (const idea of finding.ideas) {
      if (idea.state === 'absent') expect(idea.evidence).toBeNull();
      else expect(idea.evidence && text.slice(idea.evidence.start, idea.evidence.end)).toBe(idea.evidence?.text);
    }
    expect(finding.ideas[0]?.evidence?.text).toContain('customers pay');
  });

  it('takes nothing from the words of the question itself', () => {
    const question = 'What differs in the relationships that customers who pay and consumers who use it have with it?';
    expect(checkExplanation(question, { question }).ideas.every((idea) => idea.state === 'absent')).toBe(true);
  });

  it('reads an empty text as empty, not as off topic', () => {
    expect(checkExplanation('  \n ')).toMatchObject({ empty: true, offTopic: false, misconceptions: [] });
  });
});

describe('robustness', () => {
  it('never throws, whatever the text, and gives a finding that can be stored', () => {
    const piece = fc.constantFrom(
      'customers',
      'consumers',
      ' pay ',
      ' dont ',
      ', ',
      '. ',
      '(',
      ')',
      ' who ',
      ' without ',
      ' if ',
      'they',
      ' both ',
      '=',
      ' not ',
      '\n',
      '?',
      ' because ',
      'e.g.',
      '💷',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.array(piece, { maxLength: 120 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.integer(), (answer, attempt) => {
        const finding = checkExplanation(answer, { try: attempt });
        expect(explanationFindingSchema.parse(JSON.parse(JSON.stringify(finding)))).toEqual(finding);
        for (const { evidence } of [...finding.ideas, ...finding.misconceptions])
          if (evidence) expect(answer.slice(evidence.start, evidence.end)).toBe(evidence.text);
      }),
      { numRuns: 600 },
    );
  });

  it('finds the same in the same text each time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases), (one) => {
        expect(checkExplanation(one.text)).toEqual(checkExplanation(one.text));
      }),
      { numRuns: 50 },
    );
  });

  it.each(['customers pay consumers use ', '(', 'not no without if ', 'a', ', ', 'we help them the same '])(
    'reads 100 kB made of nothing but "%s" to its end',
    (unit) => {
      expect(checkExplanation(unit.repeat(Math.ceil(100_000 / unit.length))).ideas).toHaveLength(5);
    },
  );
});
