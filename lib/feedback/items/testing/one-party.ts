/** For tests: a scenario made ready whose only party, `it`, gives money for a return; `fields` are what else its author writes of it, its name at least, and `more` of the scenario. */

import { parseScenario } from '../../scenario';
import { type CompiledScenario, compileScenario } from '../compile';

export function withOneParty(fields: object, more: object = {}): CompiledScenario {
  const parsed = parseScenario({
    id: 'x',
    title: 'X',
    organisation: 'the x',
    service: 'x',
    sector: 'non-profit',
    about: 'x',
    sources: { s: 's' },
    parties: [{ id: 'it', gives: [{ what: 'x', kind: 'money' }], gets: [{ what: 'x', mode: 'return' }], source: 's', ...fields }],
    ...more,
  });
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return compileScenario(parsed.scenario);
}
