/**
 * What an organisation is, where its name doesn't tell: from whom the learner deals with. Who names the Treasury and taxpayers writes of a public body,
 * who names donors of a good cause, who names shoppers and stockists of a firm. One misplaced party must not decide it.
 */
import type { List } from '../types';
import type { KindId } from './kinds';
import { readItem } from './party';
import type { Profile } from './profile';
import type { Sector } from './trades';

type Weights = Partial<Record<KindId, number>>;

const weights = (entries: readonly (readonly [number, string])[]): Weights =>
  Object.fromEntries(entries.flatMap(([weight, kinds]) => kinds.split(' ').map((kind) => [kind, weight])));

const SPEAKS_FOR: Readonly<Record<Exclude<Sector, 'internal'>, Weights>> = {
  public: weights([
    [3, 'taxpayer'],
    [2, 'government'],
    [1, 'council offender public victim'],
  ]),
  'non-profit': weights([
    [3, 'donor'],
    [2, 'grantmaker worshipper'],
    [1, 'volunteer member needy sponsor council'],
  ]),
  commercial: weights([
    [3, 'investor wholesaler'],
    [2, 'customer client retailer private-payer intermediary rival'],
    [1, 'business homeowner traveller insurer landlord thief animal-owner parent teen person household'],
  ]),
};

/** How much more must speak for a sector than for the next, and in all. */
const ENOUGH = 2;
const AHEAD = 2;

/** The sector that the named parties speak for; null where they don't agree enough. `nothing` is a profile that knows nothing. */
export function sectorFrom(lists: Readonly<Record<List, readonly string[]>>, nothing: Profile): Exclude<Sector, 'internal'> | null {
  const said = { public: 0, 'non-profit': 0, commercial: 0 };
  for (const list of ['customers', 'consumers'] as const) {
    for (const text of lists[list].slice(0, 12)) {
      const item = readItem(text.slice(0, 300), nothing, list);
      if (!item.readable) continue;
      for (const { kind, told } of item.parties) {
        for (const [sector, of] of Object.entries(SPEAKS_FOR)) {
          const weight = kind === null ? 0 : (of[kind] ?? 0);
          said[sector as keyof typeof said] += list === 'customers' ? weight : weight / 4;
        }
        if (told.pays && list === 'customers') said.commercial += 1;
        if (told.funds && list === 'customers') said['non-profit'] += 0.5;
      }
    }
  }
  const [first, second] = (Object.entries(said) as [keyof typeof said, number][]).sort((a, b) => b[1] - a[1]);
  return first && second && first[1] >= ENOUGH && first[1] - second[1] >= AHEAD ? first[0] : null;
}
