/** The general lexicon, ready for reading: phrases, the words in them, and a speller over those. Built once. */
import { keyOf, keysOf, mayChange, PhraseBook, plainEnglish, type Token, tokenise } from '../reading';
import { createSpeller, type Speller } from '../reading/spelling';
import { CONCEPTS } from './concepts';
import { ANYBODY, GROUP_WORDS, PERSON_WORDS } from './heads';
import { TOWNS } from './more/places';
import { NOBODY, REMARKS } from './nobody';
import { PREDICATES } from './predicates';
import { isRealWord } from './real-words';
import { THINGS } from './things';

/** What a phrase of the lexicon stands for. */
export type Sense = { readonly type: 'kind'; readonly kind: string } | { readonly type: 'thing' };

export interface Lexicon {
  readonly phrases: PhraseBook<Sense>;
  /** Whole answers that name nobody. */
  readonly nobody: PhraseBook<true>;
  /** Beginnings of answers that name nobody. */
  readonly remarks: PhraseBook<true>;
  /** All words of the phrases, as comparison keys. */
  readonly words: ReadonlySet<string>;
  readonly speller: Speller;
}

/** Phrase keys, in plain English as answers are read; `@p` and `@g` are kept as they stand. */
export function phraseKeys(phrase: string): string[] {
  const plain = PLAIN_PHRASE.test(phrase) ? phrase.split(' ') : null;
  if (plain && !plain.some(mayChange)) return plain.map((word) => (word.startsWith('@') ? word : keyOf(word)));
  const tokens = phrase
    .split(/\s+/u)
    .flatMap((word) =>
      word.startsWith('@') ? [classToken(word)] : tokenise(word).filter(({ mark, word: said }) => !mark || said === '&'),
    );
  return plainEnglish(tokens).map(({ key }) => (key === '&' ? 'and' : key));
}

/** Small letters and single spaces: nearly all phrases of the lexicon, which are many. */
const PLAIN_PHRASE = /^(?:@?[a-z0-9]+ )*@?[a-z0-9]+$/;
const classToken = (word: string): Token => ({
  word,
  key: word,
  mark: false,
  capital: false,
  caps: true,
  possessive: false,
  glued: false,
  start: 0,
  end: word.length,
});

const FIRMS: ReadonlySet<string> = new Set(['company', 'firm', 'business']);

/**
 * Adds a phrase, and its joined form when it is a compound of two words ("shop lifter", "shoplifter"). With `anybody`, a name that begins with a word
 * for anybody stands for all such words: an author's "men inside" is also blokes inside, or people inside.
 */
export function addPhrase<Value>(
  book: PhraseBook<Value>,
  keys: readonly string[],
  value: Value,
  words?: Set<string>,
  anybody = true,
): void {
  book.add(keys, value);
  for (const key of keys) if (!key.startsWith('@')) words?.add(key);
  // The telly is the TV in every phrase.
  if (keys.includes('tv')) {
    book.add(
      keys.map((key) => (key === 'tv' ? 'telly' : key)),
      value,
    );
    words?.add('telly');
  }
  const [first = '', second = ''] = keys;
  if (anybody && keys.length > 1 && ANYBODY.has(first) && second !== 'and' && second !== 'or') book.add(['@p', ...keys.slice(1)], value);
  // An author's "fuel company" is the fuel firm as well.
  const last = keys.at(-1) ?? '';
  if (anybody && keys.length > 1 && FIRMS.has(last))
    for (const firm of FIRMS) if (firm !== last) book.add([...keys.slice(0, -1), firm], value);
  if (keys.length === 2 && first.length > 2 && second.length > 3 && !first.startsWith('@') && !second.startsWith('@'))
    book.add([first + second], value);
}

const FUNCTION_WORDS =
  'about after again against because before being below between could doing during every further having itself might other ought their theirs there these those through under until where which while whole whose would should without within around across towards whoever someone anyone everyone somebody everybody thing really actually maybe perhaps always never often fiver tenner gettin doin goin'.split(
    ' ',
  );

