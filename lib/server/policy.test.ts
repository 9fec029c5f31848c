import { expect, test } from 'vitest';
import { contentSecurityPolicy, fixedHeaders } from './policy';

const site = { dev: false, https: false };

test('a page may run its own files and the scripts that are named, and nothing that text could smuggle in', () => {
  const policy = contentSecurityPolicy(site, { nonce: 'once', hashes: ['abc='] });
  expect(policy).toContain("script-src 'self' 'nonce-once' 'sha256-abc=';");
  expect(policy).not.toMatch(/unsafe|\*/);
  for (const part of ["style-src 'self'", "base-uri 'none'", "object-src 'none'", "frame-ancestors 'none'", "form-action 'self'"]) {
    expect(policy.split('; ')).toContain(part);
  }
});

test('a form may lead to the OpenID provider when there is one', () => {
  const policy = contentSecurityPolicy({ ...site, providerOrigin: 'https://id.example.org' }, {});
  expect(policy).toContain("form-action 'self' https://id.example.org;");
});

test('only development may evaluate code', () => {
  expect(contentSecurityPolicy({ ...site, dev: true }, {})).toContain("'unsafe-eval'");
});

test('browsers are told to insist on https only where the site is on https', () => {
  expect(fixedHeaders(site)).not.toHaveProperty('strict-transport-security');
  expect(fixedHeaders({ ...site, https: true })).toHaveProperty('strict-transport-security');
});

test('our own forms keep their Origin, which a policy of no referrer at all would blank', () => {
  expect(fixedHeaders(site)['referrer-policy']).toBe('same-origin');
});
