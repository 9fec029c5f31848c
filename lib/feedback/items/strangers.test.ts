import { describe, expect, it } from 'vitest';
import { selectScenario } from '@/lib/commands/feedback-scenario';
import { answerOf, checkItem } from './check-item';
import { decidingParty, wordsToTeach } from './decided';
import { itemWords } from './words';

const police = selectScenario('police');
const unreadIn = (text: string): string | null => {
  const { unread } = checkItem(police, { list: 'customers', text });
  return unread ? text.slice(...unread) : null;
};

describe('people beside those who were read, whom we do not know', () => {
  it.each([
    ['the council, taxpayers and augurs', 'augurs'],
    ['the council and augurs', 'augurs'],
    ['the council / the county grant office', 'county grant office'],
  ])('are named in %j', (text, unread) => {
    expect(unreadIn(text)).toBe(unread);
  });

  it.each([
    'the council or whoever',
    'the council, forty grand a year',
    'the council and others',
    'the council, safety and order',
    'the council',
  ])('are not in %j', (text) => {
    expect(unreadIn(text)).toBeNull();
  });
});

describe('a box that names them', () => {
  const open = { list: 'customers', text: 'the council and augurs' } as const;

  it('is asked about them, and those who were read are told with how they are placed', () => {
    const finding = checkItem(police, open);
    expect([finding.verdict, finding.rule]).toEqual(['unrecognised', 'unread']);
    expect([decidingParty(finding), wordsToTeach(finding)]).toEqual([undefined, 'augurs']);
    const words = itemWords(finding);
    expect(words.text).toBe('augurs');
    expect(words.message).toContain(`${finding.parties[0]?.name} (fits here)`);
    expect(words.message).toContain('“augurs”');
  });

  it('is answered all the same where somebody has to be looked at again, and says who was left out', () => {
    const finding = checkItem(police, { list: 'customers', text: 'criminals and augurs' });
    expect(finding.verdict).toBe('reconsider');
    expect(itemWords(finding).remarks.join(' ')).toContain('“augurs”');
  });

  it('is answered alike by the short way through many answers', () => {
    for (const text of [open.text, 'criminals and augurs', 'the council']) {
      const { verdict, parties } = checkItem(police, { list: 'customers', text });
      expect(answerOf(police, 'customers', text)).toEqual({ verdict, parties: parties.map(({ id }) => id) });
    }
  });
});

it('tears no list apart and joins none: council and taxpayers are two, and no council taxpayers', () => {
  const library = selectScenario('library');
  const idsOf = (text: string) => answerOf(library, 'customers', text).parties;
  expect(idsOf('the council, taxpayers')).toEqual(['council', 'taxpayers']);
  expect(idsOf('council taxpayers')).toEqual(['taxpayers']);
});
