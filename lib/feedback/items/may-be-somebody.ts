/** Whether what was read as a thing may be somebody all the same: then the engine asks. */
import { nounClassOf } from '../lexicon/nouns';
import { standsForPeople } from '../lexicon/ordinary';
import { PREDICATES } from '../lexicon/predicates';
import { SUBJECTS } from '../reading/closed-classes';
import { describedBy, isNounOf, rootOf } from './descriptions';
import type { PartContext } from './part-context';
import { PAYING } from './said-deeds';
import { WORKPLACES } from './workplaces';

/** Told of as somebody, even where the author says that such a thing is nobody: "Bill. He paid for it", "the membership, they pay dues", "my dog gets his tablets there". */
export function isToldOfAsSomebody({ tokens, keys, headEnd, around, reasons }: PartContext): boolean {
  if (nounClassOf(keys[headEnd - 1] ?? '') === 'animal' && (around?.served === true || around?.free === true)) return true;
  return reasons.some(({ from, to }) => {
    const [first = '', second = ''] = tokens.slice(from, to).flatMap(({ mark, word }) => (mark ? [] : [word]));
    return HE.test(first) || (first === 'they' && /^pa(?:y|id)$/u.test(second));
  });
}

const HE = /^(?:he|she|hes|shes)$/u;

/** Who is dealt with, by a word of the trade: "targets", "new admissions". */
const BY_THE_TRADE = /^(?:target|subject|mark|lead|referral|admission|intake|contact|hire|prospect)$/u;

/** By its noun ("meeting organisers", "the buying consortium"), by a word that was shortened to one ("trainies"), or by people at the beginning of a sentence. */
export function mayBeSomebody(context: PartContext): boolean {
  const { compiled, tokens, keys, range, headEnd, hits } = context;
  const key = keys[headEnd - 1] ?? '';
  const word = tokens[headEnd - 1]?.word ?? '';
  if (word.length > key.length + 2 && !/(?:ing|ed)$/u.test(word)) return true;
  if (TITLES.test(key) || (BY_THE_TRADE.test(key) && word !== key && headEnd === range.to)) return true;
  if (isDoingSomething(context)) return true;
  // "I work for a charity and use the figures".
  if (/^(?:i|im|we)$/u.test(tokens[range.from]?.word ?? '') && headEnd - range.from > 1) return true;
  // "Helping people speak up" is something to do.
  const first = tokens[range.from]?.word ?? '';
  const activity = first.endsWith('ing') && PREDICATES.has(first);
  // "The city", where a party is "the city that pays for the club".
  const described = describedBy(compiled.descriptions, rootOf(key));
  if (PLACES.test(key) && described.some(({ asHead, asOther }) => asHead >= asOther)) return true;
  const known = hits.filter(({ to }) => to === headEnd);
  if (known.some(({ senses }) => senses.some(({ type }) => type !== 'thing'))) return !activity || !standsForPeople(key);
  if (known.length > 0) return !activity && beginsWithPeople(context);
  return described.some(isNounOf) || (!activity && (standsForPeople(key) || beginsWithPeople(context)));
}

/** "Offices which are ordering fruit", "the show that puts us on", "a place sends us its clients": tax pays for the work as well, but rents no room. */
function isDoingSomething({ tokens, keys, headEnd, around, said }: PartContext): boolean {
  if (around && (around.deals || around.gives || around.served || around.dealtWith || around.misdeed || around.free || around.denies))
    return true;
  const key = keys[headEnd - 1] ?? '';
  // "My work, as they pay for it".
  if (around?.pays && (WORKPLACES.has(key) || key === 'work')) return true;
  const next = tokens[headEnd]?.word ?? '';
  // "Offices moving house".
  if (WORKPLACES.has(key) && tokens[headEnd - 1]?.word !== key && next.endsWith('ing')) return true;
  if (/^(?:who|whose|whoever)$/u.test(next)) return true;
  if (!/^(?:which|that)$/u.test(next)) return false;
  return (said !== null && PAYING.has(said.kind)) || !SUBJECTS.has(tokens[headEnd + 1]?.word ?? '');
}

/** Places whose people decide and pay. */
const PLACES = /^(?:city|town|village|county|country|state|region|district|parish|borough)$/u;

/** "His Lordship". */
const TITLES = /^(?:lordship|ladyship|highness|excellency|majesty|worship|holiness|eminence|honour)$/u;

const FIRMS = /^(?:company|firm|business|agency|association|shop|club|school|office)$/u;

/** "Travel companies block booking pitches", "folks waiting for nine hours", "volunteers give time". */
function beginsWithPeople({ tokens, keys, range, headEnd }: PartContext): boolean {
  for (let i = range.from; i < headEnd - 1; i++) {
    const next = tokens[i + 1]?.word ?? '';
    const key = keys[i] ?? '';
    const people = (standsForPeople(key) || FIRMS.test(key)) && tokens[i]?.word !== key && !tokens[i]?.possessive;
    if (people && (FIRMS.test(key) || PREDICATES.has(next) || /^\d|ng$|^give$/u.test(next))) return true;
  }
  return false;
}
