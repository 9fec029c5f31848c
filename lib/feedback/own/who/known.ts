/** Names that end in a word of a list, and what else tells of them. */
import { nounClassOf } from '../../lexicon/nouns';
import { FIRST_POSSESSIVES, PLACE_PREPOSITIONS } from '../../reading/closed-classes';
import { wordSet } from '../../reading/word-set';
import { type Listed, listedBy, type Step } from './listed';
import { actsLikeSomebody } from './name';
import { PREMISES, STATION } from './premises';
import { isServing } from './serves';

const isCapital = ({ text }: Listed, at: number | undefined): boolean => /^\p{Lu}/u.test(text.slice(at ?? 0));

/** 'The hospital trust' is a body, 'trust' alone a feeling. */
export const namedPremises: Step = ({ head, bare, tokens, told }) =>
  head.relation === 'not-a-party' && !bare && PREMISES.has(tokens[head.to - 1]?.key ?? '') ? (told ?? 'external') : null;

const FOLK_WORD = /^(?:lads|girls|ladies|boys|guys|women|men|folks?|blokes|people)$/u;

/** A name of several words is told by its shape first: a five-a-side team is no team at work. */
export const inShape: Step = ({ head, shape, bare, word, length }) =>
  (!bare || (FOLK_WORD.test(word) && length === 1)) && head.relation !== 'external' ? shape : null;

/** 'The warehouse lad' is a colleague, though lads are mostly those whom one serves. */
export const workmate: Step = ({ shape, bare, length, word, told }) =>
  shape === 'internal' &&
  !bare &&
  length === 1 &&
  /^(?:boys?|girls?|lads?|lass|man|men|woman|women|bloke|guys?)$/u.test(word) &&
  told !== 'external'
    ? 'internal'
    : null;

const WHERE_OR_WHO = wordSet(PLACE_PREPOSITIONS, 'who');

/** 'Aunties at the market' who buy, and 'aunties who come for their wash and set'. */
export const kinWhoBuy: Step = ({ head, mine, told, word, last, after, tokens, end }) => {
  if (head.relation !== 'away' || mine || word === last.key || !WHERE_OR_WHO.has(after)) return null;
  return told === 'external' || (after === 'who' && /^(?:come|book|buy|pay|order|want|need)$/u.test(tokens[end + 1]?.word ?? ''))
    ? 'external'
    : null;
};

/** 'His son in London': of somebody whom one serves. */
export const kinOfOthers: Step = ({ head, tokens, first, told }) =>
  head.relation === 'away' && head.from > first && /^(?:his|her|their)$/u.test(tokens[first]?.word ?? '') && told !== 'away'
    ? 'external'
    : null;

/** 'The regulars' in a bracket say who 'my girls' are. */
export const customersByAside: Step = ({ tokens, end }) =>
  tokens[end]?.mark &&
  tokens.slice(end + 1, end + 4).some(({ word }) => /^(?:regulars?|customers?|clients?|patients|pupils|punters|guests)$/u.test(word))
    ? 'external'
    : null;

/** 'The hauliers' drivers': somebody else's. */
export const peopleOfOthers: Step = ({ head, tokens, first, told, waits }) =>
  head.relation === 'internal' &&
  head.from > first &&
  tokens[head.from - 1]?.possessive === true &&
  !FIRST_POSSESSIVES.has(tokens[first]?.word ?? '') &&
  told !== 'internal' &&
  !waits
    ? 'external'
    : null;

/** 'External counsel', 'the other management company': none of one's own. */
export const outsider: Step = ({ head, tokens, first, end, told }) => {
  if (head.relation !== 'internal') return null;
  const words = tokens.slice(first, end).map(({ word }) => word);
  if (words.some((word) => /^(?:external|outside|outsourced)$/u.test(word))) return told === 'external' ? 'external' : 'unclear';
  return words.includes('other') && words.some((word) => /^(?:company|firm|agency|business)$/u.test(word)) ? 'unclear' : null;
};

/** 'The fishing club': a pastime, unless the note tells that they buy. */
export const pastime: Step = ({ shape, bare, told, mine }) =>
  shape !== 'away' || bare ? null : told === 'external' && !mine ? 'external' : 'away';

