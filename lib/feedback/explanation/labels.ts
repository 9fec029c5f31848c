/** What a clause calls a party: 'victims are customers', 'that makes them customers', 'call them consumers'. */
import type { Clause } from './clauses';
import { isOrganisation, type Placed } from './discourse';
import { isAdverb, isAuxiliary, isParty, isVerb } from './parts-of-speech';
import { CONSUMERS, CUSTOMERS, isCourse, type Ref } from './refs';
import { has, type Unit } from './units';

/** Whom a copula described, for its complement's 'who' and for '… but also consumers'. */
export interface Described {
  readonly refs: readonly Ref[];
  readonly positive: boolean;
}

export interface Called {
  readonly ref: Ref;
  readonly as: Ref;
  readonly positive: boolean;
}

export interface Labelled {
  readonly called: readonly Called[];
  readonly described: Described | null;
  readonly copula: Described | null;
}

interface Input {
  readonly clause: Clause;
  readonly subject: readonly Ref[];
  readonly placed: readonly Placed[];
  /** Negatives that reach in from outside the clause. */
  readonly outside: number;
  /** The last copula of the sentence. */
  readonly copula: Described | null;
}

const isCopula = (unit: Unit) => /^(?:is|are|was|were|am)$/u.test(unit.text);
const CALLING = /^(?:call|calls|called|calling|label|name|consider)$/u;

/** 'I put criminals and thieves as customers', 'call them customers'. */
function callings(units: readonly Unit[], placed: readonly Placed[]): readonly (readonly [Placed, Placed])[] {
  return placed.flatMap((one, i) => {
    const host = placed[i - 1];
    if (!isCourse(one.ref) || !host || isCourse(host.ref) || isOrganisation(host.ref)) return [];
    const between = units.slice(host.at + 1, one.at).filter((unit) => !has(unit, 'DET'));
    const as =
      between.some((unit) => unit.text === 'as') &&
      between.every((unit) => unit.text === 'as' || isAdverb(unit) || has(unit, 'BE') || has(unit, 'HEDGE'));
    // 'she lay in bed like any other consumer', 'that is me being a customer'
    const like =
      between.length > 0 &&
      between.length <= 3 &&
      between.every((unit) => /^(?:like|as|other|being|just|any|every|one|only)$/u.test(unit.text)) &&
      between.some((unit) => /^(?:like|as|being)$/u.test(unit.text));
    const called = between.length === 0 && CALLING.test(units[host.at - 1]?.text ?? '');
    if ((!as && !called && !like) || (host.ref.role === 'SELF' && !like)) return [];
    if (like) return [[host, one] as const];
    const hosts = as
      ? placed
          .slice(0, i)
          .filter((each) => !isCourse(each.ref) && !isOrganisation(each.ref) && each.ref.role !== 'SELF' && each.prep === null)
      : [];
    return (hosts.length > 0 ? hosts : [host]).map((each) => [each, one] as const);
  });
}

/** A verb, a comparison or the end of a complement between the copula and a party: 'are outside and consumers inside'. */
function isCutFrom(units: readonly Unit[], from: number, to: number): boolean {
  let party = false;
  for (let i = from + 1; i < to; i++) {
    const unit = units[i];
    if (unit?.text === 'than' || (isVerb(units, i) && !isAuxiliary(unit))) return true;
    if (!party && from >= 0 && (has(unit, 'AND') || unit?.text === ',')) return true;
    party = party || isParty(unit);
  }
  return false;
}

