/** The text as both databases can hold it: PostgreSQL refuses NUL and halves of surrogate pairs. */
export const cleanText = (text: string): string => text.replaceAll('\0', '').toWellFormed();

/** Words that carry nothing of who is meant: determiners, and how people begin an item. */
const passedOver = new Set(
  'a an the this that these those all any some every each both our my your their his her its us ours most many several various certain other'
    .concat(
      ' of to in at on for from by with and or & also maybe perhaps probably possibly i think say guess like such eg ie etc is are be',
    )
    .split(' '),
);

/** The longest text whose reason is cut and whose words are sorted out; an explanation is compared as it stands. */
const longestItem = 400;

/** From here on a reason follows rather than a name. Dashes and brackets count only where a name stands before them. */
const reasonAt = /\s(?:because|cos|coz|cuz|since|due to|seeing that)\s|\s[-–—]+\s|\s?[([]/u;

/** One word as groups compare it: a plain English plural is folded into its singular, and words that end in -ss, -us or -is stay. */
const folded = (word: string): string => {
  if (word.length < 4 || /(?:ss|us|is)$/u.test(word)) return word;
  if (/[^aeiou]ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zes)$/u.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
};

/** All words of a text, lower-cased, without marks, accents and possessive endings. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/gu, "'")
    .replace(/'s?(?=\s|$)/gu, '')
    .replace(/'/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The item without its list mark and its reason, where enough stands before the reason to be a name. */
const nameOf = (text: string): string => {
  const item = text.replace(/^\s*(?:[-*•–·>]+|\(?\d{1,2}[.):]|\(?[a-h][.)])\s*/iu, '');
  const at = item.search(reasonAt);
  const name = at > 0 ? item.slice(0, at) : item;
  return wordsOf(name).some((word) => word.length > 2 && !passedOver.has(word)) ? name : item;
};

/**
 * The text as groups of like answers compare it: without case, accents, list marks, determiners, punctuation and plurals, and without a
 * reason that follows a name. Never empty for a text that holds anything but white space.
 */
export const wordsKey = (text: string): string => {
  const clean = cleanText(text).trim();
  const words = wordsOf(clean.length > longestItem ? clean : nameOf(clean)).map(folded);
  const telling = words.filter((word) => !passedOver.has(word));
  // An abbreviation in single letters is one word: L.A., n/a.
  if (words.length > 1 && words.every((word) => word.length === 1)) return words.join('');
  const kept = telling.length > 0 ? telling : words;
  return kept.length > 0 ? kept.join(' ') : clean.normalize('NFKC').replace(/\s+/gu, ' ').slice(0, longestItem);
};
