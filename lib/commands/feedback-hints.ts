/** What an author may want to think over in a scenario that has no mistake: hints, which keep nothing from being published. */
import { type CompiledScenario, checkItem } from '@/lib/feedback';
import { paysDirectly, uses } from '@/lib/feedback/facts';
import { kindsOfName } from '@/lib/feedback/items/names';
import { CONCEPTS } from '@/lib/feedback/lexicon/concepts';
import { judge } from '@/lib/feedback/rules';
import { LISTS } from '@/lib/feedback/scenario';

type Compiled = NonNullable<ReturnType<CompiledScenario['parties']['get']>>;

/** One hint, and which party's name it stands by (its place in the file). */
export interface Hint {
  readonly party: number;
  readonly sentence: string;
}

/** Who else would be meant by a very broad kind. */
const BROAD: Readonly<Record<string, (facts: Compiled['facts']) => boolean>> = {
  user: uses,
  public: uses,
  buyer: (facts) => paysDirectly(facts) && uses(facts),
};

/** Hints about kinds: one that is shared by parties that are judged differently, and a broad one that claims for a part what holds of several. */
export function kindHints(compiled: CompiledScenario): Hint[] {
  const parties = [...compiled.parties.values()];
  return [...sharedKinds(compiled, parties), ...broadKinds(compiled, parties)];
}

/** What the people of a kind are called. */
const wordsFor: ReadonlyMap<string, string> = new Map(CONCEPTS.map(({ id, name }) => [id, name]));

const verdictsOf = ({ scenario }: CompiledScenario, { party, facts }: Compiled): string =>
  LISTS.map(
    (list) =>
      scenario.rulings?.find((ruling) => ruling.party === party.id && ruling.list === list)?.verdict ??
      judge(facts, list, scenario.sector).rule.verdict,
  ).join();

function sharedKinds(compiled: CompiledScenario, parties: readonly Compiled[]): Hint[] {
  const holders = Map.groupBy(
    parties.flatMap((party) => [...party.open].map((kind) => ({ kind, party }))),
    ({ kind }) => kind,
  );
  const shared = [...holders].flatMap(([kind, some]) => {
    const names = some.map(({ party }) => party);
    if (new Set(names.map((party) => verdictsOf(compiled, party))).size < 2) return [];
    const words = wordsFor.get(kind) ?? kind;
    const read = checkItem(compiled, { list: 'customers', text: words }).parties[0]?.id;
    return names.some(({ party }) => party.id === read) ? [{ kind, names, words, read }] : [];
  });
  // The same parties often share several kinds: one hint for them all.
  return [...Map.groupBy(shared, ({ names, read }) => `${names.map(({ party }) => party.id).join()} ${read}`).values()].map((alike) => {
    const names = alike[0]?.names ?? [];
    return {
      party: Math.max(...names.map((one) => parties.indexOf(one))),
      sentence: `${listed(names)} are judged differently, and each stands for ${alike.map(({ kind }) => kind).join(', ')} without restriction: "${alike[0]?.words}" is read as "${alike[0]?.read}".`,
    };
  });
}

function broadKinds(compiled: CompiledScenario, parties: readonly Compiled[]): Hint[] {
  return parties.flatMap((one, at): Hint[] => {
    const said = kindsOfName(one.party.name).sure;
    const claimed = one.party.kinds.flatMap((kind) => {
      const wouldBe = said.includes(kind) ? undefined : BROAD[kind];
      const others = parties.filter(
        (other) =>
          other !== one &&
          other.party.side !== 'inside' &&
          !other.open.has(kind) &&
          wouldBe?.(other.facts) &&
          verdictsOf(compiled, other) !== verdictsOf(compiled, one),
      );
      return others.length > 1 ? [{ kind, others }] : [];
    });
    if (claimed.length === 0) return [];
    const others = claimed.reduce((most, next) => (next.others.length > most.others.length ? next : most)).others;
    const kinds = claimed.map(({ kind }) => kind).join(', ');
    return [
      {
        party: at,
        sentence: `"${one.party.id}" says ${kinds}, though ${listed(others)} could be meant by that too, and are judged differently; a kind so broad is for those whom learners mean first.`,
      },
    ];
  });
}

const listed = (parties: readonly Compiled[]): string => {
  const ids = parties.slice(0, 3).map(({ party }) => `"${party.id}"`);
  const more = parties.length > 3 ? [`${parties.length - 3} more`] : [];
  const all = [...ids, ...more];
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
};
