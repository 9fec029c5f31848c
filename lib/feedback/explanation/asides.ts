/** What stands in brackets, taken out of the sentence around it. */
import { isAny, isParty } from './parts-of-speech';
import { has, type Unit } from './units';

export interface Aside {
  readonly units: Unit[];
  readonly about: Unit | null;
  /** How many units stand before it. */
  readonly at: number;
}

/** Takes what stands in brackets out of a sentence, so that the clause around it stays whole. */
export function takeAsides(units: readonly Unit[]): { readonly main: Unit[]; readonly asides: Aside[] } {
  const main: Unit[] = [];
  const asides: Aside[] = [];
  let inside: Aside | null = null;
  for (const unit of units) {
    if (unit.text === '(') {
      const about = main.findLast((one) => isParty(one)) ?? null;
      inside = { units: [], about, at: main.length };
      asides.push(inside);
    } else if (unit.text === ')') {
      // 'they (customers)' are the customers
      const [only] = inside?.units ?? [];
      if (inside?.units.length === 1 && only && isAny(only, ['CUST', 'CONS']) && has(main.at(-1), 'THEY')) {
        main[main.length - 1] = only;
        asides.pop();
      }
      inside = null;
    } else if (inside) inside.units.push(unit);
    else main.push(unit);
  }
  return { main, asides };
}
