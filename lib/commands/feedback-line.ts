/** One line of the feedback command: what kind it is, and the engine's answer. */
import { z } from 'zod';
import { type CompiledScenario, checkItem, itemWords } from '@/lib/feedback';

const idSchema = z.union([z.string(), z.number()]).optional();
const itemLine = z.object({
  id: idSchema,
  list: z.enum(['customers', 'consumers']),
  text: z.string(),
  try: z.number().int().positive().optional(),
});

/** An answer to one line, or `{ id, error }` with the line's number. Never throws. */
export function answerLine(line: string, number: number, scenario: CompiledScenario | null): Readonly<Record<string, unknown>> {
  const failed = (id: unknown, sentence: string): Readonly<Record<string, unknown>> => ({
    id: id ?? null,
    line: number,
    error: `Line ${number}: ${sentence}`,
  });
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return failed(null, 'this is not JSON.');
  }
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return failed(null, 'a JSON object is expected.');
  const id = 'id' in data ? data.id : null;
  const item = itemLine.safeParse(data);
  if (!item.success) return failed(id, problem(item.error));
  if (!scenario) return failed(id, 'an item of a list needs a scenario; start the command with --scenario ID_OR_FILE.');
  const finding = checkItem(scenario, item.data);
  const words = itemWords(finding);
  return {
    id: item.data.id ?? null,
    verdict: finding.verdict,
    parties: finding.parties.map((party) => party.id),
    message: words.message,
    remarks: words.remarks,
    question: words.question,
    argument: words.argument,
  };
}

const problem = (error: z.ZodError): string =>
  error.issues.map((issue) => `${issue.path.join('.') || 'the line'}: ${issue.message}`).join('; ');
