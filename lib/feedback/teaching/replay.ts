/** Past answers read again by a taught scenario: which verdicts would change. */
import { type Answered, answerOf } from '../items/check-item';
import type { CompiledScenario } from '../items/compile';
import type { List } from '../types';

/** One distinct text of a list, and how often it was written. Whatever else the caller needs to know of it comes back with the change. */
export interface PastAnswer {
  readonly list: List;
  readonly text: string;
  readonly count: number;
  /** What it was answered with, where that is known: it is then taken instead of reading the text by the untaught scenario. */
  readonly was?: Answered;
}

export type ReplayChange<Past extends PastAnswer> = Omit<Past, 'was'> & { readonly was: Answered; readonly now: Answered };

export interface ReplayProgress {
  /** Distinct texts gone through so far, of how many. */
  readonly done: number;
  readonly of: number;
}

export interface Replayed<Past extends PastAnswer> {
  /** Answers whose verdict or parties would change, in the order given. */
  readonly changes: ReplayChange<Past>[];
  /** How many answers (counting each time a text was written) would get another verdict. */
  readonly verdicts: number;
}

/** Whether two answers say the same of the same parties. */
const alike = (a: Answered, b: Answered): boolean =>
  a.verdict === b.verdict && a.parties.length === b.parties.length && a.parties.every((id, i) => id === b.parties[i]);

/**
 * Reads past answers by a scenario before and after it was taught, and returns those that would change. Yields how far it has come after every
 * `chunk` texts (2,000 when left out), so that the caller can show it, let others run, or stop. Takes about a second for 100,000 texts.
 */
export function* replay<Past extends PastAnswer>(
  before: CompiledScenario,
  after: CompiledScenario,
  answers: readonly Past[],
  { chunk = 2000 }: { readonly chunk?: number } = {},
): Generator<ReplayProgress, Replayed<Past>, void> {
  const changes: ReplayChange<Past>[] = [];
  let verdicts = 0;
  for (const [i, past] of answers.entries()) {
    const was = past.was ?? answerOf(before, past.list, past.text);
    const now = answerOf(after, past.list, past.text);
    if (!alike(was, now)) {
      changes.push({ ...past, was, now });
      if (was.verdict !== now.verdict) verdicts += past.count;
    }
    if ((i + 1) % chunk === 0 || i + 1 === answers.length) yield { done: i + 1, of: answers.length };
  }
  return { changes, verdicts };
}
