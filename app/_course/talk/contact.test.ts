import { expect, test } from 'vitest';
import { contactSchema } from './contact';

test('a visitor says who it is and how to answer, on one line each', () => {
  expect(contactSchema.parse({ name: ' Vera\r\nBcc: x ', email: ' vera@example.org ' })).toEqual({
    name: 'Vera Bcc: x',
    email: 'vera@example.org',
  });
  for (const email of ['vera', 'vera@example.org\nBcc: eve@example.org', `${'v'.repeat(250)}@example.org`, 'vera?cc=eve@example.org', '']) {
    expect(contactSchema.safeParse({ name: 'Vera', email }).success, email).toBe(false);
  }
});
