/** Which texts a change of a scenario can touch at all: the others need no second reading, and mostly no first one. */
import type { CompiledScenario, ScenarioSense } from '../items/compile';
import { contentRoot } from '../items/names';
import { keysFor, slipsOf, tokensOf } from '../items/words-of';
import { PhraseBook, type Token } from '../reading';
import type { Differences } from './differences';

/** What a word of an answer has to do with what differs. */
const CLEAR = 0;
/** It may begin a phrase, tell a party apart, or be spelled otherwise. */
const TOUCHED = 1;
/** Together with the next word it may be a phrase that is written as one. */
const HALF = 2;

/** The longest word of a phrase: whoever meets the phrase meets that word. A class ("@p") is none. */
const tellingWord = (keys: readonly string[]): string =>
  keys.reduce((longest, key) => (key.startsWith('@') || key.length <= longest.length ? longest : key), '');

/**
 * A test whether a text holds any word that is read differently: the telling one of a changed phrase, one that is corrected otherwise, or one that tells
 * another party apart. A phrase is found by all its words, by two words that are one, or not at all; so a text without such a word meets the same phrases,
 * and the same words, before and after. Words are looked up once each.
 */
export function wordsTouched(before: CompiledScenario, after: CompiledScenario, differences: Differences): (text: string) => boolean {
  const telling = new Set(differences.phrases.map(tellingWord));
  const all = new Set(differences.phrases.flat());
  const joins = new Set(differences.phrases.flatMap((keys) => (keys.length === 1 ? keys : [])));
  const halves = new Set([...joins].flatMap((key) => Array.from({ length: Math.max(0, key.length - 1) }, (_, i) => key.slice(0, i + 1))));
  const known = new Map<string, { readonly key: string; readonly state: number }>();
  const look = (token: Token): { readonly key: string; readonly state: number } => {
    const found = known.get(token.word);
    if (found) return found;
    const [key = ''] = keysFor(after, [token]);
    const [old = ''] = keysFor(before, [token]);
    const root = contentRoot(key);
    // A slip is mended where a phrase says so: any phrase that it may be part of counts.
    const slips = slipsOf(after, key);
    const slipped = slips.some((word) => all.has(word)) || slips.join() !== slipsOf(before, key).join();
    const touched =
      slipped || key !== old || telling.has(key) || differences.heads.has(key) || (root !== null && differences.roots.has(root));
    const seen = { key, state: touched ? TOUCHED : halves.has(key) ? HALF : CLEAR };
    known.set(token.word, seen);
    return seen;
  };
  return (text) => {
    let half = '';
    for (const token of tokensOf(after, text)) {
      const { key, state } = look(token);
      if (state === TOUCHED || (half !== '' && joins.has(half + key))) return true;
      half = state === HALF ? key : '';
    }
    return false;
  };
}

/** A token of one small word, as it stands when nothing is joined to it. */
const bare = (word: string): Token => ({
  word,
  key: word,
  mark: false,
  capital: false,
  caps: false,
  possessive: false,
  glued: false,
  start: 0,
  end: 0,
});

/** A look-up that is made once for each word. */
const once = <Value>(look: (word: string) => Value): ((word: string) => Value) => {
  const known = new Map<string, Value>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const value = look(word);
    known.set(word, value);
    return value;
  };
};

const keyOf = (compiled: CompiledScenario, word: string): string => keysFor(compiled, [bare(word)])[0] ?? '';

/**
 * A scenario whose words are looked up faster: those that no speller would change are counted in, as looking such a word up again and again is most of
 * the work on misspelt answers. Whether a word is a known one is only ever asked to leave it as it is, so nothing is read otherwise.
 */
export function hastened(compiled: CompiledScenario): CompiledScenario {
  const words = new Set(compiled.words);
  words.has = once((key) => keyOf(compiled, key) === key);
  const { speller } = compiled;
  return { ...compiled, words, speller: { correct: once((word) => speller.correct(word)), slips: once((word) => speller.slips(word)) } };
}

export interface Watched {
  readonly scenario: CompiledScenario;
  /** Forgets what was seen. */
  start(): void;
  /** Whether a reading came upon anything that differs. */
  seen(): boolean;
}

/**
 * The scenario before, made to tell whether a reading of it came upon anything that differs: a phrase, a word that is corrected otherwise or may
 * be another slip, a word that tells another party apart, a kind, a party. What a reading never came upon can't change it.
 */
export function watched(before: CompiledScenario, after: CompiledScenario, differences: Differences): Watched {
  const { kinds, parties, roots } = differences;
  const changed = new PhraseBook<true>();
  for (const keys of differences.phrases) changed.add(keys, true);
  let seen = false;
  const see = (differs: boolean): void => {
    seen ||= differs;
  };
  const fast = hastened(before);
  const words = new Set(before.words);
  const corrected = once((key) => keyOf(before, key) !== keyOf(after, key));
  words.has = (key) => {
    see(corrected(key));
    return fast.words.has(key);
  };
  const phrases = new PhraseBook<ScenarioSense>();
  phrases.longest = (keyAt, from, classesAt, skips) => {
    see(changed.longest(keyAt, from, classesAt, skips) !== null);
    return before.phrases.longest(keyAt, from, classesAt, skips);
  };
  const otherSlips = once((word) => before.speller.slips(word).join() !== after.speller.slips(word).join());
  const speller: CompiledScenario['speller'] = {
    correct: fast.speller.correct,
    slips: (word) => {
      see(otherSlips(word));
      return fast.speller.slips(word);
    },
  };
  const contents = new Map(before.contents);
  contents.get = (root) => {
    see(roots.has(root));
    return before.contents.get(root);
  };
  const heads = new Map(before.heads);
  heads.get = (noun) => {
    see(differences.heads.has(noun));
    return before.heads.get(noun);
  };
  const partiesOf: CompiledScenario['partiesOf'] = (kind) => {
    see(kinds.has(kind));
    return before.partiesOf(kind);
  };
  const watchedParties = new Map(before.parties);
  watchedParties.get = (id) => {
    see(parties.has(id));
    return before.parties.get(id);
  };
  const lineage = (kind: string): readonly string[] => {
    see(kinds.has(kind));
    return before.lineage(kind);
  };
  return {
    scenario: { ...before, words, speller, phrases, contents, heads, parties: watchedParties, lineage, partiesOf },
    start: () => {
      seen = false;
    },
    seen: () => seen,
  };
}
