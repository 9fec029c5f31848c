/** A verdict that the instructors of a course laid down: what is said of it, apart from their reason. */
import type { RULED_VERDICTS } from '../scenario';
import type { List } from '../types';
import type { Saying } from './rule';

/** What findings name as the rule where a ruling decided. It is no rule of the list: it beats them all. */
export const RULING = 'ruling';

export type RuledVerdict = (typeof RULED_VERDICTS)[number];

/** Where a party stands by a ruling, to end a sentence with: "that victims can be argued for as customers". */
const STANDING: Readonly<Record<RuledVerdict, (party: string, be: string, list: List) => string>> = {
  fits: (party, be, list) => `${party} ${be} well placed among the ${list}`,
  arguable: (party, _, list) => `${party} can be argued for as ${list}`,
  reconsider: (party, be, list) => `${party} ${be} worth another look among the ${list}`,
};

type RulingSaying = (standing: string, reason: string) => string;

/** That it was ruled, and why; the reason comes quoted, as the instructors wrote it. */
const RULED: readonly [RulingSaying, RulingSaying, RulingSaying, ...RulingSaying[]] = [
  (standing, reason) => `The instructors of this course have ruled that ${standing}. They say: ${reason}`,
  (standing, reason) => `On this one there is a ruling by the course’s instructors: ${standing}. Their reason: ${reason}`,
  (standing, reason) => `Here the course’s instructors have decided, and they see it so: ${standing}. Why, in their words: ${reason}`,
  (standing, reason) => `By a ruling of the instructors of this course, ${standing}. They give this reason: ${reason}`,
];

/** What the facts alone lead to, where that is another verdict. */
const OTHERWISE: Readonly<Record<RuledVerdict, readonly [string, string, string]>> = {
  fits: [
    'Without the ruling, the facts alone would have made it fit.',
    'Our general rule would have let it stand as fitting.',
    'Going by the facts alone, we would have said that it fits.',
  ],
  arguable: [
    'Without the ruling, the facts alone would have made it a matter of opinion.',
    'Our general rule would have called it arguable.',
    'Going by the facts alone, we would have said that it can be argued.',
  ],
  reconsider: [
    'Without the ruling, the facts alone would have asked for another look.',
    'Our general rule would have called it worth another look.',
    'Going by the facts alone, we would have asked you to think again.',
  ],
};

/** What the facts alone lead to, where that is the same. */
const LIKEWISE: readonly [string, string, string] = [
  'The facts alone lead to the same.',
  'Our general rule would have said the same.',
  'Going by the facts alone, we would have said so too.',
];

/** Questions to go on with, beside those of the rule that the facts lead to. */
const QUESTIONS: readonly [Saying, Saying, Saying] = [
  (v) => `What in the instructors’ reason would you agree with, and what would you ask them about ${v.party}?`,
  (v) => `Does the instructors’ reason hold for ${v.party} alone, or for others as well?`,
  (v) => `Which fact about ${v.party} weighs most in that ruling?`,
];

export const RULING_WORDS = { standing: STANDING, ruled: RULED, otherwise: OTHERWISE, likewise: LIKEWISE, questions: QUESTIONS } as const;
