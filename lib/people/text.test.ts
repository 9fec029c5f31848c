import { expect, test } from 'vitest';
import { decodeText } from './decode';
import { csvText } from './write-csv';

const bytes = (...given: number[]) => new Uint8Array(given);

test.each([
  ['UTF-8', new TextEncoder().encode('Zoë €')],
  ['UTF-8 with a byte order mark', bytes(0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Zoë €'))],
  ['Windows-1252', bytes(0x5a, 0x6f, 0xeb, 0x20, 0x80)],
  ['UTF-16, little end first', bytes(0xff, 0xfe, 0x5a, 0, 0x6f, 0, 0xeb, 0, 0x20, 0, 0xac, 0x20)],
  ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x5a, 0, 0x6f, 0, 0xeb, 0, 0x20, 0x20, 0xac)],
])('a file in %s is read as it was meant', (_, file) => {
  expect(decodeText(file).replace('\ufeff', '')).toBe('Zoë €');
});

test('a file is written so that a spreadsheet reads each field whole', () => {
  expect(
    csvText([
      ['name', 'note'],
      ['Lee, Ann', 'says "hi"\nand; more'],
      ['Zoë', ''],
    ]),
  ).toBe('\ufeffname,note\r\n"Lee, Ann","says ""hi""\nand; more"\r\nZoë,\r\n');
});

test.each(['=1+1', '+44', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =HYPERLINK("x")', '\u200b=1', '|calc'])(
  'a field that begins like %j is a text, not a formula',
  (value) => {
    const [cell] = csvText([[value]])
      .slice(1)
      .split(/\r\n$/);
    expect(cell?.replace(/^"/, '').startsWith("'")).toBe(true);
  },
);

test.each(['a=b', 'ann@example.org', 'https://example.org/?a=-1', 'O’Neil', '3-4'])('%j stays as it is', (value) => {
  expect(csvText([[value]])).toBe(`\ufeff${value}\r\n`);
});
