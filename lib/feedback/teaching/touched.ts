/** Which texts a change of a scenario can touch at all: the others need no second reading, and mostly no first one. */
import type { CompiledScenario } from '../items/compile';
import { contentRoot } from '../items/names';
import { keysFor } from '../items/words-of';
import { type Token, tokenise } from '../reading';
import type { Differences } from './differences';

/** What a word of an answer has to do with what differs. */
const CLEAR = 0;
/** It may begin a phrase, tell a party apart, or be spelled otherwise. */
const TOUCHED = 1;
/** Together with the next word it may be a phrase that is written as one. */
const HALF = 2;

/**
 * A test whether a text holds any word that is read differently: one that begins a changed phrase, that is corrected otherwise, or that tells another party
 * apart. A phrase is found by its first word, by two words that are one, or not at all; so a text without such a word meets the same phrases, and the same
 * words, before and after. Words are looked up once each.
 */
export function wordsTouched(before: CompiledScenario, after: CompiledScenario, differences: Differences): (text: string) => boolean {
  const first = new Set(differences.phrases.map(([key = '']) => key));
  const joins = new Set(differences.phrases.flatMap((keys) => (keys.length === 1 ? keys : [])));
  const halves = new Set([...joins].flatMap((key) => Array.from({ length: Math.max(0, key.length - 1) }, (_, i) => key.slice(0, i + 1))));
  const known = new Map<string, { readonly key: string; readonly state: number }>();
  const look = (token: Token): { readonly key: string; readonly state: number } => {
    const found = known.get(token.word);
    if (found) return found;
    const [key = ''] = keysFor(after, [token]);
    const [old = ''] = keysFor(before, [token]);
    const root = contentRoot(key);
    const touched = key !== old || first.has(key) || (root !== null && differences.roots.has(root));
    const seen = { key, state: touched ? TOUCHED : halves.has(key) ? HALF : CLEAR };
    known.set(token.word, seen);
    return seen;
  };
  return (text) => {
    let half = '';
    for (const token of tokenise(text)) {
      const { key, state } = look(token);
      if (state === TOUCHED || (half !== '' && joins.has(half + key))) return true;
      half = state === HALF ? key : '';
    }
    return false;
  };
}

/** A token of one small word, as it stands when nothing is joined to it. */
const bare = (word: string): Token => ({ word, key: word, mark: false, capital: false, possessive: false, glued: false, start: 0, end: 0 });

/**
 * Words of a scenario, with those that no speller would change counted in: looking those up again and again is most of the work on misspelt
 * answers. Whether a word is a known one is only ever asked to leave it as it is.
 */
function wordsLeftAlone(compiled: CompiledScenario): ReadonlySet<string> {
  const known = new Map<string, boolean>();
  const words = new Set(compiled.words);
  words.has = (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const alone = keysFor(compiled, [bare(key)])[0] === key;
    known.set(key, alone);
    return alone;
  };
  return words;
}

/**
 * The scenario before, made to tell whether a reading of it came upon a kind or a party that differs. What a reading never looks at can't change it.
 * `start` forgets what was seen.
 */
export function watched(
  before: CompiledScenario,
  { kinds, parties }: Differences,
): { readonly scenario: CompiledScenario; start(): void; seen(): boolean } {
  let seen = false;
  const source = before.parties;
  const watchedParties = new Map(source);
  watchedParties.get = (id) => {
    if (parties.has(id)) seen = true;
    return source.get(id);
  };
  return {
    scenario: {
      ...before,
      words: wordsLeftAlone(before),
      parties: watchedParties,
      lineage: (kind) => {
        if (kinds.has(kind)) seen = true;
        return before.lineage(kind);
      },
    },
    start: () => {
      seen = false;
    },
    seen: () => seen,
  };
}
