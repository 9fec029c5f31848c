import { choose, hashOf } from '../hash';
import type { ExchangeTold, RelationKind, RowWords } from '../types';
import type { MissingKind, RowFinding } from './finding';

type Real = Exclude<RelationKind, 'not-a-party' | 'nonsense'>;
type Variants = readonly [string, string, string, ...string[]];

/** Slots: “{who}” as the learner wrote it, {gives} and {gets} their own clauses about each half. */
const KIND: Readonly<Record<Real, Variants>> = {
  internal: [
    '“{who}”: an internal customer, as they are part of the same organisation and rely on your work.',
    'We read “{who}” as an internal customer: you work for the same organisation.',
    '“{who}” would be someone inside your organisation, so an internal customer.',
  ],
  external: [
    '“{who}”: an external customer, from outside your organisation.',
    'We read “{who}” as an external customer, since they stand outside the place you work for.',
    '“{who}” would be outside your organisation, so an external customer.',
  ],
  away: [
    '“{who}”: a customer away from work. Give and take with family, friends and clubs counts as exchange too.',
    'We read “{who}” as part of your life away from work, where people trade time, care and favours.',
    '“{who}” belongs to your life away from work, and people there are customers of a kind as well.',
  ],
  unclear: [
    'From what stands here we cannot tell where “{who}” belongs: at work, outside it, or away from it.',
    '“{who}” could stand in more than one place, so we leave the kind open.',
    'We are not sure whether “{who}” is inside your organisation, outside it, or away from work.',
  ],
};

const TOLD: Readonly<Record<ExchangeTold, Variants>> = {
  both: [
    'Your note tells both halves of the exchange: they give (“{gives}”) and they get (“{gets}”).',
    'Both directions are there, what they give you (“{gives}”) and what they get from you (“{gets}”).',
    'That is a whole exchange: “{gives}” on their side, “{gets}” on yours.',
  ],
  'gives-only': [
    'Your note says what comes to you (“{gives}”), which is one half of the exchange.',
    'What they do for you is clear: “{gives}”. The other direction is still open.',
    '“{gives}” tells what you receive, so half of the exchange is there.',
  ],
  'gets-only': [
    'Your note says what they have from you (“{gets}”), which is one half of the exchange.',
    'What you do for them is clear: “{gets}”. What comes back is still open.',
    '“{gets}” tells what they receive, so half of the exchange is there.',
  ],
  none: [
    'The note does not say yet what goes to and fro between you.',
    'What each of you gives the other is not in the note yet.',
    'So far the note names no exchange, in either direction.',
  ],
};

/** Both halves told in the same breath: the words are quoted once. */
const TOLD_IN_ONE: Variants = [
  'Your note tells both halves of the exchange at once: “{gives}”.',
  'Both directions are in the same words, what they give you and what they get: “{gives}”.',
  'That is a whole exchange, told in one go: “{gives}”.',
];

/** What is missing, asked once; from the second try on with an example of where to look. */
const ASK: Readonly<Record<ExchangeTold, { readonly first: Variants; readonly again: Variants } | null>> = {
  both: null,
  'gives-only': {
    first: ['What do they get from you in return?', 'And what do you give them?', 'What would they lose if you stopped?'],
    again: [
      'Think of a normal week: what do they need that only comes from you, be it information, help or a finished job?',
      'It need not be money: what do they get from you, perhaps your time, your work or your attention?',
      'If you were away for a month, what would they have to do without?',
    ],
  },
  'gets-only': {
    first: ['What do you get from them in return?', 'And what do they give you?', 'What comes back to you from them?'],
    again: [
      'It need not be money: what comes back, perhaps thanks, information, trust or a reason for your job?',
      'What would you lose if they went elsewhere?',
      'Think of a good day with them: what do you take home from it?',
    ],
  },
  none: {
    first: [
      'What do they give you, and what do you give them?',
      'What goes from you to them, and what comes back?',
      'What would each of you miss without the other?',
    ],
    again: [
      'Could you finish both of these: “they need me for …” and “I need them for …”?',
      'Take the last time you dealt with each other: who did what for whom?',
      'What do they count on you for, and what do you count on them for?',
    ],
  },
};

const ASK_KIND: Variants = [
  'Where does “{who}” meet you: inside your organisation, outside it, or away from work?',
  'How do you know “{who}”: from your own organisation, from outside, or from life away from work?',
  'Is “{who}” someone you work with, someone you work for, or someone from the rest of your life?',
];

