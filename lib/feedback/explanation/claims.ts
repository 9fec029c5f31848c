/**
 * What a text says of whom: triples of party, relation and polarity, and labels ('victims are customers').
 * One pass from left to right; each clause hands on to the next what it was about.
 */
import { type Clause, splitClauses } from './clauses';
import { Discourse, isOrganisation, type Placed } from './discourse';
import { isTag } from './ellipsis';
import { isHeap } from './heap';
import { impliedSubject, isVague } from './implied-subject';
import { isAuxiliary, isVerb } from './parts-of-speech';
import { answersTo, expectedAnswers, turnedRound } from './questions';
import { isCourse, type Ref, type Role } from './refs';
import { endOf, nameOf, type Parts, Sayings, startOf, type VoicedClaim, type VoicedLabel } from './sayings';
import { RAISED, readSentences, type Sentence } from './sentences';
import { trailingNames } from './trailing-names';
import { has, type Names, readUnits, type Sign, type Unit } from './units';
import type { Word } from './words';

export type { VoicedClaim, VoicedLabel } from './sayings';

export interface Reading {
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly claims: readonly VoicedClaim[];
  readonly labels: readonly VoicedLabel[];
  /** Roles of all parties named anywhere. */
  readonly named: ReadonlySet<Role>;
}

/** Generic conditions that make no supposition: 'when I pay', 'once they call'. */
const WHENS = new Set('when whenever once after before until as'.split(' '));
/** Units that one clause may have: nobody writes more, and its cost grows with their square. */
const LONGEST = 150;
const CALLS = /^(?:call|calls|called|calling|label|name|term|deem|consider|count|class)$/u;
class Reader {
  readonly discourse = new Discourse();
  private readonly words: readonly Word[];
  /** 'to be a customer …', 'using it makes you a customer …': whom what follows is said of. */
  private role: Ref | null = null;
  /** 'it is the consumers that …': whom a 'who' or 'that' means, whatever stands between. */
  private cleft: Ref | null = null;
  /** The clause before calls somebody something. */
  private calling = false;
  /** The clause before ended in 'not'. */
  private cutOff = false;
  /** What a question just asked: 'who pays?' */
  private asked: readonly VoicedClaim[] = [];
  /** What the last sentence asked of whom. */
  private doubted: readonly VoicedClaim[] = [];
  readonly sayings: Sayings;

  constructor(words: readonly Word[]) {
    this.words = words;
    this.sayings = new Sayings(this.discourse);
  }

  /** 'I don't think', not 'a patient can't say'. */
  private isOwnView(sign: Sign): boolean {
    return this.words.slice(Math.max(0, sign.from - 3), sign.from).some((word) => /^(?:i|we|you|one|id|would)$/u.test(word.text));
  }

  /** 'Is the patient paying? No.' */
  private reply(sentence: Sentence): void {
    this.sayings.claims.push(...answersTo(this.doubted, this.words[sentence.from]?.text ?? ''));
    this.doubted = [];
  }

  private textOf(sign: Sign): string {
    return this.words
      .slice(sign.from, sign.to)
      .map((word) => word.text)
      .join(' ');
  }

  read(sentence: Sentence, names: Names | null): void {
    this.discourse.startSentence();
    this.sayings.startSentence();
    this.cutOff = false;
    this.role = null;
    this.cleft = null;
    const before = this.sayings.claims.length;
    this.reply(sentence);
    const units = readUnits(this.words, names, sentence.from, sentence.to);
    const raised = sentence.signs
      .filter((sign) => sign.tag === 'REJECTS' && RAISED.has(this.textOf(sign)) && this.isOwnView(sign))
      .map((sign) => sign.from);
    if (!isHeap(units))
      for (const clause of splitClauses(units)) if (clause.units.length <= LONGEST) this.readClause(clause, sentence, raised);
    const asked = this.sayings.claims.slice(before).filter((claim) => claim.voice === 'asked');
    this.sayings.claims.push(...expectedAnswers(asked, this.words, sentence));
    this.asked = asked.filter((claim) => /^(?:who|any|some)/u.test(claim.ref.key));
    this.doubted = asked;
  }

