/** Words that a clause is read by: who does it, what is paid, used, or done to somebody. */

import {
  ARTICLES,
  BE,
  CATENATIVES,
  COORDINATORS,
  DO,
  DO_NOT,
  FIRST_SUBJECTS,
  GET,
  HAVE,
  MIDDLE_ADVERBS,
  MODALS,
  POSSESSIVES,
  RELATIVES,
  RELATIVES_AND_VERB,
  SPOKEN_RELATIVES,
  SUBORDINATORS,
  THIRD_SUBJECTS,
  THIRD_SUBJECTS_AND_BE,
} from '../reading/closed-classes';
import { wordSet } from '../reading/word-set';

/** Money goes from the doer. */
export const PAYING = wordSet(`
pay pays paying paid payin fund funds funding funded finance finances financing financed bankroll bankrolls bankrolling bankrolled subsidise subsidises subsidising
subsidised sponsor sponsors sponsoring sponsored donate donates donating donated contribute contributes contributing
contributed hire hires hiring hired rent rents renting rented buy buys buying bought purchase purchases purchasing purchased lease leases leasing leased
book books booking booked commission commissions commissioning commissioned
`);
/** The same with the little word that follows. */
export const PAYING_UP: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    chip: /^in$/u,
    fork: /^out$/u,
    stump: /^up$/u,
    cough: /^up$/u,
    shell: /^out$/u,
    splash: /^out$/u,
    top: /^up$/u,
  }).flatMap(([verb, after]) =>
    [verb, `${verb}s`, verb === 'fork' || verb === 'cough' || verb === 'shell' ? `${verb}ing` : `${verb}${verb.at(-1)}ing`].map(
      (form) => [form, after] as const,
    ),
  ),
);
/** Verbs that need money after them to be paying. */
export const HANDING = wordSet(
  'give gives giving gave put puts putting leave leaves leaving left send sends sending sent chuck chucks chucked bung bungs slip slips',
);
export const MONEY_NOUNS = wordSet(`
money cash quid pound pounds grand thousand thousands million millions cheque donation donations grant grants fiver tenner funding funds bob wonga dosh wedge standing subsidy subsidies fees rent
legacy contribution contributions sponsorship £ rupees dollars euros naira
`);
/** Money that people owe or give of their own. */
export const DUES = wordSet('tax taxes rates money fee fees rent donations subs subscription subscriptions contributions precept premiums');
/** Money that is theirs, where it goes into the work. */
export const OWN_MONEY = wordSet(DUES, 'dues');
export const GOES = wordSet('pay pays paid fund funds go goes goin going keep keeps run runs cover covers help helps');

/** Taken from the organisation by the doer, as those whom it is for do. */
export const USING = wordSet(`
use uses using usin used receive receives receiving need needs needing wait waits waiting waited queue queues queuing queueing learn learns learning eat eats eating ate
read reads reading watch watches watching listen listens listening borrow borrows borrowing enjoy enjoys enjoying
struggle struggles struggling practise practises practising practice practicing shelter sheltering study studies studying get gets getting got gettin collect collects collecting
`);
/** Done to somebody for their good. */
export const SERVED = wordSet(`
helped treated served rescued saved fed taught trained supported shown looked cared seen operated tended nursed housed sheltered transported carried escorted pulled plucked winched evacuated
cured healed advised tutored coached minded driven
`);
/** Done to somebody who is not asked. */
export const DEALT_WITH = wordSet(`
arrested detained sectioned held forced made dragged hauled brought rushed carted knocked cuffed handcuffed locked banned barred chucked thrown kicked booted turfed evicted ejected expelled
wheeled stretchered seized nicked lifted refused rejected towed clamped ticketed fined slapped
`);
/** What makes dealings of words that may mean something else: "brought in", "held overnight", "made to go". */
export const DEALING_NEEDS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    held: /^(?:overnight|in|down|by|under|at|for)$/u,
    made: /^to$/u,
    brought: /^(?:in|by|from|unconscious|after|to)$/u,
    rushed: /^(?:in|to|there|off|by)$/u,
    knocked: /^(?:out|down|over|off|unconscious)$/u,
    thrown: /^(?:out|off)$/u,
    chucked: /^(?:out|off)$/u,
    kicked: /^(?:out|off)$/u,
    booted: /^(?:out|off)$/u,
    locked: /^(?:up|in)$/u,
    lifted: /^(?:by)$/u,
    carted: /^(?:off|in|away)$/u,
    turfed: /^(?:out|off)$/u,
    wheeled: /^in$/u,
    slapped: /^with$/u,
  }),
);
/** Done by somebody who takes what is not given. */
export const MISDEEDS =
  /^(?:(?:broke|break|breaks|breaking) (?:in|into)|(?:sneak|sneaks|sneaked|sneaking|snuck) (?:in|into|past|round|on)|blag\w*|gatecrash\w*|(?:climb|climbs|climbed|climbing|jump|jumps|jumped|jumping|hop|hops|hopped|scale|scaled) (?:over|the (?:fence|wall|gate|barrier|turnstile)s?)|trespass\w*|(?:broke|smash(?:es|ed|ing)?|vandalis\w+|wreck(?:s|ed|ing)?|trash(?:es|ed|ing)?|nick(?:s|ed|ing)?|stole|steal(?:s|ing)?|pinch(?:es|ed|ing)?|torch(?:es|ed|ing)?) (?:our|the|their|a|some|stuff|things|from)\b|drop(?:s|ped|ping)? litter|(?:cheat|cheats|cheating|cheated)\b|(?:dodge|dodges|dodging|dodged) (?:the )?(?:fare|fares|bill|fee))/u;

