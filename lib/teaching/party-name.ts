import type { Scenario } from '@/lib/feedback';

/** What a party is called: by the scenario's name for it, or, where only the general lexicon knows it, by that kind's. */
export const partyName = ({ parties }: Scenario, id: string): string =>
  parties.find((party) => party.id === id)?.name ?? id.replace(/^kind:/, '').replaceAll('-', ' ');
