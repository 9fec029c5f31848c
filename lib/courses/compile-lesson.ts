import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { bundleMDX } from 'mdx-bundler';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { type Lesson, lessonFrontmatterSchema } from './course';
import { type Findings, lessonPlugin, sectionsPlugin } from './lesson-plugin';
import { linksPlugin } from './links';
import type { Problem } from './problems';
import { parseYaml, type Read } from './yaml';

/** A lesson whose activities are not yet resolved: that takes the whole course. */
export interface CompiledLesson {
  readonly lesson: Omit<Lesson, 'activities'>;
  readonly found: Findings;
}

/** Frontmatter between the first two `---` lines; null when there is none. */
const frontmatterOf = (source: string): string | null => /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source)?.[1] ?? null;

/** What esbuild says of a lesson that doesn't compile. */
interface BuildFailure {
  readonly errors: readonly { readonly text: string; readonly location: { readonly line: number } | null }[];
}
const isBuildFailure = (error: unknown): error is BuildFailure =>
  typeof error === 'object' && error !== null && 'errors' in error && Array.isArray(error.errors);

/** One sentence for what the compiler says: where it stands is in its text when the parser ended at the file's end. */
const mdxProblem = ({ text, location }: BuildFailure['errors'][number]): Omit<Problem, 'file'> => {
  const what = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('Cannot process MDX'))
    .join(' ')
    .replace(/^\d+:\d+(?:-\d+:\d+)?: /, '');
  const within = /\((\d+):\d+(?:-\d+:\d+)?\)\s*$/.exec(what);
  const line = within ? Number(within[1]) : location?.line || null;
  return { line, sentence: `This isn't valid MDX: ${what.replace(/\s*\(\d+:\d+(?:-\d+:\d+)?\)\s*$/, '').replace(/[.:]?$/, '.')}` };
};

/**
 * Compiles one lesson. `path` is absolute (mistakes then name the line), `name` is how problems call the file.
 * Takes some 10–40 ms.
 */
export const compileLesson = async (path: string, name: string): Promise<Read<CompiledLesson>> => {
  const source = await readFile(path, 'utf8');
  const yaml = frontmatterOf(source);
  if (yaml === null) {
    return {
      ok: false,
      problems: [{ file: name, line: 1, sentence: 'A lesson begins with frontmatter between two lines of three hyphens.' }],
    };
  }
  const frontmatter = parseYaml(yaml, lessonFrontmatterSchema, name, 1);
  const found: Findings = { frontmatter: yaml, placements: [], terms: [], sections: [], headings: [], links: [], problems: [] };
  const compiled = await bundleMDX({
    file: path,
    cwd: process.cwd(),
    mdxOptions: (options) => ({
      ...options,
      remarkPlugins: [...(options.remarkPlugins ?? []), remarkGfm, linksPlugin(found), lessonPlugin(found)],
      rehypePlugins: [...(options.rehypePlugins ?? []), rehypeSlug, sectionsPlugin(found)],
    }),
    esbuildOptions: (options) => ({ ...options, minify: true, logLevel: 'silent' }),
  }).catch((error: unknown) => {
    if (isBuildFailure(error)) return error;
    throw error;
  });
  const problems: Problem[] = frontmatter.ok ? [] : [...frontmatter.problems];
  problems.push(...found.problems.map((problem) => ({ file: name, ...problem })));
  // What the plugins have named already, such as an import, would fail the build once more in other words.
  if ('errors' in compiled && !('code' in compiled) && found.problems.length === 0) {
    problems.push(...compiled.errors.map((error) => ({ file: name, ...mdxProblem(error) })));
  }
  if (!frontmatter.ok || problems.length > 0 || !('code' in compiled)) return { ok: false, problems };
  const version = createHash('sha256').update(source).digest('hex').slice(0, 12);
  return {
    ok: true,
    value: { lesson: { ...frontmatter.value, file: name, version, sections: found.sections, code: compiled.code }, found },
  };
};
