import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody, withBody } from './body';
import type { Built } from './built';
import { contentSecurityPolicy, type Site } from './policy';
import { bodyLimit, type Place, pathOf, refusalOf, tooLarge } from './refusals';
import { completeHeaders, replaceNotFound, sendAsset, sendPage, sendSentence } from './respond';
import { carriesSession, hasTwin, isTwin } from './session-cookie';

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What the server in front needs in order to answer; it becomes known while the server starts. */
export type Front = {
  site: Site;
  place: Place;
  /** Absent in development, where Next renders everything afresh. */
  built?: Built;
  /** Whether the database answers: what Next renders without it would show everybody as signed out. */
  answers: () => Promise<boolean>;
  /** Next's request handler. */
  next: Handler;
};

const fromInside = /^(?:x-player-|x-forwarded-|x-middleware-|x-nextjs-data$|forwarded$|content-security-policy$)/;

/** Replaces what a request says about where it comes from by what is known; whatever a proxy adds is only believed when there is one. */
const settleHeaders = (request: IncomingMessage, { place, site }: Front): void => {
  const nearest = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  for (const name of Object.keys(request.headers)) if (fromInside.test(name)) delete request.headers[name];
  const host = place.siteUrl ? new URL(place.siteUrl).host : request.headers.host;
  request.headers.host = host;
  request.headers['x-forwarded-host'] = host;
  request.headers['x-forwarded-proto'] = site.https ? 'https' : 'http';
  request.headers['x-forwarded-for'] = (place.siteUrl && nearest) || request.socket.remoteAddress || '';
};

/** Hands a request to Next with a nonce that it puts on the scripts it renders. */
const passOn = async (request: IncomingMessage, response: ServerResponse, front: Front, hasSession: boolean): Promise<void> => {
  const nonce = randomBytes(16).toString('base64');
  request.headers['content-security-policy'] = contentSecurityPolicy(front.site, { nonce });
  const { notFound } = front.built ?? {};
  if (notFound && !request.headers.rsc) replaceNotFound(response, () => sendPage(request, response, front.site, notFound, hasSession));
  // Next may answer with the prerendered page for what isn't found, whose scripts carry no nonce.
  completeHeaders(response, front.site, hasSession, (status) => ({
    nonce,
    hashes: status === 404 ? notFound?.scriptHashes : [],
  }));
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return front.next(request, response);
  const body = await readBody(request, bodyLimit);
  if (body === 'broken off') return;
  if (body === 'too large') return sendSentence(response, front.site, tooLarge);
  return front.next(withBody(request, body), response);
};

const lostDatabase = {
  status: 503,
  sentence: 'The database doesn’t answer just now. What you were typing is kept on this device; please try again in a moment.',
} as const;

/** Answers one request: refuses it, serves what the build has made from memory, or hands it to Next. */
export const answer = async (request: IncomingMessage, response: ServerResponse, front: Front): Promise<void> => {
  const { site, place, built } = front;
  const method = request.method ?? '';
  const target = request.url ?? '';
  const refusal = refusalOf({ method, target, headers: request.headers }, place);
  if (refusal?.status === 413) await readBody(request, bodyLimit);
  if (refusal) return sendSentence(response, site, refusal);

  const path = pathOf(target) ?? '/';
  const reads = method === 'GET' || method === 'HEAD';
  const hasSession = carriesSession(request.headers.cookie);
  if (reads && built && path.startsWith('/_next/static/')) {
    const asset = built.asset(path);
    return asset
      ? sendAsset(request, response, site, asset)
      : sendSentence(response, site, { status: 404, sentence: 'There is no such file.' });
  }
  if (isTwin(path) || path.startsWith('/_next/image')) {
    if (reads && built?.notFound) return sendPage(request, response, site, built.notFound, hasSession);
    return sendSentence(response, site, { status: 404, sentence: 'There is no such page.' });
  }
  const becomesTwin = hasSession && hasTwin(path);
  const wantsWholePage = reads && !request.headers.rsc && !request.headers['next-action'];
  const page = wantsWholePage && !becomesTwin ? built?.pages.get(path) : undefined;
  if (page) return sendPage(request, response, site, page, hasSession);

  if (!(await front.answers())) return sendSentence(response, site, lostDatabase);
  settleHeaders(request, front);
  if (becomesTwin) request.headers['x-player-signed-in'] = '1';
  return passOn(request, response, front, hasSession);
};
