import type { Ruling, Scenario } from '@/lib/feedback';
import { partyName } from './party-name';

const verdictWords = { fits: 'fit', arguable: 'can be argued', reconsider: 'are worth another look' } as const;

const listed = (facts: readonly { readonly what: string }[] | undefined): string => (facts ?? []).map(({ what }) => what).join(', ');

const factWords = (
  gives: readonly { readonly what: string }[] | undefined,
  gets: readonly { readonly what: string }[] | undefined,
): string => {
  const parts = [listed(gives) && `gives ${listed(gives)}`, listed(gets) && `gets ${listed(gets)}`].filter(Boolean);
  return parts.join(' and ');
};

/** What a ruling says, as one sentence without its reason. */
export const rulingSentence = (ruling: Ruling, scenario: Scenario): string => {
  switch (ruling.kind) {
    case 'alias':
      return `‘${ruling.alias}’ is another name of ${partyName(scenario, ruling.party)}.`;
    case 'not-a-party':
      return `‘${ruling.phrase}’ is no party.`;
    case 'party':
      return `There is also ${ruling.party.name}: ${factWords(ruling.party.gives, ruling.party.gets) || 'inside the organisation'}.`;
    case 'fact': {
      const traits = [
        ruling.willing === undefined ? '' : ruling.willing ? 'takes part willingly' : 'is dealt with against its will',
        ruling.chooses === undefined ? '' : ruling.chooses ? 'chooses this provider' : 'doesn’t choose this provider',
      ];
      return `Of ${partyName(scenario, ruling.party)}: it ${[factWords(ruling.gives, ruling.gets), ...traits].filter(Boolean).join(', ')}.`;
    }
    case 'ruling':
      return `Among ${ruling.list}, ${partyName(scenario, ruling.party)} ${verdictWords[ruling.verdict]}.`;
  }
};
