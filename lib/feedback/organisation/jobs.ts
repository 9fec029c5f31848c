/** Job titles in what people write: which fields of work a name belongs to. */
import { PhraseBook, type PhraseHit, type Token } from '../reading';
import { keysOfPhrase } from './phrases';
import { WORK } from './work';

const build = (): PhraseBook<string> => {
  const book = new PhraseBook<string>();
  for (const [field, titles] of Object.entries(WORK))
    for (const title of titles.split(',')) for (const keys of keysOfPhrase(title)) book.add(keys, field);
  return book;
};
let built: PhraseBook<string> | undefined;

/** Built on first use. */
const book = (): PhraseBook<string> => {
  built ??= build();
  return built;
};

/** The longest job title that begins at token `at`, with every field of work it is known in; null where there is none. */
export const jobAt = (tokens: readonly Token[], at: number): PhraseHit<string> | null => book().longest((index) => tokens[index]?.key, at);
