/**
 * What a text says of whom: triples of party, relation and polarity, and labels ('victims are customers').
 * One pass from left to right; each clause hands its subject on to the next.
 */
import { type Clause, isAdverb, isAuxiliary, isParty, isVerb, splitClauses } from './clauses';
import { type Claim, CONSUMERS, CUSTOMERS, type Label, type Ref, type Relation, type Role } from './refs';
import { RAISED, readSentences, type Sentence, type Voice } from './sentences';
import { has, type Names, readUnits, type Sign, type Unit } from './units';
import type { Word } from './words';

export interface Reading {
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly claims: readonly (Claim & { readonly voice: Voice })[];
  readonly labels: readonly (Label & { readonly voice: Voice })[];
  /** Roles of all parties named anywhere. */
  readonly named: ReadonlySet<Role>;
  /** How many units were known at all. */
  readonly known: number;
}

const ROLES: readonly Role[] = ['CUST', 'CONS', 'TAXP', 'PAYER', 'SERVED', 'PUB', 'NHS', 'ORG', 'NOBODY', 'SELF', 'YOU', 'GEN'];
const UNIQUE = new Set<Role>(['GEN', 'OTHER']);
const GIVING_OBJECT = new Set(
  'something anything money value information info evidence cash time blood data feedback support taxes tax things loyalty results resources statements intelligence power'.split(
    ' ',
  ),
);
const RELATIONS: readonly (readonly [Parameters<typeof has>[1], Relation])[] = [
  ['PAY', 'pay'],
  ['EXCHANGE', 'exchange'],
  ['ONEWAY', 'one-way'],
  ['RETURN', 'return'],
  ['GIVE', 'give'],
  ['USE', 'use'],
  ['FORCED', 'forced'],
  ['CHOOSE', 'choose'],
  ['BENEFIT', 'benefit'],
];

interface Placed {
  readonly ref: Ref;
  readonly at: number;
  readonly prep: string | null;
}

/** State that goes from clause to clause. */
class Reader {
  readonly claims: (Claim & { voice: Voice })[] = [];
  readonly labels: (Label & { voice: Voice })[] = [];
  readonly named = new Set<Role>();
  private subject: readonly Ref[] = [];
  private people: readonly Ref[] = [];
  private topic: readonly Ref[] = [];
  private outer: readonly Ref[] = [];
  private lastParty: Ref | null = null;
  private lastClaims: (Claim & { voice: Voice })[] = [];
  private lastNegative = false;
  private mentions: Ref[] = [];
  private pending: Ref[] = [];
  private unique = 0;
  private complementOf: { refs: readonly Ref[]; positive: boolean } | null = null;
  private conditional = false;
  private ifRef: Ref | null = null;

  private readonly words: readonly Word[];

  constructor(words: readonly Word[]) {
    this.words = words;
  }

  private refOf(unit: Unit): Ref | null {
    for (const role of ROLES) {
      const sense = unit.senses.find((one) => one.tag === role);
      if (!sense) continue;
      this.named.add(role);
      if (role === 'CUST') return CUSTOMERS;
      if (role === 'CONS') return CONSUMERS;
      if (role === 'YOU') {
        if (!this.conditional) return { role, key: 'you' };
        // 'if you pay you are a customer': anyone who does
        if (!this.ifRef) this.ifRef = { role: 'GEN', key: `if ${++this.unique}` };
        return this.ifRef;
      }
      if (role === 'SELF') return { role, key: sense.lemma.startsWith('my ') ? sense.lemma : 'self' };
      if (role === 'PUB' || role === 'ORG' || role === 'NHS' || role === 'NOBODY' || role === 'TAXP')
        return { role, key: role.toLowerCase() };
      return { role, key: UNIQUE.has(role) ? `${sense.lemma} ${++this.unique}` : sense.lemma };
    }
    return null;
  }

