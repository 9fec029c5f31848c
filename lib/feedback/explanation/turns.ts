/** Turns of phrase that tell a relation as a whole: what comes out of wages, what nobody asked, what one is asked to pay. */
import { isOrganisation, type Placed } from './discourse';
import { isVerb } from './parts-of-speech';
import type { Ref } from './refs';
import type { Told } from './told';
import { has, type Unit } from './units';

interface Around {
  readonly units: readonly Unit[];
  readonly subject: readonly Ref[];
  readonly placed: readonly Placed[];
  /** Negatives before the place. */
  readonly negatives: number;
  /** Whether a relation was told before the place. */
  readonly related: boolean;
}

export interface Turn {
  readonly told: Told | null;
  /** Place of its last unit. */
  readonly last: number;
}

const MOVES = /^(?:come|comes|came|coming|go|goes|went|going|gets|taken|docked|deducted|stopped)$/u;
const WAY = /^(?:from|out|off|into|to|towards)$/u;

const NEEDS = /^(?:needs?|wants?|relies on|rely on|depends on|depend on|lives on|live on|live off|lives off)$/u;
const OWNERS: Readonly<Record<string, Ref>> = {
  your: { role: 'YOU', key: 'you' },
  my: { role: 'SELF', key: 'self' },
  our: { role: 'SELF', key: 'self' },
};

/** How far behind 'ask' what is asked for may stand. */
const FURTHEST_PRICE = 6;

/** The turn of phrase at a place, or null. */
export function turnAt({ units, subject, placed, negatives, related }: Around, i: number): Turn | null {
  const unit = units[i];
  if (!unit) return null;
  const plain = { unit, byOrganisation: false, through: false };
  // 'it comes out of everyone's wages'
  if (has(unit, 'TAX') && !related && units.some((one) => MOVES.test(one.text)) && units.some((one) => WAY.test(one.text)))
    return {
      told: { ...plain, refs: [{ role: 'PUB', key: 'public' }], relation: 'pay', positive: negatives % 2 === 0, through: true },
      last: i,
    };
  // 'the hospital needs your custom'
  const owner = NEEDS.test(unit.text) && subject.length > 0 && subject.every(isOrganisation) ? OWNERS[units[i + 1]?.text ?? ''] : undefined;
  if (owner && (has(units[i + 2], 'GIVE') || has(units[i + 2], 'PAY')))
    return { told: { ...plain, refs: [owner], relation: 'give', positive: negatives % 2 === 0 }, last: i + 2 };
  // 'they aren't asked for a penny' is of the price, not of their will
  const asked = /\bask(?:ed|s)?\b/u.test(unit.text) ? units.findIndex((one, j) => j > i && j <= i + FURTHEST_PRICE && has(one, 'PAY')) : -1;
  const price = asked >= 0 && isVerb(units, asked) ? -1 : asked;
  // 'nobody asked him'
  if (/^asks?$|^asked$/u.test(unit.text) && subject.length > 0 && subject.every((ref) => ref.role === 'NOBODY')) {
    const refs = placed.filter((one) => one.at > i && one.prep === null && !isOrganisation(one.ref)).map((one) => one.ref);
    return { told: { ...plain, refs, relation: price < 0 ? 'choose' : 'pay', positive: false }, last: Math.max(price, i) };
  }
  if (price < 0) return null;
  const positive = negatives % 2 === 0 && !has(unit, 'FORCED');
  return { told: subject.every(isOrganisation) ? null : { ...plain, refs: subject, relation: 'pay', positive }, last: price };
}
