import { describe, expect, test } from 'vitest';
import { pathOf, refusalOf } from './refusals';

const place = { host: '127.0.0.1', address: 'http://127.0.0.1:3000' };
const behindProxy = { ...place, siteUrl: 'https://learn.example.org', address: 'https://learn.example.org' };
const status = (method: string, headers: Record<string, string>, target = '/', where: Parameters<typeof refusalOf>[1] = place) =>
  refusalOf({ method, target, headers: { host: '127.0.0.1:3000', ...headers } }, where)?.status;

describe('writing', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s from another site is refused', (method) => {
    expect(status(method, { origin: 'https://evil.example' })).toBe(403);
    expect(status(method, { origin: 'null' })).toBe(403);
    expect(status(method, { origin: 'http://127.0.0.1:3001' })).toBe(403);
  });
  test('from our own pages is taken', () => expect(status('POST', { origin: 'http://127.0.0.1:3000' })).toBeUndefined());
  test('without an Origin is refused', () => expect(status('POST', {})).toBe(403));
  test('without an Origin is taken when the browser says that it comes from here', () => {
    expect(status('POST', { 'sec-fetch-site': 'same-origin' })).toBeUndefined();
    expect(status('POST', { 'sec-fetch-site': 'same-site' })).toBe(403);
  });
  test('a foreign Origin stays refused whatever Sec-Fetch-Site says', () => {
    expect(status('POST', { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' })).toBe(403);
  });
  test('behind a proxy the public address alone counts', () => {
    expect(status('POST', { origin: 'https://learn.example.org' }, '/', behindProxy)).toBeUndefined();
    expect(status('POST', { origin: 'http://127.0.0.1:3000' }, '/', behindProxy)).toBe(403);
  });
  test('a mail program may stop its e-mails without saying where it comes from, and nothing else', () => {
    expect(status('POST', {}, '/api/unsubscribe/id.mac')).toBeUndefined();
    expect(status('POST', {}, '/api/unsubscribe')).toBe(403);
    expect(status('POST', {}, '/account?/api/unsubscribe/')).toBe(403);
    expect(status('POST', {}, '/api/unsubscribe/../drafts')).toBe(403);
  });
  test('more than a megabyte is too much', () => {
    const headers = { origin: 'http://127.0.0.1:3000' };
    expect(status('POST', { ...headers, 'content-length': '1000001' })).toBe(413);
    expect(status('POST', { ...headers, 'content-length': '1000000' })).toBeUndefined();
  });
});

describe('reading', () => {
  test('from anywhere is taken', () => expect(status('GET', { origin: 'https://evil.example' })).toBeUndefined());
  test.each(['CONNECT', 'TRACE', 'PROPFIND'])('%s is not a way to read', (method) => expect(status(method, {})).toBe(405));
});

describe('hosts', () => {
  test.each(['127.0.0.1:3000', 'localhost:3000', '[::1]:3000', 'player.localhost'])('%s is this machine', (host) => {
    expect(status('GET', { host })).toBeUndefined();
  });
  test('a name that was pointed at this machine from outside gets no answer', () =>
    expect(status('GET', { host: 'evil.example' })).toBe(421));
  test('a player that listens to others answers to any name', () => {
    expect(status('GET', { host: 'player.lan' }, '/', { host: '0.0.0.0', address: 'http://localhost:3000' })).toBeUndefined();
  });
  test.each(['', 'a b', 'user@host', 'host/path', '[zz]', 'host:99999999'])('%j is no host', (host) =>
    expect(status('GET', { host })).toBe(400),
  );
});

describe('addresses', () => {
  test.each(['*', 'http://evil.example/', '//evil.example', '/%E0%A4%A', '/a\\b', '/%00', ''])('%j is refused', (target) => {
    expect(status('GET', {}, target)).toBe(400);
  });
  test('are read decoded and without their query', () => expect(pathOf('/courses/caf%C3%A9?x=1')).toBe('/courses/café'));
});