export const STATES = wordSet('unconscious deceased dead unresponsive comatose coma sedated');

/** Whose clause it is stands before them. */
export const WHOSE_CLAUSE = wordSet(RELATIVES, RELATIVES_AND_VERB, SPOKEN_RELATIVES, 'whoever');

/** Pronouns that take up those named. */
export const SELVES = wordSet(THIRD_SUBJECTS, THIRD_SUBJECTS_AND_BE, 'theyve theyd it its dem de wey');

/** The writer, or the organisation. */
export const US = wordSet(FIRST_SUBJECTS, 'us weve were ive you');

/** Anybody else. */
export const OTHERS = wordSet('nobody someone somebody noone others everyone');

/** A clause begins with them. */
export const STARTS = wordSet(COORDINATORS, SUBORDINATORS, 'so then cuz bc tho even');

/** A noun follows, which these don't stand for. */
export const DETERMINERS = wordSet(ARTICLES, POSSESSIVES, 'some any this that');

/** Between a subject and its verb. */
export const FILLERS = wordSet(
  MIDDLE_ADVERBS,
  MODALS,
  DO,
  DO_NOT,
  HAVE,
  CATENATIVES,
  'actually already to now then never not both who been sometimes sat stood stuck sitting keep keeps',
);

/** Before what is done to somebody. */
export const PASSIVE = wordSet(BE, GET, THIRD_SUBJECTS_AND_BE, 'whos thats its');

export const NOTHING = wordSet('nothing nowt nought nuffin nuttin zilch zero sod bugger');
/** What is not given, or opens it: "no money". */
export const NOUGHT = wordSet(NOTHING, 'no');

/** What is paid as a punishment, in exchange for nothing. */
export const PENALTIES = wordSet('fine fines fined penalty penalties bail damages');

/** Words of which one must stand where a deed is told. */
export const TELLING: ReadonlySet<string> = new Set([
  ...PAYING,
  ...PAYING_UP.keys(),
  ...HANDING,
  ...USING,
  ...SERVED,
  ...DEALT_WITH,
  ...`write writes writing sign signs signing charged billed invoiced foot foots footing cover covers covering sent put signed told out know idea clue have has having had
  broke break breaks breaking sneak sneaks sneaked sneaking snuck blag blags blagged blagging gatecrash gatecrashed gatecrashing climb climbs climbed climbing jump jumps
  jumped jumping hop hops hopped scale scaled trespass trespassed trespassing cheat cheats cheating cheated dodge dodges dodging dodged smash smashes smashed smashing
  vandalise vandalises vandalised vandalising wreck wrecks wrecked wrecking trash trashes trashed trashing nick nicks nicked nicking stole steal steals stealing
  pinch pinches pinched pinching torch torches torched torching drop drops dropped dropping`.split(/\s+/u),
]);

/** Between a subject and its verb. */
export const SKIPPED = wordSet(
  MIDDLE_ADVERBS,
  MODALS,
  DO,
  HAVE,
  CATENATIVES,
  'actually already currently recently either not to wanting need needs feel',
);

/** "Footing the bill". */
export const FOOTING =
  /\b(?:footing|covering|settling|picking up) (?:all |half )?(?:the|their|its|his|her) (?:\w+ )?(?:bill|tab|cost|fee|charge)s?\b/u;
