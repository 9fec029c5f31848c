/** Which other kinds a kind is counted in with where a scenario has no party of its own for it. */
import type { CompiledScenario } from './compile';

/** Where a kind that nobody lists is counted in: a child among those served, a tourist among the public. */
const ELSE: Readonly<Record<string, readonly string[]>> = {
  beneficiary: ['user'],
  'non-payer': ['user'],
  vulnerable: ['beneficiary'],
  child: ['beneficiary'],
  elderly: ['public', 'beneficiary'],
  disabled: ['beneficiary'],
  learner: ['beneficiary', 'buyer'],
  poor: ['beneficiary', 'public'],
  tourist: ['visitor-to-place', 'public'],
  motorist: ['public'],
  veteran: ['public'],
  friend: ['family'],
  neighbour: ['resident'],
  caller: ['beneficiary'],
  complainant: ['beneficiary'],
  applicant: ['buyer', 'beneficiary'],
  commissioner: ['payer'],
  member: ['buyer', 'beneficiary'],
  guest: ['buyer'],
  passenger: ['buyer'],
  audience: ['beneficiary'],
  reader: ['beneficiary'],
  borrower: ['beneficiary'],
  client: ['beneficiary'],
  'shopper-other': ['visitor-to-place'],
  'visitor-to-place': ['audience'],
  intermediary: ['supplier'],
};

/** Kinds that tell what people do with a service, whoever they are; the others tell who they are, and little of what they do here. */
export const ROLES: ReadonlySet<string> = new Set(
  'beneficiary non-payer caller complainant applicant commissioner member guest passenger audience reader borrower client shopper-other visitor-to-place learner tourist intermediary'.split(
    ' ',
  ),
);

/** Words for firms that pay to be seen, or for what they learn. */
export const SWAPS: Readonly<Record<string, readonly string[]>> = {
  advertiser: ['sponsor'],
  sponsor: ['advertiser'],
  business: ['advertiser', 'sponsor', 'data-buyer'],
  shop: ['advertiser', 'sponsor'],
};

/** The same whatever the sector. */
export const plainElseOf = (kind: string): readonly string[] => ELSE[kind] ?? [];

/** In commerce anybody may buy, and whoever does not may still use. */
export const elseOf = (kind: string, compiled: CompiledScenario, depth: number): readonly string[] =>
  compiled.scenario.sector === 'commercial' && !(kind === 'buyer' && depth > 0) ? (COMMERCE[kind] ?? ELSE[kind] ?? []) : (ELSE[kind] ?? []);

const COMMERCE: Readonly<Record<string, readonly string[]>> = {
  family: ['buyer'],
  parent: ['buyer'],
  elderly: ['buyer'],
  tourist: ['buyer', 'beneficiary'],
  student: ['buyer'],
  public: ['buyer', 'beneficiary'],
  buyer: ['payer'],
  'young-person': ['user', 'buyer'],
  creator: ['supplier'],
  'non-payer': ['shopper-other', 'beneficiary', 'user'],
};
