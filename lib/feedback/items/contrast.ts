/** A party that shows the difference: paying where the one judged does not, served where the one judged is not. */
import { judge } from '../rules';
import type { List } from '../types';
import type { CompiledParty, CompiledScenario } from './compile';
import type { ItemFinding, PartyFinding } from './finding';
import { joined } from './voice';

export type Contrast = NonNullable<ItemFinding['contrast']>;

const describe = (compiled: CompiledParty, own: boolean): Contrast => ({
  name: compiled.party.name,
  plural: compiled.plural,
  own,
  gives: joined(compiled.facts.gives.map(({ what }) => what)),
  gets: joined(compiled.facts.gets.map(({ what }) => what)),
});

/** The scenario's first party that fits the same list plainly, for a party that does not. */
export function contrastFor(compiled: CompiledScenario, party: PartyFinding, list: List): Contrast | null {
  if (party.verdict === 'fits') return null;
  const { sector } = compiled.scenario;
  for (const other of compiled.parties.values()) {
    if (other.party.id !== party.id && judge(other.facts, list, sector).rule.verdict === 'fits') return describe(other, false);
  }
  return null;
}

/** The same, from what the learner placed well in that list. */
export function ownContrast(compiled: CompiledScenario, placed: readonly ItemFinding[]): Contrast | null {
  const well = placed.find((finding) => finding.verdict === 'fits' && compiled.parties.has(finding.parties[0]?.id ?? ''));
  const party = well && compiled.parties.get(well.parties[0]?.id ?? '');
  return party ? describe(party, true) : null;
}
