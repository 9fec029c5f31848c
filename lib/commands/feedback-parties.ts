/** What became of each party's facts and names, as a table for authors. */
import type { CompiledScenario } from '@/lib/feedback';
import { aliasThatSays } from '@/lib/feedback/items/party-kinds';
import { judge } from '@/lib/feedback/rules';
import { LISTS, type Party } from '@/lib/feedback/scenario';

/**
 * One line a party below a heading: the verdict in each list (a star where it was laid down by a ruling), and the kinds of the lexicon under which
 * learners' other words for it are found. A kind in brackets comes of an alias alone, which stands behind it.
 */
export function partyTable({ scenario, parties }: CompiledScenario): string[] {
  const rows = [...parties.values()].map(({ party, facts, kinds, aliasKinds }) => [
    party.id,
    ...LISTS.map((list) => {
      const ruled = scenario.rulings?.find((ruling) => ruling.party === party.id && ruling.list === list);
      return ruled ? `${ruled.verdict}*` : judge(facts, list, scenario.sector).rule.verdict;
    }),
    [...kinds, ...byAlias(party, aliasKinds)].join(', ') || 'none: only its own names are known',
  ]);
  const table = [['party', 'as a customer', 'as a consumer', 'kinds it was found to be'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
}

/** Kinds in brackets, those of one alias together: `(dog-warden, staff: "the pound")`. */
function byAlias(party: Party, kinds: readonly string[]): string[] {
  const groups = Map.groupBy(kinds, (kind) => aliasThatSays(party, kind));
  return [...groups].map(([alias, some]) => `(${some.join(', ')}${alias === null ? '' : `: "${alias}"`})`);
}
