import { join } from 'node:path';
import { expect, test } from 'vitest';
import { widgetNames } from '@/lib/activities/widget';
import { compileCourse } from './compile-course';
import { compileLesson } from './compile-lesson';

const folder = join(process.cwd(), 'content/customer-or-consumer');
const draft = '900-every-activity.mdx';

test('a draft lesson shows authors every kind of activity, and compiles', async () => {
  const read = await compileLesson(join(folder, draft), draft);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const shown = read.value.found.placements.map(({ tag }) => tag);
  expect(new Set(shown)).toEqual(new Set([...widgetNames, 'Revisit']));
  expect(read.value.lesson.draft).toBe(true);
});

test('its activities are sound with the course around it, and learners don’t see it', async () => {
  const read = await compileCourse(folder, process.cwd());
  expect(read.ok ? [] : read.problems).toEqual([]);
  expect(read.ok && read.value.lessons.some(({ draft: isDraft }) => isDraft)).toBe(false);
});
