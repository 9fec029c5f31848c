import { expect, test } from 'vitest';
import { contactSchema, mailtoHref } from './contact';

test('a visitor says who it is and how to answer, on one line each', () => {
  expect(contactSchema.parse({ name: ' Vera\r\nBcc: x ', email: ' vera@example.org ' })).toEqual({
    name: 'Vera Bcc: x',
    email: 'vera@example.org',
  });
  for (const email of ['vera', 'vera@example.org\nBcc: eve@example.org', `${'v'.repeat(250)}@example.org`, '']) {
    expect(contactSchema.safeParse({ name: 'Vera', email }).success, email).toBe(false);
  }
});

test('a link to answer by e-mail carries nothing but the address and the subject', () => {
  const href = mailtoHref({ name: 'Vera', email: "vera+?cc=x&'o@example.org" }, 'Your message & more');
  expect(href).toBe("mailto:vera%2B%3Fcc%3Dx%26'o@example.org?subject=Your%20message%20%26%20more");
});
