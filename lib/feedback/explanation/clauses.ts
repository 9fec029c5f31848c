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
  | 'contact'
  | 'resume'
  | 'without'
  | 'unlike'
  | 'paren'
  | 'mark'
  | 'colon'
  | 'pair'
  | 'eg';

export interface Clause {
  readonly link: Link;
  readonly units: readonly Unit[];
  /** For 'who' and 'contact': whether the clause that it interrupts still lacks its verb. */
  readonly interrupts: boolean;
  /** For 'paren': the party that the brackets follow. */
  readonly about: Unit | null;
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
  'OPEN',
  'STAFF',
  'ORG',
  'NHS',
  'BOTH',
  'THEY',
  'FORMER',
  'LATTER',
];
const PARTIES = new Set<Tag>(PARTY);
const POSSESSIVE = new Set('my our your his her their its'.split(' '));
const VERBAL = new Set<Tag>(['PAY', 'GIVE', 'EXCHANGE', 'USE', 'BENEFIT', 'ACT', 'CHARGE', 'CHOOSE', 'FORCED', 'VERB']);
const AUXILIARY: readonly Tag[] = ['BE', 'DO', 'HAVE', 'MODAL'];
const ADVERBIAL: readonly Tag[] = ['NEG', 'ONLY', 'ALSO', 'WEAK', 'IDIOM', 'EITHER', 'RETURN', 'INDIRECT' as Tag];
const ADVERBS = new Set(
  'just only also still actually really usually often always never mostly simply directly indirectly both all too then basically literally even generally sometimes normally ever already probably maybe perhaps'.split(
    ' ',
  ),
);
const NOUN_AFTER = new Set(
  'the a an this these those their his her its our my your any every each no more less much free good bad such of with for in on at into about by direct indirect financial same other public'.split(
    ' ',
  ),
);

export const isAny = (unit: Unit | undefined, tags: readonly Tag[]): boolean => tags.some((tag) => has(unit, tag));
export const isAuxiliary = (unit: Unit | undefined): boolean => isAny(unit, AUXILIARY);
export const isAdverb = (unit: Unit | undefined): boolean =>
  unit !== undefined && (ADVERBS.has(unit.text) || isAny(unit, ADVERBIAL)) && !isParty(unit);

/** A party, not a possessive: 'my' in 'my taxes' names nobody. */
export const isParty = (unit: Unit | undefined): boolean =>
  unit !== undefined && !(unit.to - unit.from === 1 && POSSESSIVE.has(unit.text)) && unit.senses.some((sense) => PARTIES.has(sense.tag));

/** Whether the unit at `i` is a verb here: a form that may also be a noun is none after an article or a preposition. */
export function isVerb(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (!unit) return false;
  if (isAuxiliary(unit)) return true;
  // 'police' is whom one names, but for 'to police' and 'will police'
  if (isParty(unit) && !has(units[i - 1], 'TO') && !isAny(units[i - 1], ['MODAL', 'DO'])) return false;
  if (has(unit, 'MAKE') || (has(unit, 'ONEWAY') && /^(?:just|only|takes?)\b/u.test(unit.text))) return true;
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
  // 'an arrested man', 'the funded body'
  if (unit.senses.every((sense) => sense.form === 'past' || !VERBAL.has(sense.tag)) && has(units[i - 1], 'DET')) return false;
  return !(noun && NOUN_AFTER.has(units[i - 1]?.text ?? '') && !isParty(units[i - 1]));
}

const isIng = (unit: Unit | undefined): boolean => unit?.senses.some((sense) => sense.form === 'ing') ?? false;

