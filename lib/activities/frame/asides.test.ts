import { describe, expect, test } from 'vitest';
import { schemaOf } from '../schemas';
import { posted } from '../testing';
import { type Confidence, confidenceOf, misreadIn, surenessWords } from './asides';

describe('how sure a learner was', () => {
  const props = { question: 'Why?', ideas: ['K1'] };

  test('is kept with the answer, and can be read from it', () => {
    const answer = schemaOf('Write').fromFields(posted(['text', 'Words'], ['confidence', 'very']), props);
    expect(confidenceOf(answer)).toBe('very');
    expect(confidenceOf(schemaOf('Write').answer.parse(JSON.parse(JSON.stringify(answer))))).toBe('very');
  });

  test('may be left out, and answers that were stored without it are read as they were', () => {
    const answer = schemaOf('Write').fromFields(posted(['text', 'Words']), props);
    expect(answer).toEqual({ text: 'Words', rating: null });
    expect(confidenceOf(schemaOf('Write').answer.parse({ text: 'Words' }))).toBeNull();
  });

  test('breaks no answer when it can’t be read', () => {
    const read = schemaOf('Write').answer.parse({ text: 'Words', confidence: 'utterly' });
    expect(read).toMatchObject({ text: 'Words' });
    expect(confidenceOf(read)).toBeNull();
    expect(confidenceOf('nothing')).toBeNull();
  });
});

describe('words that were misread', () => {
  const props = { question: 'Why?', ideas: ['K1'] };

  test('are kept with the answer', () => {
    const answer = schemaOf('Write').fromFields(posted(['text', 'Words'], ['misread', 'one'], ['misread', 'two']), props);
    expect(misreadIn(schemaOf('Write').answer.parse(JSON.parse(JSON.stringify(answer))))).toEqual(['one', 'two']);
  });

  test('are none where nothing was said, or nothing that can be read', () => {
    expect(misreadIn(schemaOf('Write').fromFields(posted(['text', 'Words']), props))).toEqual([]);
    expect(misreadIn(schemaOf('Write').answer.parse({ text: 'Words', misread: 'all' }))).toEqual([]);
    expect(misreadIn(null)).toEqual([]);
  });
});

describe('sureness set against the outcome', () => {
  test.each([
    ['very', 4, 0, 4, 'You were very sure, and all 4 fit: you can trust your judgement here.'],
    [
      'very',
      1,
      1,
      4,
      'You were very sure, and 1 of 4 fits, 1 can be argued. Where the two part is where most is to be learned: look there first.',
    ],
    ['fairly', 2, 0, 3, 'You were fairly sure, and 2 of 3 fit: a fair judgement.'],
    ['fairly', 0, 0, 3, 'You were fairly sure, and 0 of 3 fit. Look again at those you felt surest of.'],
    ['not-sure', 3, 1, 4, 'You weren’t sure, yet 3 of 4 fit, 1 can be argued: you know more than you thought.'],
    ['not-sure', 1, 0, 4, 'You weren’t sure, and 1 of 4 fits: you felt where the questions are. The replies take them up.'],
  ] as const)('%s with %i fitting and %i arguable of %i', (sure, fits, open, of, words) => {
    expect(surenessWords(sure, { fits, open, of })).toBe(words);
  });

  test('says nothing where nothing was judged, and never blames', () => {
    expect(surenessWords('very', { fits: 0, open: 0, of: 0 })).toBeNull();
    for (const sure of ['not-sure', 'fairly', 'very'] satisfies Confidence[]) {
      for (let fits = 0; fits <= 4; fits++)
        expect(surenessWords(sure, { fits, open: 0, of: 4 })).not.toMatch(/wrong|incorrect|fail|mistake/i);
    }
  });
});
