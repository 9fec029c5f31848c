import { expect, test } from 'vitest';
import { z } from 'zod';
import { sentId } from './sent-id';

test('what one person sends under one key has one id, and nobody else’s key leads there', () => {
  const id = sentId('ada', 'key');
  expect(z.uuid().safeParse(id).success).toBe(true);
  expect(sentId('ada', 'key')).toBe(id);
  expect(new Set([id, sentId('bob', 'key'), sentId('ada', 'other'), sentId('ada\nkey', '')]).size).toBe(4);
});
