/** An author's mistakes as sentences: where, what is allowed, and what was probably meant. */
import type { z } from 'zod';
import { conceptIds } from './lexicon/concepts';
import { nearestName } from './nearest';
import { keysOf } from './reading/tokens';
import type { Scenario } from './scenario';

type Issue = z.core.$ZodIssue;

/** `; did you mean "x"?`, to end a sentence with, or nothing when no allowed word is near. */
export function didYouMean(given: unknown, allowed: readonly string[]): string {
  const name = typeof given === 'string' ? nearestName(given, allowed) : undefined;
  return name === undefined ? '' : `; did you mean "${name}"?`;
}

const at = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    data,
  );

/** Where in the file, as an author would say it: party "victims", gets 1, mode. */
function place(path: readonly PropertyKey[], data: unknown): string {
  const parts: string[] = [];
  path.forEach((key, i) => {
    if (typeof key !== 'number') {
      const inner = path[i + 1];
      if (typeof inner !== 'number') parts.push(String(key));
      return;
    }
    const list = String(path[i - 1]);
    const item = at(data, path.slice(0, i + 1));
    const name =
      item !== null && typeof item === 'object' && 'id' in item && typeof item.id === 'string' ? `"${item.id}"` : String(key + 1);
    parts.push(`${list === 'parties' ? 'party' : list === 'rulings' ? 'ruling' : list} ${name}`);
  });
  return parts.length > 0 ? parts.join(', ') : 'the scenario';
}

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  scenario: [
    'id',
    'title',
    'organisation',
    'plural',
    'alsoCalled',
    'service',
    'sector',
    'about',
    'sources',
    'parties',
    'notParties',
    'rulings',
  ],
  party: [
    'id',
    'name',
    'plural',
    'aliases',
    'kinds',
    'side',
    'willing',
    'chooses',
    'fundingFollowsUse',
    'passesOn',
    'gives',
    'gets',
    'source',
  ],
  gives: ['what', 'kind', 'through', 'source'],
  gets: ['what', 'mode', 'source'],
  rulings: ['party', 'list', 'verdict', 'reason'],
};

const fieldsAt = (path: readonly PropertyKey[]): readonly string[] => {
  const list = [...path].reverse().find((key) => typeof key === 'string') ?? 'scenario';
  return FIELDS[list === 'parties' ? 'party' : list] ?? FIELDS.scenario ?? [];
};

/** The issues that zod found, each as one sentence (or several, for several unknown fields). */
export function sentencesFor(issues: readonly Issue[], data: unknown): string[] {
  // A misspelt field comes first: it explains the one that is then missing.
  const inOrder = [...issues].sort((x, y) => Number(y.code === 'unrecognized_keys') - Number(x.code === 'unrecognized_keys'));
  return inOrder.flatMap((issue) => {
    const where = place(issue.path, data);
    const given = at(data, issue.path);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        `In ${where}: there is no field "${key}"${didYouMean(key, fieldsAt(issue.path))}`.replace(/([^?])$/u, '$1.'),
      );
    }
    if (issue.code === 'invalid_value') {
      const allowed = issue.values.map(String);
      const shown = given === undefined ? 'is missing' : `is ${JSON.stringify(given)}`;
      return [`In ${where}: it ${shown}, and must be one of ${allowed.join(', ')}${didYouMean(given, allowed) || '.'}`];
    }
    if (given === undefined) return [`In ${where}: it is missing.`];
    if (issue.code === 'invalid_type') return [`In ${where}: a ${issue.expected} is expected, not ${JSON.stringify(given)?.slice(0, 60)}.`];
    return [`In ${where}: it ${issue.message.replace(/\.$/u, '')}.`];
  });
}

/** What two names are the same by: their words without articles, inflected alike. Empty for a name that holds no word. */
export const nameKey = (name: string): string =>
  keysOf(name)
    .filter((word) => word !== 'the' && word !== 'a' && word !== 'an')
    .join(' ');

/** Mistakes that no single field shows: names used twice, unknown sources and kinds, parties without any fact. */
export function contradictions(scenario: Scenario): string[] {
  const problems: string[] = [];
  const sources = Object.keys(scenario.sources);
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  for (const party of scenario.parties) {
    const where = `party "${party.id}"`;
    if (ids.has(party.id)) problems.push(`In ${where}: another party has the same id.`);
    ids.add(party.id);
    const cited = [party.source, ...party.gives.map((fact) => fact.source), ...party.gets.map((fact) => fact.source)];
    for (const source of new Set(cited)) {
      if (source !== undefined && !sources.includes(source)) {
        problems.push(
          `In ${where}: there is no source "${source}" (there is ${sources.join(', ') || 'none'})${didYouMean(source, sources) || '.'}`,
        );
      }
    }
    for (const kind of party.kinds) {
      if (!conceptIds.includes(kind)) problems.push(`In ${where}: the lexicon has no kind "${kind}"${didYouMean(kind, conceptIds) || '.'}`);
    }
    for (const name of new Set([party.name, ...party.aliases])) {
      const key = nameKey(name);
      if (key === '') problems.push(`In ${where}: the name ${JSON.stringify(name)} holds no word.`);
      const owner = owners.get(key);
      if (owner !== undefined && owner !== party.id)
        problems.push(`In ${where}: "${name}" also names party "${owner}", so an answer could mean either.`);
      owners.set(key, party.id);
    }
    if (party.gives.length === 0 && party.gets.length === 0 && party.side === 'outside') {
      problems.push(`In ${where}: it neither gives nor gets anything, so no verdict can be derived; tell at least one of the two.`);
    }
  }
  return [...problems, ...rulingProblems(scenario, [...ids])];
}

function rulingProblems({ rulings = [] }: Scenario, ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return rulings.flatMap(({ party, list }, i) => {
    const where = `ruling ${i + 1}`;
    if (!ids.includes(party)) return [`In ${where}: there is no party "${party}"${didYouMean(party, ids) || '.'}`];
    const key = `${party} ${list}`;
    if (seen.has(key)) return [`In ${where}: party "${party}" is ruled on in ${list} before; keep one of the two.`];
    seen.add(key);
    return [];
  });
}
