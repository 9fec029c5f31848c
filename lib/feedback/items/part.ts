/** A part of a box: one of the names in "police, courts and victims", and what it was read as. */
import type { Token } from '../reading';
import type { Recognised } from './recognised';

export interface PartyRead {
  readonly recognised: Recognised;
  /** Offsets in the text of the words that named it. */
  readonly span: readonly [number, number];
}

export interface Part {
  readonly type: 'party' | 'thing' | 'itself' | 'circular' | 'unknown';
  readonly party?: PartyRead;
  readonly span: readonly [number, number];
}

/** Offsets in the text of tokens[from, to). */
export const spanOf = (tokens: readonly Token[], from: number, to: number): readonly [number, number] => [
  tokens[from]?.start ?? 0,
  tokens[to - 1]?.end ?? 0,
];
