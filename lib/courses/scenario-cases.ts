import { z } from 'zod';
import type { ScenarioCase } from '@/lib/feedback';
import { didYouMean } from '@/lib/feedback/scenario-problems';
import type { Problem } from './problems';
import { issueSentence } from './yaml';

const FIELDS = ['list', 'text', 'verdict', 'party'];
const VERDICTS = ['fits', 'arguable', 'reconsider', 'not-a-party', 'unrecognised', 'unreadable'] as const;

const caseSchema = z.strictObject({
  list: z.enum(['customers', 'consumers']),
  text: z.string().min(1, 'must not be empty'),
  verdict: z.enum(VERDICTS),
  /** Ids of the parties that the words mean, joined by +. */
  party: z.string().optional(),
});

const parsedLine = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

function sentenceOf(issue: z.core.$ZodIssue, given: unknown): string {
  if (issue.code === 'unrecognized_keys') {
    const [field = ''] = issue.keys;
    return `A case has no field "${field}"${didYouMean(field, FIELDS) || '.'}`;
  }
  const field = issue.path[0];
  const value =
    given !== null && typeof given === 'object' && field !== undefined ? (given as Record<PropertyKey, unknown>)[field] : undefined;
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const allowed = issue.values.map(String);
    return `"${String(field)}" is "${value}", and must be one of ${allowed.join(', ')}${didYouMean(value, allowed) || '.'}`;
  }
  if (value === undefined && field !== undefined) return `"${String(field)}" is missing: a case is {"list","text","verdict","party"}.`;
  return `${issueSentence(issue)} A case is {"list","text","verdict","party"}.`;
}

/**
 * The cases in the text of a `.cases.jsonl` file, and one problem for each line that is none. `parties` are the ids that a case may name; a case
 * may also name a kind of the lexicon (`kind:police`), and several parties joined by +.
 */
export const casesIn = (
  text: string,
  file: string,
  parties: readonly string[],
): { readonly cases: ScenarioCase[]; readonly lines: number[]; readonly problems: Problem[] } => {
  const cases: ScenarioCase[] = [];
  const lines: number[] = [];
  const problems: Problem[] = [];
  for (const [at, row] of text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .entries()) {
    if (!row.trim()) continue;
    const line = at + 1;
    const given = parsedLine(row);
    if (given === undefined) {
      problems.push({
        file,
        line,
        sentence: 'This line isn’t JSON: a case is {"list","text","verdict","party"}, with double quotes throughout.',
      });
      continue;
    }
    const parsed = caseSchema.safeParse(given);
    if (!parsed.success) {
      problems.push(...parsed.error.issues.slice(0, 1).map((issue) => ({ file, line, sentence: sentenceOf(issue, given) })));
      continue;
    }
    const unknown = (parsed.data.party ?? '').split('+').find((id) => id !== '' && !id.startsWith('kind:') && !parties.includes(id));
    if (unknown === undefined) {
      cases.push(parsed.data);
      lines.push(line);
    } else problems.push({ file, line, sentence: `There is no party "${unknown}"${didYouMean(unknown, parties) || '.'}` });
  }
  return { cases, lines, problems };
};