  private pair(): readonly [Ref, Ref] {
    const first = this.mentions.at(-2);
    const second = this.mentions.at(-1);
    return first && second && first !== second ? [first, second] : [CUSTOMERS, CONSUMERS];
  }

  private refsOf(unit: Unit): readonly Ref[] {
    if (has(unit, 'BOTH')) return [CUSTOMERS, CONSUMERS];
    if (has(unit, 'FORMER')) return [this.pair()[0]];
    if (has(unit, 'LATTER')) return [this.pair()[1]];
    if (has(unit, 'THEY')) return this.people;
    const ref = this.refOf(unit);
    return ref ? [ref] : [];
  }

  /** The parties of a clause with where they stand; of neighbours, the last is the head, unless it only says 'people'. */
  private place(units: readonly Unit[], verbAt: number): Placed[] {
    const placed: Placed[] = [];
    let prep: string | null = null;
    for (let i = 0; i < units.length; i++) {
      const unit = units[i];
      if (!unit) continue;
      if (has(unit, 'PREP') && !has(unit, 'TO')) prep = unit.text;
      else if (has(unit, 'TO')) prep = 'to';
      if (i === verbAt || (isVerb(units, i) && i > verbAt)) prep = null;
      if (!isParty(unit)) continue;
      if (unit.text === 'one' && has(units[i + 1], 'WHO')) continue;
      const refs = this.refsOf(unit);
      const before = placed.at(-1);
      const next = refs[0];
      if (before && next && before.at === i - 1 && refs.length === 1 && !has(units[i - 1], 'THEY')) {
        if (next.role === 'GEN' || (next.role === 'ORG' && before.ref.role !== 'GEN')) {
          placed[placed.length - 1] = { ...before, at: i };
          continue;
        }
        if (
          before.ref.role === 'ORG' ||
          before.ref.role === 'NHS' ||
          before.ref.role === 'GEN' ||
          before.ref.role === 'PUB' ||
          before.ref.role === 'PAYER'
        ) {
          placed[placed.length - 1] = { ref: next, at: i, prep: before.prep };
          continue;
        }
      }
      for (const ref of refs) placed.push({ ref, at: i, prep });
    }
    return placed;
  }

  private add(claim: Claim, voice: Voice, clauseClaims: (Claim & { voice: Voice })[]): void {
    const full = { ...claim, voice };
    this.claims.push(full);
    clauseClaims.push(full);
  }

  private label(ref: Ref, as: Label['as'], positive: boolean, sentence: Sentence, units: readonly Unit[], possible: boolean): void {
    const from = units[0]?.from ?? 0;
    const to = units.at(-1)?.to ?? from;
    this.labels.push({
      ref,
      as,
      positive,
      sentence: sentence.index,
      from,
      to,
      possible,
      voice: sentence.voices[from - sentence.from] ?? 'own',
    });
  }

  /** Reads one sentence. */
  read(sentence: Sentence, names: Names | null): number {
    const units = readUnits(this.words, names, sentence.from, sentence.to);
    this.conditional = false;
    this.ifRef = null;
    this.topic = [];
    const raisedAt = sentence.signs.filter((sign) => sign.tag === 'REJECTS' && RAISED.has(this.textOf(sign))).map((sign) => sign.from);
    for (const clause of splitClauses(units)) {
      this.readClause(clause, sentence, raisedAt);
    }
    return units.filter((unit) => unit.senses.length > 0).length;
  }

  private textOf(sign: Sign): string {
    return this.words
      .slice(sign.from, sign.to)
      .map((word) => word.text)
      .join(' ');
  }