/** Reads what a clause calls whom. */
export function readLabels({ clause, subject, placed, outside, copula }: Input): Labelled {
  const { units, link } = clause;
  const called: Called[] = [];
  const copulaAt = units.findIndex(
    (unit, i) => isCopula(unit) && (isAuxiliary(units[i - 1]) || has(units[i - 1], 'NEG') || has(units[i - 1], 'THAT')),
  );
  /** 'whoever doesn't | is a consumer', 'who dances without paying is …': denied is what stands before the copula, not the copula. */
  const isOthers = (unit: Unit, i: number) =>
    (has(unit, 'WITHOUT') && units.some((one, j) => j > i && has(one, 'BE'))) ||
    (has(unit, 'NEG') && copulaAt > i && copulaAt <= i + 2 && isAuxiliary(units[i - 1]));
  const negatives = (before: number) =>
    outside + units.slice(0, before).filter((unit, i) => (has(unit, 'NEG') && !isOthers(unit, i)) || has(unit, 'NOTBE')).length;
  const put = (ref: Ref, as: Ref, at: number) => called.push({ ref, as, positive: negatives(at) % 2 === 0 });
  const nothing = { called, described: null, copula };
  for (const [host, as] of callings(units, placed)) put(host.ref, as.ref, as.at);
  // 'I think of the consumer as the one who pays'
  for (const { ref, at } of placed) {
    const as =
      isCourse(ref) && units[at + 1]?.text === 'as'
        ? placed.find((one) => one.at > at + 1 && one.at <= at + 4 && !isCourse(one.ref) && !isOrganisation(one.ref))
        : undefined;
    if (as) put(as.ref, ref, at);
  }

  // 'she lay in our beds like any other consumer'
  const alike = units.findIndex((unit) => /^(?:like|as)$/u.test(unit.text));
  const peer =
    alike < 0
      ? undefined
      : placed.find(
          (one) =>
            isCourse(one.ref) &&
            one.at > alike &&
            one.at <= alike + 3 &&
            /other/u.test(
              units
                .slice(alike, one.at + 1)
                .map((unit) => unit.text)
                .join(' '),
            ),
        );
  if (peer) for (const ref of subject) if (!isCourse(ref) && !isOrganisation(ref)) put(ref, peer.ref, peer.at);

  // 'So call her a customer too': here 'her' is whom the text speaks of, and no possessive.
  const calling = units.findIndex((unit, i) => CALLING.test(unit.text) && units[i + 1]?.text === 'her' && has(units[i + 2], 'DET'));
  const role = calling < 0 ? undefined : placed.find((one) => isCourse(one.ref) && one.at === calling + 3);
  if (role) for (const ref of subject) if (!isCourse(ref) && ref.role !== 'SELF') put(ref, role.ref, role.at);

  if (link === 'pair') {
    const [one, other] = placed;
    if (one && other)
      called.push(isCourse(one.ref) ? { ref: other.ref, as: one.ref, positive: true } : { ref: one.ref, as: other.ref, positive: true });
    return nothing;
  }
  const finite = units.findIndex((unit) => has(unit, 'NOTBE') || (has(unit, 'BE') && unit.text !== 'being'));
  const be = finite >= 0 ? finite : units.findIndex((unit) => has(unit, 'BE'));
  const make = units.findIndex((unit) => has(unit, 'MAKE'));
  const bare = be < 0 && make < 0 && !units.some((_, i) => isVerb(units, i));
  if (bare && link !== 'colon') {
    // '… but also consumers'
    if (copula && placed.every((one) => isCourse(one.ref)) && (link === 'but' || link === 'and' || link === 'mark')) {
      for (const { ref, at } of placed) for (const one of copula.refs) if (one !== ref) put(one, ref, at);
    }
    return nothing;
  }
  if (make >= 0 && be < 0) {
    const after = placed.filter((one) => one.at > make);
    const as = after.find((one) => isCourse(one.ref));
    const object = after.find((one) => !isCourse(one.ref));
    if (as) for (const ref of object ? [object.ref] : subject) put(ref, as.ref, as.at);
    return nothing;
  }
  const both = placed.some((one) => one.ref === CUSTOMERS) && placed.some((one) => one.ref === CONSUMERS);
  const alternatives = units.some((unit) => has(unit, 'EITHER')) || (both && units.some((unit) => has(unit, 'OR')));
  if (subject.length === 0 || (be < 0 && !bare) || alternatives) return nothing;
  // 'customers and consumers are both people using it'
  if (subject.includes(CUSTOMERS) && subject.includes(CONSUMERS))
    return be >= 0 ? { ...nothing, described: { refs: subject, positive: negatives(units.length) % 2 === 0 } } : nothing;

  // 'customers aren't just those who …' doesn't define them
  const partly = units.some((unit) => /^not (?:just|only|merely|simply|solely)/u.test(unit.text));
  const course = subject.filter(isCourse);
  const last = units.length - 1;
  if (be >= 0 && has(units[last], 'BOTH')) for (const own of subject) for (const as of [CUSTOMERS, CONSUMERS]) put(own, as, last);
  for (const { ref, at, prep } of placed) {
    // 'he is on the consumer side'
    const placedIn =
      prep !== null && /^(?:in|on|under|into|to|among|at)$/u.test(prep) && isCourse(ref) && (units[at]?.text.includes(' ') ?? false);
    if (at <= be || (prep !== null && !placedIn) || has(units[at], 'BOTH') || isCutFrom(units, be, at)) continue;
    if (course.length === 0) {
      if (isCourse(ref)) for (const own of subject) put(own, ref, at);
      continue;
    }
    for (const own of course) {
      if (isCourse(ref) && ref !== own) put(own, ref, at);
      else if (!isCourse(ref) && ref.role !== 'ORG' && !(partly && ref.role === 'GEN')) put(ref, own, at);
    }
  }
  const described = { refs: course.length > 0 ? course : subject, positive: !partly && negatives(units.length) % 2 === 0 };
  return { called, described, copula: described };
}
