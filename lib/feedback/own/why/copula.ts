/** 'Is', 'are', 'get': what is done to them, what they are to the writer. */
import { COPULA, ME, THEIR, wordAt } from './clause';
import { isThere } from './mine';
import type { Reading, Step } from './state';
import { isDone } from './verbal';
import { FAILINGS } from './vocabulary';

const INCOME = /^(?:income|revenue|funding|funder|money|custom|salary|livelihood|wages|turnover|sales)$/u;
const isIncome = ({ tokens, at, to }: Reading): boolean => {
  for (let i = at + 1; i < to; i++) if (INCOME.test(tokens[i]?.key ?? '')) return true;
  return false;
};

/** 'They are a second pair of hands'. */
export const isHelp = ({ tokens, at, to }: Reading): boolean => {
  for (let i = at + 1; i < to; i++) if (/^(?:hands|helpers?|helping)$/u.test(wordAt(tokens, i))) return true;
  return false;
};

export const copula: Step = (reading, word, next) => {
  const { tokens, at, to, heard, explicit, nouns, negative } = reading;
  if (!COPULA.has(word) || (word.startsWith('g') && (heard.subject === 'i' || !/(?:ed|en|lt|nt)$/u.test(next)))) return null;
  reading.passive = true;
  heard.verb = true;
  // 'Are seen by me', 'get pointed to the tomatoes': done to them, whatever it is.
  const verbal = /ly$/u.test(next) ? wordAt(tokens, at + 2) : next;
  if (heard.subject === 'they' && !negative && isDone(verbal) && !FAILINGS.has(verbal)) {
    heard.gets = true;
    heard.passive = true;
    reading.done = true;
    return 'next';
  }
  // 'They're rolling again', 'they are back on the road'.
  if (heard.subject === 'they' && explicit && /^(?:back|again|sorted|mobile)$/u.test(next === 'back' ? next : wordAt(tokens, at + 2)))
    heard.gets = true;
  // 'The washing up is mine', 'the damp is on me'.
  if (
    !explicit &&
    nouns &&
    (/^(?:mine|ours)$/u.test(next) || (/^(?:on|to)$/u.test(wordAt(tokens, to - 2)) && ME.has(wordAt(tokens, to - 1))))
  ) {
    heard.gets = true;
    reading.done = true;
    return 'next';
  }
  // 'They are our main source of income.'
  if (heard.subject === 'they' && (isIncome(reading) || isHelp(reading))) heard.gives = true;
  // 'I am their driver', 'I am always there for them'.
  if (heard.subject === 'i' && (THEIR.has(next) || isThere(tokens, at + 1, to))) heard.gets = true;
  return 'next';
};
