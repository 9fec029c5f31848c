/** For tests: what a replay would find without any shortcut. */
import { checkItem } from '../items/check-item';
import type { CompiledScenario } from '../items/compile';
import type { PastAnswer } from './replay';

/** The answers that would change, each with what it was and what it would be: every text is read twice in full. */
export const plainly = (before: CompiledScenario, after: CompiledScenario, answers: readonly PastAnswer[]): PastAnswer[] =>
  answers.flatMap((past) => {
    const full = (compiled: CompiledScenario) => {
      const { verdict, parties } = checkItem(compiled, past);
      return { verdict, parties: parties.map(({ id }) => id) };
    };
    const change = { ...past, was: full(before), now: full(after) };
    return JSON.stringify(change.was) === JSON.stringify(change.now) ? [] : [change];
  });
