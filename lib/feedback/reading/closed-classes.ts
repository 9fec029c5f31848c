/**
 * The closed classes of English: the small words that hold a sentence together, as tokens have them (small letters, no apostrophes). A reading that
 * needs more or other words says so where it reads, as a difference: `wordSet(THIRD_SUBJECTS, 'folk')`.
 */
import { wordSet } from './word-set';

// Determiners: a noun follows.
export const ARTICLES = wordSet('the a an');
export const DEMONSTRATIVES = wordSet('this that these those');
export const QUANTIFIERS = wordSet('some any all every each');
/** The writer's. */
export const FIRST_POSSESSIVES = wordSet('my our');
/** Somebody's of whom is spoken. */
export const THIRD_POSSESSIVES = wordSet('their his her');
/** 'There' is 'their' misspelt. */
export const THIRD_POSSESSIVES_BY_EAR = wordSet(THIRD_POSSESSIVES, 'there');
export const POSSESSIVES = wordSet(FIRST_POSSESSIVES, THIRD_POSSESSIVES, 'your its');
/** What the writer has or points at. */
export const DEFINITE = wordSet(FIRST_POSSESSIVES, 'the');

// Personal pronouns.
export const FIRST_SUBJECTS = wordSet('i we');
/** With the verb that leans on them; "we're" is left out, which reads as "were". */
export const FIRST_SUBJECTS_AND_VERB = wordSet('im ive id ill weve wed');
export const FIRST_OBJECTS = wordSet('me us');
export const THIRD_SUBJECTS = wordSet('they he she');
/** With a form of 'be'. */
export const THIRD_SUBJECTS_AND_BE = wordSet('theyre hes shes');
export const THIRD_OBJECTS = wordSet('them him her');
/** Whoever may do something. */
export const SUBJECTS = wordSet(FIRST_SUBJECTS, THIRD_SUBJECTS, 'you it');

// Relative pronouns.
export const RELATIVES = wordSet('who which that');
/** As spoken: "them what pays", "a one weh pay". */
export const SPOKEN_RELATIVES = wordSet('what wot dat weh');
export const RELATIVES_AND_VERB = wordSet('whos whove whod thats');

// Auxiliaries.
export const BE = wordSet('is are was were be been being');
/** Makes a passive as 'be' does. */
export const GET = wordSet('get gets got getting');
export const HAVE = wordSet('have has had');
export const DO = wordSet('do does did');
/** 'Should' is none of them here: what should be done isn't said to be done. */
export const MODALS = wordSet('can could will would may might must');
export const DO_NOT = wordSet('dont doesnt didnt');
/** Verbs that only take another verb along: "wants to pay", "likes to watch". */
export const CATENATIVES = wordSet('want wants try tries like likes going');

/** Adverbs that stand between a subject and its verb. */
export const MIDDLE_ADVERBS = wordSet('also always really just still all even often usually regularly only ever mostly');

// Conjunctions.
export const COORDINATORS = wordSet('and but or');
export const BECAUSE = wordSet('because cos coz');
export const SUBORDINATORS = wordSet(BECAUSE, 'as since while when if though although whereas where');

/** Prepositions of the place where somebody is. */
export const PLACE_PREPOSITIONS = wordSet('in on at from');
