/** An author's mistakes as sentences: where, what is allowed, and what was probably meant. */
import type { z } from 'zod';
import { nearestName } from './nearest';
import { keysOf } from './reading/tokens';
import { synonymOf } from './scenario-synonyms';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** One mistake: where it stands in the data (the names of fields and the places in lists that lead there), and the sentence about it. */
export interface Mistake {
  readonly path: Path;
  readonly sentence: string;
}

/** `; did you mean "x"?`, to end a sentence with, or nothing when no allowed word is near in meaning or in spelling. */
export function didYouMean(given: unknown, allowed: readonly string[]): string {
  const name = typeof given === 'string' ? (synonymOf(given, allowed) ?? nearestName(given, allowed)) : undefined;
  return name === undefined ? '' : `; did you mean "${name}"?`;
}

/** What two names are the same by: their words without articles, inflected alike. Empty for a name that holds no word. */
export const nameKey = (name: string): string =>
  keysOf(name)
    .filter((word) => word !== 'the' && word !== 'a' && word !== 'an')
    .join(' ');

/** What stands at a path; undefined when nothing does. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    data,
  );

/** Where in the file, as an author would say it: party "victims", gets 1, mode. */
export function place(path: Path, data: unknown): string {
  const parts: string[] = [];
  path.forEach((key, i) => {
    if (typeof key !== 'number') {
      const inner = path[i + 1];
      if (typeof inner !== 'number') parts.push(String(key));
      return;
    }
    const list = String(path[i - 1]);
    const item = valueAt(data, path.slice(0, i + 1));
    const name =
      item !== null && typeof item === 'object' && 'id' in item && typeof item.id === 'string' ? `"${item.id}"` : String(key + 1);
    parts.push(`${list === 'parties' ? 'party' : list === 'rulings' ? 'ruling' : list} ${name}`);
  });
  return parts.length > 0 ? parts.join(', ') : 'the scenario';
}

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  scenario: 'id title organisation plural alsoCalled service sector about sources parties notParties rulings'.split(' '),
  party: 'id name plural aliases kinds notKinds side willing chooses fundingFollowsUse passesOn gives gets source'.split(' '),
  gives: ['what', 'kind', 'through', 'source'],
  gets: ['what', 'mode', 'source'],
  rulings: ['party', 'list', 'verdict', 'reason'],
};

/** The fields of a party. */
export const PARTY_FIELDS: readonly string[] = FIELDS.party ?? [];

const fieldsAt = (path: Path): readonly string[] => {
  const list = [...path].reverse().find((key) => typeof key === 'string') ?? 'scenario';
  return FIELDS[list === 'parties' ? 'party' : list] ?? FIELDS.scenario ?? [];
};

/** The text as YAML would take it: in single quotes, or in double ones where it holds an apostrophe. */
export const quoted = (text: string): string => (text.includes("'") ? `"${text}"` : `'${text}'`);

const withStop = (sentence: string): string => (/[.?]$/u.test(sentence) ? sentence : `${sentence}.`);

/** Fields that aren't known in one object. Without quotes, what follows a comma or a colon in a text came out as a field. */
function unknownFields(issue: Issue & { readonly code: 'unrecognized_keys' }, data: unknown): Mistake[] {
  const where = place(issue.path, data);
  const object = valueAt(data, issue.path);
  const entries = object !== null && typeof object === 'object' ? Object.entries(object) : [];
  const mistakes: Mistake[] = [];
  let text: { field: string; words: string; cut: boolean } | null = null;
  const report = (field: string, sentence: string): number =>
    mistakes.push({ path: [...issue.path, field], sentence: withStop(`In ${where}: ${sentence}`) });
  const comma = (): void => {
    if (text?.cut) {
      report(
        text.field,
        `a text that holds a comma must stand in quotes, as in ${text.field}: ${quoted(text.words.replaceAll(/^[‘“]|[’”]$/gu, ''))}`,
      );
    }
    text = null;
  };
  for (const [field, value] of entries) {
    if (!issue.keys.includes(field)) {
      comma();
      text = typeof value === 'string' ? { field, words: value, cut: false } : null;
      continue;
    }
    const glued = /^([a-z]+)(?::| *= *)(\S.*)$/iu.exec(field);
    const isField = glued?.[1] !== undefined && fieldsAt(issue.path).includes(glued[1]);
    if (value === null && isField)
      report(field, `there must be a colon and a space after the field's name, as in ${glued[1]}: ${glued[2]}`);
    else if (value === null && text !== null) text = { ...text, words: `${text.words}, ${field}`, cut: true };
    else report(field, `there is no field "${field}"${didYouMean(field, fieldsAt(issue.path))}`);
  }
  comma();
  return mistakes;
}