/** 'The jazz club gives us the door money': a club that pays is outside. */
export const clubThatPays: Step = ({ head, word, told, mine }) =>
  head.relation === 'away' && /^(?:club|church|mosque|temple|choir|hall|association|society)$/u.test(word) && told === 'external' && !mine
    ? 'external'
    : null;

/** Kin of whom nobody has several. */
const GENERIC_KIN =
  /^(?:grannies|grandmas|grandmothers|nans|nanas|mums|mams|moms|mummies|dads|daddies|mothers|fathers|wives|husbands|widows|widowers)$/u;

/** 'Grannies', 'mums and dads': several of them, and nobody's own. */
export const genericKin: Step = ({ head, word, mine, world, told }) =>
  head.relation === 'away' && GENERIC_KIN.test(word) && !mine && world !== 'away' && told !== 'away' ? (told ?? 'external') : null;

/** 'Old ladies' are several, 'my old lady' is one's wife. */
export const oldLadies: Step = ({ head, word, mine, told }) =>
  head.relation === 'away' && /^(?:ladies|men|girls|boys)$/u.test(word) && !mine ? (told ?? 'external') : null;

/** 'The gang', whose work waits for the writer's. */
export const waitingGang: Step = ({ waits, word }) =>
  waits && /^(?:gang|crew|team|shift|squad|lot|lads|hall|room)$/u.test(word) ? 'internal' : null;

/** Professions that a firm may employ, hire out to or work for. */
const OUTSIDE_TOO = wordSet(
  'developer developers engineer engineers architect architects designer designers driver drivers chef chefs doctor doctors consultant consultants photographer photographers editor editors producer producers director directors owner owners nurse nurses teacher teachers coordinator coordinators planner planners agent agents',
);

/** 'Acme Logistics' is a name that ends in a department's, and developers may be clients: the note knows better. */
export const outsideByNote: Step = (name) => {
  const { head, told, waits, tokens, first, bare, word } = name;
  if (head.relation !== 'internal' || told !== 'external' || waits) return null;
  if (STATION.has(tokens[head.to - 2]?.word ?? '') || FIRST_POSSESSIVES.has(tokens[first]?.word ?? '')) return null;
  const called = head.from > first && isCapital(name, tokens[first]?.start);
  return called || !bare || OUTSIDE_TOO.has(word) ? 'external' : null;
};

/** 'The council', where the note makes it a supplier or a rival. */
export const unclearByNote: Step = ({ head, told }) => (head.relation === 'external' && told === 'unclear' ? 'unclear' : null);

/** 'The hospice', where the writer volunteers. */
export const volunteering: Step = ({ head, note }) =>
  head.relation === 'external' && note.some((token) => token.word.startsWith('volunteer')) ? 'away' : null;

/** 'My therapist', 'the vet': they serve the writer, unless their work waits for the writer's. */
export const servesWriter: Step = (name) =>
  name.head.relation === 'internal' && !name.waits && name.told !== 'internal' && isServing(name) ? 'external' : null;

const isThing = ({ head, last }: Listed): boolean => head.relation === 'not-a-party' && nounClassOf(last.key) !== 'animal';

/** 'Mr Cash', who pays: a name, and no thing. */
export const thingByName: Step = (name) =>
  isThing(name) && name.told === 'external' && isCapital(name, name.last.start) ? 'external' : null;

const standsForSomebody = (name: Listed): boolean => isThing(name) && (name.waits || actsLikeSomebody(name));

/** 'The van desk', of which the note speaks as of somebody: those who work there. */
export const stationAtWork: Step = (name) => (standsForSomebody(name) && STATION.has(name.word) ? 'internal' : null);

/** As the list has it, but for a thing of which the note speaks as of somebody: other rules read that. */
export const asListed: Step = (name) => (standsForSomebody(name) ? null : name.head.relation);

/** In the order in which they are asked. */
export const STEPS: readonly Step[] = [
  namedPremises,
  inShape,
  workmate,
  kinWhoBuy,
  kinOfOthers,
  customersByAside,
  peopleOfOthers,
  outsider,
  pastime,
  clubThatPays,
  genericKin,
  oldLadies,
  waitingGang,
  outsideByNote,
  unclearByNote,
  volunteering,
  servesWriter,
  thingByName,
  stationAtWork,
  asListed,
];

export const known = listedBy(STEPS);
