/** Which texts a change of a scenario can touch at all: the others need no reading. */
import type { CompiledScenario } from '../items/compile';
import { rootOf } from '../items/descriptions';
import { BY_ITS_NAME, kindsByWord, ONLY_WITH } from '../items/evoking';
import { classesOf, contentRoot } from '../items/names';
import { stemOf } from '../items/near-names';
import { writtenTokens } from '../items/read-item';
import { keysFor, plainTokens, slipsOf } from '../items/words-of';
import { selectLexicon } from '../lexicon';
import type { Token } from '../reading';
import { asStem, type Differences } from './differences';

type Keys = readonly string[];

interface LexiconPhrases {
  readonly all: readonly { readonly keys: Keys; readonly kinds: Keys }[];
  /** In how many of them a key stands. */
  readonly times: ReadonlyMap<string, number>;
}

let known: LexiconPhrases | undefined;

/** The lexicon's phrases with their kinds; listed once. */
function lexiconPhrases(): LexiconPhrases {
  if (known) return known;
  const all = [...selectLexicon().phrases.phrases()].map(({ keys, values }) => ({
    keys,
    kinds: values.flatMap((sense) => (sense.type === 'kind' ? [sense.kind] : [])),
  }));
  const times = new Map<string, number>();
  for (const { keys } of all) for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  known = { all, times };
  return known;
}

/** The rarest key of a phrase, of several the longest; a class ("@p") where there is nothing else. Whoever meets the phrase meets that key. */
function tellingKey(keys: Keys): string {
  const { times } = lexiconPhrases();
  const rank = (key: string): number => (isClass(key) ? Number.POSITIVE_INFINITY : (times.get(key) ?? 0));
  return keys.reduce((best, key) => (rank(key) < rank(best) || (rank(key) === rank(best) && key.length > best.length) ? key : best));
}

/** What a word of an answer has to do with what differs. */
interface Look {
  readonly touched: boolean;
  /** Phrases that it may be part of; they are there only where their other words are. */
  readonly phrases: readonly Keys[];
  /** What it may be read as, itself first. */
  readonly keys: Keys;
  /** Those of them that may be the first half of a phrase that is written as one. */
  readonly halves: Keys;
}

const isClass = (key: string): boolean => key.startsWith('@');

/** Stand among a text's keys for words that count for a kind together with others. */
const first = (kind: string): string => `(${kind})`;
const second = (kind: string): string => `(${kind} with)`;

/**
 * A test whether a text holds any word by which it could be read or judged differently: one that tells of a phrase, a party or a kind that differs, or is
 * corrected otherwise. A phrase is found by all its words, by two words that are one, or not at all; parties are told apart by their words, and kinds are
 * asked for where a word brings them to mind. So a text without such a word is answered alike before and after. Words are looked up once each.
 */
export function wordsTouched(
  before: CompiledScenario,
  after: CompiledScenario,
  { phrases, roots, descriptions, nouns, kinds }: Differences,
): (text: string) => boolean {
  const meant: Keys[] = [...phrases];
  for (const phrase of lexiconPhrases().all) if (phrase.kinds.some((kind) => kinds.has(kind))) meant.push(phrase.keys);
  const named = [...BY_ITS_NAME].some((kind) => kinds.has(kind));
  if (named) for (const [path, sense] of after.senses) if (sense.includes('(itself)')) meant.push(path.split(' '));
  const paired = Object.keys(ONLY_WITH).filter((kind) => kinds.has(kind));
  for (const kind of paired) meant.push([first(kind), second(kind)]);
  const telling = new Map<string, Keys[]>();
  for (const keys of meant) telling.set(tellingKey(keys), [...(telling.get(tellingKey(keys)) ?? []), keys]);
  const joins = new Set(meant.flatMap((keys) => (keys.length === 1 ? keys : [])));
  const halves = new Set([...joins].flatMap((key) => Array.from({ length: Math.max(0, key.length - 1) }, (_, i) => key.slice(0, i + 1))));

  const tells = (word: string, key: string): boolean => {
    const root = contentRoot(key);
    const describing = rootOf(key);
    return (
      nouns.has(key) ||
      (root !== null && roots.has(root)) ||
      (describing !== null && descriptions.has(describing)) ||
      (named && after.ownNouns.has(key)) ||
      kindsByWord(word, key).some((kind) => kinds.has(kind) && !ONLY_WITH[kind])
    );
  };
  const marksOf = (word: string, key: string): Keys => [
    ...classesOf(key),
    ...paired.flatMap((kind) => [
      ...(kindsByWord(word, key).includes(kind) ? [first(kind)] : []),
      ...(ONLY_WITH[kind]?.(word) ? [second(kind)] : []),
    ]),
  ];
  const sameSlips = (key: string): boolean => slipsOf(before, key).join() === slipsOf(after, key).join();
  const look = (token: Token): Look => {
    const [key = ''] = keysFor(after, [token]);
    const [old = ''] = keysFor(before, [token]);
    // A slip is mended where a phrase says so.
    const written = [key, ...slipsOf(after, key)];
    const same = key === old && before.words.has(token.key) === after.words.has(token.key) && written.every(sameSlips);
    const keys = [...new Set(written.flatMap((one) => [one, asStem(stemOf(token.word, one)), ...marksOf(token.word, one)]))];
    const may = keys.flatMap((one) => telling.get(one) ?? []);
    return {
      touched: !same || written.some((one) => tells(token.word, one)) || may.some(({ length }) => length === 1),
      phrases: may,
      keys,
      halves: keys.filter((one) => halves.has(one)),
    };
  };
  const looks = new Map<string, Look>();
  const lookUp = (token: Token): Look => {
    let seen = looks.get(token.word);
    if (!seen) {
      seen = look(token);
      looks.set(token.word, seen);
    }
    return seen;
  };
  return (text) => {
    const tokens = plainTokens(after, writtenTokens(text));
    const may: Keys[] = [];
    let last: Keys = [];
    for (const token of tokens) {
      const seen = lookUp(token);
      if (seen.touched || last.some((half) => seen.keys.some((key) => joins.has(half + key)))) return true;
      if (seen.phrases.length > 0) may.push(...seen.phrases);
      last = seen.halves;
    }
    if (may.length === 0) return false;
    const there = new Set(tokens.flatMap((token) => lookUp(token).keys));
    return may.some((keys) => keys.every((key) => there.has(key)));
  };
}