/** Whether a party that begins at `i` is the subject of a verb that follows. */
function isSubjectAt(units: readonly Unit[], i: number): boolean {
  let party = false;
  // 'in the second one only receives', 'for consumers it is free'
  const topic = /^(?:in|with|for)$/u.test(units[i]?.text ?? '');
  let j = topic ? i + 1 : i;
  for (; j < units.length && j < i + 8; j++) {
    const unit = units[j];
    if (isParty(unit) || has(unit, 'IT') || has(unit, 'THERE') || has(unit, 'WHO')) {
      party = true;
      continue;
    }
    if (has(unit, 'DET') || isAdverb(unit) || POSSESSIVE.has(unit?.text ?? '')) continue;
    // 'the treated party'
    if (!party && has(units[j - 1], 'DET') && isParty(units[j + 1]) && unit?.senses.some((sense) => sense.form === 'past')) continue;
    if (party && has(unit, 'PREP') && !has(unit, 'TO')) continue;
    if (party && isVerb(units, j) && !(isIng(unit) && !isAuxiliary(units[j - 1]))) return true;
    if (unit?.senses.length === 0 && !isMark(unit)) {
      // an unknown noun with its verb: 'the commuter reads'
      if (!party && isVerb(units, j + 1) && !isIng(units[j + 1])) party = true;
      continue;
    }
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
  if (unit.text === 'where' && (has(units[i - 1], 'PREP') || !isSubjectAt(units, i + 1))) return null;
  if (has(unit, 'EG') && AFTER_COMMA.has(unit.text) && !isMark(units[i - 1])) return null;
  if (unit.text === 'like' && (i === 0 || isVerb(units, i - 1))) return null;
  for (const [tag, link] of LINKS) if (has(unit, tag)) return link;
  return null;
}

const AFTER_COMMA = new Set('mainly mostly primarily chiefly especially particularly'.split(' '));

const isPast = (units: readonly Unit[], i: number): boolean =>
  isVerb(units, i) && (units[i]?.senses.some((sense) => sense.form === 'past') ?? false);

interface Aside {
  readonly units: Unit[];
  readonly about: Unit | null;
  /** How many units stand before it. */
  readonly at: number;
}

/** Takes what stands in brackets out of a sentence, so that the clause around it stays whole. */
function takeAsides(units: readonly Unit[]): { readonly main: Unit[]; readonly asides: Aside[] } {
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

/** 'nothing the force wanted', 'something they need': the clause that follows only tells which thing. */
const OBJECTS = new Set('nothing something anything everything what whatever'.split(' '));

const isMark = (unit: Unit | undefined): boolean => unit !== undefined && !/^[\p{L}\p{N}]/u.test(unit.text);
const PRONOUN: readonly Tag[] = ['SELF', 'YOU', 'ORG'];

class Splitter {
  readonly clauses: Clause[] = [];
  private readonly units: readonly Unit[];
  private current: Unit[] = [];
  private link: Link = 'start';
  private verb = false;
  private outerVerb = true;

  constructor(units: readonly Unit[]) {
    this.units = units;
  }

  private close(next: Link): void {
    const { link } = this;
    if (this.current.length > 0) {
      this.clauses.push({ link, units: this.current, interrupts: (link === 'who' || link === 'contact') && !this.outerVerb, about: null });
    }
    if (next === 'who' || next === 'contact') this.outerVerb = this.verb;
    else if (next !== 'and' && next !== 'or' && next !== 'but') this.outerVerb = true;
    this.current = [];
    this.link = next;
    this.verb = false;
  }

  /** Closes the clause, but takes an 'only' at its end along into the next. */
  private closeBefore(next: Link): void {
    const last = this.current.at(-1);
    const carried = this.current.length > 1 && (has(last, 'ONLY') || has(last, 'DET')) ? this.current.pop() : undefined;
    this.close(next);
    if (carried) this.current.push(carried);
  }

  private push(i: number): void {
    const unit = this.units[i];
    if (!unit) return;
    if (isVerb(this.units, i)) this.verb = true;
    this.current.push(unit);
  }

  /** ', ' or 'and': a new clause where a verb or a subject with its verb follows, else part of a list. */
  private coordinate(i: number): void {
    const { units, verb } = this;
    const unit = units[i];
    if (!unit) return;
    const comma = unit.text === ',';
    if (isPair(units, i + 1) && this.current.some((one) => has(one, 'BE'))) {
      this.close('pair');
      return;
    }
    if (!verb && has(units[i + 1], 'THEY') && this.current.length > 1 && verbFollows(units, i + 2)) {
      this.close('and');
      return;
    }
    const joined = has(units[i + 1], 'AND') || has(units[i + 1], 'OR');
    if (comma && joined) return;
    if (
      (verb || this.link === 'without') &&
      (isGap(units, i + 1) || (unit.text !== '/' && (verbFollows(units, i + 1) || isSubjectAt(units, i + 1))))
    )
      this.close(has(unit, 'OR') ? 'or' : comma ? 'mark' : 'and');
    else this.current.push(unit);
  }

  /** Whether 'who' or 'that' at `i` goes on with the party before it. */
  private isRelative(i: number): boolean {
    const { units } = this;
    const unit = units[i];
    const before = units[i - 1];
    const party = isParty(before) || (before?.text === ',' && isParty(units[i - 2])) || (has(before, 'PREP') && isParty(units[i - 2]));
    return (
      party && (has(unit, 'WHO') || (unit?.text === 'what' && isVerb(units, i + 1)) || (has(unit, 'THAT') && verbFollows(units, i + 1)))
    );
  }

  /** 'the people who pay | are customers': a second finite verb takes up the clause that was interrupted. */
  private isResumed(i: number): boolean {
    const { units, link } = this;
    const unit = units[i];
    const before = units[i - 1];
    if (this.outerVerb || !['who', 'contact', 'and', 'or', 'but'].includes(link)) return false;
    if (link !== 'who' && link !== 'contact' && isParty(this.current[0])) return false;
    if (isIng(unit) || (unit?.senses.some((sense) => sense.form === 'past') && !isAuxiliary(unit))) return false;
    return !(isAuxiliary(before) || isAny(before, ['TO', 'NEG', 'DET', 'PREP']) || (isAdverb(before) && isAuxiliary(units[i - 2])));
  }

  /** 'customers pay consumers use': a subject with its own verb, without any mark. */
  private isRunOn(i: number): boolean {
    const { units } = this;
    const unit = units[i];
    const before = units[i - 1];
    if (!this.verb || isAuxiliary(before)) return false;
    // 'to whoever needs it'
    if (has(unit, 'WHO')) return isVerb(units, i + 1);
    if (!isParty(unit) || /^(?:them|him)$/u.test(unit?.text ?? '') || isAny(before, ['PREP', 'TO'])) return false;
    // 'the meal the government ordered': after an article only before a verb that can be nothing else
    if (has(before, 'DET')) {
      if (has(units[i - 2], 'GEN')) return isVerb(units, i + 1) && !isAuxiliary(units[i + 1]);
      return !isAny(units[i - 2], ['PREP', 'TO', 'DET']) && !isAuxiliary(units[i - 2]) && isPast(units, i + 1);
    }
    if (has(units[i + 1], 'WHO') || (isParty(before) && !isAny(unit, ['SELF', 'YOU', 'THEY']))) return false;
    return isSubjectAt(units, i) && (this.outerVerb || has(unit, 'CUST') || has(unit, 'CONS'));
  }

  /** 'the people we help': a clause put straight after its party. */
  private isContact(i: number): boolean {
    const { units } = this;
    return (
      !this.verb &&
      isParty(units[i - 1]) &&
      !isAny(units[i - 1], PRONOUN) &&
      isAny(units[i], PRONOUN) &&
      isVerb(units, i + 1) &&
      !isAuxiliary(units[i + 1])
    );
  }

  run(): void {
    const { units } = this;
    for (let i = 0; i < units.length; i++) {
      const unit = units[i];
      if (!unit) break;
      const { text } = unit;
      if (text === ';') this.close('mark');
      else if (text === ':' || text === '-') this.close(this.verb || this.current.length === 0 ? 'mark' : 'colon');
      else if (text === ',' || text === '/' || has(unit, 'AND') || has(unit, 'OR')) this.coordinate(i);
      else {
        const joins = linkOf(units, i);
        if (joins) {
          this.close(joins);
          if (joins === 'without' || joins === 'because' || joins === 'if') this.current.push(unit);
        } else if (this.isRelative(i)) this.close('who');
        else if (has(unit, 'THAT') && this.verb && !isParty(units[i - 1]) && isSubjectAt(units, i + 1)) {
          this.close('mark');
          if (has(units[i + 1], 'GEN')) this.push(i);
        } else {
          if (this.verb && isAny(unit, ['CUST', 'CONS']) && (units[i + 1]?.text === '=' || units[i + 1]?.text === ':')) this.close('mark');
          if (this.verb && isVerb(units, i) && this.isResumed(i)) {
            this.close('resume');
            this.outerVerb = true;
          } else if (this.isRunOn(i))
            this.closeBefore(
              OBJECTS.has(units[i - 1]?.text ?? '') ||
                OBJECTS.has(units[i - 2]?.text ?? '') ||
                has(units[i - 1], 'GEN') ||
                has(units[i - 1], 'DET')
                ? 'contact'
                : 'mark',
            );
          else if (this.isContact(i)) this.close('contact');
          else if (isIng(unit) && !this.verb && isParty(units[i - 1])) this.close('who');
          this.push(i);
        }
      }
    }
    this.close('start');
  }
}

/** ', the receiver the consumer': the copula of the clause before is understood. */
function isPair(units: readonly Unit[], i: number): boolean {
  let j = i;
  while (has(units[j], 'DET') || has(units[j], 'AND')) j++;
  if (!isParty(units[j])) return false;
  const first = units[j];
  j++;
  const article = has(units[j], 'DET');
  while (has(units[j], 'DET')) j++;
  if (!article || !isParty(units[j]) || (j + 1 < units.length && !isMark(units[j + 1]))) return false;
  return isAny(first, ['CUST', 'CONS']) !== isAny(units[j], ['CUST', 'CONS']);
}

/** What has no verb of its own and is a clause all the same: ', consumers nothing', 'and consumers because …', '/ no payment'. */
function isGap(units: readonly Unit[], i: number): boolean {
  let j = i;
  while (has(units[j], 'DET')) j++;
  const next = units[j + 1];
  if (isAny(units[j], ['CUST', 'CONS']) && isAny(next, ['BECAUSE', 'IF'])) return true;
  if (isParty(units[j]) && (has(next, 'NOTHING') || (has(next, 'NEG') && (j + 2 >= units.length || isMark(units[j + 2]))))) return true;
  return has(units[i], 'NEG') && isAny(units[i + 1], ['PAY', 'EXCHANGE', 'GIVE', 'CHOOSE', 'RETURN']);
}

/** Splits a sentence's units into clauses, in order. */
export function splitClauses(units: readonly Unit[]): Clause[] {
  const { main, asides } = takeAsides(units);
  const splitter = new Splitter(main);
  splitter.run();
  const clauses = splitter.clauses;
  for (const aside of asides.toReversed()) {
    const inner = new Splitter(aside.units);
    inner.run();
    const after = main[aside.at - 1];
    const place = after ? clauses.findIndex((clause) => clause.units.includes(after)) : -1;
    const opened = inner.clauses.map((clause, i): Clause => (i === 0 ? { ...clause, link: 'paren', about: aside.about } : clause));
    clauses.splice(place < 0 ? (after ? clauses.length : 0) : place + 1, 0, ...opened);
  }
  return clauses;
}
