/** Known parties that an unrecognised text may mean: a list to choose from, never a reading. */
import type { CompiledParty, CompiledScenario } from '../items/compile';
import { findHits } from '../items/hits';
import { contentRoot } from '../items/names';
import { saidOf } from '../items/predicate';
import { resolveKind } from '../items/resolve';
import { keysFor } from '../items/words-of';
import { ANYBODY } from '../lexicon/heads';
import { distance, keysOf, plainWords, type Token, tokenise } from '../reading';
import { LISTS } from '../scenario';

export interface Suggestion {
  /** The party's id. */
  readonly id: string;
  /** Its name, as it reads in a sentence. */
  readonly name: string;
  /** What speaks for it, in a few words that follow the name: "shares the word “tax”". */
  readonly why: string;
}

interface Reason {
  readonly id: string;
  readonly weight: number;
  readonly why: string;
}

/** An answer to be named is short; what follows so many words is its reason. */
const MOST_WORDS = 40;
const MOST = 5;

/** What the lexicon says of words in the text, and what is said to be done: the surest hints, as they go by meaning. */
function byMeaning(compiled: CompiledScenario, tokens: readonly Token[], keys: readonly string[]): Reason[] {
  const words = (from: number, to: number): string => plainWords(tokens, from, to);
  const of = (kind: string, weight: number, why: string): Reason[] =>
    LISTS.flatMap((list) => {
      const found = resolveKind(compiled, kind, list);
      return found?.party ? [{ id: found.id, weight, why }] : [];
    });
  // "People" and "folk" point to nobody in particular.
  const hits = findHits(compiled, tokens, keys, 0, tokens.length).filter(({ from, to }) => to - from > 1 || !ANYBODY.has(keys[from] ?? ''));
  const said = tokens.flatMap((_, i) => (i === 0 ? [] : (saidOf(tokens, keys, i, tokens.length, true) ?? [])));
  return [
    ...hits.flatMap(({ from, to, senses }) =>
      senses.flatMap((sense) => {
        const why = `“${words(from, to)}” is often said of them`;
        if (sense.type === 'kind') return of(sense.kind, 4, why);
        return sense.type === 'party' ? [{ id: sense.party, weight: 5, why: `“${words(from, to)}” is a name of theirs` }] : [];
      }),
    ),
    ...said.flatMap(({ kind, at }) => of(kind, 3, `goes by what they do (“${words(at, at + 1)}”)`)),
  ];
}

/** Words of the text that stand in a party's names, the rarer the better, and words that look like one of them. */
function byWords(compiled: CompiledScenario, keys: readonly string[]): Reason[] {
  const words = [...new Set(keys)].filter((key) => contentRoot(key) !== null);
  const reasons = words.flatMap((word): Reason[] => {
    const owners = compiled.contents.get(contentRoot(word) ?? '') ?? [];
    return owners.map((id) => ({ id, weight: 3 / owners.length, why: `shares the word “${word}”` }));
  });
  return [...reasons, ...[...compiled.parties.values()].flatMap((party) => likeNames(party, words))];
}

/** Within a third of its letters; nearer ones weigh more. */
function likeNames({ party }: CompiledParty, words: readonly string[]): Reason[] {
  const names = new Set([party.name, ...party.aliases].flatMap(keysOf).filter((key) => contentRoot(key) !== null));
  return words.flatMap((word) =>
    [...names].flatMap((name): Reason[] => {
      const limit = Math.floor(Math.min(word.length, name.length) / 3);
      const edits = word === name ? limit + 1 : distance(word, name, limit);
      return edits > limit ? [] : [{ id: party.id, weight: 2 - edits / (limit + 1), why: `“${word}” looks like “${name}”` }];
    }),
  );
}

/**
 * The parties of a scenario that are nearest to a text that wasn't recognised, likeliest first, five at most; none when nothing points to any. For a form
 * that asks who was meant. Takes a few milliseconds; never throws.
 */
export function suggestParties(compiled: CompiledScenario, text: string): Suggestion[] {
  const tokens = tokenise(text, MOST_WORDS);
  const keys = keysFor(compiled, tokens);
  const reasons = [...byMeaning(compiled, tokens, keys), ...byWords(compiled, keys)];
  // Several reasons add up, but the same one said of both lists counts once.
  const distinct = [...new Map(reasons.map((reason) => [`${reason.id} ${reason.why}`, reason])).values()];
  const weightOf = (id: string): number => distinct.reduce((sum, reason) => sum + (reason.id === id ? reason.weight : 0), 0);
  return [...compiled.parties.values()]
    .map(({ party }) => ({ party, weight: weightOf(party.id) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ party }) => ({ id: party.id, name: party.name, why: whyOf(distinct, party.id) }));
}

/** The weightiest reason for a party. */
const whyOf = (reasons: readonly Reason[], id: string): string =>
  reasons.filter((reason) => reason.id === id).reduce((a, b) => (b.weight > a.weight ? b : a)).why;
