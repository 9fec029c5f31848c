import { describe, expect, it } from 'vitest';
import { tokenise } from '../reading';
import { plain } from './dialect';
import { SUM, withSums } from './sums';

const said = (text: string): string =>
  plain(tokenise(text))
    .map((token) => token.word)
    .join(' ');
const summed = (text: string): string =>
  withSums(tokenise(text))
    .map((token) => token.word)
    .join(' ');

describe('a row as people speak', () => {
  it.each([
    ['ma pal, ah lend him tools', 'my pal , i lend him tools'],
    ['wor lass', 'our lass'],
    ['me nan', 'my nan'],
    ['tells me jokes', 'tells me jokes'],
    ['half me wages', 'half my wages'],
    ['dem pay mi on Friday', 'they pay me on friday'],
    ['she dey bring cloth', 'she bring cloth'],
    ['if I no open dem no fit sell', 'if i not open they cannot sell'],
    ['cannae start withoot me', 'cannot start withoot me'],
    ['nowt fae them', 'nothing from them'],
    ['key in claims lah', 'key in claims'],
    ['ah ma', 'ah ma'],
    ['she is the one who cooks', 'she is cooks'],
    ['an hour', 'an hour'],
  ])('“%s” is read as “%s”', (text, form) => expect(said(text)).toBe(form));

  it('keeps the place of every word', () => {
    const text = 'ah gie ma maw a lift';
    expect(plain(tokenise(text)).map(({ start, end }) => text.slice(start, end))).toEqual(['ah', 'gie', 'ma', 'maw', 'a', 'lift']);
  });
});

describe('sums of money', () => {
  it.each([
    ['£3.80 a cup', `${SUM} a cup`],
    ['400 bucks', SUM],
    ['nineteen hundred dollars', SUM],
    ['R350 a day', `${SUM} a day`],
    ['1200 dirham monthly', `${SUM} monthly`],
    ['a tenner', SUM],
    ['40 per cent of it', `${SUM} of it`],
    ['surveys at 450 a pop', `surveys at ${SUM} a pop`],
    ['40 vans a month', '40 vans a month'],
    ['at 4 in the morning', 'at 4 in the morning'],
    ['year 9', 'year 9'],
  ])('“%s” holds “%s”', (text, form) => expect(summed(text)).toBe(form));
});
