/** Words that stand for any person or any body; which one, the words around them tell. */

import { ARTICLES, DO, FIRST_POSSESSIVES, HAVE, MODALS, RELATIVES, SUBJECTS, THIRD_POSSESSIVES } from '../reading/closed-classes';
import { wordSet } from '../reading/word-set';

/** `@p` in the lexicon's phrases (comparison keys). */
export const PERSON_WORDS = wordSet(`
people person persons folk ppl peeps peopl poeple peple pepole individual human adult grownup man woman guy bloke chap lad lass gal girl boy gadgie gadge wifie cailin oke ouk boykie drongo bogan galah larrikin numpty eejit muppet wally plonker pillock wazzock bampot fecker gobshite sheila chica hombre fellah feller fellow fellers geezer laddie lassie boyo fellow lady gentleman fella dude soul sod bugger mite wretch git bastard
anyone anybody someone somebody everyone everybody whoever whomever one those them that member ones family group community citizen kid child student pupil patient client
customer consumer user visitor type character sort lot bod bunch crowd learner learners household couple mum dad parent worker other
`);

/** Of the person words those that say nothing at all of who is meant. */
export const ANYBODY = wordSet(`
people person persons folk ppl peeps peopl poeple peple pepole individual human adult grownup man woman guy bloke chap lad lass gal gadgie gadge wifie oke ouk drongo bogan galah larrikin numpty eejit muppet wally plonker pillock wazzock bampot fecker gobshite fellah feller lady gentleman fella fellow geezer laddie lassie boyo dude soul sod bugger mite wretch git bastard
anyone anybody someone somebody everyone everybody whoever whomever one those them that member ones individual type character lot bod bunch all most some other person
`);

/** `@g` in the lexicon's phrases (comparison keys). */
export const GROUP_WORDS = wordSet(`
company firm business agency body organisation organisations mob lot outfit team department dept office people folk bod peep crew side board authority group provider
association co corporation society trust charity institution network sector industry guy person man lad rep representative boss manager worker officer staff official chief leader
gang brigade bigwig bureau unit service bloke type department
`);

/** After a body's name they mean the body's own people: "council staff". */
export const STAFF_WORDS = wordSet(
  'staff worker officer employee personnel manager boss chief leader official crew team member rep representative official people folk lot bod bods workforce',
);

/** A firm of any trade. */
export const FIRM_WORDS = wordSet('firm company business trader enterprise');

/** With these a name is over: what follows describes, or is a sentence about it. */
export const AFTER_NAME = wordSet(
  RELATIVES,
  HAVE,
  DO,
  MODALS,
  SUBJECTS,
  FIRST_POSSESSIVES,
  THIRD_POSSESSIVES,
  ARTICLES,
  `of in at on from for with to by near around under below without into about against during within outside inside across throughout over off after before
  behind between among amongst via through beyond despite per until till like than not w whom whose when where if while because eg ie being having paying
  using needing is are was were should get gets getting giving buying what wot thru except barring excluding whenever yesterday ago here there upstairs downstairs abroad still
  already now currently nowadays all last once twice thrice two three four five six seven eight nine ten every pays gives buys owns sends wants puts takes gets goes hes shes
  brings lets tells uses coz cos cuz bc itself themselves himself herself themself whove whos whod wholl whore thatve thats theyre theyve theyd im ive
  maybe perhaps probably possibly obviously obvs lol haha too again also etc really definitely mainly mostly especially ofc tbh innit basically though
  your ur this even just please sorry either as so but`,
);
