/** A text read, and judged: ideas, misconceptions, on topic or not. Places are of words. */

import type { IdeaId } from '../types';
import { readClaims } from './claims';
import { ABSENT, type Found } from './found';
import { findIdeas } from './ideas';
import { findMisconceptions, type Misconceptions } from './misconceptions';
import { isOffTopic } from './off-topic';
import { signsOf } from './signs';
import { standingOf } from './standing';
import { refusesTax, setsWillAside } from './standpoints';
import type { Names } from './units';
import { readWords, type Word } from './words';

export interface Analysis {
  readonly words: readonly Word[];
  readonly ideas: Readonly<Record<IdeaId, Found>>;
  readonly misconceptions: Misconceptions;
  readonly offTopic: boolean;
}

const NO_IDEAS: Readonly<Record<IdeaId, Found>> = { K1: ABSENT, K2: ABSENT, K3: ABSENT, K4: ABSENT, K5: ABSENT };

export function analyse(text: string, names: Names | null): Analysis {
  const words = readWords(text);
  const reading = readClaims(words, names);
  const signs = signsOf(reading);
  if (isOffTopic(reading, setsWillAside(signs) !== undefined || refusesTax(signs) !== undefined))
    return { words, ideas: NO_IDEAS, misconceptions: [], offTopic: true };
  const standing = standingOf(reading);
  const misconceptions = findMisconceptions(standing, signs);
  const turned = misconceptions.find((one) => one.id === 'M3');
  return {
    words,
    ideas: findIdeas(
      standing,
      signs,
      turned,
      misconceptions.some((one) => one.id === 'M5'),
      misconceptions.some((one) => one.id === 'M1'),
    ),
    misconceptions,
    offTopic: false,
  };
}
