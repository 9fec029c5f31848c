/**
 * Equality of words by inflection, and no further: 'prisoners' is 'prisoner', but 'prisoner' is not 'prison' and 'customer' not 'custom'.
 * A stemmer such as Porter's would make them one; so plurals are undone by rule and verbs only where the base is known.
 */

const IRREGULAR: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  childs: 'child',
  peoples: 'people',
  persons: 'person',
  wives: 'wife',
  lives: 'life',
  thieves: 'thief',
  thiefs: 'thief',
  theives: 'thief',
  halves: 'half',
  selves: 'self',
  mps: 'mp',
  pts: 'pt',
  pals: 'pal',
  gps: 'gp',
  ngos: 'ngo',
  bodies: 'body',
  alumni: 'alumnus',
  media: 'media',
  criteria: 'criterion',
  grandchildren: 'grandchild',
  stepchildren: 'stepchild',
  schoolchildren: 'schoolchild',
  housewives: 'housewife',
  midwives: 'midwife',
  teeth: 'tooth',
  feet: 'foot',
  mice: 'mouse',
  loaves: 'loaf',
  calves: 'calf',
  wolves: 'wolf',
  knives: 'knife',
  shelves: 'shelf',
  scarves: 'scarf',
};

/** Words that end in s and are no plural, or whose plural means another thing. */
const KEEP = new Set(
  'police news boss press business process access address illness sickness wellness fitness less across always perhaps lots thus plus gas bus us this his its yes was has does is as tess goods glass class mess loss pass mass dress express series species means crisis basis analysis diabetes arms customs premises politics sports physics economics logistics dis dhs cps nhs ons hmrcs hms gros themselves ourselves yourselves'.split(
    ' ',
  ),
);

/** Words in -men that are no men. */
const NO_MEN = /^(?:speci|regi|abdo|acu|sta|se|o|a|ra|bitu|dol|lu|cycla|hy|ye)men$/u;

/**
 * The singular of a noun, or the word itself. Words of three letters or less stay as they are, but for a list of irregular ones.
 * Takes a normalised word (see tokens.ts).
 */
export function singular(word: string): string {
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (irregular !== undefined) return irregular;
  const n = word.length;
  // 'Cameramen', 'washerwomen'.
  if (n > 4 && word.endsWith('men') && !NO_MEN.test(word)) return `${word.slice(0, -2)}an`;
  if (n < 4 || word.charCodeAt(n - 1) !== 115 || KEEP.has(word)) return word;
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  if (word.endsWith('ies')) return n > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith('sses') || word.endsWith('shes') || word.endsWith('ches') || word.endsWith('xes') || word.endsWith('zzes')) {
    return word.slice(0, -2);
  }
  if (word.endsWith('oes') && n > 5) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The plural of an English noun, for wording; the last word of a phrase is inflected. */
export function plural(noun: string): string {
  if (/(?:s|x|ch|sh)$/u.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

const DOUBLING = /[^aeiou][aeiou][bdgklmnprt]$/u;
/** Doubling verbs whose stress is on the last syllable; one-syllable verbs double by rule. */
const DOUBLES = new Set('commit refer submit admit permit transfer patrol nick rob nab ban'.split(' '));
const DOES_NOT_DOUBLE = new Set(
  'visit benefit offer suffer deliver consumer order enter answer gather monitor market profit target'.split(' '),
);

/**
 * The forms of a verb, made from its base (and its past forms where they are irregular): pay → pay, pays, paying, paid.
 * Both sides are inflected so that no ending is guessed at when an answer is read.
 */
export function verbForms(base: string, ...past: readonly string[]): string[] {
  const syllables = base.match(/[aeiouy]+/gu)?.length ?? 1;
  const doubles =
    DOUBLING.test(base) && !DOES_NOT_DOUBLE.has(base) && (syllables === 1 || DOUBLES.has(base)) && !/[aeiou]{2}[a-z]$/u.test(base);
  const root = doubles ? base + base.slice(-1) : base;
  const third = /(?:s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
  const ing = base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${root}ing`;
  const regular = base.endsWith('e') ? `${base}d` : /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${root}ed`;
  return [...new Set([base, third, ing, ...(past.length > 0 ? past : [regular])])];
}
