/** The authors' guide, held to its word about facts: they lead where its tables and its principles say. */
import { describe, expect, it } from 'vitest';
import { compileScenario, parseScenario } from '@/lib/feedback';
import { judge } from '@/lib/feedback/rules';
import { LISTS, MODES, SECTORS, type Sector, VALUES, type ValueKind } from '@/lib/feedback/scenario';
import type { GetsMode } from '@/lib/feedback/types';
import { codeIn, rowsOf } from './guide-text';

interface Written {
  readonly gives?: readonly (ValueKind | { readonly kind: ValueKind; readonly through: string })[];
  readonly gets?: readonly GetsMode[];
  readonly side?: string;
  readonly kinds?: readonly string[];
  readonly willing?: boolean;
  readonly chooses?: boolean;
  readonly fundingFollowsUse?: boolean;
  readonly passesOn?: boolean;
}

/** How a party is seen, in one sector, as a customer and as a consumer. Beside it stand patients, who pay and use, and runners, who only use. */
function seen(sector: string, { gives = [], gets = [], ...party }: Written): string[] {
  const parsed = parseScenario({
    id: 'x',
    title: 'X',
    organisation: 'the x',
    service: 'x',
    sector,
    about: 'x',
    sources: { s: 's' },
    parties: [
      {
        id: 'it',
        name: 'it',
        ...party,
        gives: gives.map((given) => ({ what: 'x', ...(typeof given === 'string' ? { kind: given } : given) })),
        gets: gets.map((mode) => ({ what: 'x', mode })),
        source: 's',
      },
      { id: 'patients', name: 'patients', gives: [{ what: 'x', kind: 'money' }], gets: [{ what: 'x', mode: 'use' }], source: 's' },
      { id: 'runners', name: 'runners', gets: [{ what: 'x', mode: 'use' }], source: 's' },
    ],
  });
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  const facts = compileScenario(parsed.scenario).parties.get('it')?.facts;
  if (!facts) throw new Error('the party was lost');
  return LISTS.map((list) => judge(facts, list, parsed.scenario.sector).rule.verdict);
}

