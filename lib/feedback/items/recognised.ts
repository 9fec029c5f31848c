/** Somebody recognised in an item: a party of the scenario, or what is usual of a kind. */
import type { Facts } from '../facts';
import type { CompiledParty } from './compile';

/** How a name was recognised, surest first. */
export type How = 'name' | 'kind' | 'near-kind' | 'role' | 'presumed' | 'told';

export interface Recognised {
  readonly id: string;
  /** As it reads in a sentence. */
  readonly name: string;
  readonly plural: boolean;
  readonly facts: Facts;
  readonly how: How;
  readonly party: CompiledParty | null;
  /** Others that the same words may name: what else is said tells which. */
  readonly others?: readonly CompiledParty[];
  /** The kind of the lexicon that the words name, where they name one. */
  readonly kind?: string;
  /** How closely a general word and the party hang together, from 0 to 1; where it isn't said, by `how` alone. */
  readonly bond?: number;
  /** Only counted in with it, for want of anything nearer. */
  readonly loose?: true;
}

/** A party of the scenario, recognised in some way. */
export const recognised = (compiled: CompiledParty, how: How): Recognised => ({
  id: compiled.party.id,
  name: compiled.party.name,
  plural: compiled.plural,
  facts: compiled.facts,
  how,
  party: compiled,
});

/** A party named outright. */
export const recognisedParty = (compiled: CompiledParty): Recognised => recognised(compiled, 'name');
