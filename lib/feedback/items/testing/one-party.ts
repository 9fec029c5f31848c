/** For tests: a scenario made ready whose only party, `it`, gives money for a return; `fields` are what else its author writes of it, its name at least, and `more` of the scenario. */

import type { CompiledScenario } from '../compile';
import { madeUp } from './made-up';

export function withOneParty(fields: object, more: object = {}): CompiledScenario {
  return madeUp({
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
}
