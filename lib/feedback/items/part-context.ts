/** What reading a part of a box goes by, and how a part is made of what was found. */
import { plainWords, type Range, type Token } from '../reading';
import type { List } from '../types';
import { isGeneric } from './around';
import { saysUnwilling } from './choose';
import { type Around, NOTHING_AROUND } from './clause-deeds';
import { DEALT_WITH, SERVED, STATES } from './clause-words';
import { aroundIn } from './clauses';
import type { CompiledScenario } from './compile';
import { endOfHead } from './head';
import type { Hit } from './hits';
import { likenessesIn } from './likeness';
import { contentRoot } from './names';
import { type Part, spanOf } from './part';
import { type Said, saidOf } from './predicate';
import type { Recognised } from './recognised';
import { resolveKind } from './resolve';
import { type Withheld, withheldIn } from './withheld';

const WHOSE_THEY_ARE = /^(?:ones?|those|whoever|them)$/u;

/** Everything that reading a part of a box goes by. What is said of its people many steps ask for: it is worked out when the first of them does. */
export class PartContext {
  readonly compiled: CompiledScenario;
  readonly list: List;
  readonly tokens: readonly Token[];
  readonly keys: readonly string[];
  /** The part. */
  readonly range: Range;
  /** Known phrases in it. */
  readonly hits: readonly Hit[];
  /** What else is said in the box. */
  readonly reasons: readonly Range[];
  /** What of that is said of this part's people alone. */
  readonly told: readonly Range[];
  /** Where the noun phrase that names somebody ends. */
  readonly headEnd: number;
  #likenesses: ReadonlyMap<string, number> | undefined;
  #said: Said | null | undefined;
  #saidInReasons: readonly (Said | null)[] | undefined;
  #withheld: Withheld | undefined;
  #unwilling: boolean | undefined;
  #around: Around | null | undefined;

  constructor(
    compiled: CompiledScenario,
    list: List,
    tokens: readonly Token[],
    keys: readonly string[],
    range: Range,
    hits: readonly Hit[],
    reasons: readonly Range[],
    told: readonly Range[],
  ) {
    this.compiled = compiled;
    this.list = list;
    this.tokens = tokens;
    this.keys = keys;
    this.range = range;
    this.hits = hits;
    this.reasons = reasons;
    this.told = told;
    this.headEnd = endOfHead(tokens, keys, range, hits);
  }

  /** The noun phrase that names somebody, as keys with spaces between: what phrases that an author wrote are known by. */
  get nounPhrase(): string {
    return this.keys.slice(this.range.from, this.headEnd).join(' ');
  }

  /** What is said after the head, and what else in the box is said of these people alone. */
  get clauses(): readonly Range[] {
    return [{ from: this.headEnd, to: this.range.to }, ...this.told];
  }

  /** How well the words describe each party, by its id. */
  get likenesses(): ReadonlyMap<string, number> {
    this.#likenesses ??= likenessesIn(this);
    return this.#likenesses;
  }

  /** What the part's words after the head make of its people. */
  get said(): Said | null {
    if (this.#said === undefined)
      this.#said = this.#isOfSomebody() || this.#isPlaceOfOthers() ? null : this.#saidIn({ from: this.headEnd, to: this.range.to });
    return this.#said;
  }

  /** What each of the reasons makes of the people. */
  get saidInReasons(): readonly (Said | null)[] {
    this.#saidInReasons ??= this.reasons.map((reason) => this.#saidIn(reason));
    return this.#saidInReasons;
  }

  /** What is said not to be given, after the head and in the reasons. */
  get withheld(): Withheld {
    this.#withheld ??= withheldIn(this.tokens, [{ from: this.headEnd, to: this.range.to }, ...this.reasons]);
    return this.#withheld;
  }

  /** Whether the box tells of somebody who is dealt with against their will. */
  get unwilling(): boolean {
    this.#unwilling ??= saysUnwilling(plainWords(this.tokens));
    return this.#unwilling;
  }

  /** What the clauses tell that are about these people alone; null where there are no words that could. */
  get around(): Around | null {
    if (this.#around === undefined) this.#around = this.#readAround();
    return this.#around;
  }

  #readAround(): Around | null {
    const { tokens, range, headEnd, told } = this;
    const from = startOfClause(this);
    const own = from < range.to ? [{ from, to: range.to }] : [];
    const ranges = [...own, ...told];
    if (ranges.length === 0 && headEnd - range.from < 2) return null;
    const read = this.compiled.layers.negation ? aroundIn(tokens, ranges, own.length > 0) : NOTHING_AROUND;
    // "Deceased patients": the state before the noun.
    const state = STATES.has(tokens[headEnd - 2]?.word ?? '') && headEnd - 2 >= range.from && !tokens[headEnd - 2]?.possessive;
    return state ? { ...read, dealtWith: true } : read;
  }

  /** "The wives of those who pay": what follows is said of whose they are. */
  #isOfSomebody(): boolean {
    const at = (n: number): string => this.tokens[this.headEnd + n]?.word ?? '';
    return at(0) === 'of' && (WHOSE_THEY_ARE.test(at(1)) || WHOSE_THEY_ARE.test(at(2)));
  }

