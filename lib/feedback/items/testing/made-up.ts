/** For tests: a scenario made up there, ready to be asked. */
import { parseScenario } from '../../scenario';
import { type CompiledScenario, compileScenario } from '../compile';

/** The scenario of these fields, as its file holds them; throws an error with its problems where it is none. */
export function madeUp(fields: object): CompiledScenario {
  const parsed = parseScenario(fields);
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return compileScenario(parsed.scenario);
}
