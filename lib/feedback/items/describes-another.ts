/** Words in a part that were made nothing of, and with which an author describes somebody else: then it is doubtful who is meant. */
import { PREDICATES } from '../lexicon/predicates';
import type { Verdict } from '../types';
import { rootOf } from './descriptions';
import type { PartContext } from './part-context';
import { isTurnedDown } from './placing';
import type { Recognised } from './recognised';
import { PAYING } from './said-deeds';

/** They say when, and of whom nothing. */
const TIMES =
  /^(?:night|evening|morning|afternoon|weekend|hour|minute|today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|season|summer|winter)$/u;

/** How well such a word must describe the other one: to turn somebody down more is at stake than to call them arguable. */
const LEAST: Readonly<Partial<Record<Verdict, number>>> = { reconsider: 0.3, arguable: 0.9 };

/** All words together describe the other one nearly as well. */
const NEAR = 0.5;

/**
 * Whether a word that names none of those read, tells of no deed and is not of the party found describes a party that would be placed otherwise:
 * "people leaving the car in the long stay" are no hotel guests, though guests stay.
 */
export function describesAnother(context: PartContext, found: Recognised, verdict: Verdict): boolean {
  const { compiled, list, tokens, keys, range, headEnd, hits, said, likenesses } = context;
  const least = LEAST[verdict];
  if (least === undefined || found.how === 'presumed' || found.how === 'told') return false;
  const enough = (likenesses.get(found.id) ?? 0) - NEAR;
  const turnedDown = isTurnedDown(compiled, list, found);
  // What is said of them was made something of.
  const to = said && (said.kind === found.kind || (list === 'consumers' && PAYING.has(said.kind))) ? headEnd : range.to;
  for (let i = range.from; i < to; i++) {
    const key = keys[i] ?? '';
    if (TIMES.test(key)) continue;
    const root = tokens[i]?.mark ? null : rootOf(key);
    if (root === null || compiled.ownRoots.has(root) || PREDICATES.has(key) || PREDICATES.has(tokens[i]?.word ?? '')) continue;
    const described = compiled.descriptions.get(root);
    if (!described || described.some(({ party }) => party === found.id) || hits.some(({ from, to }) => from <= i && to > i)) continue;
    const other = described.some(({ party, asOther }) => {
      const one = asOther >= least && (likenesses.get(party) ?? 0) >= enough ? compiled.parties.get(party) : undefined;
      return one !== undefined && isTurnedDown(compiled, list, one) !== turnedDown;
    });
    if (other) return true;
  }
  return false;
}
