/**
 * What people are said to do, or what is done to them, and which kind of party that makes them: "people who pay", "anyone who gets nicked",
 * "the people it helps". Forms are made from bases, so no ending is guessed at while reading.
 */
import { RELATIVES, SUBJECTS } from '../reading/closed-classes';
import { verbForms } from '../reading/inflection';
import { wordSet } from '../reading/word-set';

export interface Predicate {
  /** The kind that the doer is. */
  readonly doer: string | null;
  /** The kind that the one it is done to is. */
  readonly done: string | null;
}

/** Lines of `doer | done | verbs`; a verb may carry its past forms: pay/paid. */
const TABLE = `
payer | staff | pay/paid/payed, bankroll, subsidise, subsidize
funder | beneficiary | fund, finance, sponsor
commissioner | - | commission, procure, outsource, tender
buyer | - | buy/bought, purchase, shop, spend/spent, rent, book, order
donor | - | donate, fundraise, pledge, gift, bequeath/bequeathed, contribute
volunteer | - | volunteer
user | - | use, access, utilise, utilize, join, post, scroll, download, pick
beneficiary | - | receive, recieve, benefit, need, want, seek/sought, require, rely, depend, struggle, lack
- | beneficiary | help, support, serve, assist, represent, advocate, protect, house, feed/fed, empower
- | rescued | rescue, trap/trapped, strand, evacuate, save, free
thief | victim | rob, burgle, burgal, mug
offender | victim | attack, assault, abuse, rape, stab, shoot/shot, scam, con, defraud, beat/beaten, threaten, harass, bully, stalk, kidnap, exploit, groom, trick, cheat, spike, drug, catfish, phish, hack, dox, ambush, knife, glass/glassed, batter, thump, punch, slap, bash, headbutt, torment, intimidate, victimise, victimize, terrorise, terrorize, traumatise, traumatize, loot, ransack, fleece, diddle, rook, mislead/misled, deceive, bereave, traffick/trafficked, wrong, molest, swindle, murder, kill, snatch, swipe, smash, wreck, damage, torch, blackmail, grope, vandalise, conned, hurt/hurt, harm, robbed/robbed
thief | victim | steal/stole/stolen, shoplift, pinch, pilfer, filch, swindle, nab/nabbed, pocket
offender | - | commit, offend, reoffend, misbehave, smuggle, riot, traffic/trafficked, litter, dump, vandalise, vandalize, flytip, joyride/joyrode, peddle, poach, forge, launder, embezzle, perjure, deface, spraypaint, graffiti
thief | arrested | nick
- | arrested | arrest, lift, cuff, handcuff, detain, cop/copped, collar, apprehend
- | suspect | charge, accuse, suspect, question, interview, investigate, chase, catch/caught, caution, prosecute, fine
- | stopped | stop, search, frisk
- | prisoner | convict, sentence, imprison, jail, lock, incarcerate
caller | - | ring/rang/rung, call, phone, dial, telephone
complainant | - | report, complain, repot
witness | - | witness, see/saw/seen
public-order | - | protest, march, demonstrate
resident | - | live, reside, dwell
staff | - | work
employer | staff | employ, hire
public | - | vote
deceased | - | die
visitor-to-place | - | visit, attend, look
learner | - | learn, study, enrol, enroll, revise
teacher | learner | teach/taught, educate, train
supplier | - | supply, produce, fix, mend, refurbish, sell/sold, manufacture, deliver, build/built, construct, install, repair, print
advertiser | - | advertise
reader | - | read/read
subscriber | - | subscribe
borrower | - | borrow
audience | - | watch, listen, tune
passenger | - | fly/flew/flown, travel/travelled/travelling
guest | - | eat/ate/eaten, dine, stay
shopper-other | - | browse
referrer | beneficiary | refer
investor | - | lend/lent, invest
owner | - | own
regulator | - | inspect, regulate, audit
competitor | - | compete, undercut/undercut
victim | - | suffer
- | patient | treat, admit, heal, cure, nurse, operate, hospitalise
patient | victim | injure, wound
gift-recipient | - | unwrap
`;

/** Forms that are nouns, mostly: "the building site". */
const NOUNS = new Set([
  'building',
  'buildings',
  'knife',
  'drug',
  'drugs',
  'glass',
  'gift',
  'gifts',
  'tender',
  'traffic',
  'fine',
  'fines',
  'graffiti',
  'litter',
  'litters',
  'pocket',
  'rook',
  'con',
  'cons',
  'print',
  'prints',
  'produce',
  'fix',
]);

const build = (): ReadonlyMap<string, Predicate> => {
  const map = new Map<string, Predicate>();
  const kind = (text: string | undefined): string | null => (!text || text === '-' ? null : text);
  for (const line of TABLE.trim().split('\n')) {
    const [doer, done, verbs = ''] = line.split('|').map((cell) => cell.trim());
    for (const verb of verbs.split(',')) {
      const [base = '', ...past] = verb.trim().split('/');
      for (const form of verbForms(base, ...past)) {
        if (NOUNS.has(form)) continue;
        map.set(form, { doer: kind(doer), done: kind(done) });
        // "Usin it", "payin for it".
        if (form.endsWith('ing') && !map.has(form.slice(0, -1))) map.set(form.slice(0, -1), { doer: kind(doer), done: kind(done) });
      }
    }
  }
  return map;
};

/** Verb forms → kinds. */
export const PREDICATES: ReadonlyMap<string, Predicate> = build();

/** Subjects that stand between a verb and what is before it. */
export const PRONOUNS = wordSet(SUBJECTS, RELATIVES, 'theyre its were ive weve theyve whoever');
/** Subjects inside "the people it helps": the head is then the one it is done to. */
export const INNER_SUBJECTS = wordSet(
  SUBJECTS,
  'police charity hospital school service organisation council library shop staff officers advocate advocates coppers cops nurses doctors guards',
);
