import { readFile } from 'node:fs/promises';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problems';

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
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (position: number) => lines.linePos(position).line + offset;
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: lineAt(error.pos[0]),
      sentence: `This isn't valid YAML: ${error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}.`,
    }));
    return { ok: false, problems };
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { ok: true, value: parsed.data };
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return 1 + offset;
  };
  return {
    ok: false,
    problems: parsed.error.issues.map((issue) => ({
      file,
      line: lineOf(issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path),
      sentence: issueSentence(issue),
    })),
  };
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
