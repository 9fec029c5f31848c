import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { itemWords } from '../items/words';
import { judge } from '../rules';
import type { List, Verdict } from '../types';
import { checkOrganisation } from './index';
import { readOrganisation } from './profile';
import { factsOfStanding, type StandingId } from './standings';

const gold = z.array(z.string());
const caseSchema = z.object({
  id: z.string(),
  organisation: z.string(),
  customers: z.array(z.string()),
  consumers: z.array(z.string()),
  gold: z.object({ customers: gold, consumers: gold }),
});
const cases = readFileSync(new URL('cases.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => caseSchema.parse(JSON.parse(line)));
const LISTS: readonly List[] = ['customers', 'consumers'];
const PLACED = new Set(['fits', 'arguable', 'reconsider']);

const verdict = (organisation: string, list: List, text: string): Verdict => {
  const [finding] = checkOrganisation({ organisation, customers: [], consumers: [], [list]: [text] })[list];
  if (!finding) throw new Error('an item goes in, a finding comes out');
  return finding.verdict;
};

it('a party keeps its capital within a sentence, its article doesn’t', () => {
  const [finding] = checkOrganisation({ organisation: 'a hospital', customers: ['The Government'], consumers: [] }).customers;
  expect(finding?.parties[0]?.name).toBe('the Government');
});

describe('the cases of many organisations', () => {
  const items = cases.flatMap((one) => {
    const found = checkOrganisation(one);
    return LISTS.flatMap((list) =>
      one[list].map((text, i) => ({ text, gold: one.gold[list][i] ?? '', got: found[list][i]?.verdict ?? 'unreadable' })),
    );
  });
  const parties = items.filter((item) => PLACED.has(item.gold));
  const covered = parties.filter((item) => PLACED.has(item.got));

  it('are at least sixty', () => expect(cases.length).toBeGreaterThanOrEqual(60));
  it('are placed in at least 90 of 100', () => expect(covered.length / parties.length).toBeGreaterThan(0.9));
  it('agree with the marker in at least 96 of 100', () => {
    const same = covered.filter((item) => (item.got === 'reconsider') === (item.gold === 'reconsider'));
    expect(same.length / covered.length).toBeGreaterThan(0.96);
  });
  it('turn down no more than two sound answers of a hundred', () => {
    const sound = parties.filter((item) => item.gold !== 'reconsider');
    const refused = sound.filter((item) => ['reconsider', 'not-a-party', 'unreadable'].includes(item.got));
    expect(refused.length / sound.length).toBeLessThan(0.02);
  });
  it('see things and blanks as what they are', () => {
    const other = items.filter((item) => item.gold === 'not-a-party' || item.gold === 'nonsense');
    expect(other.filter((item) => PLACED.has(item.got))).toEqual([]);
  });
});

describe('reading an organisation', () => {
  it.each([
    ['NHS hospital trust', 'hospital', 'public'],
    ['Tesco store in Swindon', 'shop', 'commercial'],
    ['a primary school', 'school', 'public'],
    ['our IT dept', 'it-department', 'internal'],
    ['I run a mobile hairdressing business', 'personal-service', 'commercial'],
    ['food bank', 'charity', 'non-profit'],
    ['the council', 'council', 'public'],
    ['the DVLA', 'licensing', 'public'],
    ['a law firm', 'professional', 'commercial'],
    ['Army', 'military', 'public'],
    ['HR department of a brewery', 'hr-department', 'internal'],
    ['I clean in a primary school', 'school', 'public'],
    ['accountant at a dairy farm', 'farm', 'commercial'],
    ['retired, but I volunteer at a hospice', 'charity', 'non-profit'],
    ['B&B', 'hospitality', 'commercial'],
  ])('reads “%s” as %s, %s', (text, trade, sector) => {
    const profile = readOrganisation(text);
    expect([profile.trade?.branchOf ?? profile.trade?.id, profile.sector]).toEqual([trade, sector]);
  });

  it('knows at least the sector from a legal form or a word for a good cause', () => {
    expect(readOrganisation('Zyxo Ltd').sector).toBe('commercial');
    expect(readOrganisation('the Blenkinsop Foundation').sector).toBe('non-profit');
  });

  it('knows nothing of those without an organisation', () => {
    for (const text of ['unemployed', 'n/a', 'retired', '']) expect(readOrganisation(text).sector).toBeNull();
  });
});

describe('where somebody stands', () => {
  const expected: Partial<Record<StandingId, readonly [Verdict, Verdict]>> = {
    funder: ['fits', 'reconsider'],
    buyer: ['fits', 'arguable'],
    payer: ['fits', 'reconsider'],
    reseller: ['fits', 'reconsider'],
    endbuyer: ['arguable', 'fits'],
    dependant: ['reconsider', 'fits'],
    chooser: ['arguable', 'fits'],
    audience: ['arguable', 'fits'],
    'acted-on': ['reconsider', 'fits'],
    staff: ['arguable', 'reconsider'],
    supplier: ['arguable', 'reconsider'],
    rival: ['reconsider', 'reconsider'],
    self: ['reconsider', 'reconsider'],
  };
  it.each(Object.entries(expected))('is judged by the shared rules: %s', (standing, verdicts) => {
    const facts = factsOfStanding(standing as StandingId, 'commercial');
    expect(LISTS.map((list) => judge(facts, list, 'commercial').rule.verdict)).toEqual(verdicts);
  });
  it('has taxpayers and the public in both lists of a public body', () => {
    for (const list of LISTS) expect(judge(factsOfStanding('taxpayer', 'public'), list, 'public').rule.verdict).toBe('fits');
  });
  it('has colleagues as the customers of a department', () => {
    expect(judge(factsOfStanding('colleague', 'internal'), 'customers', 'internal').rule.verdict).toBe('fits');
  });
});

describe('placing parties', () => {
  it('takes staff as customers for arguable, as consumers for worth another look', () => {
    expect(verdict('a primary school', 'customers', 'the teachers')).toBe('arguable');
    expect(verdict('a primary school', 'consumers', 'the teachers')).toBe('reconsider');
  });
  it('lets the paying user of a firm pass in its consumers list, but not who pays for others', () => {
    expect(verdict('law firm', 'consumers', 'clients')).toBe('arguable');
    expect(verdict('toy manufacturer', 'consumers', 'toy shops')).toBe('reconsider');
  });
  it('asks where it cannot know', () => {
    expect(verdict('', 'customers', 'Margaret')).toBe('unrecognised');
    expect(verdict('unemployed', 'customers', 'the job centre')).toBe('unrecognised');
  });
  it('reasons over what the learner tells of a party that it does not know', () => {
    expect(verdict('Zyxo', 'customers', 'the Blenkers')).toBe('unrecognised');
    const [finding] = checkOrganisation({
      organisation: 'Zyxo',
      customers: ['the Blenkers, they pay us a yearly fee'],
      consumers: [],
    }).customers;
    expect(finding?.verdict).toBe('fits');
    expect(finding?.source).toMatch(/told us/u);
  });
  it('does not take money from a party, or a record of one, for the party', () => {
    expect(verdict('hospital', 'customers', 'money from the government')).toBe('not-a-party');
    expect(verdict('hospital', 'consumers', 'patient records')).not.toBe('fits');
  });
  it('sees through small misspellings', () => {
    expect(verdict('a brewery', 'customers', 'supermakets')).toBe('fits');
    expect(verdict('hospital', 'consumers', 'patiants')).toBe('fits');
  });
  it('answers for the worst of several', () => {
    expect(verdict('police', 'customers', 'the government and burglars')).toBe('reconsider');
    expect(verdict('police', 'customers', 'the government and taxpayers')).toBe('fits');
  });
  it('takes other firms of the trade for rivals', () => expect(verdict('Bakery', 'customers', 'other bakeries')).toBe('reconsider'));
  it('remarks that a party stands in both lists', () => {
    const found = checkOrganisation({ organisation: 'hospital', customers: ['patients'], consumers: ['the patients'] });
    expect(found.customers[0]?.remarks).toContainEqual({ id: 'both-lists', of: 'the patients' });
  });
});

describe('the words', () => {
  it('are whole for every item of every case, at every try', () => {
    for (const one of cases) {
      for (const attempt of [1, 2, 3]) {
        const found = checkOrganisation(one, { try: attempt });
        for (const finding of LISTS.flatMap((list) => found[list])) {
          const words = itemWords(finding);
          const said = [words.message, words.question ?? '', ...words.remarks, ...words.argument.map(({ text }) => text)].join(' ');
          expect(words.message.length).toBeGreaterThan(10);
          expect(said).not.toMatch(/undefined|\bnull\b|\{|\}|“”|\bwrong\b|\bincorrect\b/iu);
          expect(words.argument.some(({ kind }) => kind === 'source')).toBe(true);
        }
      }
    }
  });
});

describe('outside trades', () => {
  const verdictOf = (organisation: string, list: 'customers' | 'consumers', text: string) =>
    checkOrganisation({ organisation, customers: [], consumers: [], [list]: [text] })[list][0]?.verdict;

  it.each([
    ['hospice', 'the florist'],
    ['wedding photography business', 'accountant'],
    ["magistrates' court", 'the printer firm'],
    ['trade union', 'printers'],
    ['a crematorium run by the council', 'the gas company'],
  ])('of a %s are asked about among consumers: %s', (organisation, text) =>
    expect(verdictOf(organisation, 'consumers', text)).toBe('unrecognised'),
  );

  it('are consumers when the learner says that they use it', () =>
    expect(verdictOf('public library', 'consumers', 'florists who borrow our books')).not.toBe('unrecognised'));

  it('leave firms in general where the sector has them', () =>
    expect(verdictOf('fire station', 'consumers', 'local businesses')).toBe('fits'));
});
