/**
 * What the feedback engine takes and gives. Types only: views and other rooms may import this file
 * (as types) without bringing any of the engine along.
 */

/** The two lists a learner fills. */
export type List = 'customers' | 'consumers';

/** `unrecognised` and `unreadable` are never counted against anyone. */
export type Verdict = 'fits' | 'arguable' | 'reconsider' | 'not-a-party' | 'unrecognised' | 'unreadable';

/** Use of the service, being acted on by it, or a return for what was given. */
export type GetsMode = 'return' | 'use' | 'acted-on';

/** What a party and the organisation give each other; drawn as the small exchange diagram. */
export interface Exchange {
  readonly party: string;
  readonly organisation: string;
  readonly gives: readonly { readonly what: string; readonly through?: string }[];
  readonly gets: readonly { readonly what: string; readonly mode: GetsMode }[];
}

/** One step of the reasoning that a learner can open: why the engine says what it says. */
export interface ArgumentStep {
  readonly kind: 'reading' | 'definition' | 'fact' | 'rule' | 'contrast' | 'source';
  /** `D1`…`D13` for definitions, a rule's id for rules. */
  readonly id?: string;
  readonly text: string;
}

/** The words that answer one item of a list, ready to be shown. Plain text, no markup. */
export interface ItemWords {
  readonly verdict: Verdict;
  /** A short tag beside the item: 'Fits', 'Arguable', 'Worth another look' … Never 'wrong'. */
  readonly label: string;
  /** The learner's own words that were judged. */
  readonly text: string;
  /** The party that the words were read as; null when none was recognised. */
  readonly readAs: string | null;
  /** The reply, one short paragraph without the question. */
  readonly message: string;
  readonly remarks: readonly string[];
  readonly argument: readonly ArgumentStep[];
  /** One open question to go on with; null where none helps. */
  readonly question: string | null;
  readonly exchange: Exchange | null;
}

export type IdeaId = 'K1' | 'K2' | 'K3' | 'K4' | 'K5';
export type MisconceptionId = 'M1' | 'M2' | 'M3' | 'M4' | 'M5';
export type IdeaState = 'present' | 'absent' | 'contradicted';

/** The words that answer an explanation. */
export interface ExplanationWords {
  readonly message: string;
  readonly ideas: readonly {
    readonly id: IdeaId;
    readonly state: IdeaState;
    readonly name: string;
    readonly text: string;
    readonly evidence: string | null;
  }[];
  readonly misconceptions: readonly {
    readonly id: MisconceptionId;
    readonly name: string;
    readonly text: string;
    readonly evidence: string | null;
  }[];
  readonly question: string | null;
}

export type RelationKind = 'internal' | 'external' | 'away' | 'unclear' | 'not-a-party' | 'nonsense';
export type ExchangeTold = 'both' | 'gives-only' | 'gets-only' | 'none';

/** The words that answer one row of 'your own customers'. */
export interface RowWords {
  readonly kind: RelationKind;
  readonly exchange: ExchangeTold;
  readonly readAs: string | null;
  readonly message: string;
  readonly question: string | null;
}
