/** Past answers read again by a taught scenario: which verdicts would change. */
import { type Answered, answerOf } from '../items/check-item';
import type { CompiledScenario } from '../items/compile';
import type { List } from '../types';
import { differencesBetween } from './differences';
import { hastened, watched, wordsTouched } from './touched';

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

/**
 * How one text is answered before and after, as cheaply as can be without another result: a text that what was taught cannot touch is answered
 * alike, and null is given for it.
 */
function comparison(before: CompiledScenario, after: CompiledScenario): (past: PastAnswer) => { was: Answered; now: Answered } | null {
  const both = ({ list, text, was }: PastAnswer) => ({ was: was ?? answerOf(before, list, text), now: answerOf(after, list, text) });
  const differences = differencesBetween(before, after);
  if (!differences) return both;
  const { kinds, parties, rulings, sameReading } = differences;
  const fast = hastened(before);
  const now = ({ list, text }: PastAnswer): Answered => answerOf(after, list, text);
  const ruledLists = new Set([...rulings].map((ruling) => ruling.split(' ')[0]));
  const ruled = ({ parties: ids }: Answered, list: List): boolean => ids.some((id) => rulings.has(`${list} ${id}`));
  if (sameReading) {
    return (past) => {
      if (parties.size === 0 && !ruledLists.has(past.list)) return null;
      const was = past.was ?? answerOf(fast, past.list, past.text);
      return ruled(was, past.list) || was.parties.some((id) => parties.has(id)) ? { was, now: now(past) } : null;
    };
  }
  if (kinds.size === 0 && parties.size === 0) {
    const touched = wordsTouched(before, after, differences);
    return (past) => {
      if (touched(past.text)) return both(past);
      if (rulings.size === 0) return null;
      const was = past.was ?? answerOf(fast, past.list, past.text);
      return ruled(was, past.list) ? { was, now: now(past) } : null;
    };
  }
  const watch = watched(before, after, differences);
  return (past) => {
    watch.start();
    const was = answerOf(watch.scenario, past.list, past.text);
    return watch.seen() || ruled(was, past.list) ? { was, now: now(past) } : null;
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
