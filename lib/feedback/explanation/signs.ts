/** Turns of phrase in the learner's own voice, and whether they are denied. */
import type { Reading } from './claims';
import type { Sentence } from './sentences';
import { type Sign, textOf } from './units';

export interface Place {
  readonly from: number;
  readonly to: number;
}

export interface PlacedSign extends Sign {
  readonly sentence: Sentence;
}

export interface Signs {
  readonly sentences: readonly Sentence[];
  /** Signs of a kind within questions. */
  asked(tag: Sign['tag']): readonly PlacedSign[];
  /** All signs of a kind in the learner's own voice. */
  all(tag: Sign['tag']): readonly PlacedSign[];
  /** The first of them that isn't denied, or the first. */
  own(tag: Sign['tag']): PlacedSign | undefined;
  /** Whether an odd number of negatives stands before it in its clause. */
  denied(place: Place): boolean;
  /** Whether one of these words stands within it, or up to `reach` words before it. */
  near(place: Place, words: ReadonlySet<string>, reach?: number): boolean;
  text(place: Place): string;
  /** The word after it, '' at the end. */
  after(place: Place): string;
  /** The word before it, '' at the beginning. */
  before(place: Place): string;
  endsWith(place: Place, word: string): boolean;
  /** Whether another sign of a kind stands in its sentence. */
  inSentence(sign: PlacedSign, tag: Sign['tag']): boolean;
  /** Whether what comes after sets it off: 'in a shop they are the same person, but here …'. */
  isContrasted(sign: PlacedSign): boolean;
  /** Whether a sentence only supposes: 'if customers paid it would be …'. */
  supposes(sentence: number): boolean;
  /** Whether a sentence says that one thing hangs on another: 'without X no Y', 'no X, no Y', 'if there were no X …'. */
  dependence(sentence: number): boolean;
  /** The sentence as one string of normalised words. */
  sentenceText(sentence: Sentence): string;
}

/** Words of a sentence that turns of phrase are looked for in: no longer one means anything as a whole. */
const LONGEST = 200;
const NEGATIVES = new Set('not never no nor nobody neither without hardly rarely none nothing'.split(' '));
const STOPS = new Set(', ; : ( ) - but whereas while because so and'.split(' '));
const EXCUSED = new Set('only just sure'.split(' '));
const NO_ONE = new Set('one body party person customer consumer patient real'.split(' '));
const REACH = 6;
const DEPENDS =
  /\bif\b.*\b(?:took|take|takes|walked|walk|pulled|pull|stopped|stop|withdrew|withdraw|left|moved|move|vanished|disappeared|went|well|healthy|behaved)\b.*\bwould\b.*\b(?:shut|close|closed|finished|sunk|bust|bankrupt|redundant|under|lights|fold|empty|flats|gone|done|unemployed|idle|bored|struggle|sell|sold)\b|\bwould\b.*\b(?:no|not|nothing|nobody)\b.*\b(?:but for|were it not for|if it were not for|if it was not for|without) (?:the |our |all |these |those )?(?:\w+ )?\w+s?\b|\b(?:were|was) (?:everybody|everyone|nobody|no one|all|people|they|it not for)\b.*\bwould\b|\b(?:take|took|taking) (?:\w+ ){0,4}away\b.*\b(?:would|no|not|nothing|has|have|stop|stops|folds?|collapses?|shuts?|closes?)\b|\b(?:if it were not|if it was not|were it not|if not|but) for (?:\w+ ){1,6}(?:, )?.*\bwould\b|\bwithout\b(?! (?:pay|giv|any|return|exchange|it\b|charge)).*\b(?:no|not|nobody|nothing|would|could|none)\b|\bneeds? (?:\w+ ){1,3}to (?:exist|survive|stay open|have a job|keep going)\b|\bdepends? on\b.*\bfor (?:their|its|our|a) (?:jobs?|living|work|wages|livelihood)\b|\bno (?:\w+ ){1,3}(?:, |means |= |then |and )?no \w+|\bif (?:there|no|nobody|we|they|you|everyone|everybody|people|it)\b.*\b(?:no|not|nobody|stop|stopped)\b.*\b(?:would|no|not|shut|close|job|work)\b/u;

export function signsOf(reading: Reading): Signs {
  const { words, sentences } = reading;
  const byTag = new Map<Sign['tag'], PlacedSign[]>();
  const asked = new Map<Sign['tag'], PlacedSign[]>();
  for (const sentence of sentences) {
    for (const sign of sentence.signs) {
      const voice = sentence.voices[sign.from - sentence.from];
      const map = voice === 'own' ? byTag : voice === 'asked' ? asked : null;
      if (!map) continue;
      const list = map.get(sign.tag);
      if (list) list.push({ ...sign, sentence });
      else map.set(sign.tag, [{ ...sign, sentence }]);
    }
  }
  const denied = (place: Place) => {
    let negatives = 0;
    for (let i = place.from - 1; i >= Math.max(0, place.from - REACH); i--) {
      const word = words[i]?.text ?? '.';
      if (word === '.' || STOPS.has(word)) break;
      // 'with no insurance is both' denies the insurance only
      if (word === 'no' && i < place.from - 1 && !NO_ONE.has(words[i + 1]?.text ?? '')) continue;
      if (NEGATIVES.has(word) && !EXCUSED.has(words[i + 1]?.text ?? '')) negatives++;
    }
    return negatives % 2 === 1;
  };
  const texts: string[] = [];
  const sentenceText = (sentence: Sentence): string =>
    (texts[sentence.index] ??= textOf(words, sentence.from, Math.min(sentence.to, sentence.from + LONGEST)));
  const all = (tag: Sign['tag']) => byTag.get(tag) ?? [];
  return {
    sentences,
    asked: (tag) => asked.get(tag) ?? [],
    all,
    own: (tag) => all(tag).find((sign) => !denied(sign)) ?? all(tag)[0],
    denied,
    near(place, set, reach = 0) {
      for (let i = Math.max(0, place.from - reach); i < place.to; i++) if (set.has(words[i]?.text ?? '')) return true;
      return false;
    },
    text: (place) => textOf(words, place.from, place.to),
    after: (place) => words[place.to]?.text ?? '',
    before: (place) => words[place.from - 1]?.text ?? '',
    endsWith: (place, word) => words[place.to - 1]?.text === word,
    inSentence: (sign, tag) => sign.sentence.signs.some((one) => one.tag === tag),
    isContrasted(sign) {
      const after = textOf(words, sign.to, sentences.at(-1)?.to ?? sign.to);
      return (
        byTag.get('APART')?.some((one) => one.from > sign.from) === true ||
        /\b(?:but|whereas|while|however|not so|in (?:the police|a hospital|hospital|hospitals|public|a charity))\b/u.test(after)
      );
    },
    supposes(index) {
      const sentence = sentences[index];
      return sentence !== undefined && /\bwould\b/u.test(textOf(words, sentence.from, sentence.to));
    },
    dependence(index) {
      const sentence = sentences[index];
      return sentence !== undefined && DEPENDS.test(sentenceText(sentence));
    },
    sentenceText,
  };
}
