/** The definitions that feedback cites, in our own words. */
export const DEFINITIONS = {
  D1: 'A customer stands in an exchange: it gives the organisation something of value and gets something back. It may or may not use the service itself.',
  D2: 'A consumer uses the service, or is dealt with by it, without giving value in exchange for that.',
  D3: 'One and the same party can be both a customer and a consumer.',
  D4: 'In business the two words nearly coincide, because whoever buys mostly uses as well; children, gifts, pets, thieves and free readers show the gap.',
  D5: 'In public and non-profit bodies the one who pays is the customer and the one who is served is the consumer.',
  D6: 'Users who choose where they go, and whose custom keeps the place open, give value by that; calling them customers can be argued for.',
  D7: 'Someone who is acted on against their will, or without one, and gives nothing is a consumer. Being the reason for a service is no exchange.',
  D8: 'An exchange needs no price: information, cooperation, time or custom are of value too.',
  D9: 'Internal customers are the colleagues, managers and departments who depend on the work; external ones stand outside.',
  D10: 'An intermediate customer passes on what it gets; an ultimate customer does not.',
  D11: 'Client is either a plain synonym of customer or someone who takes professional advice, so it is a word to use with care.',
  D12: 'Away from work, family and friends exchange things of value as well.',
  D13: 'Whoever commissions a service is its customer, and those it is provided for are its consumers.',
} as const;

export type DefinitionId = keyof typeof DEFINITIONS;
