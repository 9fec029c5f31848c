/**
 * What a text says of whom: triples of party, relation and polarity, and labels ('victims are customers').
 * One pass from left to right; each clause hands on to the next what it was about.
 */
import { type Clause, splitClauses } from './clauses';
import { Discourse, isOrganisation, type Placed } from './discourse';
import { isCutOff, isElliptic } from './ellipsis';
import { isHeap } from './heap';
import { type Described, readLabels } from './labels';
import { isAuxiliary, isVerb } from './parts-of-speech';
import {
  type Claim,
  CONSUMERS,
  CUSTOMERS,
  isCourse,
  type Label,
  PAYS_BY_NAME,
  type Ref,
  type Relation,
  type Role,
  SERVED_BY_NAME,
} from './refs';
import { readRelations } from './relations';
import { RAISED, readSentences, type Sentence, type Voice } from './sentences';
import { has, type Names, readUnits, type Sign, type Unit } from './units';
import type { Word } from './words';

export type VoicedClaim = Claim & { readonly voice: Voice };
export type VoicedLabel = Label & { readonly voice: Voice };

export interface Reading {
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly claims: readonly VoicedClaim[];
  readonly labels: readonly VoicedLabel[];
  /** Roles of all parties named anywhere. */
  readonly named: ReadonlySet<Role>;
}

const nameOf = (ref: Ref): 'customer' | 'consumer' => (ref === CUSTOMERS ? 'customer' : 'consumer');
/** 'consumers still pay in the end': beside what they do otherwise. */
const ADDING = new Set(['still', 'ultimately', 'eventually']);
/** Generic conditions that make no supposition: 'when I pay', 'once they call'. */
const WHENS = new Set('when whenever once after before until as'.split(' '));
/** Units that one clause may have: nobody writes more, and its cost grows with their square. */
const LONGEST = 150;
const startOf = (units: readonly Unit[]): number => units[0]?.from ?? 0;
const endOf = (units: readonly Unit[]): number => units.at(-1)?.to ?? 0;

class Reader {
  readonly claims: VoicedClaim[] = [];
  readonly labels: VoicedLabel[] = [];
  readonly discourse = new Discourse();
  private readonly words: readonly Word[];
  private lastClaims: readonly VoicedClaim[] = [];
  private lastNegative = false;
  /** Whether a denial such as 'I don't think' reaches into the next clause. */
  private raisedNext = false;
  private raisedOpen = false;
  /** 'to be a customer …', 'using it makes you a customer …': whom what follows is said of. */
  private role: Ref | null = null;
  /** A denial before a relative clause: 'not everyone who …', 'it isn't X who …'. */
  private interrupted = 0;
  /** 'it isn't the burglar who pays': what the next 'it's Y' then says of Y. */
  private isCleft = false;
  private cleft: readonly VoicedClaim[] = [];
  /** What a question just asked: 'who pays?' */
  private asked: readonly VoicedClaim[] = [];
  /** Whom 'unlike …' at a clause's beginning sets apart from what follows. */
  private pending: readonly Ref[] = [];
  /** The parties that a copula said something of, for its complement's 'who'. */
  private described: Described | null = null;
  /** The last of them in this sentence, for '… but also consumers'. */
  private copula: Described | null = null;

  constructor(words: readonly Word[]) {
    this.words = words;
  }

  /** 'the payer is the council', 'they are users': some names say what their bearer does. */
  private nameParts(
    clause: Clause,
    subject: readonly Ref[],
    placed: readonly Placed[],
    say: (refs: readonly Ref[], relation: Relation) => void,
  ): void {
    const be = clause.units.findIndex((unit) => has(unit, 'BE'));
    if (be < 0) return;
    const complement = placed.filter((one) => one.at > be && one.prep === null).map((one) => one.ref);
    for (const [one, others] of [
      ...subject.map((ref) => [ref, complement] as const),
      ...complement.map((ref) => [ref, subject] as const),
    ]) {
      const refs = others.filter((ref) => !isCourse(ref) && !isOrganisation(ref));
      if (PAYS_BY_NAME.test(one.key)) say(refs, 'pay');
      else if (SERVED_BY_NAME.test(one.key)) say(refs, 'use');
    }
  }

