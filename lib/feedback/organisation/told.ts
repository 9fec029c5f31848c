import { isNegator, type Token } from '../reading';
import { FIRST_OBJECTS } from '../reading/closed-classes';
import {
  FREE,
  isForACause,
  isOurTask,
  isOurWork,
  isRunner,
  NOT_RECEIVED,
  NOTHING_WORDS,
  PAYING,
  UNLAWFUL,
  UNPAID,
  WORKPLACES,
} from './told-idioms';
import { DOING, GIVEN, GIVING, isForUs, THEY, THEY_WORDS, WE, WE_WORDS } from './told-words';

export { isTelling } from './told-words';

/** What an item itself says about the exchange, beside naming a party: 'people who pay us a yearly fee'. */
export interface Told {
  readonly pays: boolean;
  readonly funds: boolean;
  readonly uses: boolean;
  readonly free: boolean;
  readonly passesOn: boolean;
  readonly actedOn: boolean;
  readonly takes: boolean;
  readonly supplies: boolean;
  readonly works: boolean;
  /** Does the organisation's own work: volunteers, works there, does something for us. */
  readonly serves: boolean;
  /** Walks, runs or bakes for a cause: gives, where the organisation is one. */
  readonly events: boolean;
  /** At the plant, in the kitchen: where the organisation's own work is done. */
  readonly inside: boolean;
  /** Recommends, refers or prescribes what the organisation offers. */
  readonly refers: boolean;
  readonly checks: boolean;
  readonly competes: boolean;
  readonly receives: boolean;
}

export type Flag = keyof Told;

const NOTHING: Told = {
  pays: false,
  funds: false,
  uses: false,
  free: false,
  passesOn: false,
  actedOn: false,
  takes: false,
  supplies: false,
  works: false,
  serves: false,
  events: false,
  inside: false,
  refers: false,
  checks: false,
  competes: false,
  receives: false,
};

/** Reads what the tokens in these ranges tell of the exchange. Negation turns paying into using it for nothing, and drops the rest. */
export function readTold(tokens: readonly Token[], ranges: readonly { readonly from: number; readonly to: number }[]): Told {
  let told: Record<Flag, boolean> | undefined;
  const set = (flag: Flag) => {
    told ??= { ...NOTHING };
    told[flag] = true;
  };
  for (const range of ranges) {
    let ours = false;
    let negative = false;
    for (let i = range.from; i < range.to; i++) {
      const token = tokens[i];
      if (!token) break;
      if (token.mark) {
        negative = false;
        continue;
      }
      const word = token.word;
      // 'Without paying', 'without a ticket': taken, not given.
      if (word === 'without' && [1, 2, 3].some((ahead) => i + ahead < range.to && UNPAID.has(tokens[i + ahead]?.word ?? ''))) {
        set('takes');
        break;
      }
      if (
        /^(?:at|in|on|behind)$/u.test(word) &&
        /^(?:the|our)$/u.test(tokens[i + 1]?.word ?? '') &&
        WORKPLACES.has(tokens[i + 2]?.key ?? '') &&
        // 'In the back of the ambulance': carried in it.
        !(tokens[i + 2]?.word === 'back' && tokens[i + 3]?.word === 'of')
      )
        set('inside');
      // 'As they call us': how they are named tells nothing of the exchange.
      if (
        word === 'as' &&
        /^(?:they|we|i|you)$/u.test(tokens[i + 1]?.word ?? '') &&
        /^(?:call|say|know|describe|put)$/u.test(tokens[i + 2]?.word ?? '')
      )
        break;
      if (!ours && isOurTask(tokens, i)) set('serves');
      if (!ours && !negative && (UNLAWFUL.has(word) || isRunner(tokens, i))) set('takes');
      // 'People who give', 'those giving at Christmas': what they give needs no saying.
      if (
        !ours &&
        !negative &&
        /^(?:give|gives|giving|gave)$/u.test(word) &&
        (i + 1 >= range.to || /^(?:at|every|each|on|through|via|by|when|what|whenever|so)$/u.test(tokens[i + 1]?.word ?? ''))
      )
        set('funds');
      // 'Charges us rent', 'bring us their grapes'.
      if (!ours && /^(?:charg|bring|sell|lend|leas|rent|invoic|bill)/u.test(word) && FIRST_OBJECTS.has(tokens[i + 1]?.word ?? '')) {
        set('supplies');
        continue;
      }
      if (WE_WORDS.has(word)) ours = true;
      else if (THEY_WORDS.has(word)) ours = false;
      else if (word === 'but') negative = false;
      else if (FREE.has(word) && tokens[i + 1]?.word !== 'of') set('free');
      else if (isNegator(word) || word === 'non') negative = true;
      // 'Who only browse', 'just looking': that is all they do.
      else if (/^(?:only|just)$/u.test(word) && /^(?:brows|look|window|pop)/u.test(tokens[i + 1]?.word ?? '')) set('free');
      else if (word === 'by' && tokens[i + 1]?.word === 'us' && told) told.pays = false;
      else {
        if (!ours && !negative && ((DOING.has(word) && isForUs(tokens, i, range.to)) || isForACause(tokens, i, range.to))) set('events');
        if (
          !ours &&
          !negative &&
          GIVING.has(word) &&
          [1, 2, 3, 4].some((ahead) => i + ahead < range.to && GIVEN.has(tokens[i + ahead]?.word ?? ''))
        )
          set('funds');
        if (!ours && !negative && !DOING.has(word) && isOurWork(tokens, i)) set('serves');
        let flag = (ours ? WE : THEY).get(word);
        // 'We pay for their bumper': it is done for them.
        if (ours && flag === 'supplies' && /^pa(?:y|ys|id|ying)$/u.test(word) && tokens[i + 1]?.word === 'for') flag = 'uses';
        if (!ours && NOTHING_WORDS.has(tokens[i + 1]?.word ?? '') && (PAYING.has(flag ?? '') || GIVING.has(word))) {
          set('free');
          continue;
        }
        if (flag === undefined || (flag === 'receives' && NOT_RECEIVED.has(tokens[i + 1]?.word ?? 'up'))) continue;
        if (!negative) set(flag);
        else if (PAYING.has(flag)) set('free');
      }
    }
  }
  return told ?? NOTHING;
}