/** What people of an age in years are. */
const kindOfAge = (age: number): string =>
  age < 3 ? 'baby' : age < 13 ? 'child' : age < 20 ? 'young-person' : age < 60 ? 'public' : 'elderly';

function buildLexicon(): Lexicon {
  const phrases = new PhraseBook<Sense>();
  const words = new Set<string>([...FUNCTION_WORDS, ...PERSON_WORDS, ...GROUP_WORDS, ...TOWNS]);
  for (const concept of CONCEPTS) {
    const sense: Sense = { type: 'kind', kind: concept.id };
    for (const phrase of concept.phrases) {
      const keys = phraseKeys(phrase);
      addPhrase(phrases, keys, sense, words, false);
      // "People who chip in" are whoever chips in.
      if (keys[0] === '@p' && keys[1] === 'who' && keys.length > 2) phrases.add(['whoever', ...keys.slice(2)], sense);
    }
  }
  for (let age = 0; age < 120; age++) {
    const kind = kindOfAge(age);
    phrases.add([`${age}-year-old`], { type: 'kind', kind });
    phrases.add(['@p', 'aged', String(age)], { type: 'kind', kind });
    if (age > 19 && age % 10 === 0) phrases.add(['@p', 'in', 'their', `${age}s`], { type: 'kind', kind });
  }
  for (let age = 1; age < 96; age++) {
    const over = age < 60 ? 'public' : 'elderly';
    const under = age < 4 ? 'baby' : age < 19 ? 'child' : age < 31 ? 'young-person' : 'public';
    phrases.add(['under', `${age}s`], { type: 'kind', kind: under });
    phrases.add(['@p', 'under', String(age)], { type: 'kind', kind: under });
    if (age < 4) continue;
    phrases.add(['over', `${age}s`], { type: 'kind', kind: over });
    phrases.add(['@p', 'over', String(age)], { type: 'kind', kind: over });
  }
  for (let house = 1; house < 200; house++)
    for (const where of ['@p at number', '@p from number', '@p in flat', '@p from flat', '@p at flat', 'at number'])
      phrases.add([...where.split(' '), String(house)], { type: 'kind', kind: 'neighbour' });
  // A denial by its looks, and one noun; an answer's is one word already, an author's is read as it stands.
  phrases.add(['no', 'show'], { type: 'kind', kind: 'no-show' });
  // A list in itself, and yet one name.
  phrases.add(['tom', ',', 'dick', 'and', 'harry'], { type: 'kind', kind: 'public' });
  // "The dead" is looked up after its article was passed over; a lone noun that means something by itself keeps its own sense.
  for (const concept of CONCEPTS) {
    for (const phrase of concept.phrases) {
      const [article, ...rest] = phraseKeys(phrase);
      if (article === 'the' && rest.length > 0 && phrases.longest((i) => rest[i], 0)?.length !== rest.length) {
        phrases.add(rest, { type: 'kind', kind: concept.id });
      }
    }
  }
  const thing: Sense = { type: 'thing' };
  for (const phrase of THINGS) {
    const keys = phraseKeys(phrase);
    for (const key of keys) words.add(key);
    const known = phrases.longest((i) => keys[i], 0);
    if (known?.length !== keys.length) phrases.add(keys, thing);
  }
  const remarks = new PhraseBook<true>();
  for (const phrase of REMARKS) remarks.add(keysOf(phrase), true);
  const nobody = new PhraseBook<true>();
  for (const phrase of NOBODY) nobody.add(keysOf(phrase), true);
  const spelled = new Set(words);
  for (const form of PREDICATES.keys()) words.add(form);
  for (let age = 0; age < 120; age++) words.add(`${age}-year-old`);
  return { phrases, nobody, remarks, words, speller: createSpeller(spelled, isRealWord) };
}

let built: Lexicon | undefined;

/** The lexicon; built on first use, as most commands that import the engine never read an answer. */
export function selectLexicon(): Lexicon {
  built ??= buildLexicon();
  return built;
}
