/** Words of the lexicon in the names that authors give: which kinds they bring to mind there, where learners may mean something else by them. */
import { isDeterminer, type Token } from '../reading';
import { wordSet } from '../reading/word-set';
import { BY_COMPOUND, BY_GROUP, DESCRIBING, standsAlone } from './lone-words';
import { nounClassOf } from './nouns';

/**
 * Words and phrases by which people who answer mean a kind, and authors mostly somebody else: what they are in an author's name, none of the kinds
 * listed for them where nothing follows. The guards of a shop are no police, and football fans no crowd to be kept in order where they buy a ticket.
 */
const MEANT_IN_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  `
guard, warden, contributor, patron, advocate, developer, administration, federation, chancellor, president, girl, boy, su, grass, nark, screw
filth, fuzz, rider, flyer, dreamer, newcomer, photographer, delegate, attendee, musician, singer, dancer, adviser, advisor, laboratory, lab, cyclist
pedestrian, biker, claimant, venue, curator, editor, guardian, football club, organisation, old man, old member, old client, old customer
people with a voucher, animal friend, letter writer, dog walker, community group, seasonal worker
newsreader = staff
old student = alumni
old pupil = alumni
registrar = authority
builder = business
electrician = business
vet = professional
commuter = passenger
lodger = guest
purchaser = buyer
activist = pressure-group
parish = religious
expat = migrant
football fan = audience
football supporter = audience
concert goer = audience
festival goer = audience
film crew = media
head of department = manager
frequent flyer = passenger
`
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [phrases = '', kinds = ''] = line.split(' = ');
      return phrases.split(', ').map((phrase) => [phrase, kinds === '' ? [] : [kinds]] as const);
    }),
);

/** The kinds that a word or phrase brings to a name that an author gave, of those that the lexicon has for it. */
export const kindsMeant = (keys: readonly string[], kinds: readonly string[]): readonly string[] =>
  MEANT_IN_NAMES.get(keys.join(' ')) ?? kinds;

/** Whether it is somebody else there than the lexicon has it. */
export const isMeantElse = (keys: readonly string[]): boolean => MEANT_IN_NAMES.has(keys.join(' '));

/** Words that stand for their kind only where an author's name begins with them: "agencies that refer", but not "PR agencies" (comparison keys). */
const FIRST_IN_NAMES = wordSet('me agency scout senior estate');

/** Words that are not of their kind at the end of a phrase that has one of its own: holiday makers make nothing (comparison keys). */
const NOT_WITHIN = wordSet('maker board groomer');

/** Whether the noun at the end of a phrase that has a kind of its own brings its kind as well: scrap merchants are merchants. */
export const standsWithin = (tokens: readonly Token[], from: number, to: number, first: number): boolean =>
  !(to - from === 1 && NOT_WITHIN.has(tokens[from]?.key ?? '')) && standsInName(tokens, from, to, first);

/** Words of a kind that they name only with no more said of them than whose they are: "the owners", but not "owners who give up their dog" (comparison keys). */
const UNQUALIFIED = wordSet('owner group family');

/** Adjectives that stand for people where no noun follows: "the poor", but not "poor abandoned dogs" (comparison keys). */
const ADJECTIVES = wordSet('poor old deaf blind sick disabled homeless dying dead elderly injured');

/** What follows one of them is over, or that they are not yet or not at all: "non-residents", "retired drivers". */
const UNMADE = wordSet('non anti ex former past retired lapsed future prospective unborn');

/**
 * Whether a word or phrase of the lexicon, tokens[from, to), stands for its kinds in an author's name: it is meant as it is written, and what stands
 * around it counts. `first` is where the name starts.
 */
export function standsInName(tokens: readonly Token[], from: number, to: number, first: number): boolean {
  const keys = tokens.slice(from, to).map((token) => token.key);
  if (from > first && UNMADE.has(tokens[from - 1]?.key ?? '')) return false;
  if (kindsMeant(keys, keys).length === 0) return false;
  if (keys.length > 1) return true;
  const [key = ''] = keys;
  if (!standsAlone(tokens, from, first) || (key === 'it' && !tokens[from]?.caps)) return false;
  if (FIRST_IN_NAMES.has(key) && from > first && !DESCRIBING.has(tokens[from - 1]?.word ?? '')) return false;
  // Societies are no society, nor is one of friends.
  if (key === 'society' && (tokens[from]?.word !== key || tokens[to]?.word === 'of')) return false;
  const after = tokens[to];
  if (!after) return true;
  if (ADJECTIVES.has(key)) return !/(?:ed|ing)$/u.test(after.word);
  if (after.word !== 'of') return !UNQUALIFIED.has(key) || after.mark || JOINS.test(after.word);
  // "The owner of the building", "players of the lottery": of a thing, they are something else than by themselves.
  if (!(UNQUALIFIED.has(key) || BY_COMPOUND.has(key) || BY_GROUP.has(key))) return true;
  const noun = tokens.slice(to + 1).find(({ word }) => !isDeterminer(word));
  return nounClassOf(noun?.key ?? '') !== 'thing';
}

const JOINS = /^(?:and|or|&)$/u;
