/** Idioms that tell of an exchange: what is done for the organisation, for a good cause, or without paying. */

import type { Token } from '../reading';
import { DEFINITE, FIRST_OBJECTS } from '../reading/closed-classes';
import { THEY, verbs } from './told-words';

/** 'Gets the present' tells; 'getting ready' doesn't. */
export const NOT_RECEIVED = new Set(
  'paid paying ready to in on off up out by away going back rid into over through around along better worse married divorced drunk lost stuck older used tired bored fit well from hurt ill sick caught arrested about together dressed wed'.split(
    ' ',
  ),
);
export const NOTHING_WORDS = new Set('no nothing nowt nada zero zilch nil naught diddly'.split(' '));
/** 'Vote for us' is no work of ours. */
const NO_WORK = new Set(verbs('vote,cheer,root,shout,clap,pray,ask,look,wait,compete,go went,come came,be been,is,are,was,bid'));
/** What is done 'for us' or 'for me', or a working 'here', 'there', 'with us'. */
export const isOurWork = (tokens: readonly Token[], i: number): boolean => {
  const word = tokens[i]?.word ?? '';
  const next = tokens[i + 1]?.word ?? '';
  if (/^work(?:s|ing|ed)?$/u.test(word))
    return /^(?:here|there|alongside)$/u.test(next) || (/^(?:for|with)$/u.test(next) && FIRST_OBJECTS.has(tokens[i + 2]?.word ?? ''));
  return (
    next === 'for' && FIRST_OBJECTS.has(tokens[i + 2]?.word ?? '') && /(?:s|ing)$/u.test(word) && !NO_WORK.has(word) && !THEY.has(word)
  );
};
const TASKS = new Set(
  'nails hair book account website cooking cleaning washing delivery driving admin rota lights light sound music flowers flower catering marketing photo editing typing ironing gardening garden repair paperwork tea wage payroll till door bar costume makeup set video filming layout printing translation show phone post shelf ticket machine van lorry boiler oven kitchen coffee sandwich'.split(
    ' ',
  ),
);
/** 'The girls who do the nails', 'my cousin who does the website': a task of the organisation's. */
export const isOurTask = (tokens: readonly Token[], i: number): boolean =>
  (/^(?:own|owns|owned|founded)$/u.test(tokens[i]?.word ?? '') && /^(?:it|us|the|this)$/u.test(tokens[i + 1]?.word ?? '')) ||
  (/^(?:do|does|doing|did|make|makes|making|run|runs|running|fix|fixes|fixing|clean|cleans|handle|handles|man|mans|answer|answers|stack|stacks|keep|keeps)$/u.test(
    tokens[i]?.word ?? '',
  ) &&
    DEFINITE.has(tokens[i + 1]?.word ?? '') &&
    (TASKS.has(tokens[i + 2]?.key ?? '') || TASKS.has(tokens[i + 2]?.word ?? '')));
/** 'Doing Tough Mudder', 'running the London marathon': for a good cause, as a rule. */
const EVENTS = new Set(
  'marathon marathons 10k 5k half triathlon mudder skydive skydives bikeride ride abseil swim walk run climb challenge bake cake coffee quiz fundraiser trek ironman'.split(
    ' ',
  ),
);
export const isForACause = (tokens: readonly Token[], i: number, to: number): boolean => {
  if (!/^(?:do|does|doing|run|runs|running|hold|holding|organise|organising|complete|completing)$/u.test(tokens[i]?.word ?? ''))
    return false;
  for (let at = i + 1; at < Math.min(to, i + 5); at++) if (EVENTS.has(tokens[at]?.word ?? '')) return true;
  return false;
};
export const UNLAWFUL = new Set('illegal illegally stolen dodgy bogus fraudulent fraudulently unlicensed bypassing unlawfully'.split(' '));
/** 'Do a runner', 'leg it', 'drive off', 'jump the barrier': gone without paying. */
export const isRunner = (tokens: readonly Token[], i: number): boolean => {
  const [word = '', next = '', after = ''] = [tokens[i]?.word, tokens[i + 1]?.word, tokens[i + 2]?.word];
  return (
    (/^(?:do|does|did|doing)$/u.test(word) && next === 'a' && after === 'runner') ||
    (/^legs?$|^legging$/u.test(word) && next === 'it') ||
    (/^(?:jump|jumps|jumping|vault|vaulting|skip|skips|skipping)$/u.test(word) &&
      /^(?:the|their)$/u.test(next) &&
      /^(?:barriers?|gates?|fares?|bills?|turnstiles?|queues?)$/u.test(after)) ||
    (/^(?:drive|drives|driving)$/u.test(word) && next === 'off')
  );
};
export const WORKPLACES = new Set(
  'plant factory warehouse workshop kitchen depot lab studio yard site line floor counter backroom back door gate desk office booth'.split(
    ' ',
  ),
);
export const UNPAID = new Set(
  'paying tapping ticket tickets permission permit licence license asking buying scanning swiping fare insurance visa visas papers stamping checking'.split(
    ' ',
  ),
);
export const FREE = new Set('free nothing nowt gratis'.split(' '));
export const PAYING = new Set('pays funds'.split(' '));
