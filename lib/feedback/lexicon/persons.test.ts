import { expect, test } from 'vitest';
import { plainWords, tokenise } from '../reading';
import { withoutNames } from './persons';

const plain = (text: string): string => plainWords(withoutNames(tokenise(text)));

test.each([
  ['Maureen at number 7', 'someone at number 7'],
  ['Mr Adeyemi who keeps the shop', 'someone who keeps the shop'],
  ['Mrs Nowak upstairs', 'someone upstairs'],
  ['Gareth, he has dementia', 'someone who has dementia'],
  ['Priya, runs the stall', 'someone who runs the stall'],
  ['my nephew Callum', 'my nephew'],
  ['Sandra our cleaner', 'our cleaner'],
  ['Sharon, retired buyer, the best', 'retired buyer , the best'],
  ['our Jeanie with the bad hip', 'our someone with the bad hip'],
] satisfies [string, string][])('"%s" is read as "%s"', (said, meant) => {
  expect(plain(said)).toBe(meant);
});

test.each(['Maureen', 'Gordon Brown', 'our Council pays', 'Mark and Spencer', "Fiona's sister", 'mr and mrs'])(
  '"%s" stays as it is',
  (said) => {
    expect(plain(said)).toBe(plainWords(tokenise(said)));
  },
);

test('the span of a name is kept', () => {
  const [someone] = withoutNames(tokenise('Mr Adeyemi who pays'));
  expect([someone?.start, someone?.end]).toEqual([0, 10]);
});
