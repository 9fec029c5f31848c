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
/** A sentence that does nothing but turn down the one before. */
const REFUSES =
  /^(?:(?:that|this|which|it|all|but|well|no|,|and|of course|i say) )*(?:is |was |are )?(?:just |simply |clearly |plainly |plain |all |totally |complete |utter )*(?:nonsense|rubbish|rot|bollocks|baloney|hogwash|wrong|not true|not so|untrue|false|not right|not the case|a myth|a mistake|not correct|incorrect|daft|silly|not how it works|i disagree|i do not agree|i (?:could|can) not disagree more|i beg to differ|i do not (?:buy|believe|accept) (?:it|that|this)|i have never bought (?:it|that|this)|i am not convinced|not convinced|come off it|give over|give me a break|do me a favour|pull the other one|as if|my foot|my arse|my eye|you must be joking|you are joking|do not make me laugh|i think not|i do not think so|hardly|in your dreams|yeah right|dream on|get away|away with you|what a joke|utter nonsense)\b(?: \w+){0,4}(?: , (?:is|are|was|does|do|did|can) (?:it|they|that|he|she|not it))?$/u;
const MOST_REFUSING = 12;
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
  // 'Writes the check'
  if (/^(?:write|sign)/u.test(words[sign.from]?.text ?? '') && words.slice(sign.to, sign.to + 3).some(({ text }) => CHEQUE.test(text)))
    return false;
  for (let i = Math.max(from, sign.from - 4); i < sign.from; i++) if (SELF_BEFORE.has(words[i]?.text ?? '')) return false;
  return true;
}
/** What stands before one's own no. */
const MY_NO = /^(?:i|we|can|could|do|did|would|really|just|simply|honestly|sorry|but|well|no|,)$/u;

const CHEQUE = /^(?:check|cheque)s?$/u;

/** 'you could say …, but …' grants a view for the sake of argument. */
const CONCEDING = /^(?:you|one|it) (?:could|can|might)/u;
const lastContrast = (words: readonly Word[], from: number, to: number): number =>
  words.slice(from, to).findLastIndex((word) => word.text === 'but' || word.text === 'however') + from;
/** A former view of one's own: given up only where a change of mind follows. */
const ONCE = /^(?:i always thought|i thought|i had thought|i assumed|i would have (?:said|thought))/u;
const CHANGED = new Set(
  'but now until till however actually turns course read reading realise realised realize wrong changed although'.split(' '),
);
const DISAGREES = /agree|think|believe|reckon/u;
const THIRD = /^(?:it|he|she|they|who)$/u;
/** Whoever rejects more views in one sentence is only repeating; each costs a walk through it. */
const MOST_REJECTIONS = 10;

/** A view taken over, whoever held it first. */
const AGREES =
  /\b(?:i (?:have to|must|would|do|can only|tend to|fully|quite|totally|completely)? ?agree(?: with (?:that|it|them|him|her))?|(?:and|which) (?:he|she|they|that|it) (?:is|are) (?:right|true|correct)|which is (?:true|right|correct|fair)|and rightly so|true enough|(?:he|she|they) (?:has|have) a point|i am with (?:him|her|them))\b(?! (?:but|to))/u;
