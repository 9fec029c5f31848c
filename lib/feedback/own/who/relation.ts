/** Who a row names: inside the organisation, outside, or away from work. Rules in their order; the first that applies decides. */
import { nounClassOf } from '../../lexicon/nouns';
import { tokenise } from '../../reading';
import { isBlank } from './book';
import { eitherSide } from './either-side';
import { known } from './known';
import { byNote, byWords, type ReadRelation, type Rule, readName } from './name';
import { nextDoor } from './next-door';
import { atStation, capitals, named, ownerOfPlace, postElsewhere, postInOwn, workingGang } from './posts';
import { familyOfServed, kinAfar, kinByTitle, pet } from './relatives';
import { byDescription } from './shape';
import { landlord, unclear } from './unclear';
import { byNoun, byRest, inDescription, inLexicon, inShape, myRole, ourName, whoWorks, workman } from './unknown';

const described: Rule = (name) => {
  const by = byDescription(name.tokens, name.end);
  if (!by || name.headed?.relation === 'not-a-party') return null;
  // 'The farmer up the road', 'the salon over the road': near, and no neighbour for that.
  const near =
    by === 'away' &&
    (name.head?.relation === 'external' || name.told === 'external' || name.told === 'unclear' || nounClassOf(name.last.key) === 'worker');
  return near && name.told !== 'away' ? null : byWords(name, by, name.headed);
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
  ourName,
  workman,
  nextDoor,
  eitherSide,
  landlord,
  unclear,
  known,
  inLexicon,
  inShape,
  inDescription,
  myRole,
  whoWorks,
  byNoun,
  byRest,
];

/** 'Boss? there isn't one', 'colleagues: don't have any'. */
const ABSENT =
  /\b(?:there (?:isn.?t|aren.?t|is no|are no|is none|are none)|(?:do not|don.?t|haven.?t|have not) (?:have|got|had) (?:one|any|none)|haven.?t any|(?:i have|got|ain.?t got) (?:none|no (?:boss|customers?|colleagues?|clients?|family|friends|one)))\b/u;

/** Reads who a row names. Takes any texts; linear; never throws. */
export function readRelation(who: string, why: string): ReadRelation {
  const name = /^\s*n\s*\/\s*a\b/iu.test(who) ? null : readName(who, why);
  if (!name || isBlank(name.tokens, name.first) || isBlank(tokenise(who.slice(0, 200)), 0) || ABSENT.test(who.toLowerCase()))
    return byNote('nonsense');
  for (const rule of RULES) {
    const read = rule(name);
    if (read) return read;
  }
  return byNote('unclear');
}
