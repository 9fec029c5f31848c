/** What is said of whom, as it is gathered clause by clause: claims and labels, and what one clause leaves to the next. */
import type { Clause } from './clauses';
import { type Discourse, isOrganisation, type Placed } from './discourse';
import { didNone, isCutOff, isDoneInstead, isElliptic } from './ellipsis';
import { type Described, readLabels } from './labels';
import { type Claim, CONSUMERS, CUSTOMERS, isCourse, type Label, PAYS_BY_NAME, type Ref, type Relation, SERVED_BY_NAME } from './refs';
import { readRelations } from './relations';
import type { Sentence, Voice } from './sentences';
import { has, type Unit } from './units';

export type VoicedClaim = Claim & { readonly voice: Voice };
export type VoicedLabel = Label & { readonly voice: Voice };

export const nameOf = (ref: Ref): 'customer' | 'consumer' => (ref === CUSTOMERS ? 'customer' : 'consumer');
/** 'consumers still pay in the end': beside what they do otherwise. */
const ADDING = new Set(['still', 'ultimately', 'eventually']);
export const startOf = (units: readonly Unit[]): number => units[0]?.from ?? 0;
export const endOf = (units: readonly Unit[]): number => units.at(-1)?.to ?? 0;

/** A clause as it was understood, and the sentence that it stands in. */
export interface Parts {
  readonly clause: Clause;
  readonly subject: readonly Ref[];
  readonly named: boolean;
  readonly placed: readonly Placed[];
  readonly sentence: Sentence;
  readonly raised: readonly number[];
  /** Whom a 'who' would stand for. */
  readonly antecedent: readonly Ref[];
  /** All of it defines a role: 'to be a customer you must …'. */
  readonly whole: boolean;
}

export class Sayings {
  readonly claims: VoicedClaim[] = [];
  readonly labels: VoicedLabel[] = [];
  private readonly discourse: Discourse;
  lastClaims: readonly VoicedClaim[] = [];
  private lastNegative = false;
  /** Whether a denial such as 'I don't think' reaches into the next clause. */
  private raisedNext = false;
  private raisedOpen = false;
  /** A denial before a relative clause: 'not everyone who …', 'it isn't X who …'. */
  private interrupted = 0;
  /** 'it isn't the burglar who pays': what the next 'it's Y' then says of Y. */
  private isCleft = false;
  private cleft: readonly VoicedClaim[] = [];
  /** Whom 'unlike …' at a clause's beginning sets apart from what follows. */
  pending: readonly Ref[] = [];
  /** The parties that a copula said something of, for its complement's 'who'. */
  described: Described | null = null;
  /** The last of them in this sentence, for '… but also consumers'. */
  private copula: Described | null = null;

  constructor(discourse: Discourse) {
    this.discourse = discourse;
  }

  /** Nothing but claims and labels outlasts a sentence. */
  startSentence(): void {
    this.copula = null;
    this.cleft = [];
    this.raisedNext = false;
    this.interrupted = 0;
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
    // 'the user and the payer are two people'
    const [payers, users] = [PAYS_BY_NAME, SERVED_BY_NAME].map((names) => subject.filter((ref) => names.test(ref.key)));
    if (payers?.length && users?.length) {
      say(payers, 'pay');
      say(users, 'use');
    }
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

  private labelAll(clause: Clause, subject: readonly Ref[], placed: readonly Placed[], sentence: Sentence, outside: number): void {
    const { called, described, copula } = readLabels({ clause, subject, placed, outside, copula: this.copula });
    const possible = clause.units.some((unit) => has(unit, 'MODAL'));
    for (const { ref, as, positive } of called) this.label(ref, nameOf(as), positive, sentence, clause.units, possible);
    this.described = described;
    this.copula = copula;
  }

  turnRound(claims: readonly VoicedClaim[], refs: readonly Ref[], units: readonly Unit[]): void {
    for (const claim of claims)
      for (const ref of refs) this.claims.push({ ...claim, ref, positive: !claim.positive, from: startOf(units), to: endOf(units) });
  }

  label(ref: Ref, as: Label['as'], positive: boolean, sentence: Sentence, units: readonly Unit[], possible: boolean): void {
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

  relate(parts: Parts): void {
    const { clause, subject, named, placed, sentence, raised, antecedent, whole } = parts;
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
      contact: link === 'contact' ? antecedent : null,
      whole,
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
          at,
          conditional: this.discourse.conditional && ref.role !== 'SELF',
          indirect: through || signs.some((sign) => sign.tag === 'INDIRECT' || sign.tag === 'TAX'),
          additive: units.some(
            (unit, i) =>
              has(unit, 'ALSO') ||
              ADDING.has(unit.text) ||
              (i > 1 && /^(?:him|her|them|my|our|your|it)sel(?:f|ves)$/u.test(unit.text) && !has(units[i - 1], 'PREP')),
          ),
          shared: refs.includes(CUSTOMERS) && refs.includes(CONSUMERS),
          byOrganisation,
          voice: sentence.voices[at - sentence.from] ?? 'own',
        });
      }
    };
    for (const one of told) say(one.refs, one.relation, one.positive, one.unit.from, one.byOrganisation, one.through);
    this.labelAll(clause, subject, placed, sentence, outside);
    this.nameParts(clause, subject, placed, (refs, relation) => say(refs, relation, negatives % 2 === 0, from, false, false));
    if (
      link !== 'without' &&
      placed.length > 0 &&
      this.claims.length > 0 &&
      ((!related && (isElliptic(units) || isDoneInstead(units) || didNone(units))) || isCutOff(units))
    ) {
      // 'consumers don't', 'consumers nothing', 'but not consumers': the verb of the clause before
      const positive = (negatives + (units.some((unit) => has(unit, 'NOTHING')) ? 1 : 0)) % 2 === 0;
      const insists =
        positive &&
        units.some((unit) => has(unit, 'DO')) &&
        this.claims.at(-1)?.positive === false &&
        subject.includes(this.claims.at(-1)?.ref ?? CUSTOMERS);
      // 'they don't pay … well, they do'
      const last = insists ? this.claims.at(-1) : this.claims.findLast((claim) => !subject.includes(claim.ref));
      const relations = new Set(
        this.claims
          .filter((claim) => claim.from === last?.from && (insists || !subject.includes(claim.ref)))
          .map((claim) => claim.relation),
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
