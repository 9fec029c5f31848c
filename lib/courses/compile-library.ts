import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compileCourse } from './compile-course';
import type { Course, Library } from './course';
import type { Problem } from './problems';
import type { Read } from './yaml';

/** Compiles every course of `content/` below `root`. Folders without a course.yaml are no courses. */
export const compileLibrary = async (root: string): Promise<Read<Library>> => {
  const content = join(root, 'content');
  const folders = (await readdir(content, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const reads = await Promise.all(folders.sort().map((name) => compileCourse(join(content, name), root)));
  const problems: Problem[] = reads.flatMap((read) => (read.ok ? [] : read.problems));
  const courses: Course[] = reads.flatMap((read) => (read.ok ? [read.value] : []));
  for (const [at, course] of courses.entries()) {
    if (courses.findIndex(({ id }) => id === course.id) < at) {
      problems.push({ file: `content/${folders[at]}/course.yaml`, line: null, sentence: `The id "${course.id}" is another course's.` });
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { courses } };
};
