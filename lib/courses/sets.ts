import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from './problems';
import { parseYaml, type Read } from './yaml';

/** The set files of a course: what activities that sort, match or choose are made of. */
export interface Sets {
  /** The names that a prop `set` may give. */
  readonly names: readonly string[];
  /** The set of this name as `schema` reads it; mistakes name the file and the line. Undefined when there is no such file. */
  read(name: string, schema: z.ZodType): Read<unknown> | undefined;
  /** The mistakes of all sets that were read, each once however many activities use the set. */
  problems(): Problem[];
  /** Sets that no activity has read, for when all lessons could be. */
  unused(): Problem[];
}

/** Reads the files of `folder`, which need not exist. `nameOf` gives a file's name as problems call it. */
export const readSets = async (folder: string, nameOf: (path: string) => string): Promise<Sets> => {
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.yaml')).sort();
  const texts = new Map(
    await Promise.all(files.map(async (file) => [file.replace(/\.yaml$/, ''), await readFile(join(folder, file), 'utf8')] as const)),
  );
  const done = new Map<string, Map<z.ZodType, Read<unknown>>>();
  const fileOf = (name: string) => nameOf(join(folder, `${name}.yaml`));
  return {
    names: [...texts.keys()],
    read(name, schema) {
      const text = texts.get(name);
      if (text === undefined) return undefined;
      const reads = done.get(name) ?? new Map<z.ZodType, Read<unknown>>();
      done.set(name, reads);
      const read = reads.get(schema) ?? parseYaml<unknown>(text, schema, fileOf(name));
      reads.set(schema, read);
      return read;
    },
    problems: () => [...done.values()].flatMap((reads) => [...reads.values()].flatMap((read) => (read.ok ? [] : read.problems))),
    unused: () =>
      [...texts.keys()]
        .filter((name) => !done.has(name))
        .map((name) => ({ file: fileOf(name), line: 1, sentence: 'No activity uses this set.' })),
  };
};
