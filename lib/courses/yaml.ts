import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import type { Problem } from './problems';
import { openYaml } from './yaml-mistakes';

/** A value read from a YAML file, or the mistakes in it. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key + 1}]` : String(key)))
    .join('.')
    .replaceAll('.[', '[');

/** One sentence for a zod issue: the place within the data, and what is the matter there. */
export const issueSentence = (issue: z.core.$ZodIssue): string => {
  const place = placeOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `"${placeOf([...issue.path, key])}"`).join(', ');
    return `${keys} ${issue.keys.length === 1 ? "isn't" : "aren't"} known here.`;
  }
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) return `"${place}" is missing.`;
  return `${place ? `"${place}": ` : ''}${issue.message.replace(/^Invalid input: /, '').replace(/\.?$/, '.')}`;
};

/**
 * Reads YAML `text` and parses it with `schema`. `offset` is the number of lines in `file` before the text (for frontmatter).
 * Each problem names the line of the nearest value.
 */
export const parseYaml = <T>(text: string, schema: z.ZodType<T>, file: string, offset = 0): Read<T> => {
  const yaml = openYaml(text);
  const problems = yaml.mistakes.map(({ line, sentence }): Problem => ({ file, line: line + offset, sentence }));
  if (!yaml.readable) return { ok: false, problems };
  const parsed = schema.safeParse(yaml.data);
  if (parsed.success) return problems.length > 0 ? { ok: false, problems } : { ok: true, value: parsed.data };
  const issues = parsed.error.issues.map((issue) => ({
    file,
    line: yaml.lineOf(issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path) + offset,
    sentence: issueSentence(issue),
  }));
  return { ok: false, problems: [...problems, ...issues] };
};

/** Reads a YAML file; a missing one is a problem of its own. `name` is how problems call it. */
export const readYaml = async <T>(path: string, schema: z.ZodType<T>, name: string): Promise<Read<T>> => {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return { ok: false, problems: [{ file: name, line: null, sentence: 'This file is missing.' }] };
  return parseYaml(text, schema, name);
};
