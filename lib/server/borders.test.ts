import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The house's import table: a file, what it would import, and whether that is refused. */
const refused: [file: string, line: string][] = [
  ['lib/feedback/verdict.ts', "import { useState as x } from 'react';"],
  ['lib/feedback/verdict.ts', "import { readFileSync as x } from 'node:fs';"],
  ['lib/feedback/verdict.ts', "import { selectLesson as x } from '@/lib/courses/library';"],
  ['lib/feedback/verdict.ts', "import { x } from '../courses/library';"],
  ['lib/feedback/rules/pays.ts', "import { x } from '../../courses/library';"],
  ['lib/feedback/rules/pays.ts', 'export const x = Date.now();'],
  ['lib/activities/quiz/schema.ts', "import { x } from 'react';"],
  ['lib/activities/quiz/schema.ts', "import { x } from './check';"],
  ['lib/activities/quiz/check.ts', "import { x } from './view';"],
  ['lib/activities/quiz/check.ts', "import { x } from 'react';"],
  ['lib/activities/quiz/check.ts', "import { x } from '@/db';"],
  ['lib/activities/quiz/view.tsx', "import { check as x } from './check';"],
  ['lib/activities/quiz/view.tsx', "import type { X } from './check';"],
  ['lib/activities/quiz/view.tsx', "import { schema as x } from './schema';"],
  ['lib/activities/quiz/view.tsx', "import { x } from '@/lib/feedback';"],
  ['lib/activities/quiz/view.tsx', "import { z as x } from 'zod';"],
  ['lib/learning/progress.ts', "import { x } from '@/db';"],
  ['lib/learning/progress.ts', "import { selectLesson as x } from '@/lib/courses/library';"],
  ['lib/review/words.ts', "import { x } from '@/db';"],
  ['lib/review/words.ts', "import { selectLesson as x } from '@/lib/courses/library';"],
  ['lib/people/plan.ts', "import { useState as x } from 'react';"],
  ['lib/courses/library.ts', "import { x } from '@/db';"],
  ['lib/courses/library.ts', "import { x } from 'react';"],
  ['lib/courses/library.ts', "import { x } from '@/lib/activities/quiz/view';"],
  ['lib/ui/box.tsx', "import { x } from '@/lib/server/runtime';"],
  ['lib/auth/session.ts', "import { x } from '@/app/page';"],
  ['lib/auth/session.ts', "import { eq as x } from 'drizzle-orm';"],
  ['lib/server/main.ts', "import x from 'better-sqlite3';"],
  ['db/people.ts', "import { x } from 'next/headers';"],
  ['db/people.ts', "import { x } from 'react';"],
  ['db/people.ts', "import { selectLesson as x } from '@/lib/courses/library';"],
  ['db/schema/tables.ts', "import { x } from '@/app/page';"],
  ['db/people.ts', "import { x } from '../lib/auth/session';"],
  ['app/page.tsx', "import { eq as x } from 'drizzle-orm';"],
  ['app/page.tsx', "import { x } from 'drizzle-orm/better-sqlite3';"],
  ['e2e/journey.ts', "import { x } from '@/lib/courses/library';"],
  ['e2e/journey.ts', "import { x } from '@/app/page';"],
];

const allowed: [file: string, line: string][] = [
  ['lib/feedback/verdict.ts', "import { z as x } from 'zod';"],
  ['lib/feedback/rules/pays.ts', "import { x } from '../facts';"],
  ['lib/activities/quiz/schema.ts', "import { x } from '@/lib/feedback';"],
  ['lib/activities/quiz/check.ts', "import { schema as x } from './schema';"],
  ['lib/activities/quiz/view.tsx', "import type { Answer as x } from './schema';"],
  ['lib/activities/quiz/view.tsx', "import { useState as x } from 'react';"],
  ['lib/activities/quiz/view.tsx', "import type { ItemWords as x } from '@/lib/feedback/types';"],
  ['lib/learning/progress.ts', "import type { Course as x } from '@/lib/courses/course';"],
  ['lib/review/cases.ts', "import { caseOf as x } from '@/lib/feedback';"],
  ['lib/courses/library.ts', "import { x } from '@/lib/activities/schemas';"],
  ['db/people.ts', "import { eq as x } from 'drizzle-orm';"],
  ['db/people.ts', "import type { Finding as x } from '@/lib/feedback/types';"],
  ['app/page.tsx', "import { x } from '@/lib/courses/library';"],
  ['e2e/journey.ts', "import { x } from '@/db';"],
];

const report = z.object({ diagnostics: z.array(z.object({ category: z.string().nullish(), location: z.object({ path: z.string() }) })) });

/** A name of its own for each snippet, such that the same rules hold for it. */
const nameOf = (file: string, index: number): string =>
  file.includes('/quiz/') ? file.replace('/quiz/', `/quiz${index}/`) : file.replace(/(\.tsx?)$/, `-${index}$1`);

const snippets = [...refused, ...allowed].map(([file, line], index) => ({ path: nameOf(file, index), line }));

/** The names of those snippets that the project's own lint rules refuse. */
const lint = (folder: string): Set<string> => {
  const config: unknown = JSON.parse(readFileSync(join(root, '.biome.json'), 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...z.looseObject({}).parse(config), $schema: undefined, vcs: undefined }));
  for (const { path, line } of snippets) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), line.startsWith('export') ? `${line}\n` : `${line}\nexport { x };\n`);
  }
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=500', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { diagnostics } = report.parse(JSON.parse(stdout));
  return new Set(diagnostics.filter(({ category }) => category?.includes('noRestricted')).map(({ location }) => location.path));
};

describe('the linter keeps the borders between rooms', () => {
  const folder = mkdtempSync(join(tmpdir(), 'borders-'));
  let complaints = new Set<string>();
  beforeAll(() => {
    complaints = lint(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(refused.map(([file, line], index) => ({ file, line, path: nameOf(file, index) })))('$file may not: $line', ({ path }) => {
    expect(complaints).toContain(path);
  });

  test.each(allowed.map(([file, line], index) => ({ file, line, path: nameOf(file, refused.length + index) })))(
    '$file may: $line',
    ({ path }) => {
      expect(complaints).not.toContain(path);
    },
  );
});
