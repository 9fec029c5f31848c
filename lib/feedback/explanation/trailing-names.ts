/** A name put after what is said of whom it means: '…, consumer', '… so customers', 'we call the people who pay customers'. */
import type { Clause } from './clauses';
import { type Discourse, isOrganisation, type Placed } from './discourse';
import { isCourse, type Ref } from './refs';
import { has, type Unit } from './units';

interface Input {
  readonly clause: Clause;
  /** The clause's units in the order of a statement. */
  readonly units: readonly Unit[];
  readonly subject: readonly Ref[];
  readonly placed: readonly Placed[];
  /** Place of the first verb, or -1. */
  readonly verb: number;
  /** The clause before calls somebody something. */
  readonly calling: boolean;
  readonly discourse: Discourse;
}

/** Somebody, and as which of the two they are named. */
interface Named {
  readonly ref: Ref;
  readonly as: Ref;
}

/** Who is named at the clause's end, in order. */
export function trailingNames({ clause: { link }, units, subject, placed, verb, calling, discourse }: Input): Named[] {
  const names: Named[] = [];
  // 'two years on I went in on a stretcher, consumer', 'he paid for it: customer'
  const last = units.length - 1;
  const tail = placed.find((one) => one.at === last && isCourse(one.ref) && one.prep === null);
  const fragment = units.every((unit) => has(unit, 'CUST') || has(unit, 'CONS') || has(unit, 'DET'));
  if (
    tail &&
    ((/^[,:-]$/u.test(units[last - 1]?.text ?? '') && verb >= 0 && verb < last) || (fragment && (link === 'mark' || link === 'colon')))
  )
    for (const ref of fragment ? discourse.subject : subject) if (!isCourse(ref) && !isOrganisation(ref)) names.push({ ref, as: tail.ref });
  // '… I'd call that trade, so customers'
  if (
    link === 'so' &&
    verb < 0 &&
    placed.length > 0 &&
    placed.every((one) => isCourse(one.ref)) &&
    subject.every((ref) => ref.role === 'SELF' || isCourse(ref))
  )
    for (const { ref: as } of placed) for (const ref of discourse.people) if (!isCourse(ref)) names.push({ ref, as });
  // 'we call the people who pay for it consumers'
  const name =
    link === 'who' || link === 'contact'
      ? placed.find((one) => isCourse(one.ref) && one.at === units.length - 1 && one.prep === null)
      : undefined;
  if (name && calling) for (const ref of subject) if (!isCourse(ref) && ref.role !== 'SELF') names.push({ ref, as: name.ref });
  return names;
}
