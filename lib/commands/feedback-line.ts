/** One line of the feedback command: what kind it is, and the engine's answer. content/AUTHORS.md describes the four kinds. */
import { z } from 'zod';
import {
  type CompiledScenario,
  checkExplanation,
  checkItem,
  checkOrganisation,
  checkOwnRows,
  explanationMessage,
  explanationWords,
  type ItemFinding,
  itemWords,
  rowWords,
} from '@/lib/feedback';

type Json = Readonly<Record<string, unknown>>;

const attempt = z.number().int().positive().optional();
const itemLine = z.object({ list: z.enum(['customers', 'consumers']), text: z.string(), try: attempt });
const explanationLine = z.object({ explanation: z.string(), question: z.string().optional(), try: attempt });
const rowsLine = z.object({ rows: z.array(z.object({ who: z.string(), why: z.string().default('') })), try: attempt });
const organisationLine = z.object({
  organisation: z.string(),
  customers: z.array(z.string()).default([]),
  consumers: z.array(z.string()).default([]),
  try: attempt,
});

const trying = (number: number | undefined): { try?: number } => (number === undefined ? {} : { try: number });

function answerItem({ list, text, try: number }: z.infer<typeof itemLine>, scenario: CompiledScenario): Json {
  const finding = checkItem(scenario, { list, text, ...trying(number) });
  const { message, remarks, question, argument, readAs } = itemWords(finding);
  return { verdict: finding.verdict, parties: finding.parties.map(({ id }) => id), message, readAs, remarks, question, argument };
}

function answerExplanation(
  { explanation, question, try: number }: z.infer<typeof explanationLine>,
  scenario: CompiledScenario | null,
): Json {
  const finding = checkExplanation(explanation, {
    ...(scenario ? { scenario } : {}),
    ...(question === undefined ? {} : { question }),
    ...trying(number),
  });
  const words = explanationWords(finding);
  return {
    ideas: Object.fromEntries(finding.ideas.map(({ id, state }) => [id, state])),
    misconceptions: finding.misconceptions.map(({ id }) => id),
    offTopic: finding.offTopic,
    message: explanationMessage(finding),
    question: words.question,
  };
}

function answerRows({ rows, try: number }: z.infer<typeof rowsLine>): Json {
  const finding = checkOwnRows(rows, trying(number));
  return {
    rows: finding.rows.map((row) => {
      const { message, question } = rowWords(row);
      return { kind: row.relation, exchange: row.exchange, message, question };
    }),
    missing: finding.missing,
  };
}

function answerOrganisation({ organisation, customers, consumers, try: number }: z.infer<typeof organisationLine>): Json {
  const found = checkOrganisation({ organisation, customers, consumers }, trying(number));
  const said = (finding: ItemFinding): Json => {
    const { message, question } = itemWords(finding);
    return { verdict: finding.verdict, message, question };
  };
  return { customers: found.customers.map(said), consumers: found.consumers.map(said) };
}

/** What is wrong with a line, for its error object. */
class LineProblem {
  readonly sentence: string;
  constructor(sentence: string) {
    this.sentence = sentence;
  }
}

function parsed<Line>(schema: z.ZodType<Line>, data: unknown): Line | LineProblem {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  return new LineProblem(result.error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`).join('; '));
}

function answer(data: object, scenario: CompiledScenario | null): Json | LineProblem {
  if ('explanation' in data) {
    const line = parsed(explanationLine, data);
    return line instanceof LineProblem ? line : answerExplanation(line, scenario);
  }
  if ('rows' in data) {
    const line = parsed(rowsLine, data);
    return line instanceof LineProblem ? line : answerRows(line);
  }
  if ('organisation' in data) {
    const line = parsed(organisationLine, data);
    return line instanceof LineProblem ? line : answerOrganisation(line);
  }
  if (!('list' in data) && !('text' in data)) {
    return new LineProblem('a line holds "list" and "text", or "explanation", or "rows", or "organisation".');
  }
  const line = parsed(itemLine, data);
  if (line instanceof LineProblem) return line;
  return scenario
    ? answerItem(line, scenario)
    : new LineProblem('an item of a list needs a scenario: start the command with --scenario ID_OR_FILE.');
}

/** The engine's answer to one line of JSON, or `{ id, line, error }` with the line's number. Never throws for what a line holds. */
export function answerLine(line: string, number: number, scenario: CompiledScenario | null): Json {
  const failed = (id: unknown, sentence: string): Json => ({ id: id ?? null, line: number, error: `Line ${number}: ${sentence}` });
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return failed(null, 'this is not JSON.');
  }
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return failed(null, 'a JSON object is expected.');
  const id = 'id' in data ? data.id : null;
  const answered = answer(data, scenario);
  return answered instanceof LineProblem ? failed(id, answered.sentence) : { id, ...answered };
}