  /** 'I don't think', not 'a patient can't say'. */
  private isOwnView(sign: Sign): boolean {
    return this.words.slice(Math.max(0, sign.from - 3), sign.from).some((word) => /^(?:i|we|you|one|id|would)$/u.test(word.text));
  }

  private textOf(sign: Sign): string {
    return this.words
      .slice(sign.from, sign.to)
      .map((word) => word.text)
      .join(' ');
  }

  read(sentence: Sentence, names: Names | null): void {
    this.discourse.startSentence();
    this.copula = null;
    this.role = null;
    this.cleft = [];
    this.raisedNext = false;
    this.interrupted = 0;
    const before = this.claims.length;
    const units = readUnits(this.words, names, sentence.from, sentence.to);
    const raised = sentence.signs
      .filter((sign) => sign.tag === 'REJECTS' && RAISED.has(this.textOf(sign)) && this.isOwnView(sign))
      .map((sign) => sign.from);
    if (!isHeap(units))
      for (const clause of splitClauses(units)) if (clause.units.length <= LONGEST) this.readClause(clause, sentence, raised);
    this.asked = this.claims.slice(before).filter((claim) => claim.voice === 'asked' && claim.ref.key.startsWith('who'));
  }

  private readClause(clause: Clause, sentence: Sentence, raised: readonly number[]): void {
    const { units, link } = clause;
    const { discourse } = this;
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

    if (link === 'who' || link === 'contact') {
      // 'the people we help': 'we' is the subject, the people are helped
      if (link === 'who' || subject.length === 0) subject = this.antecedent();
      if (clause.interrupts) discourse.outer = previous.length > 0 ? previous : subject;
    } else if (link === 'resume') subject = discourse.outer.length > 0 ? discourse.outer : previous;
    else if ((link === 'unlike' || link === 'eg' || link === 'paren') && this.aside(clause, placed, sentence, found < 0)) return;
    else if (!named || this.isVague(subject, about, early)) subject = this.impliedSubject(clause, subject, about, verbAt);
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
      units.some((unit) => has(unit, 'PAY') || has(unit, 'GIVE'))
    ) {
      subject = [{ role: 'PUB', key: 'public' }];
    }
    if (this.asked.length > 0 && found < 0 && placed.length > 0) this.answer(placed, clause.units, sentence);

