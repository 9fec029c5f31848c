/** Where the noun phrase that names a party ends. */
import { AFTER_NAME, GROUP_WORDS, PERSON_WORDS } from '../lexicon/heads';
import { type NounClass, nounClassOf } from '../lexicon/nouns';
import { namesPeople } from '../lexicon/ordinary';
import { PREDICATES } from '../lexicon/predicates';
import { isDeterminer, type Range, type Token } from '../reading';
import type { Hit } from './hits';

/** A name, or people as they are known, of a noun and where it belongs: whatever follows, it is they. */
const namesWithClause = (keys: readonly string[], { from, to, senses }: Hit): boolean =>
  senses.some(({ type }) => type !== 'thing') && keys.slice(from + 1, to - 1).some((key) => AFTER_NAME.has(key));

const PEOPLE_NOUN =
  /^(?:people|person|folk|ppl|man|woman|guy|bloke|chap|lad|lass|lady|gentleman|fella|anyone|anybody|someone|somebody|everyone|everybody|those)$/u;
const PLIGHT =
  /^(?:cut|stuck|hit|hurt|left|lost|caught|found|held|sent|taken|given|brought|thrown|shot|put|kept|fed|sick|angry|unhappy|upset|up|down|out|due|unable|able|too|new|late)$/u;

/** "Government funds it": a verb with its object, and not "government funds". */
const isVerbOf = (tokens: readonly Token[], i: number, to: number): boolean =>
  PREDICATES.has(tokens[i]?.word ?? '') &&
  i + 1 < to &&
  /^(?:it|them|the|us|you|him|her|their|this|that|everything|all|everyone|people|a|an|my|our|your|for)$/u.test(tokens[i + 1]?.word ?? '');

/** People stand before the word at i: a plural noun, or a known name where more follows ("companies funding it", but "council funding"). */
function isPeople(tokens: readonly Token[], keys: readonly string[], i: number, hits: readonly Hit[], range: Range): boolean {
  const before = tokens[i - 1];
  if (i <= range.from || !before || before.mark) return false;
  if (keys[i - 1] !== before.word && before.word.endsWith('s') && !before.possessive) return true;
  return i + 1 < range.to && hits.some((hit) => hit.to === i && hit.senses.some(({ type }) => type !== 'thing'));
}

/** "Dog walking volunteers", "job hunting graduates": by what they do to something, and no dog that walks. */
function isOccupied(tokens: readonly Token[], keys: readonly string[], i: number, hits: readonly Hit[], range: Range): boolean {
  const [thing, deed, people] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!thing || !deed || !people || i - 1 !== range.from || i + 1 >= range.to || !/^\w{3,}ing$/u.test(deed.word)) return false;
  if (thing.mark || thing.word !== keys[i - 1] || isDeterminer(tokens[i - 2]?.word ?? '') || !NO_DOERS.has(nounClassOf(keys[i - 1] ?? '')))
    return false;
  const plural = people.word !== keys[i + 1] && !people.possessive;
  return (
    plural &&
    (PERSON_WORDS.has(keys[i + 1] ?? '') || hits.some((hit) => hit.from === i + 1 && hit.senses.some(({ type }) => type !== 'thing')))
  );
}

const NO_DOERS: ReadonlySet<NounClass | null> = new Set<NounClass>(['thing', 'unclear', 'animal']);

const FUNDED = /^(?:funded|sponsored|subsidi[sz]ed|paid|owned|placed)$/u;

/** "The cleaner next door", "the garage down the road": where somebody is, not who. */
const isAway = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.word === 'next' && tokens[i + 1]?.word === 'door') ||
  (/^(?:down|up|over|across|round|along)$/u.test(tokens[i]?.word ?? '') && /^(?:the|our|my|town)$/u.test(tokens[i + 1]?.word ?? ''));

/** "Newbies moaning through it": of whom nothing is known but that they are many, and what they are doing. */
const isDoneByMany = (tokens: readonly Token[], i: number, { from, to }: Range): boolean => {
  const before = tokens[i - 1];
  return i - 1 === from && before !== undefined && isPlural(before) && i + 1 < to && BY_THE_WAY.test(tokens[i + 1]?.word ?? '');
};

const isPlural = ({ word, key }: Token): boolean => word !== key && word.endsWith('s');
const BY_THE_WAY = /^(?:through|thru|about|at|over|past|by|around|round|along|across|with|without|in|on|off|up|down|into)$/u;

