/** What a text has spoken of so far: it tells whom 'they', 'the latter' or a verb without a subject mean. */
import { THIRD_SUBJECTS } from '../reading/closed-classes';
import { isAdverb, isAny, isAuxiliary, isParty, isVerb } from './parts-of-speech';
import { CONSUMERS, CUSTOMERS, type Ref, type Role } from './refs';
import { has, type Unit } from './units';

/** A party in a clause: where, and after which preposition. */
export interface Placed {
  readonly ref: Ref;
  readonly at: number;
  readonly prep: string | null;
}

const ROLES: readonly Exclude<Role, 'OTHER'>[] = [
  'CUST',
  'CONS',
  'TAXP',
  'PAYER',
  'SERVED',
  'PUB',
  'NHS',
  'STAFF',
  'ORG',
  'NOBODY',
  'SELF',
  'YOU',
  'GEN',
];
/** Roles that are one party however they are named. */
const ONE_PARTY = new Set<Role>(['ORG', 'NHS', 'NOBODY', 'TAXP', 'YOU']);
/** Before another party these only describe it: 'police customers', 'government departments'. */
const DESCRIBING = new Set<Role>(['ORG', 'NHS', 'GEN', 'PUB', 'PAYER']);
const NO_NOUN = new Set(
  'sometimes often usually yes no well lol ok okay so then now here maybe perhaps sure obviously clearly thing things money difference answer question point idea way time value service relationship relationships exchange payment tax taxes main biggest'.split(
    ' ',
  ),
);

const PERSON = /^(?:she|he|him|her)$/u;

export const isOrganisation = (ref: Ref): boolean => ref.role === 'ORG' || ref.role === 'NHS' || ref.role === 'STAFF';

export class Discourse {
  readonly named = new Set<Role>();
  /** Who the last clause was about. */
  subject: readonly Ref[] = [];
  /** Whom 'they' means. */
  people: readonly Ref[] = [];
  topic: readonly Ref[] = [];
  /** The last one of the learner's own spoken of, whom a 'he' or 'she' means before any 'somebody'. */
  person: Ref | null = null;
  /** Subject of a clause that a relative clause interrupts. */
  outer: readonly Ref[] = [];
  lastParty: Ref | null = null;
  /** Whom 'it' may mean: the last payer or customer spoken of in the singular. */
  institution: Ref | null = null;
  conditional = false;
  private mentions: readonly Ref[] = [];
  private count = 0;
  private anyone: Ref | null = null;

  startSentence(): void {
    this.conditional = false;
    this.anyone = null;
    this.topic = [];
  }

  /** A new 'if' speaks of somebody else. */
  startCondition(): void {
    this.anyone = null;
  }

  /** Somebody new, not yet told apart from others. */
  someone(word: string): Ref {
    this.count++;
    return { role: 'GEN', key: `${word} ${this.count}` };
  }

  private pair(): readonly [Ref, Ref] {
    const [first, second] = this.mentions;
    return first && second ? [first, second] : [CUSTOMERS, CONSUMERS];
  }

  /** `both`: 'both' follows in the clause, so that a 'they' who were never named are the two groups of the question. */
  refsOf(unit: Unit, both = false): readonly Ref[] {
    if (unit.text === 'each' && this.people.length > 0) return this.people;
    if (has(unit, 'BOTH')) {
      this.named.add('CUST').add('CONS');
      return [CUSTOMERS, CONSUMERS];
    }
    if (has(unit, 'FORMER')) return [this.pair()[0]];
    if (has(unit, 'LATTER')) return [this.pair()[1]];
    if (has(unit, 'THEY')) {
      // A ministry is no 'she'.
      if (this.people.length === 0 && both) {
        this.named.add('CUST').add('CONS');
        return [CUSTOMERS, CONSUMERS];
      }
      const near = PERSON.test(unit.text) ? this.people.filter((ref) => ref.role !== 'PAYER') : this.people;
      const vague =
        near.length === 0 ||
        near.every((ref) => ref.role === 'GEN' && /^(?:somebody|someone|people|anyone|anybody|they|she|who)\b/u.test(ref.key));
      const people = PERSON.test(unit.text) && vague && this.person ? [this.person] : near;
      return people.length > 0 ? people : [this.someone('they')];
    }
    for (const role of ROLES) {
      const sense = unit.senses.find((one) => one.tag === role);
      if (!sense) continue;
      this.named.add(role);
      if (role === 'CUST') return [CUSTOMERS];
      if (role === 'CONS') return [CONSUMERS];
      if (role === 'YOU' && (this.conditional || this.anyone)) {
        // 'if you pay you are a customer' speaks of anyone who does
        this.anyone = this.anyone ?? this.someone('if');
        return [this.anyone];
      }
      if (role === 'SELF') return [{ role, key: sense.lemma.startsWith('my ') ? sense.lemma : 'self' }];
      if (role === 'GEN') return [this.someone(sense.lemma)];
      return [{ role, key: ONE_PARTY.has(role) ? role.toLowerCase() : /public$/u.test(sense.lemma) ? 'public' : sense.lemma }];
    }
    const open = unit.senses.find((one) => one.tag === 'OPEN');
    return open ? [{ role: 'OTHER', key: open.lemma }] : [];
  }

