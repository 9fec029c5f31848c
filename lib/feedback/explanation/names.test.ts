import { describe, expect, it } from 'vitest';
import { scenarioSchema } from '../scenario';
import { checkExplanation } from './index';

const scenario = scenarioSchema.parse({
  id: 'toll-bridge',
  title: 'A toll bridge',
  organisation: 'the bridge trust',
  service: 'a way across the river',
  sector: 'non-profit',
  about: 'A trust keeps a bridge open.',
  sources: { own: 'Made up for this test.' },
  parties: [
    {
      id: 'quarry',
      name: 'the quarry',
      aliases: ['Greystone'],
      gives: [{ what: 'a yearly fee', kind: 'money' }],
      gets: [{ what: 'a road for its lorries', mode: 'return' }],
      source: 'own',
    },
    { id: 'ramblers', name: 'ramblers', aliases: ['hikers'], gets: [{ what: 'a way across', mode: 'use' }], source: 'own' },
    { id: 'callers', name: 'people who cross', gets: [{ what: 'a way across', mode: 'use' }], source: 'own' },
  ],
});
const named = { id: scenario.id, version: '1', scenario };
const states = (text: string, withNames: boolean) =>
  Object.fromEntries(checkExplanation(text, withNames ? { scenario: named } : {}).ideas.map((idea) => [idea.id, idea.state]));

describe('a scenario’s own names', () => {
  it('stand for customers and consumers by their facts', () => {
    expect(states('Greystone keeps paying each year. Hikers contribute nothing.', true)).toMatchObject({ K1: 'present', K2: 'present' });
  });

  it('are kept with the finding, so that an old one can be told from a new one', () => {
    expect(checkExplanation('Greystone pays.', { scenario: named }).scenario).toEqual({ id: 'toll-bridge', version: '1' });
  });

  it('don’t hide a clause: ‘people who cross and pay’ is read as what it says', () => {
    expect(states('Customers are people who cross and pay.', true).K1).toBe('present');
  });

  it('aren’t needed: parties that nobody has named before are told apart by what they do', () => {
    expect(states('The sawmill pays the trust, birdwatchers use the bridge for nothing.', false)).toMatchObject({
      K1: 'present',
      K2: 'present',
    });
  });
});
