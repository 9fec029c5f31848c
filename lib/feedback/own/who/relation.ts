/** Who a row names: inside the organisation, outside, or away from work. Rules in their order; the first that applies decides. */
import { isBlank } from './book';
import { eitherSide, known, nextDoor } from './known';
import { byNote, byWords, type ReadRelation, type Rule, readName } from './name';
import { atStation, capitals, named, ownerOfPlace, postElsewhere, postInOwn, workingGang } from './posts';
import { familyOfServed, kinAfar, kinByTitle, pet } from './relatives';
import { byDescription } from './shape';
import { byNoun, byRest, inDescription, inLexicon, inShape, myRole, whoWorks } from './unknown';

const described: Rule = (name) => {
  const by = byDescription(name.tokens, name.end);
  return by && name.headed?.relation !== 'not-a-party' ? byWords(name, by, name.headed) : null;
};

export const RULES: readonly Rule[] = [
  pet,
  described,
  workingGang,
  familyOfServed,
  capitals,
  kinByTitle,
  kinAfar,
  named,
  ownerOfPlace,
  postElsewhere,
  postInOwn,
  atStation,
  nextDoor,
  eitherSide,
  known,
  inLexicon,
  inShape,
  inDescription,
  myRole,
  whoWorks,
  byNoun,
  byRest,
];

/** Reads who a row names. Takes any texts; linear; never throws. */
export function readRelation(who: string, why: string): ReadRelation {
  const name = /^\s*n\s*\/\s*a\b/iu.test(who) ? null : readName(who, why);
  if (!name || isBlank(name.tokens, name.first)) return byNote('nonsense');
  for (const rule of RULES) {
    const read = rule(name);
    if (read) return read;
  }
  return byNote('unclear');
}