const NOT_A_PARTY: Variants = [
  '“{who}” seems to be a thing rather than a person, a group or a body, and things can’t exchange.',
  'An exchange needs someone on the other side, and “{who}” is not someone.',
  'We read “{who}” as a thing or an animal; a customer is a person, a group or an organisation.',
];
const ASK_PARTY: Variants = [
  'Who is behind it?',
  'Which person or group did you have in mind?',
  'Who would notice if you stopped working on it?',
];

const NONSENSE: Variants = [
  'There is no customer in this row yet, and that is fine.',
  'We can’t read anybody in this row.',
  'This row names nobody so far.',
];
const ASK_ANYBODY: Variants = [
  'Who depends on something that you do, at work or anywhere else?',
  'Who would miss you first if you took a month off?',
  'Whom did you last do something useful for?',
];

const READ_AS: Readonly<Record<RelationKind, string | null>> = {
  internal: 'an internal customer',
  external: 'an external customer',
  away: 'a customer away from work',
  unclear: null,
  'not-a-party': null,
  nonsense: null,
};

const shown = (text: string, length: number): string => {
  const plain = text.trim().replace(/\s+/gu, ' ');
  if ([...plain].length <= length) return plain;
  const cut = [...plain].slice(0, length).join('');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length - 15)).trim()} …`;
};

const slice = (text: string, span: readonly [number, number] | null): string => (span ? shown(text.slice(span[0], span[1]), 70) : '');

/** The words for one row, made from its finding alone. Never throws; every row has a message. */
export function rowWords(finding: RowFinding): RowWords {
  const { relation, exchange, seed } = finding;
  const pick = (variants: Variants, salt: string): string => fill(choose(variants, seed, salt), finding);
  const base = { kind: relation, exchange, readAs: READ_AS[relation] };
  if (relation === 'nonsense') return { ...base, message: pick(NONSENSE, 'row'), question: pick(ASK_ANYBODY, 'ask') };
  if (relation === 'not-a-party') return { ...base, message: pick(NOT_A_PARTY, 'row'), question: pick(ASK_PARTY, 'ask') };
  const asked = ASK[exchange];
  const question = asked ? pick(finding.try > 1 ? asked.again : asked.first, 'ask') : relation === 'unclear' ? pick(ASK_KIND, 'ask') : null;
  const inOne = exchange === 'both' && String(finding.gives) === String(finding.gets);
  return { ...base, message: `${pick(KIND[relation], 'kind')} ${pick(inOne ? TOLD_IN_ONE : TOLD[exchange], 'told')}`, question };
}

/** Fills the slots; the learner's own words are put in as they are and never read for slots again. */
function fill(template: string, finding: RowFinding): string {
  const filled = template.replace(/\{(who|gives|gets)\}/gu, (_, slot: string) =>
    slot === 'who' ? shown(finding.who, 60) || 'this' : slice(finding.why, slot === 'gives' ? finding.gives : finding.gets),
  );
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

const MISSING_NAMES: Readonly<Record<MissingKind, string>> = {
  internal: 'an internal one (someone where you work who depends on you)',
  external: 'an external one (someone outside the organisation)',
  away: 'one away from work (family, a friend, a club)',
};
const MISSING: Variants = [
  'Your list could do with {kinds}, if you have one.',
  'If you have one, add {kinds}.',
  'What your list has not got yet is {kinds}; add it if you have one.',
];
const MISSING_ALL: Variants = [
  'Try to think of one customer inside your organisation, one outside it and one away from work, as far as you have them.',
  'Start with whoever comes to mind: someone at work, someone you serve outside, or someone at home, if you have one.',
  'One customer at work, one outside and one away from work would make a good list, as far as you have them.',
];

/**
 * What kinds of customer the whole list lacks, in one sentence that asks for them 'if you have one'. Gives null when nothing is missing.
 */
export function missingWords(missing: readonly MissingKind[], rows: readonly RowFinding[]): string | null {
  if (missing.length === 0) return null;
  const seed = hashOf(rows.map((row) => row.seed).join(' '));
  if (missing.length === 3) return choose(MISSING_ALL, seed, 'missing-all');
  return choose(MISSING, seed, 'missing').replace('{kinds}', missing.map((kind) => MISSING_NAMES[kind]).join(' and '));
}