  /** "Companies where someone died": what follows is said of others who are there. */
  #isPlaceOfOthers(): boolean {
    return this.tokens[this.headEnd]?.word === 'where' && !PLACED_SELVES.test(this.tokens[this.headEnd + 1]?.word ?? '');
  }

  #saidIn({ from, to }: Range): Said | null {
    return saidOf(this.tokens, this.keys, from, to, this.compiled.layers.negation);
  }
}

/** "Places where we work": the organisation, and nobody else. */
const PLACED_SELVES = /^(?:they|we|it)$/u;

/** Where what is said of the people begins: after the head, or after a word for anybody, or at once where that word was no more than an opener. */
function startOfClause({ tokens, keys, range, headEnd }: PartContext): number {
  const first = tokens[range.from]?.word ?? '';
  if (first === 'sent' || DEALT_WITH.has(first) || SERVED.has(first)) return range.from;
  return isGeneric(keys[range.from] ?? '') && first !== 'all' ? Math.min(headEnd, range.from + 1) : headEnd;
}

/** Whether the noun that names somebody stands for people of that kind, or of a kind of it. */
export const headIsOfKind = ({ compiled, hits, headEnd }: PartContext, kind: string): boolean =>
  hits.some(
    ({ to, senses }) => to === headEnd && senses.some((sense) => sense.type === 'kind' && compiled.lineage(sense.kind).includes(kind)),
  );

export const unknownIn = ({ tokens, range }: PartContext): Part => ({ type: 'unknown', span: spanOf(tokens, range.from, range.to) });

/** A part that names the party found, by the words of tokens[from, to); an unknown one where none was found. */
export function partOf(context: PartContext, recognised: Recognised | null, from = context.range.from, to = context.range.to): Part {
  const { tokens, range } = context;
  if (!recognised) return unknownIn(context);
  return { type: 'party', party: { recognised, span: spanOf(tokens, from, to) }, span: spanOf(tokens, range.from, range.to) };
}

/** What is said of nearly anybody, and so makes no other party of a known one: "companies that pay", "residents who need help". */
const COMMONPLACE = new Set(
  'payer funder user beneficiary buyer staff resident caller complainant supplier public audience reader visitor-to-place learner guest passenger shopper-other regulator owner investor teacher employer police court'.split(
    ' ',
  ),
);

/** Whom the words after the head make of the people before them; `special` leaves out what is said of nearly anybody. */
export function bySaid({ compiled, list, keys, said: found }: PartContext, special = false): Recognised | null {
  if (found && compiled.thingRoots.has(contentRoot(keys[found.at] ?? '') ?? '')) return null;
  return found && !(special && COMMONPLACE.has(found.kind)) ? resolveKind(compiled, found.kind, list) : null;
}

/** Whom what else is said in the box makes of somebody named by a word for anybody. */
export function bySaidInReasons({ compiled, list, saidInReasons }: PartContext): Recognised | null {
  for (const found of saidInReasons) {
    const resolved = found && resolveKind(compiled, found.kind, list);
    if (resolved) return resolved;
  }
  return null;
}
