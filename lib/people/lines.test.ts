import { describe, expect, test } from 'vitest';
import { mostLines, readList } from './lines';

const one = (text: string) => readList(text).lines[0];
const problems = (text: string) => readList(text).problems.map(({ line, sentence }) => `${line}: ${sentence}`);
const ann = { line: 2, email: 'ann@example.org', name: 'Ann Lee', role: null, enrol: true };

describe('a list is read the same', () => {
  test.each([
    ['with commas', 'email,name\nann@example.org,Ann Lee'],
    ['with semicolons', 'email;name\nann@example.org;Ann Lee'],
    ['with tabs', 'email\tname\nann@example.org\tAnn Lee'],
    ['with Windows line ends and an empty last line', 'email,name\r\nann@example.org,Ann Lee\r\n\r\n'],
    ['with old Mac line ends', 'email,name\rann@example.org,Ann Lee\r'],
    ['with line ends of all kinds', 'email,name\r\nann@example.org,Ann Lee\nbob@example.org,Bob\r'],
    ['with a byte order mark', '\ufeffemail,name\nann@example.org,Ann Lee'],
    ['with quotes', '"email","name"\n"ann@example.org","Ann Lee"'],
    ['with spaces around', ' email , name \n  Ann@Example.org  ,  Ann   Lee '],
    ['with columns in another order and others between', 'Name,Phone,E-Mail\nAnn Lee,+44,ann@example.org'],
    ['with other names of columns', 'E-mail address;Full name\nann@example.org;Ann Lee'],
    ['with the name in two columns', 'First name,Surname,email\nAnn,Lee,ann@example.org'],
    ['with lines of nothing but delimiters under it', 'email,name\nann@example.org,Ann Lee\n,\n ,\n'],
    ['with cells missing at the end', 'email,name,role,enrol\nann@example.org,Ann Lee,,yes\nbob@example.org'],
  ])('%s', (_, text) => {
    expect(one(text)).toEqual(ann);
    expect(readList(text).problems).toEqual([]);
  });

  test('with the sign between fields said in a line of its own, which counts', () => {
    expect(one('sep=;\nemail;name\nann@example.org;Ann Lee')).toEqual({ ...ann, line: 3 });
  });
});

test('quotes hold delimiters, quotation marks and line breaks, and lines are counted as an editor counts them', () => {
  const { lines } = readList('email,name\nann@example.org,"Lee, Ann ""Annie"""\nbob@example.org,"Bob\nOtter"\n\ncleo@example.org,Cleo');
  expect(lines.map(({ line, name }) => [line, name])).toEqual([
    [2, 'Lee, Ann "Annie"'],
    [3, 'Bob Otter'],
    [6, 'Cleo'],
  ]);
});

test('a quotation mark inside a name does no harm', () => {
  expect(one('email,name\nann@example.org,Ann "Annie" Lee')?.name).toBe('Ann "Annie" Lee');
});

test('characters that no name has become spaces', () => {
  expect(one('email,name\nann@example.org,Ann\u0000Lee')?.name).toBe('Ann Lee');
});

describe('role and enrol', () => {
  test.each([
    ['learner', 'yes', { role: 'learner', enrol: true }],
    ['Student', 'Y', { role: 'learner', enrol: true }],
    ['INSTRUCTOR', 'no', { role: 'instructor', enrol: false }],
    ['teacher', '', { role: 'instructor', enrol: null }],
    ['', '', { role: null, enrol: null }],
    ['', 'False', { role: null, enrol: false }],
  ])('‘%s’ and ‘%s’', (role, enrol, expected) => {
    expect(one(`email,name,role,enrol\nann@example.org,Ann Lee,${role},${enrol}`)).toMatchObject(expected);
  });

  test('a list without enrol enrols everybody but those who shall teach', () => {
    const { lines } = readList('email,role\nann@example.org,\nbob@example.org,instructor\ncleo@example.org,learner');
    expect(lines.map(({ enrol }) => enrol)).toEqual([true, null, true]);
  });
});

test('every bad line is named with its number and what to do, and the good ones are read', () => {
  const text = [
    'email,name,role,enrol',
    'ann@example.org,Ann,,yes',
    'not an address,Bob,,yes',
    ',Cleo,,yes',
    'ANN@example.org,Ann again,,yes',
    'dora@example.org,Dora,boss,perhaps',
    `eve@example.org,${'e'.repeat(121)},,`,
    'finn@example.org,Finn,,yes',
  ].join('\n');
  expect(readList(text).lines.map(({ line }) => line)).toEqual([2, 8]);
  expect(problems(text)).toMatchInlineSnapshot(`
    [
      "3: ‘not an address’ is no e-mail address; it should look like ann@example.org.",
      "4: There is no e-mail address; give one, or take the line out.",
      "5: ann@example.org stands in line 2 already; keep one of the two.",
      "6: ‘boss’ is no role; write learner or instructor, or leave it empty to change nothing.",
      "6: ‘perhaps’ under enrol is neither yes nor no; leave it empty to change nothing.",
      "7: The name is longer than 120 characters; shorten it.",
    ]
  `);
});

test.each([
  ['nothing', ''],
  ['empty lines alone', '\n \n'],
  ['no column for the address', 'name;role\nAnn;learner'],
  ['no line that names the columns', 'ann@example.org,Ann Lee'],
  ['names of columns alone', 'email,name\n'],
  ['two columns of the same name', 'email,E-Mail\na@example.org,b@example.org'],
  ['a quotation mark that is never closed', 'email,name\nann@example.org,Ann\nbob@example.org,"Bob\ncleo@example.org,Cleo'],
  ['text behind a closing quotation mark', 'email,name\nann@example.org,"Ann"x'],
])('a list with %s is refused in one sentence', (_, text) => {
  expect(readList(text).lines).toEqual([]);
  expect(problems(text)).toHaveLength(1);
  expect(problems(text)[0]).toMatchSnapshot();
});

test('a list of more people than one may have is refused by their number, one of just as many is read', () => {
  const list = (number: number) => `email\n${Array.from({ length: number }, (__, n) => `p${n}@example.org`).join('\n')}`;
  expect(readList(list(mostLines)).lines).toHaveLength(mostLines);
  expect(problems(list(mostLines + 1))).toEqual(['5002: A list may have 5,000 people, and this one has 5,001; divide it.']);
});

test('columns that nobody asked for are named', () => {
  expect(readList('email,phone,name,Shoe size\nann@example.org,1,Ann,38').unusedColumns).toEqual(['phone', 'Shoe size']);
});