  private readClause(clause: Clause, sentence: Sentence, raisedAt: readonly number[]): void {
    const { units, link } = clause;
    const verbAt = units.findIndex((_, i) => isVerb(units, i));
    const firstVerb = verbAt < 0 ? units.length : verbAt;
    if (link === 'if') {
      this.conditional =
        has(units[0], 'IF') &&
        units[0]?.text !== 'when' &&
        units[0]?.text !== 'whenever' &&
        units[0]?.text !== 'once' &&
        units[0]?.text !== 'after';
    } else if (link === 'but' || link === 'start' || link === 'mark') this.conditional = link === 'mark' ? this.conditional : false;
    const outerSubject = this.subject;
    const placed = this.place(units, firstVerb);
    for (const { ref } of placed) {
      if (ref === CUSTOMERS || ref === CONSUMERS) this.mentions = [...this.mentions.filter((one) => one !== ref), ref];
    }
    const head = placed.filter((one) => one.at < firstVerb && (one.prep === null || one.prep === 'of'));
    const plain = head.filter((one) => one.prep === null);
    const about = placed.filter((one) => one.prep !== null && one.prep !== 'of' && one.at < firstVerb);
    let subject: readonly Ref[] = (plain.length > 0 ? plain : head).map((one) => one.ref);
    const named = subject.length > 0;
    const impersonal = units
      .slice(0, firstVerb)
      .some((unit) => has(unit, 'IT') || has(unit, 'THERE') || has(unit, 'RELN') || has(unit, 'WHAT'));

    // who 'who' stands for
    if (link === 'who') {
      const antecedent = this.lastParty;
      if (antecedent) {
        const generic = antecedent.role === 'GEN' || antecedent.role === 'OTHER';
        subject = generic && this.complementOf ? (this.complementOf.positive ? this.complementOf.refs : [antecedent]) : [antecedent];
      }
      if (clause.interrupts) this.outer = outerSubject.length > 0 ? outerSubject : subject;
    } else if (link === 'resume') {
      subject = this.outer.length > 0 ? this.outer : outerSubject;
    } else if (link === 'unlike' || link === 'eg' || link === 'paren') {
      if (verbAt < 0) {
        if (link === 'unlike') this.pending = placed.map((one) => one.ref);
        else this.exemplify(placed, sentence, units);
        if (link === 'unlike' && this.lastClaims.length > 0) this.contrast(placed, units);
        if (link === 'paren' || link === 'eg')
          this.relate(clause, this.lastParty ? [this.lastParty] : this.subject, placed, sentence, firstVerb);
        return;
      }
      if (!named) subject = this.lastParty ? [this.lastParty] : this.subject;
    }
    if (!named && about.length > 0 && (impersonal || subject.length === 0) && link !== 'who') {
      subject = about.map((one) => one.ref);
      this.topic = subject;
    } else if (
      named &&
      about.length > 0 &&
      subject.every((ref) => ref.role === 'ORG' || ref.role === 'NHS') &&
      about.some((one) => one.ref === CUSTOMERS || one.ref === CONSUMERS)
    ) {
      this.topic = about.map((one) => one.ref);
    }
    if (!named && subject.length === 0 && impersonal) subject = this.topic.length > 0 ? this.topic : [];
    if (subject.length === 0 && !impersonal && link !== 'who') subject = this.subject;
    // 'as customers, they pay'
    const role = placed.find((one) => (one.at > 0 && units[one.at - 1]?.text === 'as') || (one.at > 1 && units[one.at - 2]?.text === 'as'));
    if (role && (role.ref === CUSTOMERS || role.ref === CONSUMERS) && role.at < firstVerb) subject = [role.ref];

    this.relate(clause, subject, placed, sentence, firstVerb, raisedAt);

    const lasting = subject.filter((ref) => ref.role !== 'NOBODY');
    if (lasting.length > 0) this.subject = lasting;
    const human = subject.filter((ref) => ref.role !== 'ORG' && ref.role !== 'NHS' && ref.role !== 'NOBODY');
    const objects = placed
      .filter((one) => one.at > firstVerb)
      .map((one) => one.ref)
      .filter((ref) => ref.role !== 'ORG' && ref.role !== 'NHS' && ref.role !== 'SELF');
    if (human.length > 0) this.people = human;
    else if (objects.length > 0) this.people = objects.slice(-1);
    const lastPlaced = placed.at(-1);
    if (lastPlaced) this.lastParty = lastPlaced.ref;
  }

