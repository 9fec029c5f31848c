// Finds the Chromium that the journeys use. Runs on Node 20.20.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The path of a Chromium on this machine: what CHROMIUM_PATH says, else the first that stands where programs do.
 * @returns {string | undefined} undefined leaves it to Playwright, which may have brought one of its own
 */
export const findChromium = (env = process.env) => {
  const folders = ['/usr/bin', '/usr/local/bin', ...(env.PATH ?? '').split(delimiter)];
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [env.CHROMIUM_PATH, ...paths, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].filter(Boolean).find(isProgram);
};

/** What keeps a browser from calling home or needing a screen. */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
