/** Family and friends: one's own, and those of somebody whom one serves. */

import { nounClassOf } from '../../lexicon/nouns';
import { DEFINITE } from '../../reading/closed-classes';
import { wordSet } from '../../reading/word-set';
import { animalAt, foundIn } from './book';
import { KIN_TITLE } from './kin-words';
import { byName, byWords, type Name, type Rule } from './name';

const KIN = wordSet(
  'girlfriend boyfriend fiance fiancee neighbour mum mam mom mother dad father daughter son wife husband sister brother nan gran grandma granny grandad grandmother grandfather parents parent family kids children boy girl partner carer',
);
const isKin = (key: string): boolean => KIN.has(key) || nounClassOf(key) === 'kin';

const startsUpper = (name: Name, at: number): boolean => /^\p{Lu}/u.test(name.text.slice(name.tokens[at]?.start ?? 0));

const BEFORE_PET = wordSet(DEFINITE, 'a');

/** 'My dog Biscuit', 'the dog, Rusty'. */
export const pet: Rule = (name) => {
  const { tokens, first } = name;
  const at = DEFINITE.has(tokens[first]?.word ?? '') ? first + 1 : first;
  const after = tokens[at + 1]?.mark ? at + 2 : at + 1;
  // 'Bessie (cow)', 'Rex, the dog'.
  const mark = tokens[name.end];
  const noted = mark?.mark ? (BEFORE_PET.has(tokens[name.end + 1]?.word ?? '') ? name.end + 2 : name.end + 1) : -1;
  if (
    noted > 0 &&
    tokens[noted] &&
    tokens.length <= noted + 2 &&
    (animalAt(tokens, noted) || nounClassOf(tokens[noted]?.key ?? '') === 'animal')
  )
    return byName(name, 'not-a-party');
  if (!animalAt(tokens, at) || after !== tokens.length - 1 || !startsUpper(name, after)) return null;
  return byWords(name, 'not-a-party', { from: first, to: tokens.length });
};

/** 'Ellie's mum', 'Doris's daughter': the family of somebody one works for, unless the owner is family as well. */
export const familyOfServed: Rule = (name) => {
  const { tokens, end, first, last, mine, told } = name;
  const owner = tokens[end - 2];
  if (owner?.possessive && end - 2 >= first && isKin(last.key) && foundIn(tokens, first, end - 1)?.relation === 'internal')
    return byName(name, 'internal');
  if (owner?.possessive && end - 2 >= first && isKin(last.key) && !mine)
    return byName(name, told === 'away' || isKin(owner.key) ? 'away' : 'external');
  // 'Mum of the learner', 'daughter of Mister George', 'families of my class'.
  if (
    tokens[end]?.word !== 'of' ||
    mine ||
    !/^(?:mum|mam|mom|dad|mother|father|daughter|son|wife|husband|parent|family|child|kid|relative)$/u.test(last.key)
  )
    return null;
  const whose = tokens.slice(end + 1, end + 4);
  if (whose.some((token) => isKin(token.key) && KIN.has(token.word))) return null;
  return whose.length > 0 && !/^(?:mine|ours)$/u.test(whose[0]?.word ?? '') ? byName(name, 'external') : null;
};

/** 'Ate Joy', 'Cousin in Toronto', 'Uncle Tunde', 'grandmother Pilar': kin by title, whatever the name. */
export const kinByTitle: Rule = (name) => {
  const { tokens, first, end, told, headed, mine } = name;
  const at = /^(?:my|our|the|dear|poor|dearest|old|big|little)$/u.test(tokens[first]?.word ?? '') && end - first > 1 ? first + 1 : first;
  const word = tokens[at];
  if (!word || !(KIN_TITLE.test(word.key) || nounClassOf(word.key) === 'kin') || word.possessive) return null;
  if (/^(?:partner|sister|matron|nanny|nanna|father|mother|man)$/u.test(word.key) && !mine && at + 1 < end) return null;
  if (at + 1 >= end && !mine && !headed) return null;
  // Only a name may follow: 'family room' is no family.
  for (let i = at + 1; i < end; i++) if (!startsUpper(name, i) || nounClassOf(tokens[i]?.key ?? '') === 'worker') return null;
  if (at + 1 === end && headed?.relation !== 'away') return null;
  if (at + 1 < end && told !== undefined && told !== 'away' && !mine) return null;
  if (at + 1 === end && (!headed || headed.to < end)) return null;
  if (/^(?:partner|child|kid|parent|family|boy|girl|lad|friend|baby|twin|mum|dad|carer)s?$/u.test(word.key) && at + 1 === end) return null;
  return byName(name, 'away');
};

/** 'Parents in Gdynia', 'family in Mombasa', 'bairns at home': far away, and one's own. */
export const kinAfar: Rule = (name) => {
  const { tokens, end, last, told } = name;
  const where = tokens[end]?.word ?? '';
  const place = tokens[end + 1];
  const people = name.mine && /^(?:people|folks?|lot|side|ones|clan|tribe|relations)$/u.test(last.word);
  if (!place || !/^(?:in|at|from|back)$/u.test(where) || !(people || isKin(last.key))) return null;
  if (/^(?:home|abroad)$/u.test(place.word) || (where === 'back' && /^(?:home|in|east|west|at)$/u.test(place.word)))
    return byName(name, 'away');
  if (where === 'at' || told === 'external' || told === 'internal') return null;
  return /^\p{Lu}\p{Ll}{2}/u.test(name.text.slice(place.start)) &&
    nounClassOf(place.key) === null &&
    !/^(?:year|ward|class|room|block|unit|key|reception|care|hospital)$/u.test(place.word)
    ? byName(name, 'away')
    : null;
};
