/** Whom a clause is about that names nobody as its subject. */
import type { Clause } from './clauses';
import type { Discourse, Placed } from './discourse';
import { isAuxiliary } from './parts-of-speech';
import { isCourse, type Ref } from './refs';
import { has, type Unit } from './units';

/** 'in the second one only receives': the group is named beside a subject that says little. */
export const isVague = (subject: readonly Ref[], about: readonly Ref[], early: readonly Placed[]): boolean =>
  about.some(isCourse) &&
  subject.every((ref) => ref.role === 'GEN') &&
  early.some((one) => isCourse(one.ref) && /^(?:with|for|in)$/u.test(one.prep ?? ''));

/** 'Payment may come …', with a noun for money alone before a helping verb. */
const isPaymentItself = ({ link }: Clause, opening: readonly Unit[], verb: Unit | undefined): boolean => {
  const words = opening.filter((unit) => !has(unit, 'DET'));
  return (
    link === 'start' &&
    words.length === 1 &&
    has(words[0], 'PAY') &&
    has(verb, 'MODAL') &&
    words[0]?.senses.some(({ form }) => form === 'noun') === true
  );
};

/** The subject that is understood: whom it is about, whom the clause before spoke of, or somebody. Sets the discourse's topic where one is named. */
export function impliedSubject(
  discourse: Discourse,
  clause: Clause,
  subject: readonly Ref[],
  about: readonly Ref[],
  verbAt: number,
): readonly Ref[] {
  const opening = clause.units.slice(0, verbAt);
  const it = opening.some((unit) => has(unit, 'IT'));
  const impersonal = it || opening.some((unit) => has(unit, 'THERE') || has(unit, 'RELN') || has(unit, 'WHAT'));
  if (about.length > 0) {
    discourse.topic = about;
    return about;
  }
  if (subject.length > 0) return subject;
  // 'Payment may come through the scheme': what is paid is nobody who was spoken of.
  if (isPaymentItself(clause, opening, clause.units[verbAt])) return [];
  if (!impersonal) {
    // 'give versus take': two who aren't named
    if (discourse.subject.length === 0 && verbAt === 0 && /ing$/u.test(clause.units[0]?.text ?? '') && clause.units.some(isAuxiliary))
      return [];
    const unnamed =
      discourse.subject.length === 0 || (clause.link === 'but' && discourse.subject.every((ref) => ref.key.startsWith('who ')));
    return unnamed ? [discourse.someone('who')] : discourse.subject;
  }
  // 'No patients, no jobs. That's your customer.'
  const pointed =
    /^(?:that|this)$/u.test(opening[0]?.text ?? '') &&
    has(clause.units[verbAt], 'BE') &&
    clause.units
      .slice(verbAt, verbAt + 4)
      .some((unit) => has(unit, 'CUST') || has(unit, 'CONS') || has(unit, 'EXCHANGE') || has(unit, 'ONEWAY'));
  if (pointed && discourse.topic.length === 0 && discourse.people.length > 0) return discourse.people;
  if (it && clause.units.some((unit) => has(unit, 'PAY')) && discourse.institution) return [discourse.institution];
  return discourse.topic;
}