  /** 'customers such as the government', 'consumers (victims)': the example is what it exemplifies. */
  private exemplify(placed: readonly Placed[], sentence: Sentence, units: readonly Unit[]): void {
    const of = [this.lastParty, ...this.subject].find((ref) => ref === CUSTOMERS || ref === CONSUMERS);
    if (!of) return;
    for (const { ref } of placed) {
      if (ref !== of && ref.role !== 'ORG') this.label(ref, of === CUSTOMERS ? 'customer' : 'consumer', true, sentence, units, false);
    }
  }

  /** '…, unlike consumers', '… but not consumers': what was just said, denied of another. */
  private contrast(placed: readonly Placed[], units: readonly Unit[]): void {
    const from = units[0]?.from ?? 0;
    const to = units.at(-1)?.to ?? from;
    for (const claim of this.lastClaims)
      for (const { ref } of placed) this.claims.push({ ...claim, ref, positive: !claim.positive, from, to });
    this.pending = [];
  }

  private relate(
    clause: Clause,
    subject: readonly Ref[],
    placed: readonly Placed[],
    sentence: Sentence,
    verbAt: number,
    raisedAt: readonly number[] = [],
  ): void {
    const { units, link } = clause;
    const made: (Claim & { voice: Voice })[] = [];
    const orgOnly = subject.length > 0 && subject.every((ref) => ref.role === 'ORG' || ref.role === 'NHS');
    const signs = sentence.signs.filter((sign) => sign.from >= (units[0]?.from ?? 0) && sign.from < (units.at(-1)?.to ?? 0));
    const indirect = signs.some((sign) => sign.tag === 'INDIRECT' || sign.tag === 'TAX');
    const additive = units.some((unit) => has(unit, 'ALSO'));
    let negatives = link === 'without' || (link === 'or' && this.lastNegative) ? 1 : 0;
    const raised = raisedAt.some((at) => at < (units.at(-1)?.to ?? 0)) && link !== 'but' && link !== 'because';
    if (raised) {
      const inside = raisedAt.some((at) => at >= (units[0]?.from ?? 0));
      negatives += inside ? 0 : 1;
    }
    let weak = false;
    let related = false;
    let ownNegative = negatives % 2 === 1;
    const either = units.some((unit) => has(unit, 'EITHER'));
    const possible = units.some((unit) => has(unit, 'MODAL'));
    const voiceAt = (unit: Unit): Voice => sentence.voices[unit.from - sentence.from] ?? 'own';
    const objectsAfter = (i: number) => placed.filter((one) => one.at > i);
    const spanEnd = units.at(-1)?.to ?? 0;
    const spanStart = units[0]?.from ?? 0;

    const say = (refs: readonly Ref[], relation: Relation, positive: boolean, unit: Unit) => {
      for (const ref of refs) {
        const none = ref.role === 'NOBODY';
        this.add(
          {
            ref,
            relation,
            positive: none ? !positive : positive,
            sentence: sentence.index,
            from: spanStart,
            to: spanEnd,
            conditional: this.conditional,
            indirect,
            additive,
            shared: refs.length > 1 && refs.includes(CUSTOMERS) && refs.includes(CONSUMERS),
          },
          voiceAt(unit),
          made,
        );
      }
    };

    for (let i = 0; i < units.length; i++) {
      const unit = units[i];
      if (!unit) continue;
      if (has(unit, 'IDIOM')) continue;
      if (has(unit, 'NOTBE')) negatives++;
      if (has(unit, 'NEG') || has(unit, 'WITHOUT')) {
        if (has(units[i + 1], 'ONLY') && !has(unit, 'WITHOUT')) continue;
        if (link === 'without' && i === 0) continue;
        negatives++;
        ownNegative = negatives % 2 === 1;
        const next = units[i + 1];
        if (has(next, 'WEAK') || (has(next, 'HAVE') && has(units[i + 2], 'TO'))) weak = true;
        continue;
      }
      // nothing, none: turns round the verb before it as well as what comes after
      const relation = this.relationAt(units, i);
      if (!relation) continue;
      const verb = isVerb(units, i);
      const nothing = this.nothingAfter(units, i);
      let positive = (negatives + (nothing ? 1 : 0)) % 2 === 0;
      related = true;
      const past = unit.senses.some((sense) => sense.form === 'past');
      const passive =
        verb &&
        past &&
        (isAuxiliary(units[i - 1]) ||
          /^(?:get|gets|getting|got|gotten)$/u.test(units[i - 1]?.text ?? '') ||
          (isAdverb(units[i - 1]) && isAuxiliary(units[i - 2]))) &&
        !this.isHave(units, i - 1);
      const by = objectsAfter(i).filter((one) => one.prep === 'by');
      const from = objectsAfter(i).filter((one) => one.prep === 'from');
      const withOr = placed.filter((one) => one.prep === 'with' || one.prep === 'between' || one.prep === 'for' || one.prep === 'from');
      const objects = objectsAfter(i).filter(
        (one) => one.prep === null || one.prep === 'to' || one.prep === 'for' || one.prep === 'on' || one.prep === 'with',
      );

      if (relation === 'act') {
        if (passive || (!verb && !orgOnly) || (past && subject.length > 0 && !orgOnly && !objects.some((one) => one.ref.role === 'ORG')))
          say(subject, 'use', positive, unit);
        else if (orgOnly || subject.length === 0)
          say(
            objects.map((one) => one.ref).filter((ref) => ref.role !== 'ORG'),
            'use',
            positive,
            unit,
          );
        else if (objects.some((one) => one.ref.role === 'ORG') && /^(?:help|support|assist|aid)/u.test(unit.text))
          say(subject, 'give', positive, unit);
        continue;
      }
      if (relation === 'pay' || relation === 'give') {
        if (passive) {
          if (by.length > 0)
            say(
              by.map((one) => one.ref),
              relation,
              positive,
              unit,
            );
          else if (relation === 'give' && !orgOnly) say(subject, 'use', positive, unit);
          continue;
        }
        if (orgOnly || subject.length === 0) {
          if (relation === 'pay' && from.length > 0)
            say(
              from.map((one) => one.ref),
              'pay',
              positive,
              unit,
            );
          else if (orgOnly && relation === 'give')
            say(
              objects.map((one) => one.ref).filter((ref) => ref.role !== 'ORG'),
              'use',
              positive,
              unit,
            );
          else if (subject.length === 0 && by.length > 0)
            say(
              by.map((one) => one.ref),
              relation,
              positive,
              unit,
            );
          continue;
        }
        if (from.length > 0 && !verb && relation === 'pay' && subject.some((ref) => ref.role === 'GEN' || ref.role === 'ORG')) {
          say(
            from.map((one) => one.ref),
            'pay',
            positive,
            unit,
          );
          continue;
        }
        if (weak && !positive && subject.includes(CUSTOMERS)) continue;
        say(subject, relation, positive, unit);
        continue;
      }
      if (relation === 'exchange' || relation === 'one-way') {
        const parties = subject.length > 0 && !orgOnly ? subject : withOr.map((one) => one.ref);
        if (relation === 'one-way') {
          say(parties, 'exchange', !positive, unit);
          if (positive) say(parties, 'use', true, unit);
        } else say(parties, 'exchange', positive, unit);
        continue;
      }
      if (relation === 'use' || relation === 'benefit') {
        if (orgOnly) continue;
        if (weak && !positive) continue;
        say(subject, relation, positive, unit);
        if (
          positive &&
          /\bfree\b/u.test(this.textBetween(unit.to - 1, spanEnd)) &&
          !/\bfree (?:to|choice|will)\b/u.test(this.textBetween(unit.to - 1, spanEnd))
        )
          say(subject, 'pay', false, unit);
        continue;
      }
      if (relation === 'return') {
        const none = /^nothing/u.test(unit.text) ? 1 : 0;
        positive = (negatives + none) % 2 === 0;
        if (made.some((claim) => claim.relation === 'give' || claim.relation === 'pay')) continue;
        if (!orgOnly) say(subject, 'return', positive, unit);
        continue;
      }
      if (relation === 'choose' || relation === 'forced') {
        if (orgOnly) continue;
        say(subject, 'choose', relation === 'forced' ? negatives % 2 === 1 : positive, unit);
      }
    }

    this.labelBy(clause, subject, placed, sentence, negatives % 2 === 0, either, possible);

    // 'consumers don't', 'consumers nothing', 'but not consumers': the relation of the clause before
    if (!related && subject.length > 0 && this.lastClaims.length > 0 && this.isEllipsis(units, placed)) {
      const nothing = units.some((unit) => has(unit, 'NOTHING'));
      const positive = (negatives + (nothing ? 1 : 0)) % 2 === 0;
      const before = this.lastClaims.filter((claim) => !subject.includes(claim.ref));
      const seen = new Set<Relation>();
      for (const claim of before) {
        if (seen.has(claim.relation)) continue;
        seen.add(claim.relation);
        const first = units[0];
        if (first) say(subject, claim.relation, positive ? claim.positive : !claim.positive, first);
      }
    }
    if (this.pending.length > 0 && made.length > 0) {
      for (const claim of [...made]) for (const ref of this.pending) this.claims.push({ ...claim, ref, positive: !claim.positive });
      this.pending = [];
    }
    if (made.length > 0) this.lastClaims = made;
    this.lastNegative = ownNegative;
  }

