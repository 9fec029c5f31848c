/** What was taught, laid over a scenario: a new scenario, as if the author had written it so. */
import { compileScenario } from '../items/compile';
import { parseScenario, type Scenario } from '../scenario';
import { misreadingOf, objectionTo } from './phrases';
import type { Ruling } from './ruling';
import { stepOf } from './step';

export type Applied =
  | { readonly ok: true; readonly scenario: Scenario }
  | {
      readonly ok: false;
      /** One sentence each: what cannot be, and what to do instead. */
      readonly problems: string[];
      /** Where in the list the rulings stand that the problems are about, from 0, each once; so that the others can be applied without them. */
      readonly refused: number[];
    };

/**
 * Lays rulings over a scenario, in order, and refuses what is ambiguous or contradicts it. What the scenario already holds is passed over, so that
 * rulings can go on being applied after they were exported into the scenario's file. Takes some 10 ms; the scenario given stays as it is.
 */
export function applyRulings(scenario: Scenario, rulings: readonly Ruling[]): Applied {
  if (rulings.length === 0) return { ok: true, scenario };
  const problems: string[] = [];
  const refused: number[] = [];
  const refuse = (at: number, problem: string): void => {
    problems.push(problem);
    if (!refused.includes(at)) refused.push(at);
  };
  const today = compileScenario(scenario);
  let taught = scenario;
  rulings.forEach((ruling, at) => {
    const objection = objectionTo(today, taught, ruling);
    const step = objection === null ? stepOf(taught, ruling) : { ok: false as const, problem: objection };
    if (step.ok) taught = step.scenario;
    else refuse(at, step.problem);
  });
  if (problems.length > 0) return { ok: false, problems, refused };
  const parsed = parseScenario(taught);
  if (!parsed.ok) return { ok: false, problems: parsed.problems, refused: [] };
  const compiled = compileScenario(parsed.scenario);
  rulings.forEach((ruling, at) => {
    const problem = misreadingOf(compiled, ruling);
    if (problem !== null) refuse(at, problem);
  });
  return problems.length > 0 ? { ok: false, problems, refused } : { ok: true, scenario: parsed.scenario };
}