/** Where the noun phrase that names the party ends: before a preposition, a relative or a verb, unless a known phrase goes on. */
export function endOfHead(tokens: readonly Token[], keys: readonly string[], range: Range, hits: readonly Hit[]): number {
  for (let i = range.from + 1; i < range.to; i++) {
    const within = hits.find((hit) => hit.from < i && hit.to > i);
    if (within) {
      i = within.to - 1;
      continue;
    }
    const word = tokens[i]?.word ?? '';
    // "Those visiting | the chapel".
    if (
      tokens[i - 1]?.word.endsWith('ing') &&
      hits.some((hit) => hit.to === i && hit.from === range.from && hit.to - hit.from > 1 && PEOPLE_NOUN.test(keys[hit.from] ?? ''))
    )
      return i;
    // "The government back home".
    if (word === 'back' && /^(?:home|here|there|in|at)$/u.test(tokens[i + 1]?.word ?? '')) return i;
    // "Advertisers in the programme | booklet".
    if (hits.some((hit) => hit.to === i && hit.from === range.from && namesWithClause(keys, hit))) return i;
    // "TV stations overseas that buy series": where they are.
    if (
      /^(?:overseas|nearby|elsewhere|online)$/u.test(word) &&
      (i + 1 >= range.to || tokens[i + 1]?.mark || AFTER_NAME.has(tokens[i + 1]?.word ?? ''))
    )
      return i;
    // "Work-from-home people": a compound is one word, whatever is in it.
    if (tokens[i]?.glued) continue;
    if (isAway(tokens, i)) return i;
    // "Council funded old people": who pays is no more than said of them.
    if (FUNDED.test(word) && i + 1 < range.to && (hits.some((hit) => hit.from === i + 1) || PERSON_WORDS.has(keys[i + 1] ?? ''))) continue;
    // "Grant giving foundations": the participle belongs to what comes before it.
    if (
      word.endsWith('ing') &&
      hits.some((hit) => hit.to === i && hit.senses.every(({ type }) => type === 'thing')) &&
      hits.some((hit) => hit.from === i + 1 && hit.senses.some(({ type }) => type !== 'thing'))
    )
      continue;
    if (isOccupied(tokens, keys, i, hits, range)) continue;
    if (tokens[i]?.mark || AFTER_NAME.has(word) || word === 'and' || word === 'or') return i;
    if (hits.some((hit) => hit.to === i) && isVerbOf(tokens, i, range.to)) return i;
    if (/^(?:who|any|some|every)(?:ever|one|body)$|^those$/u.test(tokens[i - 1]?.word ?? '') && PREDICATES.has(word)) return i;
    // "The yard selling them the boats".
    if (
      word.length > 4 &&
      word.endsWith('ing') &&
      PREDICATES.has(word) &&
      /^(?:them|us|it|you|him|her|their|your)$/u.test(tokens[i + 1]?.word ?? '')
    )
      return i;
    // "Whoever chips in": a clause already.
    if (
      /^who(?:ever|mever)$/u.test(tokens[i - 1]?.word ?? '') &&
      i - 1 === range.from &&
      !hits.some((hit) => hit.from <= i && hit.to > i && hit.senses.some(({ type }) => type !== 'thing'))
    )
      return i;
    const starts = hits.some((hit) => hit.from === i);
    // "Plumbers advertising", "couch potatoes watching the ads": people, and what they are doing.
    if (
      word.length > 4 &&
      word.endsWith('ing') &&
      PREDICATES.has(word) &&
      isPeople(tokens, keys, i, hits, range) &&
      !hits.some((hit) => hit.from === i && hit.to > i + 1)
    )
      return i;
    // "People stuck in lifts", "victims cut out of cars": what follows tells of them.
    if (
      starts &&
      word.endsWith('ing') &&
      (PEOPLE_NOUN.test(keys[i - 1] ?? '') || (isPeople(tokens, keys, i, hits, range) && namesPeople(keys[i - 1] ?? ''))) &&
      i + 1 < range.to &&
      hits.some((hit) => hit.from === i && hit.to === i + 1 && hit.senses.every(({ type }) => type === 'thing'))
    )
      return i;
    if (!starts && (PEOPLE_NOUN.test(keys[i - 1] ?? '') || (PLIGHT.test(word) && hits.some((hit) => hit.to === i)))) return i;
    if (!starts && /(?:ing|ed)$/u.test(word) && word.length > 4 && (hits.some((hit) => hit.to === i) || isDoneByMany(tokens, i, range)))
      return i;
    if (
      !starts &&
      /(?:ing|ed)$/u.test(word) &&
      word.length > 4 &&
      (PERSON_WORDS.has(keys[i - 1] ?? '') || GROUP_WORDS.has(keys[i - 1] ?? ''))
    )
      return i;
  }
  return range.to;
}
