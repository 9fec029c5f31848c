/** Verbs of theirs that turn with their object: 'takes my kids' gives, 'takes 40 per cent' gets. One small rule each. */
import type { Token } from '../../reading';
import { ARTICLES, THIRD_POSSESSIVES } from '../../reading/closed-classes';
import type { RelationKind } from '../../types';
import { SUM } from '../sums';
import { type Complement, ME, MY, wordAt } from './clause';
import { givenNoun, isForSomething, type Side, takes } from './turns';

/** How people leave who got something. */
const CONTENT =
  'able ready sober alive mobile stoked chuffed buzzing glowing relaxed sorted full fed refreshed rested calmer lighter cleaner delighted thrilled pleased proud safe safely warm clean dry well fitter stronger grinning singing laughing beaming inspired informed happy happier feeling smiling satisfied better healthy knowing'.split(
    ' ',
  );

/** 'Fly home with less stress', 'leave with their hair done'. */
const leavesWith = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i + 1 < to; i++) {
    const after = tokens[i + 1]?.word ?? '';
    if (tokens[i]?.word === 'with' && !ME.has(after) && !MY.has(after) && !/^(?:them|him|her|nothing|no|without)$/u.test(after))
      return true;
  }
  return false;
};

/** What 'keep' tells nothing with, even at home. */
const NO_KEEPING = 'cut share percentage quiet secrets himself herself themselves asking calling ringing wanting coming'.split(' ');

/** 'They radio me': they want something. */
const reachesMe = (o: Complement): Side => (o.toMe ? 'gets' : 'neither');

const goesAway = (o: Complement, tokens: readonly Token[], from: number, to: number): Side =>
  o.onMe && !o.has('with') ? 'gets' : o.has(...CONTENT) || leavesWith(tokens, from, to) ? 'gets' : 'neither';

/** 'Has his pint pulled before he sits': somebody else did it. */
const pulledFor = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from + 2; i < Math.min(to, from + 5); i++)
    if (
      /[a-z]{2}(?:ed|en|one|ut)$/u.test(tokens[i]?.word ?? '') &&
      /^(?:his|her|their|the|a)$/u.test(tokens[from]?.word ?? '') &&
      !/^(?:children|garden|kitchen|phone|seven|one)$/u.test(tokens[i]?.word ?? '')
    )
      return true;
  return false;
};

/** 'They come out when we ring': the clause after it calls them. */
const isCalled = (tokens: readonly Token[], to: number): boolean =>
  /^(?:when|whenever|if|as) (?:ever )?(?:i|we) (?:ring|call|phone|shout|ask|need|radio|page|raise|press|beep)$/u.test(
    [0, 1, 2].map((n) => tokens[to + n]?.word ?? '').join(' '),
  );

/** Verbs that turn with their object: one small rule each. */
export const SPECIAL: Readonly<
  Record<string, (object: Complement, tokens: readonly Token[], from: number, to: number, kind: RelationKind) => Side>
