/** Clauses: each with its link to what went before, its subject, what it is about, and who stands where in it. */
import type { Tag } from './lexicon';
import { has, type Unit } from './units';

export type Link =
  | 'start'
  | 'and'
  | 'or'
  | 'but'
  | 'because'
  | 'so'
  | 'if'
  | 'who'
  | 'resume'
  | 'without'
  | 'unlike'
  | 'paren'
  | 'mark'
  | 'colon'
  | 'eg';

export interface Clause {
  readonly link: Link;
  readonly units: readonly Unit[];
  /** For 'who': whether the clause that it interrupts still lacks its verb. */
  readonly interrupts: boolean;
}

const PARTY: readonly Tag[] = [
  'CUST',
  'CONS',
  'PAYER',
  'TAXP',
  'SERVED',
  'PUB',
  'SELF',
  'YOU',
  'GEN',
  'NOBODY',
  'ORG',
  'NHS',
  'BOTH',
  'THEY',
  'FORMER',
  'LATTER',
];
const PARTIES = new Set<Tag>(PARTY);
const POSSESSIVE = new Set('my our your his her their its'.split(' '));
const VERBAL = new Set<Tag>(['PAY', 'GIVE', 'EXCHANGE', 'USE', 'BENEFIT', 'ACT', 'CHOOSE', 'FORCED', 'VERB']);
const AUXILIARY: readonly Tag[] = ['BE', 'DO', 'HAVE', 'MODAL'];
const ADVERBIAL: readonly Tag[] = ['NEG', 'ONLY', 'ALSO', 'WEAK', 'IDIOM', 'EITHER', 'RETURN', 'INDIRECT' as Tag];
const ADVERBS = new Set(
  'just only also still actually really usually often always never mostly simply directly indirectly both all too then basically literally even generally sometimes normally ever already probably maybe perhaps'.split(
    ' ',
  ),
);
const NOUN_AFTER = new Set(
  'the a an this that these those their his her its our my your any some every each no more less much free good bad of with for in by direct indirect financial same of other public'.split(
    ' ',
  ),
);

export const isAny = (unit: Unit | undefined, tags: readonly Tag[]): boolean => tags.some((tag) => has(unit, tag));
export const isAuxiliary = (unit: Unit | undefined): boolean => isAny(unit, AUXILIARY);
export const isAdverb = (unit: Unit | undefined): boolean =>
  unit !== undefined && (ADVERBS.has(unit.text) || isAny(unit, ADVERBIAL)) && !isParty(unit);

/** A party, not a possessive: 'my' in 'my taxes' names nobody. */
export const isParty = (unit: Unit | undefined): boolean =>
  unit !== undefined && !POSSESSIVE.has(unit.text) && unit.senses.some((sense) => PARTIES.has(sense.tag));

/** Whether the unit at `i` is a verb here: a form that may also be a noun is none after an article or a preposition. */
export function isVerb(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (!unit) return false;
  if (isAuxiliary(unit)) return true;
  if (has(unit, 'MAKE')) return true;
  let noun = false;
  let verb = false;
  for (const sense of unit.senses) {
    if (!VERBAL.has(sense.tag)) continue;
    if (sense.form === 'base' || sense.form === 's' || sense.form === 'past' || sense.form === 'ing') {
      verb = true;
      if (sense.form !== 'ing' && sense.form !== 'past') noun = true;
    }
  }
  if (!verb) return false;
  return !(noun && NOUN_AFTER.has(units[i - 1]?.text ?? ''));
}

const isIng = (unit: Unit | undefined): boolean => unit?.senses.some((sense) => sense.form === 'ing') ?? false;

/** Whether a party that begins at `i` is the subject of a verb that follows. */
function isSubjectAt(units: readonly Unit[], i: number): boolean {
  let party = false;
  let j = i;
  for (; j < units.length && j < i + 6; j++) {
    const unit = units[j];
    if (isParty(unit) || has(unit, 'IT') || has(unit, 'THERE') || has(unit, 'WHO')) {
      party = true;
      continue;
    }
    if (has(unit, 'DET') || isAdverb(unit) || POSSESSIVE.has(unit?.text ?? '')) continue;
    if (party && isVerb(units, j) && !(isIng(unit) && !isAuxiliary(units[j - 1]))) return true;
    if (unit?.senses.length === 0 && !/^[^\p{L}]/u.test(unit.text)) continue;
    return false;
  }
  // 'consumers nothing', 'consumers not'
  return false;
}

