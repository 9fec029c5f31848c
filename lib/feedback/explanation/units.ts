/** Words gathered into the units that clauses are made of, and the turns of phrase that are signs by themselves. */
import type { PhraseHit } from '../reading';
import { type Sense, type SignTag, selectVocabulary, type Tag } from './lexicon';
import type { Word } from './words';

export interface Unit {
  readonly text: string;
  readonly senses: readonly Sense[];
  /** Places of its words, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** A turn of phrase, with the places of its words. */
export interface Sign {
  readonly tag: SignTag | 'SAYS' | 'SAID' | 'REJECTS' | 'OWN';
  readonly from: number;
  readonly to: number;
}

/** Names beside the general ones: a scenario's own parties. */
export type Names = (keyAt: (index: number) => string | undefined, from: number) => PhraseHit<Sense> | null;

const NO_SENSES: readonly Sense[] = [];

/** Asked many times of each unit, hence the plain loop. */
export function has(unit: Unit | undefined, tag: Tag): boolean {
  if (unit === undefined) return false;
  const { senses } = unit;
  for (let i = 0; i < senses.length; i++) if (senses[i]?.tag === tag) return true;
  return false;
}

/** The words [from, to) as one string. */
export function textOf(words: readonly Word[], from: number, to: number): string {
  if (to - from === 1) return words[from]?.text ?? '';
  return words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ');
}

/** Splits words [from, to) into units, the longest known phrase first; a scenario's names win over general ones of the same length. */
export function readUnits(words: readonly Word[], names: Names | null, from = 0, to = words.length): Unit[] {
  const keyAt = (index: number) => (index < to ? words[index]?.text : undefined);
  const units: Unit[] = [];
  for (let i = from; i < to; ) {
    const general = selectVocabulary().units.longest(keyAt, i);
    const own = names?.(keyAt, i) ?? null;
    const hit = own && own.length >= (general?.length ?? 0) ? own : general;
    const length = hit?.length ?? 1;
    units.push({ text: textOf(words, i, i + length), senses: hit?.values ?? NO_SENSES, from: i, to: i + length });
    i += length;
  }
  return units;
}

/** The signs among words [from, to), in order; at one place the longest only, but signs may overlap. */
export function readSigns(words: readonly Word[], from = 0, to = words.length): Sign[] {
  const keyAt = (index: number) => (index < to ? words[index]?.text : undefined);
  const signs: Sign[] = [];
  for (let i = from; i < to; i++) {
    const hit = selectVocabulary().signs.longest(keyAt, i);
    for (const sense of hit?.values ?? NO_SENSES) signs.push({ tag: sense.tag as Sign['tag'], from: i, to: i + (hit?.length ?? 1) });
  }
  return signs;
}