  private readClause(clause: Clause, sentence: Sentence, raised: readonly number[]): void {
    const { link } = clause;
    // 'is the patient paying?', 'what do consumers do?': the subject comes after the first auxiliary
    const asks = sentence.voices[0] === 'asked' && clause.units[0]?.from === sentence.from;
    const units = (asks && turnedRound(clause.units)) || clause.units;
    const inverted = units !== clause.units;
    const { discourse } = this;
    if (isTag(clause.units)) return;
    // 'not because they pay': that they do is not said.
    const unsaid = link === 'because' && this.cutOff;
    this.cutOff = has(units.at(-1), 'NEG');
    if (unsaid) return;
    const found = units.findIndex((_, i) => isVerb(units, i));
    const verbAt = found < 0 ? units.length : found;
    if (link === 'if') {
      discourse.conditional = !WHENS.has(units[0]?.text ?? '');
      discourse.startCondition();
    } else discourse.conditional = discourse.conditional && units.some((unit) => unit.text === 'would');
    const previous = discourse.subject;
    const placed = discourse.place(units, verbAt, link !== 'who' && link !== 'resume');
    const early = placed.filter((one) => one.at < verbAt);
    const own = early.filter((one) => one.prep === null);
    const heads = own.length > 0 ? own : early.filter((one) => one.prep === 'of');
    const about = early.filter((one) => one.prep !== null && one.prep !== 'of').map((one) => one.ref);
    const named = heads.length > 0 && link !== 'who' && link !== 'contact' && link !== 'resume';
    let subject: readonly Ref[] = heads.map((one) => one.ref);

    if (link !== 'who' && link !== 'contact')
      this.cleft =
        has(units[0], 'IT') && has(units[1], 'BE') ? (placed.find((one) => isCourse(one.ref) && one.at <= 4)?.ref ?? null) : null;
    if (link === 'who' || link === 'contact') {
      // 'the people we help': 'we' is the subject, the people are helped
      if (link === 'who' || subject.length === 0) subject = this.antecedent();
      if (clause.interrupts) discourse.outer = previous.length > 0 ? previous : subject;
    } else if (link === 'resume') subject = discourse.outer.length > 0 ? discourse.outer : previous;
    else if ((link === 'unlike' || link === 'eg' || link === 'paren') && this.aside(clause, placed, sentence, found < 0)) return;
    else if (!named || isVague(subject, about, early)) subject = impliedSubject(discourse, clause, subject, about, verbAt);
    // 'Customers: funders. Consumers: users.'
    const [heading] = discourse.subject;
    if (link === 'colon' && found < 0 && heading && discourse.subject.length === 1 && isCourse(heading))
      for (const { ref } of placed)
        if (!isCourse(ref) && !isOrganisation(ref)) this.sayings.label(ref, nameOf(heading), true, sentence, units, false);
    for (const { ref, as } of trailingNames({ clause, units, subject, placed, verb: found, calling: this.calling, discourse }))
      this.sayings.label(ref, nameOf(as), true, sentence, units, false);
    this.calling = units.some((unit) => CALLS.test(unit.text));
    const role = placed.find(
      (one) => isCourse(one.ref) && one.at < verbAt && (units[one.at - 1]?.text === 'as' || units[one.at - 2]?.text === 'as'),
    );
    if (role) subject = [role.ref];
    const making = this.roleOf(clause, placed, named, verbAt);
    if (making) subject = [making];
    if (link === 'colon' && discourse.subject.some(isCourse) && subject.every((ref) => ['SELF', 'YOU', 'GEN'].includes(ref.role))) {
      // 'Consumer: I get something'
      subject = discourse.subject.filter(isCourse);
      this.role = subject[0] ?? null;
    }
    // 'our taxes fund the police'
    if (
      !named &&
      !['who', 'contact', 'resume'].includes(link) &&
      units.slice(0, verbAt).some((unit) => has(unit, 'TAX')) &&
      units.some((unit, i) => (has(unit, 'PAY') || has(unit, 'GIVE')) && isVerb(units, i))
    ) {
      subject = [{ role: 'PUB', key: 'public' }];
    }
    if (this.asked.length > 0 && (found < 0 || has(units[found], 'DO')) && placed.length > 0) this.answer(placed, clause.units, sentence);

    this.relate({ clause: inverted ? { ...clause, units } : clause, subject, named, placed, sentence, raised });
    if (link !== 'contact' || !subject.every(isOrganisation)) discourse.remember(subject, placed, verbAt);
  }