> = {
  find: (o) => (ME.has(o.next) ? 'gives' : 'gets'),
  take: (o) => (o.has('price', 'cash', 'pay') ? 'both' : takes(o)),
  make: (o) => (o.next === '' ? 'neither' : o.has('sure') ? (o.has('i', 'im', 'we', 'ive') || o.onMine ? 'gives' : 'acts') : 'gives'),
  keep: (o, _tokens, _from, _to, kind) =>
    (o.has('money', 'cash', 'savings', 'account', 'accounts') && o.onMe) || (o.has('eye') && o.onMine)
      ? 'gives'
      : kind === 'away' && !o.has(...NO_KEEPING) && o.next !== SUM && o.next !== ''
        ? 'gives'
        : o.next === SUM || o.has('cut', 'share', 'percentage')
          ? 'gets'
          : o.toMe || o.forMe || MY.has(o.next) || o.has('up', 'going', 'back', 'coming') || o.next === 'the'
            ? 'gives'
            : o.has(...CONTENT)
              ? 'gets'
              : 'neither',
  leave: (o, tokens, from, to) =>
    ME.has(o.next) || givenNoun(tokens, from, to) || o.has('alone', 'what', 'something')
      ? 'gives'
      : o.has(...CONTENT) || leavesWith(tokens, from, to) || /^(?:looking|feeling|smelling|grinning|knowing|walking|talking)$/u.test(o.next)
        ? 'gets'
        : 'neither',
  put: (o, tokens, from, to) =>
    o.has('up', 'in', 'through', 'together', 'with', 'towards', 'aside', 'mine', 'out') || o.toMe || o.forMe || givenNoun(tokens, from, to)
      ? 'gives'
      : 'neither',
  come: (o, tokens, from, to) =>
    o.onMe && o.has('to', 'for')
      ? 'gets'
      : o.has('back', 'every', 'again', 'round') || isCalled(tokens, to)
        ? 'gives'
        : goesAway(o, tokens, from, to),
  watch: (o) =>
    o.onMine &&
    o.has(
      'baby',
      'kids',
      'kid',
      'children',
      'child',
      'daughter',
      'son',
      'dog',
      'cat',
      'house',
      'stall',
      'shop',
      'back',
      'bag',
      'girl',
      'boy',
      'girls',
      'boys',
      'twins',
      'car',
      'plants',
      'bike',
    )
      ? 'gives'
      : o.has('over', 'out')
        ? 'gives'
        : 'gets',
  love: (o) => (/ing$/u.test(o.next) && !/^(?:everything|nothing)$/u.test(o.next) ? 'gets' : 'gives'),
  drop: (o) => (/^(?:in|by|out|round)$/u.test(o.next) && !o.onMine ? 'neither' : 'gives'),
  sit: (o) =>
    o.has('with') && (o.has('baby', 'kids', 'children', 'mum', 'mam', 'dad', 'gran', 'nan', 'him', 'her') || o.onMe)
      ? 'gives'
      : o.onMe
        ? 'gets'
        : 'neither',
  ...Object.fromEntries('radio message page ping email whatsapp summon hail bleep buzz'.split(' ').map((verb) => [verb, reachesMe])),
  listen: (o, _tokens, _from, _to, kind) =>
    kind === 'external' &&
    o.onMine &&
    o.next === 'to' &&
    !o.has('moan', 'moans', 'moaning', 'problems', 'troubles', 'worries', 'ideas', 'stories', 'rants', 'day')
      ? 'gets'
      : 'gives',
  call: (o, _tokens, _from, _to, kind) => (o.toMe ? (kind === 'away' ? 'gives' : 'gets') : 'neither'),
  ring: (o) => (o.has('with') ? 'gives' : o.toMe || o.has('for') ? 'gets' : 'neither'),
  phone: (o) => (o.has('with') ? 'gives' : o.toMe || o.has('for') ? 'gets' : 'neither'),
  have: (o, tokens, from, to, kind) =>
    pulledFor(tokens, from, to)
      ? 'gets'
      : ME.has(o.next)
        ? /ing$/u.test(tokens[from + 1]?.word ?? '')
          ? 'gets'
          : 'gives'
        : o.forMe ||
            (kind === 'away' && MY.has(o.next)) ||
            (o.has('with', 'at') && o.onMe && o.has('drink', 'coffee', 'meal', 'flutter', 'bet', 'pint', 'lunch', 'dinner', 'lesson')) ||
            o.has('back', 'kids', 'children', 'baby', 'dog')
          ? 'gives'
          : MY.has(o.next)
            ? 'gets'
            : 'neither',
  get: (o) => (o.has('price', 'discount') && o.onMine ? 'both' : o.toMe || (o.onMine && o.has('back')) ? 'gives' : 'gets'),
  collect: (o) => (o.toMe || o.has('kids', 'children', 'parcels', 'post') ? 'gives' : 'gets'),
  stand: (o) =>
    (o.has('by', 'up', 'beside') && (o.onMe || o.forMe || o.toMe)) ||
    o.has('drinks', 'drink', 'round', 'rounds', 'pint', 'pints', 'lunch', 'dinner')
      ? 'gives'
      : 'neither',
  pick: (o) =>
    o.has('holes', 'fault', 'fights', 'apart') || o.next === 'on'
      ? 'neither'
      : o.next === 'up' && !o.toMe && !o.onMine && !o.has('kids', 'children', 'bill', 'tab', 'phone', 'pieces', 'slack')
        ? 'gets'
        : 'gives',
  fight: (o) => (o.onMine || o.forMe ? 'gives' : 'neither'),
  hold: (o) => (o.has('responsible', 'meetings', 'meeting', 'grudge') ? 'neither' : 'gives'),
  work: (o) => (o.onMe && !o.has('with') ? 'gets' : o.has('hard', 'all', 'late', 'weekends', 'overtime') || o.forMe ? 'gives' : 'acts'),
  go: (o, tokens, from, to) =>
    o.next === 'with' && ME.has(wordAt(tokens, from + 1))
      ? 'gives'
      : o.onMe
        ? 'gets'
        : o.has('work')
          ? 'gives'
          : (o.next === 'home' && to - from > 1) || leavesWith(tokens, from, to)
            ? 'gets'
            : o.has(...CONTENT)
              ? 'gets'
              : 'neither',
  look: (o) => (o.has('after') ? 'gives' : o.has('to', 'up') && o.onMe ? 'gets' : 'neither'),
  turn: (o) => (o.has('to') && o.onMe ? 'gets' : 'gives'),
  pay: (_, tokens, from, to) => (isForSomething(tokens, from, to) ? 'both' : 'gives'),
  spend: (_, tokens, from, to) => (isForSomething(tokens, from, to) ? 'both' : 'gives'),
  order: (o) => (o.onMe ? 'gets' : /^\d/u.test(o.next) || o.next === SUM ? 'both' : 'gives'),
  report: (o) => (o.onMe ? 'gets' : 'gives'),
  send: () => 'gives',
  stay: (o) => (o.has('with', 'loyal') ? 'gives' : 'neither'),
  rate: () => 'neither',
  check: () => 'neither',
  use: () => 'gets',
  live: (o) => (o.forMine ? 'gets' : o.has('off', 'on') ? 'gets' : 'neither'),
  read: (o, _tokens, _from, _to, kind) => (kind === 'away' && o.onMine ? 'gives' : 'gets'),
  walk: (o, tokens, from, to) => (o.has('dog', 'dogs', 'kids', 'me') ? 'gives' : goesAway(o, tokens, from, to)),
  fly: goesAway,
  cycle: goesAway,
  head: goesAway,
  run: (o, _tokens, _from, _to, kind) =>
    (kind === 'away' && /^(?:the|our|everything)$/u.test(o.next)) || MY.has(o.next) || o.forMe || o.toMe
      ? 'gives'
      : o.onMe && !o.has('with')
        ? 'gets'
        : o.has('errands', 'errand', 'bath', 'home', 'house', 'household', 'kitchen')
          ? 'gives'
          : 'neither',
  laugh: (o) => (o.has('at', 'with') && o.onMine ? 'gives' : 'neither'),
  like: (o, tokens, from) =>
    o.onMine || ((ARTICLES.has(o.next) || THIRD_POSSESSIVES.has(o.next)) && tokens[from + 1] !== undefined) ? 'gets' : 'neither',
  wait: (o) => (o.has('up') ? 'gives' : 'gets'),
  decide: (o) => (o.onMe ? 'gets' : 'gives'),
};