  private textBetween(from: number, to: number): string {
    return this.words
      .slice(from, to)
      .map((word) => word.text)
      .join(' ');
  }

  private isHave(units: readonly Unit[], i: number): boolean {
    const unit = units[i];
    return has(unit, 'HAVE') && !/^(?:got|get|gets|getting|gotten)$/u.test(unit?.text ?? '');
  }

  private relationAt(units: readonly Unit[], i: number): Relation | 'act' | null {
    const unit = units[i];
    if (!unit || isParty(unit)) return null;
    for (const [tag, relation] of RELATIONS) {
      const sense = unit.senses.find((one) => one.tag === tag);
      if (!sense) continue;
      if (relation === 'give' && sense.form !== 'word' && sense.form !== 'noun' && !isVerb(units, i)) return null;
      if (relation === 'give' && sense.form === 'noun' && units.some((one) => has(one, 'GIVE') && one !== unit)) return null;
      if (
        relation === 'pay' &&
        !isVerb(units, i) &&
        sense.form !== 'noun' &&
        sense.form !== 'word' &&
        !unit.senses.some((one) => one.form === 'noun' && one.tag === 'PAY')
      )
        return null;
      return relation;
    }
    return has(unit, 'ACT') ? 'act' : null;
  }

  /** Whether 'nothing', 'no money', 'none' follows the verb at `i` as its object. */
  private nothingAfter(units: readonly Unit[], i: number): boolean {
    for (let j = i + 1; j < Math.min(units.length, i + 5); j++) {
      const unit = units[j];
      if (has(unit, 'NOTHING')) return true;
      if (unit?.text === 'no' && has(units[j + 1], 'PAY')) return true;
      if (
        unit?.text === 'no' &&
        (GIVING_OBJECT.has(units[j + 1]?.text ?? '') || has(units[j + 1], 'GIVE') || has(units[j + 1], 'EXCHANGE'))
      )
        return true;
      if (unit?.text === 'for' && has(units[j + 1], 'NOTHING')) return true;
      if (isVerb(units, j) && !isAuxiliary(unit)) return false;
    }
    return false;
  }

