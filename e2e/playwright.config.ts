import { defineConfig } from '@playwright/test';
import { findChromium, flags } from './chromium.mjs';

const executablePath = findChromium();

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: 'results/artifacts',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // A second try where nobody is there to look; one that needed it is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: process.env.E2E_REPORT ?? 'results/journeys.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: { args: flags, ...(executablePath && { executablePath }) },
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    // Recording costs as much as the journeys themselves: E2E_TRACE=on to look into a failure.
    trace: process.env.E2E_TRACE === 'on' ? 'retain-on-failure' : 'off',
  },
});
