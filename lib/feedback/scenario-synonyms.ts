/** Words that authors write where the format has another one: what 'did you mean' offers before it looks for misspellings. */
import { kindsOfName } from './items/names';

/** The format's word, and what is written for it. One word may stand under several: which one is allowed in its place tells. */
const SYNONYMS: Readonly<Record<string, string>> = {
  // Kinds of value.
  money:
    'fee fees price prices payment payments charge charges cash sale sales ticket tickets subscription subscriptions membership rent donation donations gift gifts legacy legacies sponsorship wages in-kind gift-in-kind gifts-in-kind food clothes',
  funding: 'grant grants budget budgets subsidy subsidies capital investment investments allocation endowment fund funds',
  contract: 'contracts commission commissions commissioning tender order orders',
  tax: 'taxes taxation rates council-tax precept duty levy',
  custom: 'attention attendance visits footfall use loyalty numbers patronage business',
  information: 'data knowledge feedback reports intelligence advice info',
  cooperation: 'co-operation collaboration partnership help support referral referrals loan loans lending agreement backing',
  publicity: 'advertising coverage press exposure promotion mention mentions reputation',
  time: 'volunteering hours effort',
  affection: 'love gratitude thanks friendship',
  goods: 'supplies products equipment materials services things',
  work: 'labour labor staffing job jobs',
  // How something is got.
  return: 'exchange benefit benefits back reward in-return received pay payment',
  use: 'used uses user service consume consumed consumption served receive benefit',
  'acted-on': 'acted acted-upon affected harmed dealt-with involuntary unwilling against-will',
  // Sides.
  away: 'bystander bystanders observer neutral none neither competitor competitors rival rivals aside elsewhere unrelated third-party',
  inside: 'internal staff employee employees colleague colleagues in within insider',
  outside: 'external out outsider customer public',
  // Sectors.
  commercial: 'private business company for-profit profit retail private-sector firm trade',
  public: 'government state council municipal publicly-funded public-sector local-government statutory',
  'non-profit': 'nonprofit charity charitable not-for-profit voluntary third-sector ngo community social-enterprise charity-sector',
  internal: 'department in-house inside company-department',
  // Verdicts and lists.
  fits: 'fit right correct yes good',
  arguable: 'maybe depends partly possible debatable both',
  reconsider: 'wrong incorrect no misplaced not reject',
  'not-a-party': 'thing idea nobody no-party not-party nonparty',
  unrecognised: 'unknown unrecognized unclear',
  unreadable: 'empty blank nonsense',
  customers: 'customer buyers',
  consumers: 'consumer users',
  // Fields.
  about: 'description intro introduction summary',
  organisation: 'organization name org',
  alsoCalled: 'aka other-names aliases synonyms nicknames',
  notParties: 'nonparties not-a-party things nobody ignore',
  parties: 'people stakeholders actors',
  sources: 'references facts',
  sector: 'type kind',
  title: 'name heading',
  aliases: 'also-called alsocalled synonyms names nicknames aka other-names',
  kinds: 'kind type types',
  willing: 'voluntary unwilling consent',
  chooses: 'choice choose chosen free',
  fundingFollowsUse: 'funding-follows follows-use money-follows-use',
  passesOn: 'intermediary resells',
  gives: 'giving provides pays',
  gets: 'receives getting uses',
  source: 'reference ref cite sources',
  what: 'value text thing description name',
  kind: 'type mode',
  mode: 'kind how type',
  through: 'via by from',
  reason: 'why because note',
  verdict: 'answer gold',
  party: 'id who',
};

const meaningsOf = new Map<string, string[]>();
for (const [word, given] of Object.entries(SYNONYMS)) {
  for (const one of given.split(' ')) meaningsOf.set(one, [...(meaningsOf.get(one) ?? []), word]);
}

/** `Gift in kind`, `gift_in_kind` and `gift-in-kind` are one word here. */
const plain = (given: string): string =>
  given
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/gu, '-');

/** The allowed word that `given` means by another name; undefined when none does. */
export function synonymOf(given: string, allowed: readonly string[]): string | undefined {
  const word = plain(given);
  return meaningsOf.get(word)?.find((meaning) => allowed.includes(meaning)) ?? allowed.find((one) => plain(one) === word);
}

/** The kind of the lexicon that the words of `given` name: `insurance-company` is an `insurer`; undefined when they name none. */
export function kindByWords(given: string, allowed: readonly string[]): string | undefined {
  return kindsOfName(given.replaceAll(/[-_]+/gu, ' ')).sure.find((kind) => allowed.includes(kind));
}
