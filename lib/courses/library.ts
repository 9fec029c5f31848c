import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type CompiledScenario, compileScenario, parseScenario } from '@/lib/feedback';
import { compileLibrary } from './compile-library';
import type { Activity, Course, Lesson, Library } from './course';
import { ContentError } from './problems';

/** Where the build leaves the compiled content, below the project's root. */
export const compiledContent = '.content/courses.json';

const root = process.cwd();

/** The newest change below a folder, as milliseconds: tells the dev server when to compile again. */
const newestChange = async (folder: string): Promise<number> => {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const times = await Promise.all(entries.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).mtimeMs));
  return Math.max(0, ...times);
};

let held: { readonly stamp: number; readonly library: Promise<Library> } | null = null;

const fromBuild = async (): Promise<Library> => JSON.parse(await readFile(join(/* turbopackIgnore: true */ root, compiledContent), 'utf8'));

const fromSource = async (): Promise<Library> => {
  const read = await compileLibrary(root);
  if (!read.ok) throw new ContentError(read.problems);
  return read.value;
};

/** The compiled content: from the build in production, compiled again after each change in development. Throws ContentError for authors. */
export const getLibrary = async (): Promise<Library> => {
  const development = process.env.NODE_ENV === 'development';
  const stamp = development ? await newestChange(join(/* turbopackIgnore: true */ root, 'content')) : 0;
  if (held?.stamp !== stamp) held = { stamp, library: development ? fromSource() : fromBuild() };
  return held.library;
};

/** The course with this id, or undefined. */
export const selectOptionalCourse = async (id: string): Promise<Course | undefined> =>
  (await getLibrary()).courses.find((course) => course.id === id);

/** A lesson and its course, or undefined when either is unknown. */
export const selectOptionalLesson = async (courseId: string, lessonId: string): Promise<{ course: Course; lesson: Lesson } | undefined> => {
  const course = await selectOptionalCourse(courseId);
  const lesson = course?.lessons.find(({ id }) => id === lessonId);
  return course && lesson ? { course, lesson } : undefined;
};

/** An activity of a course, with the lesson that holds it, or undefined. */
export const findActivity = (course: Course, activityId: string): { lesson: Lesson; activity: Activity } | undefined => {
  for (const lesson of course.lessons) {
    const activity = lesson.activities.find(({ id }) => id === activityId);
    if (activity) return { lesson, activity };
  }
  return undefined;
};

const previews = new WeakMap<Course, Course>();

/** The course as its instructors may look at it: with the drafts among its lessons, in the order of their files. */
export const withDrafts = (course: Course): Course => {
  if (course.drafts.length === 0) return course;
  const known = previews.get(course);
  if (known) return known;
  const lessons = [...course.lessons, ...course.drafts].sort((a, b) => (a.file < b.file ? -1 : 1));
  const preview = { ...course, lessons };
  previews.set(course, preview);
  return preview;
};

const compiledScenarios = new WeakMap<Course, Map<string, CompiledScenario>>();

/** A scenario of a course, compiled once a process. Throws when the course has none of this id: content was checked when it was compiled. */
export const selectScenario = (course: Course, id: string): CompiledScenario => {
  const compiled = compiledScenarios.get(course) ?? new Map<string, CompiledScenario>();
  compiledScenarios.set(course, compiled);
  const known = compiled.get(id);
  if (known) return known;
  const parsed = parseScenario(course.scenarios[id]);
  if (!parsed.ok) throw new Error(`The scenario "${id}" of "${course.id}" can't be read: ${parsed.problems.join(' ')}`);
  const scenario = compileScenario(parsed.scenario);
  compiled.set(id, scenario);
  return scenario;
};
