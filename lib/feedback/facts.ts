/** What rules look at: a party's facts, apart from its names. */
import type { Party, Scenario, Sector, ValueKind } from './scenario';
import type { GetsMode } from './types';

export interface Facts {
  readonly side: Party['side'];
  readonly willing: boolean;
  readonly chooses: boolean;
  readonly fundingFollowsUse: boolean;
  readonly passesOn: boolean;
  /** Watches over the organisation, as a regulator does: what passes between them is its duty, not a use or a bargain. */
  readonly oversees?: boolean;
  /** Only collects what is owed by law, as a tax office does. */
  readonly collects?: boolean;
  /** A department's watchdog or rival outside: what it learns of the work is no use of it. */
  readonly bystander?: boolean;
  /** Pays to be seen, as advertisers and sponsors do: what it gets is other people's use, and no use of its own. */
  readonly promotes?: boolean;
  /** Hands something over for the organisation's work: donors, lenders, investors. */
  readonly endows?: boolean;
  /** Has a say in what becomes of the organisation, as politicians do. */
  readonly governs?: boolean;
  /** An organisation rather than people. */
  readonly body?: boolean;
  /** Paid by the organisation for what it gives, as a learner tells it. */
  readonly paid?: boolean;
  /** Too young to answer for what it gives: somebody else decides. */
  readonly minor?: boolean;
  /** `channelled`: what passes through hands that only hand it on, and are no payer themselves. */
  readonly gives: readonly { readonly what: string; readonly kind: ValueKind; readonly through?: string; readonly channelled?: boolean }[];
  readonly gets: readonly { readonly what: string; readonly mode: GetsMode }[];
}

/** The facts of a scenario's party; `through` becomes a name where it was a party's id. */
export function factsOf(party: Party, scenario: Scenario): Facts {
  const { side, willing, chooses, fundingFollowsUse, passesOn } = party;
  return {
    side,
    willing,
    chooses,
    fundingFollowsUse,
    passesOn,
    gives: party.gives.map(({ what, kind, through }) => ({ what, kind, ...(through === undefined ? {} : byWayOf(through, scenario)) })),
    gets: party.gets.map(({ what, mode }) => ({ what, mode })),
  };
}

function byWayOf(through: string, { parties }: Scenario): { readonly through: string; readonly channelled?: true } {
  const between = parties.find(({ id, name }) => id === through || name === through);
  const pays = between?.gives.some(({ kind }) => kind === 'contract' || kind === 'funding' || kind === 'money');
  return { through: between?.name ?? through, ...(pays ? {} : { channelled: true }) };
}

const PAYMENT: ReadonlySet<ValueKind> = new Set(['money', 'funding', 'contract']);
/** What a business partner or an authority gives, rather than a helper or a supplier. */
const DEALING: ReadonlySet<ValueKind> = new Set(['information', 'cooperation', 'publicity', 'contract']);

/** Money that comes from the party itself. */
export const paysDirectly = (facts: Facts): boolean =>
  facts.gives.some(({ kind, through }) => kind === 'contract' || (PAYMENT.has(kind) && through === undefined));

/** Tax, or money that passes through another's hands. */
export const paysIndirectly = (facts: Facts): boolean =>
  facts.gives.some(({ kind, through }) => kind === 'tax' || (PAYMENT.has(kind) && through !== undefined));

/** Money of its own that another only hands on: an exchange all the same. */
export const paysByChannel = (facts: Facts): boolean =>
  facts.gives.some(({ kind, channelled }) => PAYMENT.has(kind) && channelled === true);

export const givesNothing = (facts: Facts): boolean => facts.gives.length === 0;
export const givesDealings = (facts: Facts): boolean => facts.gives.some(({ kind }) => DEALING.has(kind));
export const uses = (facts: Facts): boolean => facts.gets.some(({ mode }) => mode === 'use');
export const isActedOn = (facts: Facts): boolean => facts.gets.some(({ mode }) => mode === 'acted-on');
export const getsReturn = (facts: Facts): boolean => facts.gets.some(({ mode }) => mode === 'return');
export const getsNothing = (facts: Facts): boolean => facts.gets.length === 0;
/** Takes part in the service as one who uses it or is dealt with by it. */
export const isServed = (facts: Facts): boolean => uses(facts) || isActedOn(facts);

export type { Sector };

/** Gives nothing but its own labour: the staff of the organisation itself. */
export const givesOnlyWork = (facts: Facts): boolean => facts.gives.every(({ kind }) => kind === 'work');
