import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readBuilt } from './built';
import { answer, type Front } from './front';
import { createStoppable } from './listen';
import { openRuntime } from './open-runtime';
import type { Place } from './refusals';
import { hooks } from './resolve.mjs';
import { sendSentence } from './respond';
import { setRuntime } from './runtime';
import type { Settings } from './settings';
import { offerSetup } from './setup-link';

const listening = (server: Server, port: number, host: string): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server.address() as AddressInfo);
    });
  });

/** Why a port can't be had, and the way out. */
export const portProblem = (error: NodeJS.ErrnoException, { port, host }: { port: number; host: string }): string => {
  if (error.code === 'EADDRINUSE') return `Port ${port} is taken; choose another one, for example: PORT=${port + 1} npm start`;
  if (error.code === 'EACCES') return `Port ${port} may not be used by this user; choose one above 1023, for example: PORT=3000 npm start`;
  return `The player can't listen on ${host}, port ${port} (${error.code ?? error.message}); check HOST and PORT.`;
};

const addressOf = (settings: Settings, { port }: AddressInfo): string => {
  const name = ['0.0.0.0', '::'].includes(settings.host) ? 'localhost' : settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  return `http://${name}:${port}`;
};

const prepareNext = async (server: Server, { dev, root, local }: { dev: boolean; root: string; local: string }) => {
  // After an action that redirects, Next asks itself for the next page, with the learner's cookies: that must reach this server and no other.
  process.env.__NEXT_PRIVATE_ORIGIN = local;
  // Next loads modules with every page; ours are all here, and finding its own must not go through our rules.
  hooks.deregister();
  const { default: next } = await import('next');
  // In production Next must not see upgrades: it would leave those it doesn't know hanging. This server is never opened.
  const upgrades = dev ? server : createServer();
  const { hostname, port } = new URL(local);
  const app = next({ dev, dir: root, hostname, port: Number(port), httpServer: upgrades, turbopack: true });
  await app.prepare();
  return { handle: app.getRequestHandler(), close: () => app.close() };
};

/**
 * Serves the player until it is told to stop by SIGINT, SIGTERM or the end of the process that started it.
 * @param options `root` is the project's folder, `say` prints a line
 * @returns the exit code, at once when it can't start
 */
export const serve = async (options: { dev: boolean; root: string; settings: Settings; say: (line: string) => void }): Promise<number> => {
  const { dev, root, settings, say } = options;
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' });

  const ready = Promise.withResolvers<Front>();
  const place: Place = { host: settings.host, siteUrl: settings.siteUrl, address: '' };
  const site = {
    dev,
    https: settings.siteUrl?.startsWith('https:') ?? false,
    providerOrigin: settings.oidc && new URL(settings.oidc.issuer).origin,
  };
  const { server, stop } = createStoppable((request, response) => {
    if (request.url === '/healthz') return sendSentence(response, site, { status: 200, sentence: 'ok' });
    ready.promise
      .then((front) => answer(request, response, front))
      .catch((error: unknown) => {
        console.error(error);
        if (response.headersSent) response.destroy();
        else sendSentence(response, site, { status: 503, sentence: 'Something went wrong here; please try again in a moment.' });
      });
  });

  let bound: AddressInfo;
  try {
    bound = await listening(server, settings.port, settings.host);
  } catch (error) {
    say(portProblem(error as NodeJS.ErrnoException, settings));
    return 1;
  }
  const local = addressOf(settings, bound);
  place.address = settings.siteUrl ?? local;

  const opened = await openRuntime(settings);
  if ('problem' in opened) {
    say(opened.problem);
    await stop();
    return 1;
  }
  const stopped = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopped.resolve());
  process.once('disconnect', () => stopped.resolve());

  setRuntime({ ...opened, settings, address: place.address });
  // next-auth takes its own address from here.
  process.env.NEXTAUTH_URL = place.address;
  // Loaded before Next is: what is loaded after that goes without the detour that finds our own modules.
  const { startMail } = settings.mail ? await import('@/lib/mail/start') : {};
  const setup = await offerSetup(opened.store, { token: randomBytes(32).toString('base64url'), now: Date.now() });
  const next = await prepareNext(server, { dev, root, local });
  const { store } = opened;
  ready.resolve({ site, place, answers: () => store.answers(), next: next.handle, ...(!dev && { built: readBuilt(join(root, '.next')) }) });

  say(`The player is at ${place.address}${settings.siteUrl ? ` (listening at ${local})` : ''}`);
  if (setup) say(`There is no administrator yet. This link makes one, once, within 24 hours: ${place.address}${setup}`);

  const mail = settings.mail && startMail && (await startMail({ root, ...opened, address: place.address, mail: settings.mail }));
  await stopped.promise;
  say('Stopping: requests in flight may finish …');
  await Promise.all([stop(), mail?.stop()]);
  await next.close();
  await opened.store.close();
  say('Stopped.');
  return 0;
};
