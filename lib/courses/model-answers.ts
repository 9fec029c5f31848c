import { z } from 'zod';
import { type CompiledScenario, checkExplanation, checkItem, compileScenario, parseScenario } from '@/lib/feedback';
import type { Course } from './course';
import { didYouMean } from './nearest';
import type { Problem } from './problems';

const verdict = z.enum(['fits', 'arguable', 'reconsider', 'not-a-party', 'unrecognised', 'unreadable']);
const idea = z.enum(['K1', 'K2', 'K3', 'K4', 'K5']);
const misconception = z.enum(['M1', 'M2', 'M3', 'M4', 'M5']);

/** One line of model-answers.jsonl: an answer that the course's discussions give, and what the engine must find in it. */
const lineSchema = z.union([
  z.strictObject({
    id: z.string(),
    scenario: z.string(),
    list: z.enum(['customers', 'consumers']),
    text: z.string(),
    /** The verdicts that the discussion can live with. */
    expected: z.array(verdict).min(1),
  }),
  z.strictObject({
    id: z.string(),
    scenario: z.string().nullable(),
    explanation: z.string(),
    /** Ideas that must be found. */
    present: z.array(idea),
    /** All misconceptions that may be found: mostly none. */
    misconceptions: z.array(misconception),
  }),
]);

type Line = z.infer<typeof lineSchema>;

/** What the engine makes of a model answer that the author didn't expect, in one sentence; null when it praises it. */
const surprise = (line: Line, scenario: CompiledScenario | null): string | null => {
  if ('explanation' in line) {
    const finding = checkExplanation(line.explanation, scenario ? { scenario } : {});
    const missed = line.present.filter((id) => finding.ideas.find((found) => found.id === id)?.state !== 'present');
    const extra = finding.misconceptions.map(({ id }) => id).filter((id) => !line.misconceptions.includes(id));
    const parts = [missed.length > 0 && `misses ${missed.join(', ')}`, extra.length > 0 && `sees ${extra.join(', ')}`].filter(Boolean);
    return parts.length === 0 ? null : `in the model explanation "${line.id}" the engine ${parts.join(' and ')}`;
  }
  if (!scenario) return `the model answer "${line.id}" names no scenario`;
  const found = checkItem(scenario, { list: line.list, text: line.text }).verdict;
  return line.expected.includes(found)
    ? null
    : `the model answer "${line.id}" (${line.text}, among ${line.list}) is "${found}" to the engine and should be ${line.expected.map((name) => `"${name}"`).join(' or ')}`;
};

/** Checks the model answers of a course: `text` is the file's, JSON lines. Each that the engine doesn't praise is a problem with its line. */
export const modelAnswerProblems = (course: Course, text: string, file: string): Problem[] => {
  const compiled = new Map<string, CompiledScenario>();
  const scenarioOf = (id: string): CompiledScenario | null => {
    const known = compiled.get(id);
    if (known) return known;
    const parsed = parseScenario(course.scenarios[id]);
    if (!parsed.ok) return null;
    const scenario = compileScenario(parsed.scenario);
    compiled.set(id, scenario);
    return scenario;
  };
  return text.split('\n').flatMap((source, at): Problem[] => {
    if (!source.trim()) return [];
    const report = (sentence: string): Problem[] => [{ file, line: at + 1, sentence }];
    let data: unknown;
    try {
      data = JSON.parse(source);
    } catch {
      return report('This line isn’t valid JSON.');
    }
    const parsed = lineSchema.safeParse(data);
    if (!parsed.success)
      return report('A model answer is { id, scenario, list, text, expected } or { id, scenario, explanation, present, misconceptions }.');
    const { scenario: id } = parsed.data;
    if (id !== null && !(id in course.scenarios)) {
      return report(`There is no scenario "${id}".${didYouMean(id, Object.keys(course.scenarios))}`);
    }
    const sentence = surprise(parsed.data, id === null ? null : scenarioOf(id));
    return sentence ? report(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`) : [];
  });
};