const YES = new Set(['yes', 'y', 'on', 'true', '1', 1]);
const NO = new Set(['no', 'n', 'off', 'false', '0', 0]);

const shown = (given: unknown): string => JSON.stringify(given)?.slice(0, 60) ?? '';

/** What is the matter with a value of another type than the one that is expected. */
function typeSentence(expected: string, given: unknown): string {
  const list = Array.isArray(given);
  const fields = given !== null && typeof given === 'object' && !list;
  if (given === null) return `it is left empty${expected === 'array' ? '; write [] for an empty list, or leave the field away' : ''}`;
  if (expected === 'boolean') {
    const meant = typeof given === 'string' ? given.toLowerCase() : given;
    const word = YES.has(meant as string) ? 'true' : NO.has(meant as string) ? 'false' : undefined;
    return `it is ${shown(given)}, and must be true or false, without quotes${word ? `; did you mean ${word}?` : ''}`;
  }
  if (expected === 'string') {
    if (list) return 'it must be one text, not a list';
    if (!fields) return `it must be a text: put ${shown(given)} into quotes`;
    const [key, value] = Object.entries(given)[0] ?? [];
    return `a text that holds a colon must stand in quotes, as in ${quoted(`${key}: ${typeof value === 'string' ? value : shown(value)}`)}`;
  }
  if (expected === 'array') {
    return fields
      ? 'it must be a list: begin each entry with a hyphen'
      : `it must be a list: write [${typeof given === 'string' ? given : shown(given)}], or a line that begins with a hyphen for each entry`;
  }
  return `it must hold fields, each a name, a colon and what it holds, not ${list ? 'a list' : shown(given)}`;
}

const slugOf = (given: string): string =>
  given
    .toLowerCase()
    .replaceAll(/['’]/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');

function sentenceOf(issue: Issue, data: unknown): string {
  const given = valueAt(data, issue.path);
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const is = given === undefined ? 'is missing' : given === null ? 'is left empty' : `is ${shown(given)}`;
    return `it ${is}, and must be one of ${allowed.join(', ')}${didYouMean(given, allowed)}`;
  }
  if (given === undefined) return 'it is missing';
  if (issue.code === 'invalid_type') return typeSentence(issue.expected, given);
  if (issue.code === 'invalid_format' && typeof given === 'string' && slugOf(given) !== '') {
    return `it is ${shown(given)}, and ${issue.message}; did you mean "${slugOf(given)}"?`;
  }
  return `it ${issue.message.replace(/\.$/u, '')}`;
}

/** The issues that zod found, each as one sentence, or several for several unknown fields. A field that was misspelt isn't called missing as well. */
export function sentencesFor(issues: readonly Issue[], data: unknown): Mistake[] {
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? unknownFields(issue, data) : []));
  const meant = new Set(
    unknown.flatMap(({ path, sentence }) => {
      const [, near, glued] = /(?:did you mean "([^"]+)"\?|name, as in (\w+): .*)$/u.exec(sentence) ?? [];
      const name = near ?? glued;
      return name === undefined ? [] : [JSON.stringify([...path.slice(0, -1), name])];
    }),
  );
  const others = issues.flatMap((issue): Mistake[] => {
    if (issue.code === 'unrecognized_keys') return [];
    if (valueAt(data, issue.path) === undefined && meant.has(JSON.stringify(issue.path))) return [];
    return [{ path: issue.path, sentence: withStop(`In ${place(issue.path, data)}: ${sentenceOf(issue, data)}`) }];
  });
  return [...unknown, ...others];
}
