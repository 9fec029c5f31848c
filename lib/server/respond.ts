import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Prerendered } from './built';
import { choose, type Encoded } from './encoded';
import { contentSecurityPolicy, fixedHeaders, type Scripts, type Site } from './policy';
import type { Refusal } from './refusals';

const setMissing = (response: ServerResponse, headers: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(headers)) if (!response.hasHeader(name)) response.setHeader(name, value);
};

/** Answers with one sentence as plain text, and ends the connection when the rest of the request isn't wanted. */
export const sendSentence = (
  response: ServerResponse,
  site: Site,
  { status, sentence }: Refusal | { status: 200 | 503; sentence: string },
): void => {
  setMissing(response, { ...fixedHeaders(site), 'content-security-policy': contentSecurityPolicy(site, {}), 'cache-control': 'no-store' });
  if (status === 413 || status === 400) response.setHeader('connection', 'close');
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
};

const sendEncoded = (request: IncomingMessage, response: ServerResponse, status: number, encoded: Encoded): void => {
  if (encoded.br)
    response.setHeader('vary', response.getHeader('vary') ? `${response.getHeader('vary')}, accept-encoding` : 'accept-encoding');
  const known = request.headers['if-none-match'];
  if (
    status === 200 &&
    known &&
    response.hasHeader('etag') &&
    known.split(',').some((tag) => tag.trim() === encoded.etag || tag.trim() === '*')
  ) {
    response.removeHeader('content-type');
    response.writeHead(304).end();
    return;
  }
  const { body, encoding } = choose(encoded, request.headers['accept-encoding']);
  if (encoding) response.setHeader('content-encoding', encoding);
  response.setHeader('content-length', body.length);
  response.writeHead(status);
  response.end(request.method === 'HEAD' ? undefined : body);
};

/** Answers with a page that the build has rendered. With a session in the request nothing may be kept, lest it be shown after signing out. */
export const sendPage = (request: IncomingMessage, response: ServerResponse, site: Site, page: Prerendered, hasSession: boolean): void => {
  setMissing(response, fixedHeaders(site));
  response.setHeader('content-security-policy', contentSecurityPolicy(site, { hashes: page.scriptHashes }));
  response.setHeader('content-type', page.contentType);
  response.setHeader('vary', 'cookie, rsc');
  response.setHeader('cache-control', hasSession ? 'private, no-store' : 'no-cache');
  if (!hasSession) response.setHeader('etag', page.encoded.etag);
  sendEncoded(request, response, page.status, page.encoded);
};

/** Answers with a file whose name changes with its content. */
export const sendAsset = (
  request: IncomingMessage,
  response: ServerResponse,
  site: Site,
  asset: { contentType: string; encoded: Encoded },
): void => {
  setMissing(response, { ...fixedHeaders(site), 'content-security-policy': contentSecurityPolicy(site, {}) });
  response.setHeader('content-type', asset.contentType);
  response.setHeader('cache-control', 'public, max-age=31536000, immutable');
  response.setHeader('etag', asset.encoded.etag);
  sendEncoded(request, response, 200, asset.encoded);
};

/**
 * Completes the headers of a response that another handler writes, at the moment when it writes them.
 * @param scriptsFor what the page's scripts are recognised by, given the status it turns out to have
 */
export const completeHeaders = (
  response: ServerResponse,
  site: Site,
  hasSession: boolean,
  scriptsFor: (status: number) => Scripts,
): void => {
  const writeHead = response.writeHead.bind(response) as (...parts: unknown[]) => ServerResponse;
  response.writeHead = ((...parts: unknown[]) => {
    const status = Number(parts[0]);
    setMissing(response, { ...fixedHeaders(site), 'content-security-policy': contentSecurityPolicy(site, scriptsFor(status)) });
    if (hasSession) response.setHeader('cache-control', 'private, no-store');
    else setMissing(response, { 'cache-control': 'no-store' });
    response.removeHeader('x-powered-by');
    return writeHead(...parts);
  }) as typeof response.writeHead;
};

/**
 * Puts a prerendered page in place of a dynamic page's 'not found', which Next leaves empty for browsers without JavaScript.
 * Call it before `completeHeaders` and before the handler that writes.
 * @param send sends the page by the response it is given; what the handler still writes is dropped
 */
export const replaceNotFound = (response: ServerResponse, send: () => void): void => {
  const original = { writeHead: response.writeHead, write: response.write, end: response.end };
  const writeHead = original.writeHead.bind(response) as (...parts: unknown[]) => ServerResponse;
  let replaced = false;
  response.writeHead = ((...parts: unknown[]) => {
    const isPage = String(response.getHeader('content-type')).startsWith('text/html');
    if (replaced || Number(parts[0]) !== 404 || !isPage || response.hasHeader('x-nextjs-prerender')) return writeHead(...parts);
    for (const name of ['content-encoding', 'content-length', 'content-security-policy', 'etag', 'link', 'vary'])
      response.removeHeader(name);
    const dropped = { writeHead: () => response, write: () => true, end: () => response };
    Object.assign(response, original);
    send();
    replaced = true;
    return Object.assign(response, dropped);
  }) as typeof response.writeHead;
  // A compressing handler keeps the methods it finds at first, so these must already know.
  response.write = ((...parts: unknown[]) => (replaced ? true : Reflect.apply(original.write, response, parts))) as typeof response.write;
  response.end = ((...parts: unknown[]) => (replaced ? response : Reflect.apply(original.end, response, parts))) as typeof response.end;
};
