import { describe, expect, it } from 'vitest';
import { tokenise } from '../reading';
import type { ExchangeTold, RelationKind } from '../types';
import { checkOwnRows, type RowFinding, rowWords } from './index';
import { waitsForMyWork } from './who/waits';

const row = (who: string, why: string): RowFinding => {
  const [first] = checkOwnRows([{ who, why }]).rows;
  if (!first) throw new Error('a row goes in, a row comes out');
  return first;
};

describe('kin and friends in any language', () => {
  it.each([
    'Kuya Ben',
    'my shosho',
    'babcia',
    'Uncle Tunde',
    'Tía Rosa',
    'ah ma',
    'ma maw',
    'our lass',
    'hubby and the kids',
    'Parents in Gdynia',
  ])('“%s” is away from work', (who) => expect(row(who, '').relation).toBe('away'));
  it.each(['Ellie’s grandad', 'daughter of Mr Jones', 'families of my beginners'])('“%s” belongs to somebody one serves', (who) =>
    expect(row(who, '').relation).toBe('external'),
  );
});

describe('whose premises, whose service', () => {
  it.each<[string, string, RelationKind]>([
    ['transport manager at the brickworks', 'sends us his vans', 'external'],
    ['Dave on tills', 'swaps breaks with me', 'internal'],
    ['salon owner', 'keeps half of what I take', 'internal'],
    ['people wanting tattoos', '80 quid an hour', 'external'],
    ['folk on my round', 'no post without me', 'external'],
    ['whoever needs a key cut', 'waits five minutes', 'external'],
    ['Ilona, my spotter', 'she holds the rope', 'internal'],
    ['the new guy', 'I show him the till', 'internal'],
    ['the chess club', 'we play on Tuesdays', 'away'],
    ['Kiln operator', 'won’t load a stack I haven’t stamped', 'internal'],
    ['my vet', 'charges a fortune', 'external'],
    ['the forklift', 'squeaks', 'not-a-party'],
    ['herring gulls', 'menace', 'not-a-party'],
  ])('“%s” (%s) is %s', (who, why, kind) => expect(row(who, why).relation).toBe(kind));
});

describe('work that waits for the writer’s', () => {
  it.each([
    'can’t load till I have stamped it',
    'stuck if I don’t ring the bell',
    'needs my figures by Monday',
    'if I don’t send by nine there’s a gap on the shelf',
    'waiting on me',
    'no release without my stamp',
  ])('“%s” waits', (why) => expect(waitsForMyWork(tokenise(why))).toBe(true));
  it.each(['needs my help', 'pays me', 'loves my cakes', 'waits for the bus'])('“%s” does not', (why) =>
    expect(waitsForMyWork(tokenise(why))).toBe(false),
  );
});

describe('notes that are no sentences', () => {
  it.each<[string, string, ExchangeTold]>([
    ['customers', '£4 and I draw a leaf on it', 'both'],
    ['casualties', 'hauled out, dried off, no bill sent', 'gets-only'],
    ['residents', 'bins emptied every Tuesday', 'gets-only'],
    ['guests', 'pay sixty pounds and go home with less stress', 'both'],
    ['shop owner', 'takes 30 per cent of what I earn', 'gets-only'],
    ['my son', 'gets half my wages', 'gets-only'],
    ['the porter', 'he has my back and I have his', 'both'],
    ['the allotment lot', 'beans swapped for eggs', 'both'],
    ['compliance', 'nothing goes out before they tick it', 'gives-only'],
    ['my tutor', 'checks my chapters', 'gives-only'],
    ['end readers', 'read my translations', 'gets-only'],
    ['lab', 'cannot run it until I label it', 'gets-only'],
    ['my wife', 'runs the shop while I sleep', 'gives-only'],
    ['home buyers', 'surveys at 450 a pop', 'both'],
    ['old neighbour', 'rehang her gate for a cake', 'both'],
    ['myself', 'I do it for me', 'none'],
    ['the foreman', 'shouts', 'none'],
  ])('%s: “%s” tells %s', (who, why, told) => expect(row(who, why).exchange).toBe(told));

  it('quotes words once that tell both halves', () => {
    const { message } = rowWords(row('the bakery', 'buys our flour'));
    expect(message.split('buys our flour')).toHaveLength(2);
  });
});

describe('what the other rows reveal', () => {
  const kinds = (...rows: [string, string][]): RelationKind[] =>
    checkOwnRows(rows.map(([who, why]) => ({ who, why }))).rows.map((one) => one.relation);

  it('takes bare children for those whom a school serves', () => {
    expect(kinds(['the weans', 'a hot dinner'], ['the headteacher', 'wants it on time'])).toEqual(['external', 'internal']);
    expect(kinds(['the weans', 'a hot dinner'], ['my foreman', 'draws up my rota'])[0]).toBe('away');
  });
  it('leaves the writer’s own family where it is', () => {
    expect(kinds(['my kids', 'cuddles'], ['the headteacher', 'wants it on time'])[0]).toBe('away');
    expect(kinds(['Mum', 'cooks'], ['the pupils', 'I teach them'])[0]).toBe('away');
  });
  it('takes the member for the boss of whoever does the casework', () =>
    expect(kinds(['constituents', 'I chase their damp'], ['the MP', 'gets my briefings'])[1]).toBe('internal'));
});
