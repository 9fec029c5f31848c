/** For tests: all that may be said of a finding, and what would be amiss with it. */
import type { ItemWords } from '../../types';
import type { ItemFinding } from '../finding';
import { itemWords } from '../words';

const SEEDS = Array.from({ length: 12 }, (_, i) => i * 7919 + 1);

/** The words for a finding by many seeds, on the first, the second and the third try. */
export const everySaying = (finding: ItemFinding): ItemWords[] =>
  SEEDS.flatMap((seed) => [1, 2, 3].map((attempt) => itemWords({ ...finding, seed, try: attempt })));

const BEGINS = /^[“"‘]?[\p{Lu}\d£“]/u;
const ENDS = /[.?!”]$/u;
const HOLE = /undefined|null|NaN|\$\{|\{\w*\}|\s{2,}|\s[,.;?]|\.\.|,,|\(\)/u;
const HARSH = /\b(?:wrong|incorrect|mistake|error)\b/iu;
const SMALL_BEGINNING = /[.?!] \p{Ll}/u;

/** What is amiss with a text, whatever path led to it. */
const faultsOfText = (text: string): string[] => [
  ...(BEGINS.test(text) ? [] : [`begins oddly: ${text}`]),
  ...(ENDS.test(text) ? [] : [`does not end: ${text}`]),
  ...(HOLE.test(text) ? [`has a hole: ${text}`] : []),
  ...(HARSH.test(text) ? [`is harsh: ${text}`] : []),
  ...(SMALL_BEGINNING.test(text) ? [`has a sentence that begins small: ${text}`] : []),
];

/** What is amiss with the words for an item, as sentences; none where they are well formed. */
export function faultsOf({ message, question, remarks, argument }: ItemWords): string[] {
  const kinds = argument.map(({ kind }) => kind);
  return [
    ...[message, question ?? '', ...remarks, ...argument.map(({ text }) => text)].flatMap(faultsOfText),
    ...(message.length > 20 ? [] : [`says little: ${message}`]),
    ...(question?.endsWith('?') ? [] : [`asks nothing: ${question}`]),
    ...(['source', 'definition'] as const).flatMap((kind) => (kinds.includes(kind) ? [] : [`argues without a ${kind}: ${message}`])),
  ];
}
