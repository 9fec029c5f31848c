import type { Store } from '@/db';
import type { Settings } from './settings';

/** What the running server shares with the app, which Next loads as a bundle of its own in the same process. */
export type Runtime = {
  /** The open, migrated database. */
  store: Store;
  settings: Settings;
  /** Signs sessions; at least 32 characters. */
  secret: string;
  /** The address people use, without a trailing slash: SITE_URL, or what the server listens on. */
  address: string;
};

const key = Symbol.for('player.runtime');
const shared = globalThis as { [key]?: Runtime };

/** Hands the app its surroundings; the server does this once, before Next answers anything. */
export const setRuntime = (runtime: Runtime): void => {
  shared[key] = runtime;
};

/**
 * The open database, the settings and the secret of this process.
 * @throws when there is no running server, as in `next build`: prerendered pages must do without
 */
export const getRuntime = (): Runtime => {
  const runtime = shared[key];
  if (!runtime) throw new Error('There is no running server here: only code that answers a request may ask for the runtime.');
  return runtime;
};
