import type { ComponentProps } from 'react';

export interface NamedParty {
  readonly id: string;
  readonly name: string;
}

interface PartySelectProps extends Omit<ComponentProps<'select'>, 'children' | 'defaultValue'> {
  readonly chosen: string;
  /** Those that may well be meant, offered first. */
  readonly likely: readonly NamedParty[];
  readonly parties: readonly NamedParty[];
}

const optionsOf = (parties: readonly NamedParty[]) =>
  parties.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));

/** The parties of a scenario to choose one from, the likely ones first. */
export function PartySelect({ chosen, likely, parties, ...select }: PartySelectProps) {
  const others = parties.filter(({ id }) => !likely.some((other) => other.id === id));
  return (
    <select {...select} defaultValue={chosen}>
      <option value="">Choose a party</option>
      {likely.length > 0 && <optgroup label="Perhaps">{optionsOf(likely)}</optgroup>}
      <optgroup label={likely.length > 0 ? 'Others' : 'Parties'}>{optionsOf(others)}</optgroup>
    </select>
  );
}
