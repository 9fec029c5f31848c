import { type Ruling, rulingSchema } from '@/lib/feedback';

/** What a form posts: all values of a name, in the form's order. */
export interface PostedFields {
  all(name: string): readonly string[];
}

/** A ruling, or one sentence for each field that needs a change, by its name; '' for the form as a whole. */
export type ReadRuling = { readonly ok: true; readonly ruling: Ruling } | { readonly ok: false; readonly problems: Record<string, string> };

/** The kinds of ruling in the order of the form, each with what it says. */
export const rulingKinds = [
  ['alias', 'Another name of a party that is known'],
  ['party', 'A party that isn’t known yet'],
  ['not-a-party', 'No party: a thing or an idea'],
  ['fact', 'A known party, of which more should be known'],
  ['ruling', 'A known party, judged otherwise than by the rules'],
] as const satisfies readonly (readonly [Ruling['kind'], string])[];

const one = (fields: PostedFields, name: string): string => (fields.all(name)[0] ?? '').trim();
const has = (fields: PostedFields, name: string): boolean => fields.all(name).length > 0;

/** The rows of what is given or got in which something was written. */
const rows = <K extends 'kind' | 'mode'>(fields: PostedFields, name: string, sort: K) => {
  const sorts = fields.all(`${name}-${sort}`);
  return fields.all(`${name}-what`).flatMap((what, at) => (what.trim() ? [{ what: what.trim(), [sort]: sorts[at] ?? '' }] : []));
};

const names = (text: string): string[] =>
  text
    .split(/[\n,;]/)
    .map((name) => name.trim())
    .filter(Boolean);

/** What the fields of one kind say, as it would be stored; the schema looks at it next. */
const given = (kind: string, fields: PostedFields): Record<string, unknown> => {
  const reason = one(fields, 'reason');
  switch (kind) {
    case 'alias':
      return { kind, party: one(fields, 'alias-party'), alias: one(fields, 'alias'), reason };
    case 'not-a-party':
      return { kind, phrase: one(fields, 'phrase'), reason };
    case 'fact':
      return {
        kind,
        party: one(fields, 'fact-party'),
        gives: rows(fields, 'fact-gives', 'kind'),
        gets: rows(fields, 'fact-gets', 'mode'),
        reason,
      };
    case 'ruling':
      return { kind, party: one(fields, 'ruling-party'), list: one(fields, 'ruling-list'), verdict: one(fields, 'ruling-verdict'), reason };
    case 'party':
      return {
        kind,
        party: {
          name: one(fields, 'party-name'),
          aliases: names(one(fields, 'party-aliases')),
          side: one(fields, 'party-side'),
          willing: !has(fields, 'party-unwilling'),
          chooses: has(fields, 'party-chooses'),
          fundingFollowsUse: has(fields, 'party-funding'),
          gives: rows(fields, 'gives', 'kind'),
          gets: rows(fields, 'gets', 'mode'),
        },
        reason,
      };
    default:
      return { kind };
  }
};

/** The field of the form that a place in the data comes from, and what its name is in a sentence. */
const fieldOf = (kind: string, path: readonly PropertyKey[]): readonly [name: string, called: string] => {
  const [first, second] = path.map(String);
  if (first === 'reason') return ['reason', 'The reason'];
  if (first === 'alias') return ['alias', 'The name'];
  if (first === 'phrase') return ['phrase', 'The phrase'];
  if (first === 'list') return ['ruling-list', 'The list'];
  if (first === 'verdict') return ['ruling-verdict', 'The verdict'];
  if (kind === 'fact' && (first === 'gives' || first === 'gets')) return [`fact-${first}-what`, `What it ${first}`];
  if (kind === 'party' && first === 'party') {
    if (second === 'gives' || second === 'gets') return [`${second}-what`, `What it ${second}`];
    if (second === 'aliases') return ['party-aliases', 'Each other name'];
    return second === 'side' ? ['party-side', 'The side'] : ['party-name', 'The name'];
  }
  if (first === 'party') return [`${kind}-party`, 'The party'];
  return ['', 'This'];
};

const asked: Readonly<Record<string, string>> = {
  reason: 'Please say why: whoever reads this later, and learners whose verdict changes, are told the reason.',
  'alias-party': 'Please choose the party that it is another name of.',
  'fact-party': 'Please choose the party.',
  'ruling-party': 'Please choose the party.',
  'ruling-list': 'Please choose the list.',
  'ruling-verdict': 'Please choose the verdict.',
};

/**
 * Reads the form of a ruling. Gives the ruling, or sentences by field: what is missing is asked for, what can't be is named with what is
 * allowed. Never throws, whatever was posted.
 */
export const readRulingForm = (fields: PostedFields): ReadRuling => {
  const kind = one(fields, 'kind');
  if (!rulingKinds.some(([known]) => known === kind)) {
    return { ok: false, problems: { kind: 'Please choose what these words are.' } };
  }
  const data = given(kind, fields);
  const parsed = rulingSchema.safeParse(data);
  if (parsed.success) return { ok: true, ruling: parsed.data };
  const problems: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const [name, called] = fieldOf(kind, issue.path);
    const blank = name !== '' && !one(fields, name);
    problems[name] ??=
      blank && asked[name] ? asked[name] : `${called} ${issue.message.replace(/^Invalid .*$/, 'can’t be this').replace(/\.$/, '')}.`;
  }
  return { ok: false, problems };
};
