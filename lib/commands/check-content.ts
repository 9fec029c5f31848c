import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileCourse } from '@/lib/courses/compile-course';
import { knownIdProblems, knownIdsSchema } from '@/lib/courses/known-ids';
import { modelAnswerProblems } from '@/lib/courses/model-answers';
import { type Problem, problemLine } from '@/lib/courses/problems';
import { readYaml } from '@/lib/courses/yaml';

/**
 * Everything that is the matter with the content below `root`, beyond what a build refuses: ids that changed, and model answers that the
 * engine doesn't praise.
 */
export const contentProblems = async (root: string): Promise<Problem[]> => {
  const problems: Problem[] = [];
  for (const folder of (await readdir(join(root, 'content'))).sort()) {
    const path = (name: string) => join(root, 'content', folder, name);
    const name = (file: string) => `content/${folder}/${file}`;
    if (!existsSync(path('course.yaml'))) continue;
    const compiled = await compileCourse(path('.'), root);
    if (!compiled.ok) {
      problems.push(...compiled.problems);
      continue;
    }
    const known = await readYaml(path('ids.yaml'), knownIdsSchema, name('ids.yaml'));
    if (known.ok) {
      const text = await readFile(path('ids.yaml'), 'utf8');
      problems.push(...knownIdProblems(compiled.value, known.value, name('ids.yaml'), text));
    } else problems.push(...known.problems);
    if (existsSync(path('model-answers.jsonl'))) {
      const answers = await readFile(path('model-answers.jsonl'), 'utf8');
      problems.push(...modelAnswerProblems(compiled.value, answers, name('model-answers.jsonl')));
    }
  }
  return problems;
};

if (import.meta.main) {
  const problems = await contentProblems(process.cwd());
  for (const problem of problems) console.error(problemLine(problem));
  if (problems.length === 0) console.log('The content is sound.');
  else process.exitCode = 1;
}
