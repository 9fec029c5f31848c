/** Clauses: each with its link to what went before, its subject, what it is about, and who stands where in it. */
import { takeAsides } from './asides';
import { isAnother, isContact, isRelative, isResumed, isRunOn, isWhoeverResumed, type Open } from './clause-starts';
import { type Link, linkOf } from './links';
import { isAny, isGap, isIng, isPair, isParty, isSubjectAt, isVerb, verbFollows } from './parts-of-speech';
import { has, type Unit } from './units';

export type { Link } from './links';

export interface Clause {
  readonly link: Link;
  readonly units: readonly Unit[];
  /** For 'who' and 'contact': whether the clause that it interrupts still lacks its verb. */
  readonly interrupts: boolean;
  /** For 'paren': the party that the brackets follow. */
  readonly about: Unit | null;
}

/** 'nothing the force wanted', 'something they need': the clause that follows only tells which thing. */
const OBJECTS = new Set('nothing something anything everything what whatever'.split(' '));

class Splitter implements Open {
  readonly clauses: Clause[] = [];
  readonly units: readonly Unit[];
  current: Unit[] = [];
  link: Link = 'start';
  verb = false;
  outerVerb = true;

  constructor(units: readonly Unit[]) {
    this.units = units;
  }

  private close(next: Link): void {
    const { link } = this;
    if (this.current.length > 0) {
      this.clauses.push({ link, units: this.current, interrupts: (link === 'who' || link === 'contact') && !this.outerVerb, about: null });
    }
    if (next === 'who' || next === 'contact') this.outerVerb = this.verb;
    else if (next !== 'and' && next !== 'or' && next !== 'but' && !(next === 'without' && (link === 'who' || link === 'contact')))
      this.outerVerb = true;
    this.current = [];
    this.link = next;
    this.verb = false;
  }

  /** Closes the clause, but takes an 'only' at its end along into the next. */
  private closeBefore(next: Link): void {
    const last = this.current.at(-1);
    const carried =
      this.current.length > 1 && (has(last, 'ONLY') || has(last, 'DET') || last?.text === 'whether') ? this.current.pop() : undefined;
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
    // 'it's the consumers, the council here, that fund it'
    if (
      comma &&
      verb &&
      has(units[i + 1], 'THAT') &&
      verbFollows(units, i + 2) &&
      has(this.current[0], 'IT') &&
      has(this.current[1], 'BE')
    ) {
      this.close('who');
      return;
    }
    if (verb && isAnother(this, i + 1)) {
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
        } else if (isRelative(this, i)) this.close('who');
        else if (has(unit, 'THAT') && this.verb && !isParty(units[i - 1]) && isSubjectAt(units, i + 1)) {
          this.close('mark');
          if (has(units[i + 1], 'GEN')) this.push(i);
        } else {
          if (this.verb && isAny(unit, ['CUST', 'CONS']) && (units[i + 1]?.text === '=' || units[i + 1]?.text === ':')) this.close('mark');
          if (isWhoeverResumed(this, i)) this.close('and');
          else if (this.verb && isVerb(units, i) && isResumed(this, i)) {
            this.close('resume');
            this.outerVerb = true;
          } else if (isRunOn(this, i))
            this.closeBefore(
              OBJECTS.has(units[i - 1]?.text ?? '') ||
                OBJECTS.has(units[i - 2]?.text ?? '') ||
                has(units[i - 1], 'GEN') ||
                /^every(?:one|body)$/u.test(units[i - 1]?.text ?? '') ||
                has(units[i - 1], 'DET')
                ? 'contact'
                : 'mark',
            );
          else if (isContact(this, i)) this.close('contact');
          else if (
            isIng(unit) &&
            isParty(units[i - 1]) &&
            (!this.verb ||
              (has(units[i - 1], 'GEN') && this.current.filter((_, j) => isVerb(this.current, j)).every((one) => has(one, 'BE'))))
          )
            this.close('who');
          this.push(i);
        }
      }
    }
    this.close('start');
  }
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
