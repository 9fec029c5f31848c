/** A text read, and judged: ideas, misconceptions, on topic or not. Places are of words. */

import type { IdeaId } from '../types';
import { readClaims } from './claims';
import { type Found, findIdeas } from './ideas';
import { findMisconceptions, type Misconceptions } from './misconceptions';
import { isOffTopic } from './off-topic';
import { signsOf } from './signs';
import { standingOf } from './standing';
import type { Names } from './units';
import { readWords, type Word } from './words';

export interface Analysis {
  readonly words: readonly Word[];
  readonly ideas: Readonly<Record<IdeaId, Found>>;
  readonly misconceptions: Misconceptions;
  readonly offTopic: boolean;
}

const NOTHING: Found = { state: 'absent', from: 0, to: 0 };
const NO_IDEAS: Readonly<Record<IdeaId, Found>> = { K1: NOTHING, K2: NOTHING, K3: NOTHING, K4: NOTHING, K5: NOTHING };

export function analyse(text: string, names: Names | null): Analysis {
  const words = readWords(text);
  const reading = readClaims(words, names);
  if (isOffTopic(reading)) return { words, ideas: NO_IDEAS, misconceptions: [], offTopic: true };
  const standing = standingOf(reading);
  const signs = signsOf(reading);
  return { words, ideas: findIdeas(standing, signs), misconceptions: findMisconceptions(standing, signs), offTopic: false };
}
