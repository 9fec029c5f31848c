/** Sentences, and whose voice each of their words speaks in. */
import { readSigns, type Sign, textOf } from './units';
import type { Word } from './words';

/** `own`: asserted by the learner. Nothing else proves or spoils an idea. */
export type Voice = 'own' | 'others' | 'asked' | 'rejected';

export interface Sentence {
  readonly index: number;
  /** Places of its words, the closing mark left out. */
  readonly from: number;
  readonly to: number;
  readonly signs: readonly Sign[];
  /** The voice of each word, from `from` on. */
  readonly voices: readonly Voice[];
}

const ENDS = new Set(['.', '!', '?']);
const CONTRAST = new Set('but however whereas although though yet actually'.split(' '));
const ASKING = new Set(
  'is are do does did can could would should what who why how where when which whose am was were has have will shall isnt'.split(' '),
);
const SELF_BEFORE = new Set('i we id you one me'.split(' '));
/** 'no say', 'a say', ', say,' are no speech. */
const NOUN_BEFORE = new Set('no a any the their more his her little much our your , ( to not can could'.split(' '));
/** Turned round rather than dropped: 'I don't think consumers pay' says that they don't. */
export const RAISED = new Set(
  'do not think|not think|do not believe|not believe|does not think|do not reckon|would not say|not say|would not call'.split('|'),
);

function isSpeechOfOthers(words: readonly Word[], sign: Sign, from: number): boolean {
  const before = words[sign.from - 1]?.text ?? '';
  if (sign.from === from || NOUN_BEFORE.has(before)) return false;
  for (let i = Math.max(from, sign.from - 4); i < sign.from; i++) if (SELF_BEFORE.has(words[i]?.text ?? '')) return false;
  return true;
}

/** 'you could say …, but …' grants a view for the sake of argument. */
const CONCEDING = /^(?:you|one|it) (?:could|can|might)/u;
const lastContrast = (words: readonly Word[], from: number, to: number): number =>
  words.slice(from, to).findLastIndex((word) => word.text === 'but' || word.text === 'however') + from;
/** Whoever rejects more views in one sentence is only repeating; each costs a walk through it. */
const MOST_REJECTIONS = 10;

function voicesOf(words: readonly Word[], signs: readonly Sign[], from: number, to: number, question: boolean): Voice[] {
  const voices: Voice[] = new Array(to - from).fill(question ? 'asked' : 'own');
  const contrast = lastContrast(words, from, to);
  let rejections = 0;
  const fill = (start: number, voice: Voice, untilContrast: boolean) => {
    for (let i = start; i < to; i++) {
      if (untilContrast && i > start && CONTRAST.has(words[i]?.text ?? '')) return;
      voices[i - from] = voice;
    }
  };
  for (const sign of signs) {
    if (words[sign.from - 1]?.text === 'as' || (sign.tag === 'SAYS' && words[sign.from - 2]?.text === 'as')) continue;
    if (sign.tag === 'SAID' || (sign.tag === 'SAYS' && isSpeechOfOthers(words, sign, from))) {
      // '…, according to my boss' comes after what it attributes
      const afterwards = sign.to >= to - 3 && sign.from - from > 3;
      const start = afterwards ? from : sign.from;
      // What is others' already is so up to the next contrast: time stays linear.
      if (voices[start - from] !== 'others') fill(start, 'others', true);
    } else if (sign.tag === 'OWN' && CONCEDING.test(textOf(words, sign.from, sign.to)) && contrast >= sign.to) {
      if (voices[sign.from - from] !== 'others') fill(sign.from, 'others', true);
    } else if (sign.tag === 'OWN') {
      for (let i = sign.from; i < to && voices[i - from] === 'others'; i++) voices[i - from] = 'own';
    } else if (sign.tag === 'REJECTS' && ++rejections <= MOST_REJECTIONS && !RAISED.has(textOf(words, sign.from, sign.to))) {
      fill(from, 'rejected', true);
      fill(sign.from, 'rejected', true);
    }
  }
  return voices;
}

/** The sentences of a text. A question mark makes a question only where the words are put as one: learners end unsure statements so too. */
export function readSentences(words: readonly Word[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i <= words.length; i++) {
    const mark = words[i]?.text;
    if (mark !== undefined && !ENDS.has(mark)) continue;
    if (i > from) {
      const signs = readSigns(words, from, i);
      const question = mark === '?' && ASKING.has(words[from]?.text ?? '');
      sentences.push({ index: sentences.length, from, to: i, signs, voices: voicesOf(words, signs, from, i, question) });
    }
    from = i + 1;
  }
  return sentences;
}