describe('where facts lead', () => {
  const isValue = (code: string): code is ValueKind => VALUES.some((value) => value === code);
  const isMode = (code: string): code is GetsMode => MODES.some((mode) => mode === code);
  const rows = rowsOf('Where facts lead')
    .filter(([first]) => first !== 'It gives')
    .map(([gives = '', gets = '', ...columns]) => ({
      gives: codeIn(gives).filter(isValue),
      gets: codeIn(gets).filter(isMode),
      orNothing: /\bnothing\b/u.test(gets),
      seenIn: (sector: Sector): string[] =>
        columns.map((cell) => {
          const [, not, but, verdict] = /unless the sector is (not )?`([\w-]+)`: `(\w+)`/u.exec(cell) ?? [];
          return (but !== undefined && (sector === but) === (not === undefined) ? verdict : codeIn(cell)[0]) ?? '';
        }),
    }));
  /** The first row that has one entry of each at its sides. */
  const seenBy = (gives: readonly ValueKind[], gets: readonly GetsMode[], sector: Sector): string[] | undefined =>
    rows
      .find(
        (row) =>
          (gives.length === 0 ? row.gives.length === 0 : gives.some((kind) => row.gives.includes(kind))) &&
          (gets.length === 0 ? row.orNothing : gets.some((mode) => row.gets.includes(mode))),
      )
      ?.seenIn(sector);
  const sets = <T>(all: readonly T[]): T[][] => [[], ...all.flatMap((one, i) => [[one], ...all.slice(i + 1).map((two) => [one, two])])];

  it.each(SECTORS)('the first row that holds tells how a party is seen, in the sector %s', (sector) => {
    const otherwise = sets(VALUES).flatMap((gives) =>
      sets(MODES).flatMap((gets) => {
        // Nothing at all is written as `away`.
        const found = seen(sector, { gives, gets, ...(gives.length + gets.length === 0 ? { side: 'away' } : {}) });
        const told = seenBy(gives, gets, sector);
        if (told?.[1] === 'reconsider' && gives.includes('tax') && sector === 'public') told[1] = 'arguable';
        return told?.join() === found.join() ? [] : [{ gives, gets, found, told }];
      }),
    );
    expect(otherwise).toEqual([]);
  });

  it('what is said to change that does', () => {
    for (const sector of SECTORS) {
      const at = (written: Written) => seen(sector, written);
      const internal = sector === 'internal';
      for (const kind of VALUES) {
        const other = internal && kind !== 'work';
        expect(at({ side: 'inside', gives: [kind], gets: ['return'] })[1]).toBe('reconsider');
        if (!other) expect(at({ side: 'inside', gives: [kind], gets: ['use'] })[0]).toBe('arguable');
        if (!internal) expect(at({ side: 'inside', gives: [kind], gets: ['use'] })[1]).toBe('arguable');
        if (internal && kind !== 'work')
          expect(at({ side: 'inside', gives: [kind], gets: ['use'] })).toEqual(at({ gives: [kind], gets: ['use'] }));
        if (!['money', 'funding', 'contract', 'tax'].includes(kind))
          expect(at({ side: 'inside', willing: false, gives: [kind], gets: ['acted-on'] })).toEqual(['reconsider', 'fits']);
        if (kind !== 'work') {
          expect(at({ passesOn: true, gives: [kind], gets: ['return'] })).toEqual(['fits', 'reconsider']);
          expect(at({ passesOn: true, gives: [kind], gets: ['use'] })[0]).toBe('fits');
        }
      }
      expect(at({ gets: ['use'], chooses: true, fundingFollowsUse: true })[0]).toBe('arguable');
      for (const kind of ['money', 'funding'] as const) {
        expect(at({ gives: [{ kind, through: 'patients' }], gets: ['return'] })).toEqual(['arguable', 'reconsider']);
        expect(at({ gives: [{ kind, through: 'patients' }], gets: ['use'] })).toEqual(['arguable', 'fits']);
        const handedOn = sector === 'public' || sector === 'non-profit' ? 'fits' : 'arguable';
        expect(at({ gives: [{ kind, through: 'runners' }], gets: ['return'] })).toEqual([handedOn, 'reconsider']);
      }
      expect(at({ kinds: ['advertiser'], gives: ['money'], gets: ['use'] })[1]).toBe('reconsider');
      expect(at({ kinds: ['donor'], gives: ['cooperation'], gets: ['return'] })[1]).toBe('reconsider');
    }
    const child: Written = { kinds: ['child'], gets: ['use'], chooses: true, fundingFollowsUse: true };
    expect([seen('commercial', child)[0], seen('public', child)[0]]).toEqual(['reconsider', 'arguable']);
  });

  it('what is called a matter of taste is one', () => {
    const alike = (sector: Sector, ...written: Written[]) => expect(new Set(written.map((one) => seen(sector, one).join())).size).toBe(1);
    const same: ValueKind[][] = [
      ['money', 'funding', 'contract'],
      ['information', 'cooperation', 'publicity'],
      ['time', 'affection'],
      ['goods', 'work'],
    ];
    for (const sector of SECTORS) {
      for (const gets of MODES) {
        for (const values of same) alike(sector, ...values.map((kind) => ({ gives: [kind], gets: [gets] })));
        for (const kind of VALUES) {
          const flags = { chooses: true, fundingFollowsUse: true };
          alike(
            sector,
            { gives: [kind], gets: [gets] },
            { gives: [kind], gets: [gets], ...flags },
            { gives: [kind], gets: [gets], chooses: true },
          );
        }
      }
      alike(
        sector,
        ...[true, false].flatMap((willing) => [
          { willing, gets: ['use'] as const },
          { willing, gets: ['acted-on'] as const },
          { willing, gets: ['use', 'acted-on', 'return'] as const },
          { willing, gets: ['use'] as const, passesOn: true },
          { willing, gets: ['use'] as const, chooses: true },
          { willing, gets: ['use'] as const, fundingFollowsUse: true },
        ]),
      );
    }
  });
});

/** The facts that a row of "Who is it? Write this" says, and the sector. */
function writtenIn(write: string): { readonly sector: string; readonly written: Written } {
  const fields = codeIn(write).map((code) => code.split(': ') as [string, string]);
  const values = (name: string): string[] => fields.flatMap(([field, given]) => (field === name ? [given] : []));
  const flags = Object.fromEntries(
    fields.flatMap(([field, given]) => (given === 'true' || given === 'false' ? [[field, given === 'true']] : [])),
  );
  const [through] = values('through');
  return {
    sector: values('sector')[0] ?? 'public',
    written: {
      ...flags,
      side: values('side')[0] ?? 'outside',
      kinds: values('kinds')[0]?.slice(1, -1).split(', ') ?? [],
      gives: (values('gives') as ValueKind[]).map((kind) => (through === undefined ? kind : { kind, through })),
      gets: values('gets') as GetsMode[],
    },
  };
}