  /** The parties of a clause; of neighbours the last is the head, unless it only says 'people'. `opening`: its subject is its own. */
  place(units: readonly Unit[], verbAt: number, opening: boolean): Placed[] {
    const placed: Placed[] = [];
    let prep: string | null = null;
    // whether an unknown noun has already followed the preposition: 'on Monday and a consumer …'
    let filled = false;
    const bothFollows = units.some((unit, i) => i > 0 && (has(unit, 'BOTH') || /^(?:both|each|neither)$/u.test(unit.text)));
    for (let i = 0; i < units.length; i++) {
      const unit = units[i];
      if (!unit) continue;
      if (unit.senses.length === 0 && prep) filled = true;
      else if (filled && (has(unit, 'AND') || has(unit, 'OR') || unit.text === ',')) {
        prep = null;
        filled = false;
      }
      if (has(unit, 'PREP')) {
        prep = unit.text;
        filled = false;
      } else if (isVerb(units, i)) prep = null;
      if (!isParty(unit)) {
        const first = opening && placed.length === 0;
        // 'some have no choice'
        if (first && i === verbAt - 1 && /^(?:some|many|most|few)$/u.test(unit.text))
          placed.push({ ref: this.someone(unit.text), at: i, prep });
        else if (first && has(unit, 'WHO') && i < verbAt) placed.push({ ref: this.someone('who'), at: i, prep: null });
        // an unknown noun right before the first verb is somebody too: 'the mum buys'
        else if (
          first &&
          i === verbAt - 1 &&
          unit.senses.length === 0 &&
          /^\p{L}{3}/u.test(unit.text) &&
          !NO_NOUN.has(unit.text) &&
          !isAdverb(unit)
        )
          placed.push({ ref: { role: 'OTHER', key: unit.text }, at: i, prep });
        continue;
      }
      const before = placed.at(-1);
      const adjacent = before?.at === i - 1;
      if (adjacent && has(unit, 'THEY')) continue;
      const described = units[i - 1];
      // 'them that pay' are nobody spoken of before
      const alone =
        (unit.text === 'them' && i === units.length - 1 && (i === 0 || isAuxiliary(units[i - 1]))) ||
        (THIRD_SUBJECTS.has(unit.text) && i > 1 && i === units.length - 1 && has(units[i - 1], 'NEG') && isAuxiliary(units[i - 2]));
      const relative = has(unit, 'THEY') && (alone || isAny(units[i + 1], ['WHO', 'THAT']));
      // 'that person' is the one just spoken of
      const again =
        has(unit, 'GEN') && /^(?:that|this|such)$/u.test(described?.text ?? '') ? this.people.filter((ref) => ref.role === 'GEN') : [];
      const refs = relative ? [this.someone('they')] : again.length > 0 ? again : this.refsOf(unit, bothFollows);

      // 'an arrested man' is somebody acted on
      const [named] = refs;
      const next: Ref | undefined =
        named?.role === 'GEN' && has(described, 'ACT') && described?.senses.some((sense) => sense.form === 'past')
          ? { role: 'SERVED', key: `${described.text} ${unit.text}` }
          : named;
      if (adjacent && next && refs.length === 1 && !has(units[i - 1], 'THEY')) {
        if (next.role === 'GEN' || (next.role === 'ORG' && before.ref.role !== 'GEN')) {
          placed[placed.length - 1] = { ...before, at: i };
          continue;
        }
        if (DESCRIBING.has(before.ref.role)) {
          placed[placed.length - 1] = { ref: next, at: i, prep: before.prep };
          continue;
        }
      }
      for (const ref of next && refs.length === 1 ? [next] : refs) placed.push({ ref, at: i, prep });
      const after = units[i + 1];
      if (!(has(after, 'AND') || has(after, 'OR') || after?.text === ',' || after?.text === '/')) prep = null;
    }
    for (const { ref } of placed) if (ref === CUSTOMERS || ref === CONSUMERS) this.mention(ref);
    return placed;
  }

  private mention(ref: Ref): void {
    if (!this.mentions.includes(ref)) this.mentions = [...this.mentions, ref];
  }

  /** Keeps what the next clause may refer to. */
  remember(subject: readonly Ref[], placed: readonly Placed[], verbAt: number): void {
    const lasting = subject.filter((ref) => ref.role !== 'NOBODY');
    if (lasting.length > 0) this.subject = lasting;
    const isPeople = (ref: Ref) => !isOrganisation(ref) && ref.role !== 'NOBODY' && ref.key !== 'self' && ref.role !== 'YOU';
    const people = subject.filter(isPeople);
    const objects = placed.filter((one) => one.at > verbAt && isPeople(one.ref)).map((one) => one.ref);
    this.person = subject.find((ref) => ref.role === 'SELF' && ref.key.startsWith('my ')) ?? this.person;
    if (people.length > 0) this.people = people;
    else if (objects.length > 0) this.people = objects;
    const last = placed.at(-1);
    if (last) this.lastParty = last.ref;
    this.institution =
      subject.find((ref) => ref.role === 'PAYER' || ref.role === 'CUST') ??
      placed.find((one) => one.ref.role === 'PAYER' && one.prep === null)?.ref ??
      this.institution;
  }
}