  /** 'to be a customer you must …', 'paying makes you a customer', 'being a customer means …': the role that all of it defines. */
  private roleOf(clause: Clause, placed: readonly Placed[], named: boolean, verbAt: number): Ref | null {
    const { units } = clause;
    const course = placed.find((one) => isCourse(one.ref))?.ref ?? null;
    const opening = /^(?:to be|being|be|to become|becoming|to count as|being classed as)$/u.test(
      `${units[0]?.text ?? ''}${has(units[0], 'TO') ? ` ${units[1]?.text ?? ''}` : ''}`,
    );
    const gerund = verbAt === 0 && (units[0]?.text ?? '').split(' ')[0]?.endsWith('ing') === true;
    if (course && (opening || (gerund && !named && units.some((unit) => has(unit, 'MAKE'))))) this.role = course;
    else if (this.role && !(gerund && units.some((unit) => isAuxiliary(unit))) && placed.some((one) => isCourse(one.ref))) this.role = null;
    if (!this.role) return null;
    const vague = !named || placed.every((one) => one.at > verbAt || ['YOU', 'GEN', 'SELF', 'OTHER'].includes(one.ref.role));
    return vague ? this.role : null;
  }

  /** 'Who pays? The council.' */
  private answer(placed: readonly Placed[], units: readonly Unit[], sentence: Sentence): void {
    for (const claim of this.asked)
      for (const { ref } of placed)
        this.sayings.claims.push({ ...claim, ref, voice: 'own', sentence: sentence.index, from: startOf(units), to: endOf(units) });
    this.asked = [];
  }

  /** Whom 'who' stands for: in 'customers are people who …' the customers. */
  private antecedent(): readonly Ref[] {
    // 'it's the consumers, the council in this case, that fund it'
    if (this.cleft) return [this.cleft];
    const { lastParty } = this.discourse;
    if (!lastParty) return this.discourse.subject;
    const generic = lastParty.role === 'GEN' || lastParty.role === 'OTHER';
    return generic && this.sayings.described?.positive ? this.sayings.described.refs : [lastParty];
  }

  /** Examples, brackets and 'unlike …'; true when nothing else is to be read in the clause. */
  private aside(clause: Clause, placed: readonly Placed[], sentence: Sentence, verbless: boolean): boolean {
    const { discourse } = this;
    const { link, units } = clause;
    if (clause.about) discourse.lastParty = discourse.refsOf(clause.about)[0] ?? discourse.lastParty;
    const host = discourse.lastParty ? [discourse.lastParty] : discourse.subject;
    if (!verbless) {
      if (placed.length === 0) discourse.subject = host;
      return false;
    }
    if (link === 'unlike') {
      const refs = placed.map((one) => one.ref);
      if (this.sayings.lastClaims.length > 0 && this.sayings.lastClaims[0]?.sentence === sentence.index)
        this.sayings.turnRound(this.sayings.lastClaims, refs, units);
      else this.sayings.pending = refs;
      return true;
    }
    const course = new Set([...host, ...discourse.subject].filter(isCourse));
    // 'The same person does both, like the self-payers': neither of the two by itself.
    const [of] = course.size === 1 ? course : [];
    if (of)
      for (const { ref } of placed)
        if (ref !== of && !isOrganisation(ref)) this.sayings.label(ref, nameOf(of), true, sentence, units, false);
    this.relate({ clause, subject: host, named: false, placed, sentence, raised: [] });
    const last = placed.at(-1);
    if (last && link === 'eg') discourse.lastParty = last.ref;
    return true;
  }

  private relate(parts: Omit<Parts, 'antecedent' | 'whole'>): void {
    this.sayings.relate({ ...parts, antecedent: this.antecedent(), whole: this.role !== null && parts.subject[0] === this.role });
  }
}

/** Reads a text into what it says of whom. Linear; never throws. */
export function readClaims(words: readonly Word[], names: Names | null): Reading {
  const reader = new Reader(words);
  const sentences = readSentences(words);
  for (const sentence of sentences) reader.read(sentence, names);
  return { words, sentences, claims: reader.sayings.claims, labels: reader.sayings.labels, named: reader.discourse.named };
}