  private isEllipsis(units: readonly Unit[], placed: readonly Placed[]): boolean {
    if (placed.length === 0) return false;
    const rest = units.filter((unit) => !isParty(unit) && !has(unit, 'DET') && unit.text !== ',' && !has(unit, 'AND'));
    const marked = rest.some((unit) => has(unit, 'NEG') || has(unit, 'NOTHING') || has(unit, 'DO'));
    return (
      marked &&
      rest.every(
        (unit) =>
          has(unit, 'NEG') || has(unit, 'NOTHING') || isAuxiliary(unit) || isAdverb(unit) || has(unit, 'PREP') || unit.senses.length === 0,
      ) &&
      rest.filter((unit) => unit.senses.length === 0).length <= 2
    );
  }

  /** 'X is a customer', 'customers are X', 'makes them customers', 'call them customers'. */
  private labelBy(
    clause: Clause,
    subject: readonly Ref[],
    placed: readonly Placed[],
    sentence: Sentence,
    positive: boolean,
    either: boolean,
    possible: boolean,
  ): void {
    const { units, link } = clause;
    this.complementOf = null;
    const be = units.findIndex((unit) => has(unit, 'BE') || has(unit, 'NOTBE'));
    const make = units.findIndex((unit) => has(unit, 'MAKE'));
    const bare = link === 'colon';
    if (be < 0 && make < 0 && !bare) return;
    const at = bare ? -1 : be >= 0 ? be : make;
    const after = placed.filter((one) => one.at > at && (one.prep === null || one.prep === 'of'));
    if (make >= 0 && be < 0) {
      const object = after.find((one) => one.ref !== CUSTOMERS && one.ref !== CONSUMERS);
      const as = after.find((one) => one.ref === CUSTOMERS || one.ref === CONSUMERS);
      if (as)
        for (const ref of object ? [object.ref] : subject)
          this.label(ref, as.ref === CUSTOMERS ? 'customer' : 'consumer', positive, sentence, units, possible);
      return;
    }
    if (subject.length === 0) return;
    const course = subject.filter((ref) => ref === CUSTOMERS || ref === CONSUMERS);
    const complement = after.filter((one) => one.prep === null);
    // a relation between the copula and the party ('are helped by customers') makes it no complement
    const head = complement[0];
    if (course.length > 0) {
      this.complementOf = { refs: course, positive };
      for (const { ref } of complement) {
        if (ref === CUSTOMERS || ref === CONSUMERS || ref.role === 'ORG') continue;
        for (const own of course) this.label(ref, own === CUSTOMERS ? 'customer' : 'consumer', positive, sentence, units, possible);
      }
      for (const { ref } of complement) {
        if (ref !== CUSTOMERS && ref !== CONSUMERS) continue;
        for (const own of course)
          if (own !== ref) this.label(own, ref === CUSTOMERS ? 'customer' : 'consumer', positive, sentence, units, possible);
      }
      return;
    }
    if (!head || either) return;
    for (const { ref } of complement) {
      if (ref !== CUSTOMERS && ref !== CONSUMERS) continue;
      for (const own of subject) this.label(own, ref === CUSTOMERS ? 'customer' : 'consumer', positive, sentence, units, possible);
    }
  }
}

/** Reads a text into what it says of whom. Linear; never throws. */
export function readClaims(words: readonly Word[], names: Names | null): Reading {
  const reader = new Reader(words);
  const sentences = readSentences(words);
  let known = 0;
  for (const sentence of sentences) known += reader.read(sentence, names);
  return { words, sentences, claims: reader.claims, labels: reader.labels, named: reader.named, known };
}
