/** A party that shows the difference: paying where the one judged does not, served where the one judged is not. */
import { givesNothing, paysDirectly, type Sector } from '../facts';
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

/** A party that fits the same list plainly, for one that does not: a direct payer among customers, among consumers one that gives nothing. */
export function contrastFor(compiled: CompiledScenario, party: PartyFinding, list: List): Contrast | null {
  if (party.verdict === 'fits') return null;
  const { plain, any } = compiled.contrasts[list];
  const other = plain.find((id) => id !== party.id) ?? any.find((id) => id !== party.id);
  const found = other === undefined ? undefined : compiled.parties.get(other);
  return found ? describe(found, false) : null;
}

/** Ids of the parties that can serve as contrast in a list, those that show it most plainly apart; worked out once a scenario. */
export function contrastsIn(
  parties: Iterable<CompiledParty>,
  list: List,
  sector: Sector,
): { readonly plain: readonly string[]; readonly any: readonly string[] } {
  const any: string[] = [];
  const plain: string[] = [];
  for (const { party, facts } of parties) {
    if (judge(facts, list, sector).rule.verdict !== 'fits') continue;
    any.push(party.id);
    if (list === 'customers' ? paysDirectly(facts) : givesNothing(facts)) plain.push(party.id);
  }
  return { plain, any };
}

/** The same, from what the learner placed well in that list. A party that only a ruling makes fit shows no difference in its facts. */
export function ownContrast(compiled: CompiledScenario, placed: readonly ItemFinding[]): Contrast | null {
  const well = placed.find(
    ({ verdict, rule, parties }) => verdict === 'fits' && rule !== 'ruling' && compiled.parties.has(parties[0]?.id ?? ''),
  );
  const party = well && compiled.parties.get(well.parties[0]?.id ?? '');
  return party ? describe(party, true) : null;
}
