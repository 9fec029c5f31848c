import type { Token } from '../../reading';
import { SUM } from '../sums';
import { complementOf, type Heard, THEIR, THEM, wordAt } from './clause';
import { FAILINGS, GIVEN_NOUNS, HOME_NOUNS, MY_VERBS, NEEDS, TOGETHER } from './vocabulary';

/** What the writer's own verb at `at` tells. */
export function hearMine(tokens: readonly Token[], at: number, to: number, heard: Heard, negative: boolean, passive: boolean): void {
  const verb = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  const before = wordAt(tokens, at - 1);
  const object = complementOf(tokens, at + 1, to);
  const known = MY_VERBS.get(verb);
  heard.verb = true;
  // 'I do nothing'; 'I see him right'.
  if (next === 'nothing') return;
  if (known?.base === 'see' && THEM.has(next) && /^(?:right|through|home|safe|off)$/u.test(wordAt(tokens, at + 2))) {
    heard.gets = true;
    return;
  }
  // 'I have the ice ready'.
  if (known?.base === 'have' && object.has('ready', 'waiting', 'sorted', 'done', 'open')) {
    heard.gets = true;
    return;
  }
  if (passive) {
    if (/ing$/u.test(verb)) heard.gets = true;
    else if (object.has('by')) heard.gives = true;
    return;
  }
  if (negative) {
    if (FAILINGS.has(verb)) heard.gets = true;
    return;
  }
  // 'I owe them the returns every January', but 'I owe them everything'.
  if (
    known?.base === 'owe' &&
    THEM.has(next) &&
    !/^(?:everything|a|so|my|big|much|lots|one|it)$/u.test(wordAt(tokens, at + 2)) &&
    at + 2 < to
  ) {
    heard.gets = true;
    return;
  }
  // 'I shout her a week in Bali'.
  if (known?.base === 'shout' && THEM.has(next) && at + 2 < to) {
    heard.gets = true;
    return;
  }
  if (known?.kind === 'shares' || (TOGETHER.has(verb) && before === 'we' && !(verb === 'train' && THEM.has(next)))) {
    heard.gives = true;
    heard.gets = true;
  } else if (known?.kind === 'receives') {
    // 'I get them the bookings', 'I get the potholes filled'.
    const done =
      known.base === 'get' &&
      /(?:ed|en|done|right|back|up|in|out|through|off|home|there|ready|running|going|sorted)$/u.test(wordAt(tokens, to - 1)) &&
      to - at > 2;
    const given = THEIR.has(next) && GIVEN_NOUNS.has(tokens[at + 2]?.key ?? '');
    if (!given && !NEEDS.has(verb) && !verb.startsWith('borrow') && (THEM.has(next) || THEIR.has(next) || done)) heard.gets = true;
    else heard.gives = true;
  } else if (known?.kind === 'states') {
    if (known.base === 'remember' && THEIR.has(next)) heard.gets = true;
    if (known.base === 'stand' && object.has('their', 'his', 'her', 'for')) heard.gets = true;
    if ((known.base === 'look' && (next === 'after' || next === 'out')) || (known.base === 'work' && (next === 'for' || next === 'hard')))
      heard.gets = true;
  } else if (!object.has('eye') && !object.forMe) heard.gets = true;
  if (heard.gets && isPaid(tokens, at + 1, to)) heard.gives = true;
}

/** 'Rehang her gate for a cake', 'turn it into a return at 60 bucks an hour': what the writer has for it. */
const isPaid = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i + 1 < to; i++) {
    if (!/^(?:for|at)$/u.test(wordAt(tokens, i))) continue;
    const opened = /^(?:a|an|some|the|two|three)$/u.test(wordAt(tokens, i + 1));
    const what = tokens[opened ? i + 2 : i + 1];
    if (!what || i + (opened ? 2 : 1) >= to) continue;
    if (
      what.word === SUM ||
      (wordAt(tokens, i) === 'for' &&
        !/^(?:help|sale|free)$/u.test(what.word) &&
        (GIVEN_NOUNS.has(what.key) ||
          (opened && HOME_NOUNS.has(what.key)) ||
          /^(?:pint|brew|beer|meal|tip|cut|cake|bottle)$/u.test(what.key)))
    )
      return true;
  }
  return false;
};

/** 'There for them', 'on call for him', 'available'. */
export const isThere = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const word = wordAt(tokens, i);
    if (
      word === 'available' ||
      (word === 'for' && THEM.has(wordAt(tokens, i + 1))) ||
      (word === 'there' && (i + 1 === to || wordAt(tokens, i + 1) === 'for'))
    )
      return true;
  }
  return false;
};