it('what the guide tells apart leads apart', () => {
  for (const sector of SECTORS) {
    expect(seen(sector, { gives: ['goods', 'money'], gets: ['return'] })[0]).toBe('fits');
    expect(seen(sector, { gives: ['goods', 'cooperation'], gets: ['return'] })[0]).toBe('fits');
    expect(seen(sector, { gives: ['goods'], gets: ['return'] })[0]).toBe('arguable');
    expect(seen(sector, { gives: ['information'], gets: ['use'] })[0]).toBe('arguable');
    expect(seen(sector, { gives: ['information'], gets: ['return'] })[0]).toBe('fits');
    // Forced helpers: what they give counts unless they are written as dealt with, and expenses are no return for it.
    for (const gets of ['use', 'acted-on'] as const) {
      expect(seen(sector, { willing: false, gives: ['information'], gets: [gets] })[0]).toBe('reconsider');
      expect(seen(sector, { gives: ['information'], gets: [gets] })[0]).toBe('arguable');
    }
    expect(seen(sector, { gives: ['time'] })).toEqual(['arguable', 'reconsider']);
    expect(seen(sector, { gives: ['time'], gets: ['return'] })[0]).toBe('fits');
    // A group of whom some pay, written as one.
    expect(seen(sector, { gives: ['custom', 'money'], gets: ['use'] })).toEqual(['fits', 'arguable']);
    expect(seen(sector, { gives: ['money'], gets: ['use', 'acted-on'] })).toEqual(seen(sector, { gives: ['money'], gets: ['use'] }));
    // Watching from inside, in a department as elsewhere.
    expect(seen(sector, { side: 'inside', gets: ['return'] })).toEqual(['arguable', 'reconsider']);
  }
});

describe('who is it? write this', () => {
  const rows = rowsOf('Who is it? Write this').filter(([who]) => who !== 'Who is it?');
  it('has a row for those whom authors keep meeting', () => {
    const who = rows.map(([first]) => first).join('\n');
    for (const party of [
      'owner',
      'regulator',
      'inspector',
      'neighbour',
      'thief',
      'lends',
      'lender',
      'clothes',
      'referrer',
      'contractor',
      'child',
      'pet',
      'insurer',
      'sanctioned',
      'waiting',
      'placement',
      'governors',
      'self-employed',
      'tout',
      'landlord',
      'new starter',
      'kiosk',
      'not disturbed',
      'coastguard',
      'court',
      'tax office',
      'hall',
      'fee is kept',
      'discount',
      'fine buys',
      'does wrong',
      'support department',
      'managing director',
      'poses',
      'wrong ends',
      'juror',
      'witness who must come',
      'at work in its garden by order',
      'hotel that sends guests',
      'bus line',
      'border police',
      'follower',
      'crew',
      'adds to gifts',
      'only collects',
      'company as a whole',
      'complains',
      'brown water',
      'licence',
      'surplus',
      'companion',
      'does not come',
      'stays away',
      'guard beside his prisoner',
      'heirs who sue',
      'opponent',
      'the sued',
      'like to work there',
      'applies for a post',
      'protester',
      'diners of its tenant',
      'lawyers at the court',
      'only watch',
      'emeritus',
      'landlord of its rooms',
      'lets through it',
      'lost the contract',
      'coins of its own',
      'where it is served too',
      'shareholder or a politician',
      'phone tariff',
      'free month',
      'rules leave out',
    ]) {
      expect(who).toContain(party);
    }
  });
  it.each(rows.map(([who = '', write = '', customer = '', consumer = '']) => [who, write, customer, consumer]))(
    '%s: the facts lead where the table says',
    (_, write, customer, consumer) => {
      const { sector, written } = writtenIn(write);
      expect(seen(sector, written).map((verdict) => `\`${verdict}\``)).toEqual([customer, consumer]);
    },
  );
});
