/**
 * The clauses around a name as deeds: who does it, to whom, and whether it is denied. "Who hires the hall", "being treated", "whose firm pays for
 * them", "we buy it from them", ", he gets the rent". Money and service have a direction, and somebody else's deed is none of those named.
 */
import { NEGATORS, type Range, type Token } from '../reading';
import { THIRD_POSSESSIVES_BY_EAR } from '../reading/closed-classes';
import { wordSet } from '../reading/word-set';
import { type Around, NOTHING_AROUND, type Noted } from './clause-deeds';
import { STEPS, type Walk } from './clause-steps';
import { OWN_MONEY, PASSIVE, STARTS, STATES, TELLING, WHOSE_CLAUSE } from './clause-words';

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
    if (DEEDS.has(tokens[i]?.word ?? '')) return true;
  }
  return false;
}

const DEEDS = wordSet(TELLING, STATES, OWN_MONEY, 'free being');
/** Words of which a step may take note wherever they stand. */
const READ = wordSet(DEEDS, STARTS, WHOSE_CLAUSE, 'whose whos', THIRD_POSSESSIVES_BY_EAR, NEGATORS, PASSIVE);

/** Whether no step reads the word: it begins no clause, and is none that tells anything, nor done to somebody ("being hoovered"). */
const isPassedOver = ({ tokens, i, fresh }: Walk, word: string): boolean =>
  !fresh && !READ.has(word) && !tokens[i]?.mark && tokens[i - 1]?.word !== 'being';

/** Every word by the steps in their order, until one takes it. */
function readClauses(walk: Walk): void {
  for (; walk.i < walk.to; walk.i++) {
    const word = walk.tokens[walk.i]?.word ?? '';
    if (isPassedOver(walk, word)) continue;
    for (const step of STEPS) if (step(walk, word)) break;
  }
}
