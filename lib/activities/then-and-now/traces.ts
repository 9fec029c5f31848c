import type { ItemWords } from '@/lib/feedback/types';
import type { Mark } from '../mark';
import type { Trace } from './compare';

/** Words as they are compared where nothing else tells what they are about. */
export const plainKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(?:the|a|an|my|our) /, '')
    .trim();

/** Where a reason begins: the conjunctions, a dash, a bracket, a colon. */
const reasonStart = /\b(?:because|since|cos|as they|as it|as he|as she|so that|who|which)\b|[–—:(]|\s-\s/i;

const standings: Readonly<Record<ItemWords['verdict'], number | null>> = {
  fits: 3,
  arguable: 2,
  reconsider: 1,
  'not-a-party': 1,
  unrecognised: null,
  unreadable: null,
};

/** The items of one list. `values` are the learner's words, `words` the replies at the same places. */
export const listTraces = (place: string, values: readonly string[], words: readonly ItemWords[] | null): Trace[] =>
  values.flatMap((value, at) => {
    const said = words?.[at];
    if (!value.trim()) return [];
    return [
      {
        key: said?.readAs ? plainKey(said.readAs) : plainKey(value.split(reasonStart)[0] || value),
        text: value.trim(),
        place,
        standing: said ? standings[said.verdict] : null,
        label: said?.label ?? '',
        reasoned: reasonStart.test(value),
        because: said?.message ?? null,
      },
    ];
  });

const markStandings: Readonly<Record<Mark['verdict'], readonly [number, string]>> = {
  fits: [3, 'Fits'],
  arguable: [2, 'Arguable'],
  reconsider: [1, 'Worth another look'],
};

/** One choice: what was chosen (`place`) for what (`text`). */
export const choiceTrace = (key: string, text: string, place: string, mark: Mark | undefined): Trace => {
  const [standing, label] = mark ? markStandings[mark.verdict] : [null, ''];
  return { key, text, place, standing, label, reasoned: true, because: mark?.reply ?? null };
};
