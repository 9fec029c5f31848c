import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compileLibrary } from '@/lib/courses/compile-library';
import { compiledContent } from '@/lib/courses/library';
import { problemLine } from '@/lib/courses/problems';

// Compiles content/ for the build. Authors' mistakes are printed one a line, with file and line, and end the command with 1.
const read = await compileLibrary(process.cwd());
if (read.ok) {
  const target = join(process.cwd(), compiledContent);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, JSON.stringify(read.value));
  const lessons = read.value.courses.reduce((sum, course) => sum + course.lessons.length, 0);
  console.log(`Content: ${read.value.courses.length} course(s), ${lessons} lesson(s) compiled.`);
} else {
  for (const problem of read.problems) console.error(problemLine(problem));
  process.exitCode = 1;
}
