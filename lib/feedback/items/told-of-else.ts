/** Words that look like a deed or a state of those named and tell of something else: a noun, an adjective, what others do, a turn of phrase. */
import { GROUP_WORDS } from '../lexicon/heads';
import { nounClassOf } from '../lexicon/nouns';
import { standsForPeople } from '../lexicon/ordinary';
import type { Token } from '../reading';
import { ARTICLES, FIRST_POSSESSIVES, RELATIVES, THIRD_POSSESSIVES } from '../reading/closed-classes';
import { wordSet } from '../reading/word-set';
import { SKIPPED } from './clause-words';

export const OPENS_NOUN = wordSet(ARTICLES, FIRST_POSSESSIVES, THIRD_POSSESSIVES);
export const PAST = /(?:ed|en|nt|ld|id|ught|ung|ot|un|ut|it|ole|oke|urt)$/u;

/** Whether a form of a verb tells of something else than of those named: an adjective, what they take others to do, or the noun of what they are on. */
export const isBeside = (tokens: readonly Token[], keys: readonly string[], i: number, from: number): boolean =>
  isOfOthers(tokens, i, from) ||
  isDoneByOthers(tokens, keys, i, from) ||
  isNounAfterOn(tokens, i, from) ||
  isNounHere(tokens, i, from) ||
  meansElse(tokens, i, from);

/** "An injured animal", "the bereaved": others than those named. */
const isOfOthers = (tokens: readonly Token[], i: number, from: number): boolean =>
  i > from && OPENS_NOUN.has(tokens[i - 1]?.word ?? '') && PAST.test(tokens[i]?.word ?? '');

/** "Take their kids to see it": they see it. "Lets people ring", "the course that their firm bought": others do. */
function isDoneByOthers(tokens: readonly Token[], keys: readonly string[], i: number, from: number): boolean {
  const before = keys[i - 1] ?? '';
  const others = standsForPeople(before) || GROUP_WORDS.has(before) || /^(?:me|us|him|her)$/u.test(before);
  if (i - 2 >= from && others && LETS.test(tokens[i - 2]?.word ?? '')) return true;
  if (i - 2 > from && others && THIRD_POSSESSIVES.has(tokens[i - 2]?.word ?? '')) return true;
  const noun = keys[i - 2] ?? '';
  if (tokens[i - 1]?.word !== 'to' || i - 3 <= from || !(standsForPeople(noun) || nounClassOf(noun) === 'animal')) return false;
  return OPENS_NOUN.has(tokens[i - 3]?.word ?? '') || (i - 4 > from && OPENS_NOUN.has(tokens[i - 4]?.word ?? ''));
}

const LETS = /^(?:lets?|letting|help(?:s|ed|ing)?|allow(?:s|ed|ing)?|makes?|made|making)$/u;

/** "On community orders": nothing is ordered. */
const isNounAfterOn = (tokens: readonly Token[], i: number, from: number): boolean =>
  /^orders?$/u.test(tokens[i]?.word ?? '') && [2, 3].some((n) => i - n >= from && /^(?:on|under)$/u.test(tokens[i - n]?.word ?? ''));

/** Verbs whose forms are as often nouns. */
const NOUN_TOO =
  /^(?:books?|shops?|watches|orders?|posts?|reports?|calls?|phones?|visits?|looks?|search(?:es)?|trains?|houses?|repairs?|wrong)$/u;
const BEFORE_NOUN = /^(?:in|into|to|from|at|by|of|with|before|after|about|old|new|own|second-hand|weekly|free)$/u;

/** "Who serve in the shops", "who bring books back", "with a court order", "who take a wrong turn": a noun or an adjective where it stands. */
function isNounHere(tokens: readonly Token[], i: number, from: number): boolean {
  const word = tokens[i]?.word ?? '';
  const before = tokens[i - 1]?.word ?? '';
  if (i === from || (word === 'wrong' && tokens[i + 1]?.word === 'end')) return false;
  if (/^works?$/u.test(word)) return /^(?:before|after|off|from|of|unpaid|community|find)$/u.test(before);
  // "People in the shop", "children on a visit" are there for it.
  if (!NOUN_TOO.test(word) || /^(?:in|at|out)$/u.test(tokens[from]?.word ?? '') || (tokens[from]?.word === 'on' && /^visits?$/u.test(word)))
    return false;
  if (OPENS_NOUN.has(before) || (BEFORE_NOUN.test(before) && !(before === 'to' && !word.endsWith('s')))) return true;
  // "With fake watches".
  if (tokens[from]?.word === 'with' && word.endsWith('s') && i - from < 3) return true;
  // "To the charity shops", "with a court order".
  if (i - 2 > from && OPENS_NOUN.has(tokens[i - 2]?.word ?? '') && nounClassOf(tokens[i - 1]?.key ?? '') !== null) return true;
  // "Who carry books": the verb is there already.
  return word.endsWith('s') && i - 2 >= from && RELATIVES.has(tokens[i - 2]?.word ?? '') && !SKIPPED.has(before);
}

