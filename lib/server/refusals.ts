import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

/** A request that goes no further: the status and the one sentence that its sender reads. */
export type Refusal = { status: 400 | 403 | 404 | 405 | 413 | 421; sentence: string };

/** What a request is measured against. */
export type Place = {
  /** The interface listened on. */
  host: string;
  /** Public origin, when the player stands behind a proxy. */
  siteUrl?: string;
  /** The address that people use. */
  address: string;
};

/** The largest body taken, in bytes; a server action's own limit is slightly larger. */
export const bodyLimit = 1_000_000;

export const tooLarge: Refusal = {
  status: 413,
  sentence: 'That is more than a megabyte, which is more than this page can take; send less at once.',
};

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);
const writing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const loopback = (name: string): boolean =>
  name === 'localhost' || name.endsWith('.localhost') || name === '::1' || /^127\.\d+\.\d+\.\d+$/.test(name);

/** The decoded path of a request's target, or undefined when it isn't a path that a browser would send. */
export const pathOf = (target: string): string | undefined => {
  const path = target.split('?', 1)[0] ?? '';
  if (!path.startsWith('/') || path.startsWith('//') || path.includes('\\')) return undefined;
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
};

/** The name in a Host header without its port, or undefined when it can't be one. */
const nameOf = (host: string | undefined): string | undefined => {
  const match = /^(?:\[([0-9a-fA-F:.]+)\]|([A-Za-z0-9._-]{1,253}))(?::\d{1,5})?$/.exec(host ?? '');
  if (match?.[1]) return isIP(match[1]) === 6 ? match[1] : undefined;
  return match?.[2]?.toLowerCase();
};

const sameOrigin = (headers: IncomingHttpHeaders, place: Place): boolean => {
  const origin = headers.origin;
  // Browsers send Origin with every write; a few old ones leave it out and say the same by Sec-Fetch-Site.
  if (origin === undefined) return headers['sec-fetch-site'] === 'same-origin';
  if (place.siteUrl) return origin === place.siteUrl;
  return origin === `http://${headers.host}` || origin === `https://${headers.host}`;
};

/**
 * What mail programs post to by themselves, without a page and so without an Origin. The address holds the only key; no cookie counts there.
 * @see RFC 8058
 */
const isOneClick = (target: string): boolean => /^\/api\/unsubscribe\/[\w-]+\.[\w-]+$/.test(target);

/**
 * Decides by its first lines whether a request may be answered at all.
 * @returns why not, or undefined when it may
 */
export const refusalOf = (request: { method: string; target: string; headers: IncomingHttpHeaders }, place: Place): Refusal | undefined => {
  const { method, target, headers } = request;
  if (!reading.has(method) && !writing.has(method)) return { status: 405, sentence: 'This method is not used here.' };
  if (pathOf(target) === undefined) return { status: 400, sentence: 'This address is not written as a web address is.' };
  const name = nameOf(headers.host);
  if (name === undefined) return { status: 400, sentence: 'The request does not say properly which host it is for.' };
  // A player on this machine only must not be steered by a page whose name was pointed at this machine.
  if (!place.siteUrl && loopback(place.host) && !loopback(name)) {
    return { status: 421, sentence: `This player answers at ${place.address}; whoever runs it can set SITE_URL to another address.` };
  }
  if (writing.has(method) && !sameOrigin(headers, place) && !isOneClick(target)) {
    return { status: 403, sentence: `This came from another site and was refused; open ${place.address} and try again there.` };
  }
  if (Number(headers['content-length'] ?? 0) > bodyLimit) return tooLarge;
  return undefined;
};