    this.relate({ clause, subject, named, placed, sentence, raised });
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
        this.claims.push({ ...claim, ref, voice: 'own', sentence: sentence.index, from: startOf(units), to: endOf(units) });
    this.asked = [];
  }

  /** Whom 'who' stands for: in 'customers are people who …' the customers. */
  private antecedent(): readonly Ref[] {
    const { lastParty } = this.discourse;
    if (!lastParty) return this.discourse.subject;
    const generic = lastParty.role === 'GEN' || lastParty.role === 'OTHER';
    return generic && this.described?.positive ? this.described.refs : [lastParty];
  }

  /** 'in the second one only receives': the group is named beside a subject that says little. */
  private isVague(subject: readonly Ref[], about: readonly Ref[], early: readonly Placed[]): boolean {
    return (
      about.some(isCourse) &&
      subject.every((ref) => ref.role === 'GEN') &&
      early.some((one) => isCourse(one.ref) && /^(?:with|for|in)$/u.test(one.prep ?? ''))
    );
  }

  private impliedSubject(clause: Clause, subject: readonly Ref[], about: readonly Ref[], verbAt: number): readonly Ref[] {
    const { discourse } = this;
    const opening = clause.units.slice(0, verbAt);
    const it = opening.some((unit) => has(unit, 'IT'));
    const impersonal = it || opening.some((unit) => has(unit, 'THERE') || has(unit, 'RELN') || has(unit, 'WHAT'));
    if (about.length > 0) {
      discourse.topic = about;
      return about;
    }
    if (subject.length > 0) return subject;
    if (!impersonal) {
      // 'give versus take': two who aren't named
      if (discourse.subject.length === 0 && verbAt === 0 && /ing$/u.test(clause.units[0]?.text ?? '') && clause.units.some(isAuxiliary))
        return [];
      const unnamed =
        discourse.subject.length === 0 || (clause.link === 'but' && discourse.subject.every((ref) => ref.key.startsWith('who ')));
      return unnamed ? [discourse.someone('who')] : discourse.subject;
    }
    if (it && clause.units.some((unit) => has(unit, 'PAY')) && discourse.institution) return [discourse.institution];
    return discourse.topic;
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
      if (this.lastClaims.length > 0 && this.lastClaims[0]?.sentence === sentence.index) this.turnRound(this.lastClaims, refs, units);
      else this.pending = refs;
      return true;
    }
    const of = [...host, ...discourse.subject].find(isCourse);
    if (of) for (const { ref } of placed) if (ref !== of && !isOrganisation(ref)) this.label(ref, nameOf(of), true, sentence, units, false);
    this.relate({ clause, subject: host, named: false, placed, sentence, raised: [] });
    const last = placed.at(-1);
    if (last && link === 'eg') discourse.lastParty = last.ref;
    return true;
  }

  private labelAll(clause: Clause, subject: readonly Ref[], placed: readonly Placed[], sentence: Sentence, outside: number): void {
    const { called, described, copula } = readLabels({ clause, subject, placed, outside, copula: this.copula });
    const possible = clause.units.some((unit) => has(unit, 'MODAL'));
    for (const { ref, as, positive } of called) this.label(ref, nameOf(as), positive, sentence, clause.units, possible);
    this.described = described;
    this.copula = copula;
  }

  private turnRound(claims: readonly VoicedClaim[], refs: readonly Ref[], units: readonly Unit[]): void {
    for (const claim of claims)
      for (const ref of refs) this.claims.push({ ...claim, ref, positive: !claim.positive, from: startOf(units), to: endOf(units) });
  }

  private label(ref: Ref, as: Label['as'], positive: boolean, sentence: Sentence, units: readonly Unit[], possible: boolean): void {
    const from = startOf(units);
    this.labels.push({
      ref,
      as,
      positive,
      sentence: sentence.index,
      from,
      to: endOf(units),
      possible,
      also: units.some((unit) => has(unit, 'ALSO') || /^not (?:just|only)$/u.test(unit.text)),
      voice: sentence.voices[from - sentence.from] ?? 'own',
    });
  }

  private relate(parts: {
    readonly clause: Clause;
    readonly subject: readonly Ref[];
    readonly named: boolean;
    readonly placed: readonly Placed[];
    readonly sentence: Sentence;
    readonly raised: readonly number[];
  }): void {
    const { clause, subject, named, placed, sentence, raised } = parts;
    const { units, link } = clause;
    const from = startOf(units);
    const to = endOf(units);
    const signs = sentence.signs.filter((sign) => sign.from >= from && sign.from < to);
    const reachesIn = this.raisedNext && !['but', 'because', 'so'].includes(link);
    const denied = (link === 'resume' || link === 'who') && this.interrupted === 1 ? 1 : 0;
    const outside =
      (link === 'without' || (link === 'or' && this.lastNegative) ? 1 : 0) +
      (reachesIn ? 1 : 0) +
      (link === 'resume' ? denied : 0) +
      (link === 'who' && this.isCleft ? denied : 0);
    const { told, negatives, related } = readRelations({
      units,
      subject,
      named,
      placed,
      negatives: outside,
      without: link === 'without',
      contact: link === 'contact' ? this.antecedent() : null,
      whole: this.role !== null && subject[0] === this.role,
    });
    const made: VoicedClaim[] = [];
    const say = (refs: readonly Ref[], relation: Relation, positive: boolean, at: number, byOrganisation: boolean, through: boolean) => {
      for (const ref of refs) {
        made.push({
          ref,
          relation,
          positive: ref.role === 'NOBODY' ? !positive : positive,
          sentence: sentence.index,
          from,
          to,
          conditional: this.discourse.conditional && ref.role !== 'SELF',
          indirect: through || signs.some((sign) => sign.tag === 'INDIRECT' || sign.tag === 'TAX'),
          additive: units.some((unit) => has(unit, 'ALSO') || ADDING.has(unit.text)),
          shared: refs.includes(CUSTOMERS) && refs.includes(CONSUMERS),
          byOrganisation,
          voice: sentence.voices[at - sentence.from] ?? 'own',
        });
      }
    };
    for (const one of told) say(one.refs, one.relation, one.positive, one.unit.from, one.byOrganisation, one.through);
    this.labelAll(clause, subject, placed, sentence, outside);
    this.nameParts(clause, subject, placed, (refs, relation) => say(refs, relation, negatives % 2 === 0, from, false, false));
    if (link !== 'without' && placed.length > 0 && this.claims.length > 0 && ((!related && isElliptic(units)) || isCutOff(units))) {
      // 'consumers don't', 'consumers nothing', 'but not consumers': the verb of the clause before
      const positive = (negatives + (units.some((unit) => has(unit, 'NOTHING')) ? 1 : 0)) % 2 === 0;
      const last = this.claims.findLast((claim) => !subject.includes(claim.ref));
      const relations = new Set(
        this.claims.filter((claim) => claim.from === last?.from && !subject.includes(claim.ref)).map((claim) => claim.relation),
      );
      for (const relation of relations) say(subject, relation, positive, from, false, false);
    }
    this.claims.push(...made);
    // 'only customers pay' says of consumers that they don't
    const only = units.findIndex((unit) => has(unit, 'ONLY'));
    const firstParty = placed[0];
    if (firstParty && only >= 0 && (only === firstParty.at - 1 || (only === firstParty.at - 2 && has(units[only + 1], 'DET')))) {
      const other = firstParty.ref === CUSTOMERS ? CONSUMERS : firstParty.ref.role === 'GEN' ? this.discourse.someone('other') : null;
      if (other)
        for (const claim of made)
          if (claim.ref === firstParty.ref && (claim.relation === 'pay' || claim.relation === 'give') && claim.positive)
            this.claims.push({ ...claim, ref: other, positive: false });
    }
    if (this.pending.length > 0 && made.length > 0) {
      this.turnRound(made, this.pending, units);
      this.pending = [];
    }
    if (link === 'who' && this.isCleft) this.cleft = made;
    else if (this.cleft.length > 0 && has(units[0], 'IT') && has(units[1], 'BE') && !related) {
      // '…, it's the Home Office'
      for (const { ref } of placed)
        for (const claim of this.cleft) this.claims.push({ ...claim, ref, positive: !claim.positive, from, to });
      this.cleft = [];
    }
    if (link !== 'who' && link !== 'contact') {
      this.interrupted = negatives % 2;
      this.isCleft = has(units[0], 'IT') && has(units[1], 'BE');
    }
    // 'I don't think' denies the clause that it opens, and what is joined to that by 'and' or 'or'
    const opens = raised.find((at) => at >= from && at < to);
    this.raisedNext = opens === undefined ? reachesIn && this.raisedOpen : true;
    this.raisedOpen = opens !== undefined;
    if (opens !== undefined && (related || units.some((unit) => unit.from > opens + 4))) this.raisedNext = false;
    if (made.length > 0) this.lastClaims = made;
    this.lastNegative = negatives % 2 === 1;
  }
}

/** Reads a text into what it says of whom. Linear; never throws. */
export function readClaims(words: readonly Word[], names: Names | null): Reading {
  const reader = new Reader(words);
  const sentences = readSentences(words);
  for (const sentence of sentences) reader.read(sentence, names);
  return { words, sentences, claims: reader.claims, labels: reader.labels, named: reader.discourse.named };
}