/** What follows a verb: the next word, and the next four. */
interface After {
  readonly tokens: readonly Token[];
  readonly i: number;
  readonly from: number;
  readonly next: string;
  readonly soon: readonly string[];
}

const any = (words: RegExp, soon: readonly string[]): boolean => soon.some((word) => words.test(word));

const FLOWN = /^(?:planes?|aircraft|drones?|kites?|helicopters?|jets?|flags?|gliders?)$/u;
const SHOT = /^(?:films?|movies?|shows?|scenes?|videos?|pictures?|photos?|photographs?|adverts?|game|deer|pheasants?|grouse|hoops|pool)$/u;
const WEATHER = /^(?:storms?|rain|snow|traffic|jams?|floods?|fire|crossfire|fog|gales?|queues?|crash(?:es)?|downpours?|blizzards?)$/u;
const VEHICLES = /^(?:cars?|vans?|bikes?|lorry|lorries|trucks?|vehicles?|motors?|taxis?|coach|bus)$/u;
const SELVES = /^(?:themselves|themself|themselfs|himself|herself|itself|yourself|myself|yourselves|ourselves)$/u;
const LENT_MONEY = /^(?:it|them|us|money|cash|funds?|capital|to|the|an?|their|at|on|for|against|,|and|or)$/u;

/** Verbs that mean something else with what follows them, and when they do. */
const ELSE: readonly (readonly [verb: RegExp, means: (after: After) => boolean])[] = [
  // "Look after", "look forward".
  [/^look(?:s|ed|ing)?$/u, ({ next }) => /^(?:after|up|forward)$/u.test(next)],
  [/^fl(?:y|ies|ew|own|ying)$/u, ({ soon }) => any(FLOWN, soon.slice(0, 3))],
  [/^(?:shoot(?:s|ing)?|shot)$/u, ({ soon }) => any(SHOT, soon)],
  // "Who see it free of charge" have witnessed nothing.
  [/^see(?:s|ing)?$/u, ({ next, soon }) => /^(?:it|them|us)$/u.test(next) && !any(/^happen(?:s|ing)?$/u, soon)],
  // "Caught in a storm", "catch up".
  [/^(?:caught|catch|catches)$/u, ({ next, soon }) => /^(?:up|out)$/u.test(next) || (next === 'in' && any(WEATHER, soon))],
  // Who tunes a piano listens to nothing.
  [/^tun(?:e|es|ed|ing)$/u, ({ next }) => !/^(?:in|into)$/u.test(next)],
  [/^lock(?:s|ed|ing)?$/u, ({ next }) => next === 'out'],
  [/^sentenced$/u, ({ next, soon }) => next === 'to' && any(/^(?:work|community|service|unpaid)$/u, soon)],
  // "Live on it", where "live on site" is to be there.
  [
    /^li(?:ve|ves|ving|ved)$/u,
    ({ next, soon }) => next === 'on' && !/^(?:site|campus|my|our|the|this|that|your|an?)$/u.test(soon[1] ?? ''),
  ],
  [/^train(?:s|ed|ing)?$/u, ({ next }) => /^(?:in|at|for|there|here|with)$/u.test(next)],
  // What is lent is no money: "lend books".
  [
    /^len(?:d|ds|t|ding)$/u,
    ({ tokens, i, next }) => next !== '' && !LENT_MONEY.test(next) && nounClassOf(tokens[i + 1]?.key ?? '') === 'thing',
  ],
  [/^(?:kill|hurt|harm|cut|drown)(?:s|ed|ing)?$/u, ({ next }) => SELVES.test(next)],
  // "Whose benefit is stopped", where those "whose car is stopped" are stopped themselves.
  [/^stopped$/u, ({ tokens, i, from }) => tokens[from]?.word === 'whose' && !tokens.slice(from, i).some(({ word }) => VEHICLES.test(word))],
];

/** "Look after", "shoot a film", "locked out". */
function meansElse(tokens: readonly Token[], i: number, from: number): boolean {
  const word = tokens[i]?.word ?? '';
  const means = ELSE.find(([verb]) => verb.test(word))?.[1];
  if (!means) return false;
  const soon = tokens.slice(i + 1, i + 5).map((token) => token.word);
  return means({ tokens, i, from, next: soon[0] ?? '', soon });
}

/** "The injured animal", "fight for custody", "leave paper stuck", "stuck themselves to the road": no state of those named. */
export const isStateOfElse = (tokens: readonly Token[], i: number, from: number): boolean => {
  if (isOfOthers(tokens, i, from) || SELVES.test(tokens[i + 1]?.word ?? '')) return true;
  const word = tokens[i]?.word ?? '';
  const before = tokens[i - 1];
  if (word === 'custody')
    return before?.word === 'for' || /^(?:cases?|battles?|rights?|disputes?|hearings?|of)$/u.test(tokens[i + 1]?.word ?? '');
  return word === 'stuck' && nounClassOf(before?.key ?? '') === 'thing' && !OPENS_NOUN.has(tokens[i - 2]?.word ?? '');
};