/** Whether a verb stands at `i`, adverbs and 'not' aside. */
function verbFollows(units: readonly Unit[], i: number): boolean {
  let j = i;
  while (j < units.length && j < i + 4 && (isAdverb(units[j]) || has(units[j], 'WITHOUT'))) j++;
  return isVerb(units, j);
}

const LINKS: readonly (readonly [Tag, Link])[] = [
  ['BUT', 'but'],
  ['UNLIKE', 'unlike'],
  ['WITHOUT', 'without'],
  ['BECAUSE', 'because'],
  ['SO', 'so'],
  ['IF', 'if'],
  ['EG', 'eg'],
];

function linkOf(units: readonly Unit[], i: number): Link | null {
  const unit = units[i];
  if (!unit) return null;
  if (unit.text === 'as' && !isSubjectAt(units, i + 1)) return null;
  if ((unit.text === 'like' || unit.text === 'say') && (i === 0 || isVerb(units, i - 1))) return null;
  for (const [tag, link] of LINKS) if (has(unit, tag)) return link;
  return null;
}

/** Splits a sentence's units into clauses, in order. */
export function splitClauses(units: readonly Unit[]): Clause[] {
  const clauses: Clause[] = [];
  let current: Unit[] = [];
  let link = 'start' as Link;
  let verb = false;
  let outerVerb = true;
  let depth = 0;
  const close = (next: Link) => {
    if (current.length > 0) clauses.push({ link, units: current, interrupts: link === 'who' && !outerVerb });
    if (next === 'who') outerVerb = verb;
    else if (next !== 'and' && next !== 'or') outerVerb = true;
    current = [];
    link = next;
    verb = false;
  };
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (!unit) break;
    const { text } = unit;
    if (text === '(') {
      depth++;
      close('paren');
      continue;
    }
    if (text === ')') {
      if (depth > 0) {
        depth--;
        close('resume');
      }
      continue;
    }
    if (text === ';' || (text === ':' && verb)) {
      close('mark');
      continue;
    }
    if (text === ':' || text === '-') {
      close(verb || current.length === 0 ? 'mark' : 'colon');
      continue;
    }
    if (text === ',' || text === '/' || has(unit, 'AND') || has(unit, 'OR')) {
      const or = has(unit, 'OR');
      if (text !== '/' && verb && (verbFollows(units, i + 1) || isSubjectAt(units, i + 1))) {
        const next = text === ',' && (has(units[i + 1], 'AND') || has(units[i + 1], 'OR')) ? i + 1 : i;
        if (next > i) continue;
        close(or ? 'or' : text === ',' ? 'mark' : 'and');
        continue;
      }
      if (text === ',' && (has(units[i + 1], 'AND') || has(units[i + 1], 'OR'))) continue;
      current.push(unit);
      continue;
    }
    const joins = linkOf(units, i);
    if (joins) {
      close(joins);
      if (joins === 'without' || joins === 'because' || joins === 'if') current.push(unit);
      continue;
    }
    const before = units[i - 1];
    if (
      (has(unit, 'WHO') || (has(unit, 'THAT') && verbFollows(units, i + 1))) &&
      (isParty(before) || (before?.text === ',' && isParty(units[i - 2])))
    ) {
      close('who');
      continue;
    }
    if (has(unit, 'THAT') && verb && !isParty(before) && isSubjectAt(units, i + 1)) {
      close('mark');
      continue;
    }
    if (verb && isVerb(units, i)) {
      // the interrupted clause goes on: 'the people who pay | are customers'
      const finite = !isIng(unit);
      const grouped =
        isAuxiliary(before) ||
        has(before, 'TO') ||
        has(before, 'NEG') ||
        (isAdverb(before) && isAuxiliary(units[i - 2])) ||
        has(before, 'DET') ||
        has(before, 'PREP');
      const open = (link === 'who' || link === 'and' || link === 'or') && !outerVerb;
      if (finite && !grouped && open && !(unit.senses.some((sense) => sense.form === 'past') && !isAuxiliary(unit))) {
        close('resume');
        outerVerb = true;
        verb = true;
        current.push(unit);
        continue;
      }
    } else if (
      verb &&
      isParty(unit) &&
      !has(before, 'PREP') &&
      !has(before, 'TO') &&
      isSubjectAt(units, i) &&
      (outerVerb || has(unit, 'CUST') || has(unit, 'CONS')) &&
      !has(before, 'DET') &&
      !isParty(before)
    ) {
      close('mark');
    } else if (isIng(unit) && !verb && isParty(before) && !isAuxiliary(before)) {
      // 'people reporting crimes': what follows tells which people
      close('who');
    }
    if (isVerb(units, i)) verb = true;
    current.push(unit);
  }
  close('start');
  return clauses;
}
