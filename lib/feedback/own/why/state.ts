import type { Token } from '../../reading';
import type { RelationKind } from '../../types';
import type { ClauseHeard } from './clause';

/** A clause while it is read, word by word. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly kind: RelationKind;
  readonly heard: ClauseHeard;
  /** The word that opens the clause: 'when', 'and', or nothing. */
  readonly opener: string;
  /** It carries on from a clause about the writer: 'I wash and iron'. */
  readonly mineBefore: boolean;
  /** 'And', 'but', 'then' join it to the clause before. */
  readonly carries: boolean;
  /** Its opening word told the writer's half already: 'if I solve it they stay'. */
  readonly opened: boolean;
  at: number;
  /** A pronoun said who the clause is about. */
  explicit: boolean;
  /** An article stands before the noun. */
  determined: boolean;
  /** A noun stands before the verb. */
  nouns: boolean;
  negative: boolean;
  /** Something is denied, wherever. */
  denied: boolean;
  passive: boolean;
  /** The verb has been read; only a new subject starts anew. */
  done: boolean;
}

/** One way to take a word: it takes it (`next`), ends the clause (`stop`), or leaves it to the other ways (null). */
export type Step = (reading: Reading, word: string, next: string) => 'next' | 'stop' | null;
