import { describe, expect, it } from 'vitest';
import { cleanText, groupKeyOf, isRecognised, likeGroups, misreadOf, queuedAnswers, readFilter, waitOf, wordsKey, writeFilter } from '.';

describe('words of an answer', () => {
  it('are the same whatever case, list mark, determiner, plural, accent and punctuation', () => {
    const ways = [
      'The victims of crime',
      '- victims of crime.',
      '2) Victim of crime',
      '“VICTIMS of crimes”',
      '  some victims, of crime!!',
      'b. víctims of crime',
    ];
    expect([...new Set(ways.map(wordsKey))]).toEqual(['victim crime']);
    expect(wordsKey("victims' families")).toBe(wordsKey('the victim’s family'));
  });

  it('leave a reason out that follows a name, and keep what is no reason', () => {
    for (const text of ['my nan because she pays', 'My nan - pays the tax', 'nan (she pays)', 'nan since she pays'])
      expect(wordsKey(text)).toBe('nan');
    expect(wordsKey('(my nan)')).toBe('nan');
    expect(wordsKey('non-payers')).toBe('non payer');
    expect(wordsKey('because she pays')).toBe('because she pay');
  });

  it('are never empty where something is written, and never differ by what a database refuses', () => {
    for (const text of ['?', '🍩🍩', 'n/a', 'the', 'of the', '\0', '1.']) expect(wordsKey(text).length > 0).toBe(text !== '\0');
    expect([wordsKey('L.A.'), wordsKey('n/a')]).toEqual(['la', 'na']);
    expect(wordsKey('no\0body')).toBe('nobody');
    expect(cleanText('a\0b\ud800c')).toBe('ab\ufffdc');
  });

  it('keep words apart that are not each other’s plural', () => {
    const pairs = [
      ['prisoner', 'prison'],
      ['customer', 'custom'],
      ['bus', 'bu'],
      ['class', 'clas'],
      ['police', 'policy'],
      ['crisis', 'crisi'],
    ];
    for (const [one = '', other = ''] of pairs) expect(wordsKey(one)).not.toBe(wordsKey(other));
    for (const [one = '', other = ''] of [
      ['bodies', 'body'],
      ['boxes', 'box'],
      ['churches', 'church'],
      ['councils', 'council'],
    ]) {
      expect(wordsKey(one)).toBe(wordsKey(other));
    }
  });
});

