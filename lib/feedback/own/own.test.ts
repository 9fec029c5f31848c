import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ExchangeTold, RelationKind } from '../types';
import { checkOwnRows, type MissingKind, missingWords, ownRowsFindingSchema, type RowFinding, rowWords } from './index';

const caseSchema = z.object({
  id: z.string(),
  rows: z.array(z.object({ who: z.string(), why: z.string(), gold: z.object({ kind: z.string(), exchange: z.string() }) })),
  missing: z.union([z.literal('either'), z.array(z.string())]),
});
const cases = readFileSync(new URL('cases.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => caseSchema.parse(JSON.parse(line)));

const row = (who: string, why: string): RowFinding => {
  const [first] = checkOwnRows([{ who, why }]).rows;
  if (!first) throw new Error('a row goes in, a row comes out');
  return first;
};
const relation = (who: string, why = ''): RelationKind => row(who, why).relation;
const exchange = (why: string, who = 'the depot'): ExchangeTold => row(who, why).exchange;

describe('the cases of many walks of life', () => {
  const rows = cases.flatMap((one) => {
    const read = checkOwnRows(one.rows);
    return one.rows.map((asked, i) => ({ asked, read: read.rows[i] }));
  });
  const share = (part: number, of: number) => part / of;

  it('are at least a hundred and twenty rows', () => expect(rows.length).toBeGreaterThanOrEqual(120));

  it('get the marker’s kind in at least 85 of 100', () => {
    const scored = rows.filter(({ asked }) => asked.gold.kind !== 'either');
    expect(share(scored.filter(({ asked, read }) => read?.relation === asked.gold.kind).length, scored.length)).toBeGreaterThan(0.85);
  });

  it('get the marker’s exchange in at least 85 of 100', () => {
    const scored = rows.filter(({ asked }) => asked.gold.exchange !== 'either' && !['not-a-party', 'nonsense'].includes(asked.gold.kind));
    expect(share(scored.filter(({ asked, read }) => read?.exchange === asked.gold.exchange).length, scored.length)).toBeGreaterThan(0.85);
  });

  it('get the missing kinds right in at least 3 of 4', () => {
    const scored = cases.filter((one) => one.missing !== 'either');
    const right = scored.filter((one) => String(checkOwnRows(one.rows).missing) === String(one.missing));
    expect(share(right.length, scored.length)).toBeGreaterThan(0.75);
  });
});

describe('who somebody is', () => {
  it.each<[string, string, RelationKind]>([
    ['my manager', '', 'internal'],
    ['the finance team', '', 'internal'],
    ['other branches', '', 'internal'],
    ['ward sister', '', 'internal'],
    ['clients', '', 'external'],
    ['the shops we supply', '', 'external'],
    ['members of the public', '', 'external'],
    ['my wife', '', 'away'],
    ['next door neighbour', '', 'away'],
    ['the football club I help at', '', 'away'],
    ['everybody', '', 'unclear'],
    ['asdfgh', '', 'nonsense'],
    ['n/a', '', 'nonsense'],
    ['', 'they pay', 'nonsense'],
    ['our labrador', 'walks', 'not-a-party'],
  ])('reads “%s” (%s) as %s', (who, why, kind) => expect(relation(who, why)).toBe(kind));

  it('lets the note decide where the name cannot', () => {
    expect(relation('Karen', 'needs my figures to close the month')).toBe('internal');
    expect(relation('Karen', 'my best friend since school')).toBe('away');
    expect(relation('Karen', 'pays us on time and orders every week')).toBe('external');
  });

  it('takes the mother of somebody else for a customer outside', () =>
    expect(relation('Ellie’s mum', 'pays me to mind her')).toBe('external'));
  it('tells a leisure team from a team at work', () => {
    expect(relation('five a side team')).toBe('away');
    expect(relation('night shift team')).toBe('internal');
  });
});

describe('what a note tells', () => {
  it.each<[string, ExchangeTold]>([
    ['they give me my round every morning', 'gives-only'],
    ['needs my report on Fridays', 'gets-only'],
    ['depends on me for the keys', 'gets-only'],
    ['I give them advice, they pay by the hour', 'both'],
    ['we look after one another', 'both'],
    ['she cooks and I wash up', 'both'],
    ['without them I would have no job', 'gives-only'],
    ['they can’t start until I sign it off', 'gets-only'],
    ['pays me so they can go to work', 'both'],
    ['buys our plants', 'both'],
    ['fares', 'gives-only'],
    ['very nice people', 'none'],
    ['he is very important', 'none'],
    ['thinks I am a genius', 'none'],
    ['never sees me', 'none'],
    ['they build from my drawings', 'gets-only'],
    ['they get fed and looked after', 'gets-only'],
    ['in return for a lift she feeds the cat', 'both'],
    ['beans for eggs', 'both'],
    ['puts work my way', 'gives-only'],
    ['she is patient about the rent', 'gives-only'],
    ['has a beer waiting', 'gives-only'],
    ['couldn’t do their list without what we collect', 'gets-only'],
    ['I minded her dog for a fortnight', 'gets-only'],
    ['we see to it that all goes well', 'gets-only'],
    ['base their plans on my forecast', 'gets-only'],
  ])('“%s” tells %s', (why, told) => expect(exchange(why)).toBe(told));

  it('keeps the learner’s own clause as evidence', () => {
    const finding = row('Clients', 'They pay well, and I keep their books in order');
    expect(finding.why.slice(...(finding.gives ?? [0, 0]))).toBe('They pay well');
    expect(finding.why.slice(...(finding.gets ?? [0, 0]))).toBe('I keep their books in order');
  });
});

describe('the words', () => {
  const kinds: RelationKind[] = ['internal', 'external', 'away', 'unclear', 'not-a-party', 'nonsense'];
  const tolds: ExchangeTold[] = ['both', 'gives-only', 'gets-only', 'none'];
  const finding = (kind: RelationKind, told: ExchangeTold, seed: number, attempt: number): RowFinding => ({
    who: 'the {who} depot',
    why: 'gives me my round and gets my thanks',
    relation: kind,
    exchange: told,
    read: [0, 3],
    gives: told === 'both' || told === 'gives-only' ? [0, 17] : null,
    gets: told === 'both' || told === 'gets-only' ? [22, 36] : null,
    seed,
    try: attempt,
  });

  it.each(kinds.flatMap((kind) => tolds.map((told) => [kind, told] as const)))('are whole on the path %s, %s', (kind, told) => {
    const messages = new Set<string>();
    for (let seed = 0; seed < 60; seed++) {
      for (const attempt of [1, 2]) {
        const words = rowWords(finding(kind, told, seed, attempt));
        messages.add(words.message);
        const all = `${words.message} ${words.question ?? ''}`.replaceAll('{who} ', '');
        expect(all).not.toMatch(/\{|\}|undefined|null|“”|\bwrong\b|\bincorrect\b| {2}/u);
        expect(words.message).toMatch(/[.…]$/u);
        expect(words.message).not.toContain('?');
        expect((words.question?.match(/\?/gu) ?? []).length).toBe(words.question === null ? 0 : 1);
      }
    }
    expect(messages.size).toBeGreaterThanOrEqual(3);
  });

  it('ask for the half that is missing, and for nothing where both are told', () => {
    expect(rowWords(row('the depot', 'gives me my round')).question).not.toBeNull();
    expect(rowWords(row('Clients', 'I advise them, they pay')).question).toBeNull();
  });

  it('stay the same for the same answer', () => expect(rowWords(row('Mum', 'cooks'))).toEqual(rowWords(row('Mum', 'cooks'))));

  it('ask for missing kinds, if there are any', () => {
    const all: MissingKind[] = ['internal', 'external', 'away'];
    expect(missingWords([], [])).toBeNull();
    for (const kind of all) expect(missingWords([kind], [row('x', String(kind))])).toMatch(/if you have one/iu);
    expect(missingWords(['internal', 'away'], [])).toMatch(/internal.* and .*away/u);
    expect(missingWords(all, [])).toMatch(/if you have one|as you have them/iu);
  });
});

describe('any text at all', () => {
  it('gives a finding that its schema accepts, with words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 400 }), (who, why) => {
        const found = checkOwnRows([{ who, why }]);
        expect(ownRowsFindingSchema.safeParse(found).success).toBe(true);
        for (const one of found.rows) expect(rowWords(one).message.length).toBeGreaterThan(10);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is survived when it is made of words that matter', () => {
    const word = fc.constantFrom(
      'they',
      'I',
      'pay',
      'me',
      'get',
      'without',
      'until',
      'and',
      ',',
      'my',
      'so',
      'need',
      'for',
      'each',
      'other',
      'wife',
      '.',
      'their',
      'not',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.array(word, { maxLength: 12 }), (why, who) => {
        expect(checkOwnRows([{ who: who.join(' '), why: why.join(' ') }]).rows).toHaveLength(1);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is read to its end, however long it is', () => {
    const text = 'they pay me and I feed their dog so that we '.repeat(2_300);
    expect(checkOwnRows([{ who: text, why: text }]).rows).toHaveLength(1);
  });
});