const QUOTE = /^["'“”‘’«»]$/u;
/** Words before a quotation that make it the learner's own. */
const OWN_QUOTE = /^(?:i|call|called|calling|word|words|term|terms|mean|means|meaning)$/u;
/** Shorter than this, quotation marks only hold a word up for inspection. */
const LEAST_QUOTED = 4;
const LONGEST_QUOTED = 60;
const CLIPPED = new Set('cause cos coz em til till tis twas bout n e er im ave ad as'.split(' '));

/** The places of words that are quoted from others: [from, to) pairs over the whole text. */
export function quotationsOf(words: readonly Word[]): readonly (readonly [number, number])[] {
  const marks = words.flatMap((word, i) => (QUOTE.test(word.text) ? [i] : []));
  const found: [number, number][] = [];
  const joins = (i: number) => words[i]?.end === words[i + 1]?.start;
  // an apostrophe left alone ('cause, 'em) opens nothing
  const opens = (i: number) => joins(i) && !joins(i - 1) && !CLIPPED.has(words[i + 1]?.text ?? '');
  const closes = (i: number) => joins(i - 1);
  for (let k = 0; k < marks.length; k++) {
    const open = marks[k] ?? 0;
    if (!opens(open)) continue;
    const next = marks.findIndex((mark, j) => j > k && j <= k + 3 && closes(mark));
    // the tokeniser leaves a single closing mark to its word, as it may be a possessive's
    const swallowed =
      words[open]?.text === '“'
        ? -1
        : words
            .slice(open, open + LONGEST_QUOTED)
            .findIndex((word) => word.end - word.start === word.text.length + 1 && /^\p{L}/u.test(word.text));
    const close = next < 0 ? (swallowed < 0 ? 0 : open + swallowed + 1) : (marks[next] ?? 0);
    if (close <= open || close - open > LONGEST_QUOTED) continue;
    if (close - open > LEAST_QUOTED && !words.slice(Math.max(0, open - 4), open).some((word) => OWN_QUOTE.test(word.text)))
      found.push([open, close]);
    if (next >= 0) k = next;
  }
  return found;
}

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
    // 'It wouldn't agree that it was free': theirs to turn down, not the learner's.
    if (
      sign.tag === 'REJECTS' &&
      DISAGREES.test(textOf(words, sign.from, sign.to)) &&
      words.slice(Math.max(from, sign.from - 2), sign.from).some(({ text }) => THIRD.test(text))
    )
      continue;
    // 'He tells them what is wrong with it'.
    if (sign.tag === 'REJECTS' && words[sign.from - 1]?.text === 'what' && !/^(?:is|be|was)$/u.test(words[sign.from - 2]?.text ?? ''))
      continue;
    if (words[sign.from - 1]?.text === 'as' || (sign.tag === 'SAYS' && words[sign.from - 2]?.text === 'as')) continue;
    if (
      sign.tag === 'SAID' &&
      ONCE.test(textOf(words, sign.from, sign.to)) &&
      !words.slice(sign.to, sign.to + 60).some((word) => CHANGED.has(word.text))
    )
      continue;
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
    } else if (
      sign.tag === 'REJECTS' &&
      words.slice(from, sign.from).every(({ text }) => MY_NO.test(text)) &&
      sign.to < to &&
      /^[:,;-]$/u.test(words[sign.to]?.text ?? '')
    ) {
      // 'Not so: …', 'I can't agree, they …' turn down what went before
      fill(from, 'own', true);
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
  const quotations = quotationsOf(words);
  let quotation = 0;
  let from = 0;
  for (let i = 0; i <= words.length; i++) {
    const mark = words[i]?.text;
    if (mark !== undefined && !ENDS.has(mark)) continue;
    if (i > from) {
      // 'Can't he be on both lists?' says that he can
      const urged =
        mark === '?' && /^(?:can|could|might)$/u.test(words[from]?.text ?? '') && words[from + 1]?.text === 'not' && i > from + 3;
      const question = mark === '?' && !urged && ASKING.has(words[from]?.text ?? '');
      if (urged) from += 2;
      const signs = readSigns(words, from, i);
      const voices = voicesOf(words, signs, from, i, question);
      for (; quotation < quotations.length && (quotations[quotation]?.[1] ?? 0) <= from; quotation++);
      const agreed = AGREES.test(textOf(words, from, i));
      if (agreed) voices.fill('own');
      for (let q = agreed ? quotations.length : quotation; q < quotations.length && (quotations[q]?.[0] ?? 0) < i; q++) {
        const [open = 0, close = 0] = quotations[q] ?? [];
        voices.fill('others', Math.max(0, open - from), Math.max(0, Math.min(close, i) - from));
      }
      // 'Whoever uses it is a customer. Nonsense!'
      const before = sentences.at(-1);
      if (before && i - from <= MOST_REFUSING && REFUSES.test(textOf(words, from, i)))
        sentences[sentences.length - 1] = { ...before, voices: before.voices.map((voice) => (voice === 'own' ? 'rejected' : voice)) };
      sentences.push({ index: sentences.length, from, to: i, signs, voices });
    }
    from = i + 1;
  }
  return sentences;
}
