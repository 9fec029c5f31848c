/** Clauses: each with its link to what went before, its subject, what it is about, and who stands where in it. */
import { takeAsides } from './asides';
import type { Tag } from './lexicon';
import { type Link, linkOf } from './links';
import { isAdverb, isAny, isAuxiliary, isGap, isIng, isPair, isParty, isPast, isSubjectAt, isVerb, verbFollows } from './parts-of-speech';
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
    if (verb && this.isAnother(i + 1)) {
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

  /** ', and the one who dances … is the consumer': somebody new, with a copula and one of the two words to come. */
  private isAnother(i: number): boolean {
    const { units } = this;
    const at = has(units[i], 'AND') ? i + 1 : i;
    const who = has(units[at], 'DET') ? at + 2 : at + 1;
    if (!has(units[who - 1], 'GEN') || !(has(units[who], 'WHO') || has(units[who], 'THAT'))) return false;
    return units
      .slice(who, who + 12)
      .some((unit, j, rest) => has(unit, 'BE') && rest.slice(j + 1, j + 4).some((one) => isAny(one, ['CUST', 'CONS'])));
  }

  /** Whether 'who' or 'that' at `i` goes on with the party before it. */
  private isRelative(i: number): boolean {
    const { units } = this;
    const unit = units[i];
    const before = units[i - 1];
    const cleft = before?.text === ',' && has(this.current[0], 'IT') && has(this.current[1], 'BE') && verbFollows(units, i + 1);
    const party =
      cleft || isParty(before) || (before?.text === ',' && isParty(units[i - 2])) || (has(before, 'PREP') && isParty(units[i - 2]));
    return (
      party &&
      (has(unit, 'WHO') ||
        // 'them as pays', 'the ones as pays'
        (unit?.text === 'as' &&
          /^(?:them|those|they|one|ones|folk|folks|people|anyone|anybody|someone|him|he)$/u.test(before?.text.split(' ').at(-1) ?? '') &&
          isVerb(units, i + 1)) ||
        (unit?.text === 'what' && isVerb(units, i + 1)) ||
        (has(unit, 'THAT') && verbFollows(units, i + 1)))
    );
  }

  /** 'the people who pay | are customers': a second finite verb takes up the clause that was interrupted. */
  private isResumed(i: number): boolean {
    const { units, link } = this;
    const unit = units[i];
    const before = units[i - 1];
    if (this.outerVerb || !['who', 'contact', 'and', 'or', 'but', 'without'].includes(link)) return false;
    if (link !== 'who' && link !== 'contact' && link !== 'without' && isParty(this.current[0])) return false;
    if (isIng(unit) || (unit?.senses.some((sense) => sense.form === 'past') && !isAuxiliary(unit))) return false;
    return !(isAuxiliary(before) || isAny(before, ['TO', 'NEG', 'DET', 'PREP']) || (isAdverb(before) && isAuxiliary(units[i - 2])));
  }

  /** 'whoever is helped | is the customer': the second copula is said of whoever it is. */
  private isWhoeverResumed(i: number): boolean {
    const { units } = this;
    if (
      !this.verb ||
      !has(units[i], 'BE') ||
      !/^(?:whoever|whomever|anyone|anybody|everyone|everybody)$/u.test(this.current[0]?.text ?? '')
    )
      return false;
    const at = has(units[i + 1], 'DET') ? i + 2 : i + 1;
    return isAny(units[at], ['CUST', 'CONS']) && !isAuxiliary(units[i - 1]) && !isAny(units[i - 1], ['NEG', 'TO']);
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
      ((isAny(units[i], PRONOUN) && isVerb(units, i + 1) && !isAuxiliary(units[i + 1])) ||
        // 'whoever the advocate helps'
        (has(units[i - 1], 'WHO') &&
          has(units[i], 'DET') &&
          isAny(units[i + 1], PRONOUN) &&
          isVerb(units, i + 2) &&
          !isAuxiliary(units[i + 2])))
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
          if (this.isWhoeverResumed(i)) this.close('and');
          else if (this.verb && isVerb(units, i) && this.isResumed(i)) {
            this.close('resume');
            this.outerVerb = true;
          } else if (this.isRunOn(i))
            this.closeBefore(
              OBJECTS.has(units[i - 1]?.text ?? '') ||
                OBJECTS.has(units[i - 2]?.text ?? '') ||
                has(units[i - 1], 'GEN') ||
                /^every(?:one|body)$/u.test(units[i - 1]?.text ?? '') ||
                has(units[i - 1], 'DET')
                ? 'contact'
                : 'mark',
            );
          else if (this.isContact(i)) this.close('contact');
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
