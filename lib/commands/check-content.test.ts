import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { problemLine } from '@/lib/courses/problems';
import { contentProblems } from './check-content';

test('the content of this project is sound, and the engine praises its model answers', async () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  expect((await contentProblems(root)).map(problemLine)).toEqual([]);
});
