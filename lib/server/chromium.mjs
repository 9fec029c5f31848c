// Brings a Chromium for the journeys when the machine has none.
import { findChromium } from '../../e2e/chromium.mjs';

const aptLine = 'apt-get update && apt-get install -y chromium';

/** Whether Playwright has a browser of its own that starts here. */
const playwrightHasOne = async (program) => {
  const { code } = await program(
    process.execPath,
    '--input-type=module',
    '--eval',
    "const { chromium } = await import('playwright'); await (await chromium.launch({ args: ['--no-sandbox'] })).close();",
  );
  return code === 0;
};

/**
 * Finds Chromium, else lets Playwright bring it, else Debian when we are root.
 * @param {(...command: string[]) => Promise<{ code: number, output: string }>} program runs a program quietly in the project's folder
 * @returns {Promise<{ path?: string } | { problem: string }>} no path means Playwright's own
 */
export const bringChromium = async (program) => {
  const found = findChromium();
  if (found) return { path: found };
  if (await playwrightHasOne(program)) return {};
  const limited = ['timeout', '240', process.execPath, 'node_modules/playwright/cli.js', 'install', 'chromium'];
  if ((await program(...limited)).code === 0 && (await playwrightHasOne(program))) return {};
  if (process.getuid?.() === 0) await program('sh', '-c', `export DEBIAN_FRONTEND=noninteractive; ${aptLine}`);
  const installed = findChromium();
  return installed ? { path: installed } : { problem: `The journeys need Chromium: ${aptLine} (as root), or set CHROMIUM_PATH.` };
};