describe('groups of answers', () => {
  const answer = { question: 'customers', place: 0, text: 'The Council', scenario: 'police', misconceptions: [] };

  it('go by what was read and the verdict where the engine recognised it, else by words; no answers at all are one group', () => {
    expect(groupKeyOf({ verdict: 'fits', reading: 'council', words: 'town hall' })).toBe(
      groupKeyOf({ verdict: 'fits', reading: 'council', words: 'x' }),
    );
    expect(groupKeyOf({ verdict: 'fits', reading: 'council', words: 'x' })).not.toBe(
      groupKeyOf({ verdict: 'reconsider', reading: 'council', words: 'x' }),
    );
    expect(groupKeyOf({ verdict: 'unrecognised', reading: null, words: 'x' })).not.toBe(
      groupKeyOf({ verdict: 'unrecognised', reading: null, words: 'y' }),
    );
    expect(groupKeyOf({ verdict: 'unreadable', reading: null, words: 'asdf' })).toBe(
      groupKeyOf({ verdict: 'unreadable', reading: null, words: 'idk' }),
    );
    expect(groupKeyOf({ verdict: 'unrecognised', reading: null, words: 'x'.repeat(5000) }).length).toBeLessThanOrEqual(200);
    expect([isRecognised('fits'), isRecognised('not-a-party'), isRecognised('unrecognised'), isRecognised(null)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('an answer enters the queue clean, with its words and its group', () => {
    expect(queuedAnswers([{ ...answer, text: 'The Cou\0ncil', verdict: 'unrecognised', reading: null }])).toEqual([
      { ...answer, verdict: 'unrecognised', reading: null, words: 'council', groupKey: 'words:council' },
    ]);
  });

  it('what a learner says was misread is read from the stored answer, whatever stands there', () => {
    expect(misreadOf({ customers: [], misread: ['the council', 7, 'a\0b'] })).toEqual(['the council', 'ab']);
    for (const stored of [null, 'text', {}, { misread: 'x' }]) expect(misreadOf(stored)).toEqual([]);
  });
});

describe('likeness', () => {
  const groups = (...given: (string | [string, number])[]) =>
    given.map((one) => {
      const [words, number] = typeof one === 'string' ? [one, 1] : one;
      return { key: `words:${words}`, words, number };
    });
  const together = (...given: (string | [string, number])[]) =>
    likeGroups(groups(...given)).map(({ members, shared }) => ({ words: members.map(({ words }) => words), shared }));

  it('puts together what shares its telling words, in whatever order and with small slips, and says which', () => {
    expect(together(['community alert group', 3], 'alert group community', 'local community alert group', 'parish council')).toEqual([
      { words: ['community alert group', 'alert group community', 'local community alert group'], shared: ['community', 'alert', 'group'] },
      { words: ['parish council'], shared: [] },
    ]);
    expect(together(['neighbourhood watch', 4], 'neighborhood watch', 'neigbourhood wacht')[0]?.words).toHaveLength(2);
  });

  it('keeps apart what shares a common word alone, a short word that is near, and what is turned around', () => {
    expect(together('council tax payer', 'council gardener', 'council press office')).toHaveLength(3);
    expect(together(['police', 5], 'policy')).toHaveLength(2);
    expect(together(['criminal', 3], 'not criminal')).toHaveLength(2);
  });

  it('never chains: each member is like the first one', () => {
    const [first] = together(['a alpha beta', 9], 'beta gamma', 'gamma delta');
    expect(first?.words).toEqual(['a alpha beta']);
  });

  it('is the same in whatever order the groups come, loses none, and takes thousands', () => {
    const word = (n: number) => `word${String.fromCharCode(97 + (n % 26), 97 + (Math.floor(n / 26) % 26))}`;
    const many = Array.from({ length: 5000 }, (_, n) => ({
      key: `k${n}`,
      words: `${word(n * 7)} ${word(n * 13)} ${n % 900}`,
      number: 1 + (n % 5),
    }));
    const like = likeGroups(many);
    expect(likeGroups(many.toReversed())).toEqual(like);
    expect(like.flatMap(({ members }) => members.map(({ key }) => key)).toSorted()).toEqual(many.map(({ key }) => key).toSorted());
    expect(like.reduce((sum, { number }) => sum + number, 0)).toBe(many.reduce((sum, { number }) => sum + number, 0));
  });
});

describe('a filter of the queue', () => {
  it('is read from an address and written into one again', () => {
    const query = 'activity=police&question=customers&verdict=reconsider&kind=answer&only=all&order=newest&after=1000.s.0';
    const filter = readFilter(Object.fromEntries(new URLSearchParams(query)));
    expect(filter).toEqual({
      ...{ activity: 'police', question: 'customers', verdict: 'reconsider', kind: 'answer', only: 'all', order: 'newest' },
      after: { at: 1000, id: 's.0' },
    });
    expect(writeFilter(filter)).toBe(query);
  });

  it('takes what it can’t read for not asked, and shows what waits longest', () => {
    const usual = { only: 'waiting', order: 'longest-waiting' };
    expect(readFilter({})).toEqual(usual);
    expect(readFilter({ only: 'x', order: '', verdict: 'bad', after: 'x', activity: '', kind: ['question', 'comment'] })).toEqual({
      ...usual,
      kind: 'question',
    });
    expect(writeFilter(readFilter({}))).toBe('');
    expect(readFilter({ only: 'all', order: 'mixed' }).order).toBe('newest');
  });

  it('begins at the first page when it is changed', () => {
    const filter = readFilter({ activity: 'police', after: '1000.s.0' });
    expect(writeFilter(filter, { only: 'misread' })).toBe('activity=police&only=misread');
    expect(writeFilter(filter, { after: { at: 5, id: 'x' } })).toBe('activity=police&after=5.x');
    expect(writeFilter(filter, { activity: undefined })).toBe('');
  });
});

describe('how long people wait', () => {
  const answered = (...hours: number[]) => hours.map((hour) => ({ createdAt: 0, closedAt: hour }));

  it('is the longest wait now and the middle of the waits lately, once there are some', () => {
    expect(waitOf({ waiting: 2, oldest: 100, answered: answered(5, 1, 100) }, 700)).toEqual({ waiting: 2, longest: 600, typical: 5 });
    expect(waitOf({ waiting: 0, oldest: null, answered: answered(1, 2, 4, 100) }, 700)).toEqual({ waiting: 0, longest: null, typical: 3 });
    expect(waitOf({ waiting: 1, oldest: 900, answered: answered(1, 2) }, 700)).toEqual({ waiting: 1, longest: 0, typical: null });
  });
});
