/** Turns of phrase in the learner's own voice, and whether they are denied. */
import type { Reading } from './claims';
import type { Sentence } from './sentences';
import type { Sign } from './units';

export interface Place {
  readonly from: number;
  readonly to: number;
}

export interface PlacedSign extends Sign {
  readonly sentence: Sentence;
}

export interface Signs {
  /** All signs of a kind in the learner's own voice. */
  all(tag: Sign['tag']): readonly PlacedSign[];
  /** The first of them that isn't denied, or the first. */
  own(tag: Sign['tag']): PlacedSign | undefined;
  /** Whether an odd number of negatives stands before it in its clause. */
  denied(place: Place): boolean;
  /** Whether one of these words stands within it or in the few words before it. */
  near(place: Place, words: ReadonlySet<string>, reach?: number): boolean;
}

const NEGATIVES = new Set('not never no nor nobody neither without hardly rarely none nothing'.split(' '));
const STOPS = new Set(', ; : ( ) - but whereas while because so and'.split(' '));

export function signsOf(reading: Reading): Signs {
  const { words, sentences } = reading;
  const placed = sentences.flatMap((sentence) =>
    sentence.signs
      .filter((sign) => sentence.voices[sign.from - sentence.from] === 'own')
      .map((sign): PlacedSign => ({ ...sign, sentence })),
  );
  const denied = (place: Place) => {
    let negatives = 0;
    for (let i = place.from - 1; i >= Math.max(0, place.from - 6); i--) {
      const word = words[i]?.text ?? '.';
      if (word === '.' || STOPS.has(word)) break;
      if (NEGATIVES.has(word) && !(words[i + 1]?.text === 'only' || words[i + 1]?.text === 'just' || words[i + 1]?.text === 'sure'))
        negatives++;
    }
    return negatives % 2 === 1;
  };
  const all = (tag: Sign['tag']) => placed.filter((sign) => sign.tag === tag);
  return {
    all,
    own: (tag) => all(tag).find((sign) => !denied(sign)) ?? all(tag)[0],
    denied,
    near(place, set, reach = 0) {
      for (let i = Math.max(0, place.from - reach); i < place.to; i++) if (set.has(words[i]?.text ?? '')) return true;
      return false;
    },
  };
}
