/** Past answers read again by a taught scenario: which verdicts would change. */
import { type Answered, answerOf, answerOfReading } from '../items/check-item';
import type { CompiledScenario } from '../items/compile';
import { readItem } from '../items/read-item';
import type { List } from '../types';
import { differencesBetween } from './differences';
import { wordsTouched } from './touched';

/** One distinct text of a list, and how often it was written. Whatever else the caller needs to know of it comes back with the change. */
export interface PastAnswer {
  readonly list: List;
  readonly text: string;
  readonly count: number;
  /** What it was answered with, if the same engine and the scenario as it was before gave that answer: it saves a reading. Left out otherwise. */
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

/** How one text is answered before and after; null where it can't be answered otherwise, so that neither scenario need read it. */
function comparison(before: CompiledScenario, after: CompiledScenario): (past: PastAnswer) => { was: Answered; now: Answered } | null {
  const both = ({ list, text, was }: PastAnswer) => ({ was: was ?? answerOf(before, list, text), now: answerOf(after, list, text) });
  const differences = differencesBetween(before, after);
  if (!differences) return both;
  const touched = wordsTouched(before, after, differences);
  const { lists, rulings } = differences;
  if (!rulings) return (past) => (lists.has(past.list) && touched(past.text) ? both(past) : null);
  // Rulings decide on nobody's name: what is read is the same before and after, and it is judged twice.
  return ({ list, text, was }) => {
    const may = lists.has(list) && (was ? was.parties.some((id) => rulings.has(`${list} ${id}`)) : touched(text));
    const reading = may ? readItem(after, list, text) : null;
    return reading && { was: was ?? answerOfReading(before, list, reading), now: answerOfReading(after, list, reading) };
  };
}

/**
 * Reads past answers by a scenario before and after it was taught, and returns those that would change. Yields how far it has come after every
 * `chunk` texts (2,000 when left out), so that the caller can show it, let others run, or stop. The two must be states of one scenario.
 */
export function* replay<Past extends PastAnswer>(
  before: CompiledScenario,
  after: CompiledScenario,
  answers: readonly Past[],
  { chunk = 2000 }: { readonly chunk?: number } = {},
): Generator<ReplayProgress, Replayed<Past>, void> {
  const compare = comparison(before, after);
  const changes: ReplayChange<Past>[] = [];
  let verdicts = 0;
  for (const [i, past] of answers.entries()) {
    const found = compare(past);
    if (found && !alike(found.was, found.now)) {
      changes.push({ ...past, ...found });
      if (found.was.verdict !== found.now.verdict) verdicts += past.count;
    }
    if ((i + 1) % chunk === 0 || i + 1 === answers.length) yield { done: i + 1, of: answers.length };
  }
  return { changes, verdicts };
}
