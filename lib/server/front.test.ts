import { request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Prerendered } from './built';
import { answer, type Front, type Handler } from './front';
import { createStoppable } from './listen';

const page = (text: string, status = 200): Prerendered => ({
  status,
  contentType: 'text/html; charset=utf-8',
  encoded: { etag: `W/"${text}"`, identity: Buffer.from(text), gzip: gzipSync(text) },
  scriptHashes: [`${text}-script`],
});

let seen: { url?: string; method?: string; headers: Record<string, unknown>; body: string } | undefined;
let render: Handler;
const rendering: Handler = async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  seen = { url: request.url, method: request.method, headers: { ...request.headers }, body: Buffer.concat(chunks).toString() };
  response.setHeader('content-type', 'text/html; charset=utf-8');
  return render(request, response);
};

let address: string;
let port: number;
const front: Front = {
  site: { dev: false, https: false },
  place: { host: '127.0.0.1', address: 'http://127.0.0.1' },
  built: {
    pages: new Map([
      ['/', page('catalogue')],
      ['/courses/a', page('about')],
      ['/privacy', page('privacy')],
    ]),
    notFound: page('nowhere', 404),
    asset: (path) =>
      path === '/_next/static/app.js'
        ? { contentType: 'text/javascript', encoded: { etag: 'W/"js"', identity: Buffer.from('js') } }
        : undefined,
  },
  answers: async () => true,
  next: rendering,
};
const { server, stop } = createStoppable((request, response) => answer(request, response, front));

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  address = `http://127.0.0.1:${port}`;
});
afterAll(() => stop());
beforeEach(() => {
  seen = undefined;
  render = async (_request, response) => void response.end('rendered');
});

const cookie = 'next-auth.session-token=x';
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(address + path, { headers, method, redirect: 'manual' });

describe('visitors', () => {
  test('get a prerendered page without Next being asked, whatever the query', async () => {
    const response = await get('/courses/a?from=mail');
    expect(await response.text()).toBe('about');
    expect(response.headers.get('content-security-policy')).toContain("'sha256-about-script'");
    expect(response.headers.get('content-security-policy')).not.toContain('nonce');
    expect(seen).toBeUndefined();
  });
  test('are not sent a page again that they have', async () => {
    const first = await get('/');
    const again = await get('/', { 'if-none-match': first.headers.get('etag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(first.headers.get('cache-control')).toBe('no-cache');
  });
  test('get the headers of a page alone by HEAD', async () => {
    const response = await get('/', {}, 'HEAD');
    expect([response.status, response.headers.get('etag'), await response.text()]).toEqual([200, 'W/"catalogue"', '']);
  });
  test('get files whose names change with their content for good', async () => {
    expect((await get('/_next/static/app.js')).headers.get('cache-control')).toContain('immutable');
    expect((await get('/_next/static/gone.js')).status).toBe(404);
  });
  test('cannot pretend to be signed in, or to come through a proxy', async () => {
    await get('/somewhere', { 'x-player-signed-in': '1', 'x-forwarded-host': 'evil.example', 'x-forwarded-for': '6.6.6.6' });
    expect(seen?.headers).not.toHaveProperty('x-player-signed-in');
    expect(seen?.headers).toMatchObject({ 'x-forwarded-host': `127.0.0.1:${port}`, 'x-forwarded-for': '127.0.0.1' });
  });
});

describe('people with a session', () => {
  test.each(['/', '/courses/a', '/courses/a/b'])('get the twin of %s, which nobody keeps', async (path) => {
    const response = await get(path, { cookie });
    expect(await response.text()).toBe('rendered');
    expect(seen).toMatchObject({ url: path, headers: { 'x-player-signed-in': '1' } });
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.has('etag')).toBe(false);
  });
  test('get other prerendered pages as they are, but may not keep them either', async () => {
    const response = await get('/privacy', { cookie });
    expect(await response.text()).toBe('privacy');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
  });
});

describe('what Next renders', () => {
  test('carries one fresh nonce that Next was told of', async () => {
    const policies = await Promise.all([get('/account'), get('/account')]).then((all) =>
      all.map(({ headers }) => headers.get('content-security-policy')),
    );
    expect(new Set(policies).size).toBe(2);
    expect(policies).toContain(seen?.headers['content-security-policy']);
    expect(policies[0]).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/=]{24}'/);
  });
  test('keeps a header that a handler has set itself', async () => {
    render = async (_request, response) => void response.writeHead(200, { 'cross-origin-resource-policy': 'cross-origin' }).end('badge');
    expect((await get('/badge')).headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });
  test('as not found is whole without JavaScript', async () => {
    render = async (_request, response) => {
      response.statusCode = 404;
      response.write('<html id="empty">');
      response.end('</html>');
    };
    const response = await get('/courses/a/unknown', { cookie });
    expect([response.status, await response.text()]).toEqual([404, 'nowhere']);
    expect(response.headers.get('content-security-policy')).toContain("'sha256-nowhere-script'");
  });
  test('as not found for a script that asked stays what it is', async () => {
    render = async (_request, response) => void response.writeHead(404).end('flight');
    expect(await (await get('/courses/a/unknown', { cookie, rsc: '1' })).text()).toBe('flight');
  });
});

test.each(['/signed-in', '/signed-in/courses/a', '/signed%2Din'])('%s is no address of its own', async (path) => {
  for (const headers of [{}, { cookie }, { cookie, rsc: '1' }]) {
    const response = await get(path, headers as Record<string, string>);
    expect([response.status, await response.text()]).toEqual([404, 'nowhere']);
  }
  expect(seen).toBeUndefined();
});

test('a form from our own page arrives whole', async () => {
  await fetch(`${address}/courses/a`, { method: 'POST', body: 'answer=people', headers: { origin: address, cookie } });
  expect(seen).toMatchObject({ method: 'POST', body: 'answer=people', headers: { 'x-player-signed-in': '1', 'content-length': '13' } });
});

test('a form from another site is refused with a sentence', async () => {
  const response = await fetch(address, { method: 'POST', body: 'x', headers: { origin: 'https://evil.example' } });
  expect(response.status).toBe(403);
  expect(await response.text()).toMatch(/came from another site/);
});

test.each([true, false])('more than a megabyte is refused with a sentence, its size announced: %s', async (announced) => {
  const body = Buffer.alloc(1_200_000, 'x');
  const headers = { origin: address, ...(announced && { 'content-length': String(body.length) }) };
  const [status, sentence] = await new Promise<[number | undefined, string]>((resolve, reject) => {
    const request = send({ port, host: '127.0.0.1', method: 'POST', headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += String(chunk);
      });
      response.on('end', () => resolve([response.statusCode, text]));
    });
    request.on('error', reject);
    request.write(body.subarray(0, 600_000));
    request.end(body.subarray(600_000));
  });
  expect([status, sentence.trim()]).toEqual([413, expect.stringMatching(/^That is more than a megabyte.*\.$/)]);
  expect(seen).toBeUndefined();
});

test('every answer carries the policy headers', async () => {
  for (const path of ['/', '/account', '/signed-in', '/_next/static/app.js', '/%E0%A4%A']) {
    const { headers } = await get(path);
    expect(Object.fromEntries(headers), path).toMatchObject({
      'content-security-policy': expect.stringContaining("object-src 'none'"),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'permissions-policy': expect.any(String),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
  }
});
