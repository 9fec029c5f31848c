import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Cookie, Page } from '@playwright/test';

/** What a journey leaves to be looked at when it is over. */
export type Watch = {
  /** Pages that were shown, with the cookies they were shown by. */
  visited: Map<string, { url: string; cookies: Cookie[] }>;
  /** What a browser complained of: errors in scripts, blocked by the policy, failed parts of pages. */
  complaints: string[];
  /** Complaints that the journey brings about on purpose. */
  allowed: RegExp[];
};

/** Notes what the pages of a context show and complain of. Whole pages that answer with an error are the journey's own business. */
export const watch = (context: BrowserContext, { visited, complaints }: Watch): void => {
  const follow = (page: Page) => {
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
    page.on('response', (response) => {
      if (response.status() >= 400 && response.request().resourceType() !== 'document') {
        complaints.push(`${response.status()}: ${response.request().method()} ${new URL(response.url()).pathname}`);
      }
    });
    page.on('load', async () => {
      const url = page.url();
      if (!url.startsWith('http')) return;
      // The page may be closed by now; then the visit is not worth noting.
      const cookies = await context.cookies().catch(() => undefined);
      if (cookies) visited.set(`${new URL(url).pathname} ${cookies.length > 0}`, { url, cookies });
    });
  };
  context.on('page', follow);
  for (const page of context.pages()) follow(page);
};

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules whose outcome depends on colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const found = async (page: Page, axe: AxeBuilder): Promise<string[]> => {
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, help, nodes }) => `${new URL(page.url()).pathname}: ${help} (${id}): ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
};

/** What axe finds on a page as it stands, one line for each kind of fault with the elements it concerns. */
export const barriers = (page: Page): Promise<string[]> => found(page, new AxeBuilder({ page }).withTags(rules));

/** As `barriers`, for colours alone: enough for a page that was looked at in another scheme, and much quicker. */
export const colourBarriers = (page: Page): Promise<string[]> => found(page, new AxeBuilder({ page }).withRules(colourRules));

/** Opens everything that was visited once more, by the same cookies, and gives what axe finds there. */
export const barriersOf = async (browser: Browser, visited: Watch['visited']): Promise<string[]> => {
  const all: string[] = [];
  for (const { url, cookies } of visited.values()) {
    const context = await browser.newContext({ locale: 'en-GB' });
    await context.addCookies(cookies);
    const page = await context.newPage();
    await page.goto(url);
    all.push(...(await barriers(page)));
    await context.close();
  }
  return all;
};
