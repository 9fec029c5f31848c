/** The words of an item as keys that can be looked up: inflected, joined and, where nothing else knows them, spelled. */
import { selectLexicon } from '../lexicon';
import type { Token } from '../reading';
import type { CompiledScenario } from './compile';
import { classesOf } from './names';

/** One key a token; marks keep their mark. */
export function keysFor(compiled: CompiledScenario, tokens: readonly Token[]): string[] {
  const lexicon = selectLexicon();
  const { layers } = compiled;
  const keys = tokens.map((token) => {
    if (token.mark) return token.word === '&' ? 'and' : token.word;
    const key = layers.inflection ? token.key : token.word;
    if (!layers.spelling || key.length < 5 || compiled.words.has(key) || lexicon.words.has(key) || lexicon.words.has(token.word))
      return key;
    const near = compiled.speller.correct(key);
    const general = layers.lexicon ? lexicon.speller.correct(key) : null;
    return near ?? general ?? key;
  });
  if (layers.spelling) mendSlips(compiled, tokens, keys);
  return keys;
}

/** Longest phrases that a slip is looked for in. */
const AROUND = 3;

/** "Leaning difficulties": a real word that is a slip for another, where only the other makes a known phrase with its neighbours. */
function mendSlips(compiled: CompiledScenario, tokens: readonly Token[], keys: string[]): void {
  const lexicon = selectLexicon();
  const { layers } = compiled;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? '';
    if (tokens[i]?.mark || key.length < 5 || lexicon.words.has(key)) continue;
    const meant = compiled.speller.slip(key) ?? (layers.lexicon ? lexicon.speller.slip(key) : null);
    if (!meant) continue;
    const keyAt = (at: number): string | undefined => (at === i ? meant : keys[at]);
    for (let from = Math.max(0, i - AROUND); from <= i; from++) {
      const length = Math.max(
        compiled.phrases.longest(keyAt, from, (at) => classesOf(keyAt(at) ?? ''))?.length ?? 0,
        layers.lexicon ? (lexicon.phrases.longest(keyAt, from, (at) => classesOf(keyAt(at) ?? ''))?.length ?? 0) : 0,
      );
      if (length < 2 || from + length <= i) continue;
      keys[i] = meant;
      break;
    }
  }
}
