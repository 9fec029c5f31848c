/** Parties by the words that their author describes them with: their names, and what they give and get. */
import { AFTER_NAME, GROUP_WORDS } from '../lexicon/heads';
import { keysOf } from '../reading';
import { wordSet } from '../reading/word-set';
import type { Scenario } from '../scenario';
import { headNounOf } from './names';

/** A party that a word describes, and how much the word speaks for it: 1 where it stands in the names of that party alone. */
export interface Described {
  readonly party: string;
  /** Of the noun that names somebody. */
  readonly asHead: number;
  /** The same where nothing is said of them after it. */
  readonly asBareHead: number;
  /** Of any other word. */
  readonly asOther: number;
}

/** Roots of words, and the parties whose descriptions hold them. */
export type DescriptionIndex = ReadonlyMap<string, readonly Described[]>;

const NAMED = 1;
/** What a party gives and gets is told in words that others share more often. */
const GIVEN = 0.4;
/** A word that plays another part in the name than in the answer. */
const ANOTHER_PART = 0.5;

/** A noun of which the name says which ones. */
const RESTRICTED = 0.6;

/** By how many names a word stands in: one that describes several parties tells little of any. */
const shareOf = (parties: number): number => (parties <= 1 ? 1 : parties === 2 ? 0.6 : parties === 3 ? 0.4 : 0.2);

/** Words that describe nobody: of grammar, of paying and getting in general, and for anybody at all. */
const EMPTY = wordSet(`
  the a an and or of in on at to for by with from as is are am be been being was were that who which whom whose what when where why how this these those there then than it its they them their theirs our ours us we you your yours
  i me my mine he his him she her hers not no nor none never nothing but if so up out off down over under into onto about after before during because cos all any some every each other another more most less least much many few such
  very just only also even still too can could will would may might must shall should do does did done have has had having want wants need needs come comes came coming take takes took taken taking make makes made making go goes
  went going gone get gets got getting give gives gave given giving pay pays paid paying use uses used using put puts let keep keeps say says said see sees one two three first lot lots thing things bit way while always often whole
  whoever whatever anyone anybody someone somebody everyone everybody people person persons folk folks man men woman women guy guys lad lads lady ladies one ones chap bloke fella ppl mate main local good bad best better new old own
  big small little young great nice free extra real really maybe perhaps probably dont doesnt didnt isnt arent wont cant im theyre theyve weve ive thats whats like likes another same different kind sort type service services
  havent hasnt hadnt wasnt werent wouldnt couldnt shouldnt aint theyd theyll youre youve ill id hed shed wed well yet ever anymore both several others area stand stands standing stood time times day days week weeks month months year years
`);

/**
 * What two words have in common that are forms of one another: "redundancies" and "redundant", "evictee" and "evicted"; null for words that describe nobody.
 * It is cut more boldly than an inflection, as one word alone decides nothing.
 */
export function rootOf(word: string): string | null {
  const key = KIDS.test(word) ? 'child' : word;
  if (key.length < 3 || EMPTY.has(key) || GROUP_WORDS.has(key) || AFTER_NAME.has(key) || !/^\p{L}/u.test(key)) return null;
  return key.length < 5 || OTHER_SIDE.test(key) ? key : key.replace(/(?:ing|ed|er|ee|or|ion|ment|es|s|e|y)$/u, '');
}

/** Children by other names. */
const KIDS = /^(?:kid|kiddie|kiddo|bairn|wean|youngster)$/u;

/** Whoever is at the other end of the one in -er: employers are no employees. */
const OTHER_SIDE = /^(?:employee|trainee|payee|interviewee|mentee|tutee|lessee|licensee|franchisee|examinee|internee)$/u;

/** The parties that words of this root describe, and how well each; none for a word that describes nobody. */
export const describedBy = (index: DescriptionIndex, root: string | null): readonly Described[] => index.get(root ?? '') ?? [];

/** Whether words of this root are among those that describe the party of that id. */
export const describes = (index: DescriptionIndex, root: string | null, id: string | undefined): boolean =>
  describedBy(index, root).some(({ party }) => party === id);

/** Whether words of this root describe no party; a word that is one of grammar, or for anybody at all, describes nobody. */
export const describesNobody = (index: DescriptionIndex, root: string | null): boolean => describedBy(index, root).length === 0;

/** Whether the word names that party, rather than tells something of it. */
export const isNounOf = ({ asHead, asOther }: Described): boolean => asHead > asOther;

const rootsIn = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap(keysOf).flatMap((key) => rootOf(key) ?? []));

/** Roots of the words that the organisation and what it does are described with. */
export const ownRootsOf = ({ organisation, title, alsoCalled, service }: Scenario): ReadonlySet<string> =>
  rootsIn([organisation, title, ...alsoCalled, service]);

type Weights = Omit<Described, 'party'>;

/** The index of a scenario's descriptions. Words of the organisation's own names are left out. */
export function descriptionsOf(scenario: Scenario): DescriptionIndex {
  const own = rootsIn([scenario.organisation, scenario.title, ...scenario.alsoCalled]);
  const index = new Map<string, Map<string, Weights>>();
  const add = (text: string, party: string, head: string | null, worth: number): void => {
    const keys = keysOf(text);
    // "Clients who never come" are no clients but those who never come.
    const ofBare = keys.at(-1) === head ? worth : worth * RESTRICTED;
    for (const key of keys) {
      const root = rootOf(key);
      if (root === null || own.has(root)) continue;
      const parties = index.get(root) ?? new Map<string, Weights>();
      const known = parties.get(party) ?? { asHead: 0, asBareHead: 0, asOther: 0 };
      // "Council" is the council's name, and in "council tax payers" it only tells which payers.
      const half = worth * ANOTHER_PART;
      const [asHead, asBareHead, asOther] = key === head ? [worth, ofBare, half] : [half, half, worth];
      parties.set(party, {
        asHead: Math.max(known.asHead, asHead),
        asBareHead: Math.max(known.asBareHead, asBareHead),
        asOther: Math.max(known.asOther, asOther),
      });
      index.set(root, parties);
    }
  };
  for (const { id, name, aliases, gives, gets } of scenario.parties) {
    for (const text of [name, ...aliases]) add(text, id, headNounOf(text, false), NAMED);
    for (const { what } of [...gives, ...gets]) add(what, id, null, GIVEN);
  }
  const shares = new Map<string, readonly Described[]>();
  for (const [root, parties] of index) {
    const named = [...parties.values()].filter(({ asHead, asOther }) => Math.max(asHead, asOther) === NAMED).length;
    const share = shareOf(named || parties.size);
    shares.set(
      root,
      [...parties].map(([party, { asHead, asBareHead, asOther }]) => ({
        party,
        asHead: asHead * share,
        asBareHead: asBareHead * share,
        asOther: asOther * share,
      })),
    );
  }
  return shares;
}
