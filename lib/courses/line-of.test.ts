import { expect, test } from 'vitest';
import { frontmatterLine } from './line-of';

test('a word of the frontmatter is found as a whole', () => {
  const yaml = "id: one\ntitle: 'One and all'\nreferences: [someone, one-more]";
  expect(frontmatterLine(yaml, 'one-more')).toBe(4);
  expect(frontmatterLine(yaml, 'one')).toBe(2);
  expect(frontmatterLine(yaml, 'more')).toBeNull();
});
