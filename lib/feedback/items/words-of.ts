/** The words of an item as keys that can be looked up: inflected, joined and, where nothing else knows them, spelled. */
import { selectLexicon } from '../lexicon';
import type { Token } from '../reading';
import type { CompiledScenario } from './compile';

/** One key a token; marks keep their mark. */
export function keysFor(compiled: CompiledScenario, tokens: readonly Token[]): string[] {
  const lexicon = selectLexicon();
  const { layers } = compiled;
  return tokens.map((token) => {
    if (token.mark) return token.word === '&' ? 'and' : token.word;
    const key = layers.inflection ? token.key : token.word;
    if (!layers.spelling || key.length < 5 || compiled.words.has(key) || lexicon.words.has(key) || lexicon.words.has(token.word))
      return key;
    const near = compiled.speller.correct(key);
    const general = layers.lexicon ? lexicon.speller.correct(key) : null;
    return near ?? general ?? key;
  });
}
