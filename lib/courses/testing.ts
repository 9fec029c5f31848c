import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compileCourse } from './compile-course';
import { problemLine } from './problems';

/** For tests: a sample course of one lesson, which compiles. */
export const sampleCourse = `id: test-course
title: A test
summary: A course for tests.
about: One paragraph.
outcomes: [Do something]
hours: 1
audience: Testers.
author: { name: Somebody }
published: 2026-01-01
reviewed: 2026-01-02
statement: Do everything.
`;

/** The frontmatter of the sample lesson, with more lines in it where they are wanted. */
export const sampleFrontmatter = (extra = ''): string => `---
id: one
title: Lesson one
summary: A lesson.
minutes: 20
outcomes: [Do something]
published: 2026-01-01
reviewed: 2026-01-02
references: [someone]
${extra}---
`;

/** An activity of a lesson, with its props as MDX writes them. */
export const sampleActivity = (tag: string, props: string, inside = 'The task.\n\n<Discussion>\n\nMore.\n\n</Discussion>'): string =>
  `<${tag} ${props}>\n\n${inside}\n\n</${tag}>\n`;

/** A scenario that the engine accepts, by its parties as YAML. */
export const sampleScenario = (parties: string): string => `id: baths
title: The baths
organisation: the baths
service: swimming
sector: public
about: A pool that the council pays for.
sources: { course: The course. }
parties:
${parties}`;

/** Compiles a course with these files beside the sample's; gives the course, or its problems as lines. Leaves nothing on the disk. */
export const compileSample = async (files: Readonly<Record<string, string>>) => {
  const root = await mkdtemp(join(tmpdir(), 'course-'));
  const folder = join(root, 'content', 'test');
  const all: Record<string, string> = {
    'course.yaml': sampleCourse,
    'references.yaml': '- { id: someone, text: "Someone (2020) *A book*." }\n',
    'glossary.yaml': '- { id: customer, term: Customer, definitions: [{ text: One who gives., source: course }] }\n',
    ...files,
  };
  try {
    for (const [name, text] of Object.entries(all)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    const read = await compileCourse(folder, root);
    return read.ok ? { course: read.value, lines: [] } : { course: null, lines: read.problems.map(problemLine) };
  } finally {
    await rm(root, { recursive: true });
  }
};
