import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import { resolveActivities } from './activities';
import { compileLesson } from './compile-lesson';
import { type Course, courseFileSchema, glossaryFileSchema, referencesFileSchema } from './course';
import { frontmatterLine } from './line-of';
import { linkProblems } from './links';
import { didYouMean } from './nearest';
import type { Problem } from './problems';
import { unreachableLessons, unreachableSections } from './reach';
import { readScenarioFiles } from './scenario-files';
import { readSets } from './sets';
import { type Read, readYaml } from './yaml';

const filesIn = async (folder: string, ending: string, recursive = false): Promise<string[]> =>
  (await readdir(folder, { recursive }).catch(() => [])).filter((name) => name.endsWith(ending)).sort();

/** Addresses in a course that are no lesson's: they would hide one of that id. */
const ownPages = ['all', 'contact', 'glossary', 'references'];

/** References and glossary terms that lessons name and the course doesn't have; ids that stand twice. `lineOf` finds a word of a lesson's frontmatter. */
const checkNames = (
  course: Course,
  terms: readonly { file: string; line: number; id: unknown }[],
  lineOf: (file: string, word: string) => number | null,
): Problem[] => {
  const problems: Problem[] = [];
  const references = course.references.map(({ id }) => id);
  const glossary = course.glossary.map(({ id }) => id);
  for (const lesson of course.lessons) {
    for (const id of lesson.references.filter((name) => !references.includes(name))) {
      problems.push({
        file: lesson.file,
        line: lineOf(lesson.file, id),
        sentence: `The reference "${id}" isn't in references.yaml.${didYouMean(id, references)}`,
      });
    }
  }
  for (const { file, line, id } of terms) {
    if (!glossary.includes(String(id))) {
      problems.push({ file, line, sentence: `The term "${String(id)}" isn't in glossary.yaml.${didYouMean(String(id), glossary)}` });
    }
  }
  const lessonIds = course.lessons.map(({ id }) => id);
  for (const [at, lesson] of course.lessons.entries()) {
    if (ownPages.includes(lesson.id)) {
      problems.push({
        file: lesson.file,
        line: lineOf(lesson.file, lesson.id),
        sentence: `A lesson can't have the id "${lesson.id}": the course has a page of its own at that address (so have ${ownPages.join(', ')}).`,
      });
    }
    if (lessonIds.indexOf(lesson.id) < at) {
      problems.push({
        file: lesson.file,
        line: lineOf(lesson.file, lesson.id),
        sentence: `The id "${lesson.id}" is another lesson's: each has an id of its own.`,
      });
    }
  }
  return problems;
};

/** Compiles one course folder; all its mistakes at once. `root` is the project's root, for the names of files. */
export const compileCourse = async (folder: string, root: string): Promise<Read<Course>> => {
  const nameOf = (path: string) => relative(root, path).replaceAll('\\', '/');
  const file = <T>(name: string, schema: z.ZodType<T>) => readYaml(join(folder, name), schema, nameOf(join(folder, name)));
  const [about, references, glossary, scenarios, sets, lessonFiles, everyLesson] = await Promise.all([
    file('course.yaml', courseFileSchema),
    file('references.yaml', referencesFileSchema),
    file('glossary.yaml', glossaryFileSchema),
    readScenarioFiles(join(folder, 'scenarios'), nameOf),
    readSets(join(folder, 'sets'), nameOf),
    filesIn(folder, '.mdx'),
    filesIn(folder, '.mdx', true),
  ]);
  const compiled = await Promise.all(lessonFiles.map((name) => compileLesson(join(folder, name), nameOf(join(folder, name)))));
  const problems: Problem[] = [about, references, glossary, ...compiled].flatMap((read) => (read.ok ? [] : read.problems));
  problems.push(...scenarios.problems, ...unreachableLessons(everyLesson, (name) => nameOf(join(folder, name))));
  if (lessonFiles.length === 0)
    problems.push({ file: nameOf(folder), line: null, sentence: 'A course needs at least one lesson, NNN-name.mdx.' });
  const sound = compiled.flatMap((read) => (read.ok ? [read.value] : []));
  const resolved = resolveActivities(sound, {
    courseId: about.ok ? about.value.id : '',
    scenarioIds: Object.keys(scenarios.scenarios),
    sets,
  });
  problems.push(...resolved.problems);
  if (problems.length === 0) problems.push(...sets.unused());
  if (!about.ok || !references.ok || !glossary.ok) return { ok: false, problems };
  const course: Course = {
    ...about.value,
    lessons: resolved.lessons.filter((lesson) => !lesson.draft),
    drafts: resolved.lessons.filter((lesson) => lesson.draft),
    references: references.value,
    glossary: glossary.value,
    scenarios: scenarios.scenarios,
    scenarioTexts: scenarios.scenarioTexts,
    cases: scenarios.cases,
  };
  const terms = sound.flatMap(({ lesson, found }) => found.terms.map((term) => ({ file: lesson.file, ...term })));
  const frontmatter = new Map(sound.map(({ lesson, found }) => [lesson.file, found.frontmatter]));
  problems.push(...checkNames(course, terms, (name, word) => frontmatterLine(frontmatter.get(name) ?? '', word)));
  const targets = resolved.lessons.map(({ id, file, activities }, at) => ({
    id,
    file,
    activities,
    headings: sound[at]?.found.headings ?? [],
    links: sound[at]?.found.links ?? [],
  }));
  problems.push(...linkProblems(course.id, targets));
  const activityIds = resolved.lessons.flatMap(({ activities }) => activities.map(({ id }) => id));
  problems.push(...targets.flatMap((target) => unreachableSections(target, activityIds)));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: course };
};
