/**
 * The clauses around a name as deeds: who does it, to whom, and whether it is denied. "Who hires the hall", "being treated", "whose firm pays for
 * them", "we buy it from them", ", he gets the rent". Money and service have a direction, and somebody else's deed is none of those named.
 */
import type { Range, Token } from '../reading';
import { type Around, NOTHING_AROUND, type Noted } from './clause-deeds';
import { STEPS, type Walk } from './clause-steps';
import { OWN_MONEY, STATES, TELLING } from './clause-words';

/** What is told in ranges of the tokens; the first of them follows the head at once when `afterHead`. At most 60 tokens of each are read. */
export function aroundIn(tokens: readonly Token[], ranges: readonly Range[], afterHead: boolean): Around {
  if (!ranges.some((range) => hasDeed(tokens, range))) return NOTHING_AROUND;
  const noted: Noted = { ...NOTHING_AROUND };
  for (const [n, range] of ranges.entries()) {
    readClauses({
      tokens,
      from: range.from,
      to: Math.min(range.to, range.from + 60, tokens.length),
      afterHead: n === 0 && afterHead,
      noted,
      i: range.from,
      subject: 'self',
      relative: false,
      fresh: true,
      negative: false,
      passive: false,
    });
  }
  return { ...noted, denies: noted.denies && !noted.gives && !noted.pays };
}

/** Whether a word is there by which anything could be told. */
function hasDeed(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let i = from; i < Math.min(to, from + 60); i++) {
    const word = tokens[i]?.word ?? '';
    if (TELLING.has(word) || STATES.has(word) || OWN_MONEY.has(word) || word === 'free' || word === 'being') return true;
  }
  return false;
}

/** Every word by the steps in their order, until one takes it. */
function readClauses(walk: Walk): void {
  for (; walk.i < walk.to; walk.i++) {
    const word = walk.tokens[walk.i]?.word ?? '';
    for (const step of STEPS) if (step(walk, word)) break;
  }
}
