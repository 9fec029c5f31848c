import { randomUUID } from 'node:crypto';
import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import { grantInstructor, insertPerson, type Person } from '@/db';
import { createSessionToken } from '@/lib/auth/token';
import { type Player, withPlayer } from './player';
import { barriers, barriersOf, type Watch, watch } from './watch';

type Fixtures = {
  watched: Watch;
  /** Adds a person who signs in by cookie alone; `teaches` are ids of courses. */
  person(given?: { name?: string; administrator?: boolean; teaches?: string[] }): Promise<Person>;
  /** Opens a browser of its own, as somebody or as a visitor, with or without JavaScript. */
  browse(options?: { as?: Person; javaScript?: boolean } & BrowserContextOptions): Promise<Page>;
  /** Fails when axe finds a barrier on a page as it stands; pages as first shown are looked at without asking. */
  accessible(page: Page): Promise<void>;
};

/**
 * A journey's test: a real player for each worker, people in its database, and after each journey a look at what browsers complained of
 * and at what axe finds on every page that was visited.
 */
export const test = base.extend<Fixtures, { player: Player }>({
  player: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed
    async ({}, use) => withPlayer(use),
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ player }, use) => use(player.address),

  watched: [
    async ({ browser }, use) => {
      const watched: Watch = { visited: new Map(), complaints: [], allowed: [] };
      await use(watched);
      const unexpected = watched.complaints.filter((complaint) => !watched.allowed.some((pattern) => pattern.test(complaint)));
      expect(unexpected, 'what browsers complained of').toEqual([]);
      // The pages are the same on either engine: axe looks at them once.
      if (process.env.E2E_ENGINE === 'postgres') return;
      expect(await barriersOf(browser, watched.visited), 'what axe finds on the pages visited').toEqual([]);
    },
    { auto: true, timeout: 240_000 },
  ],
  context: async ({ context, watched }, use) => {
    watch(context, watched);
    await use(context);
  },

  person: async ({ player }, use) => {
    await use(async ({ name = 'Robin Example', administrator = false, teaches = [] } = {}) => {
      const [id, now] = [randomUUID(), Date.now()];
      return player.store.write(async (tx) => {
        const inserted = await insertPerson(tx, { id, email: `${id}@example.org`, name, passwordHash: null, administrator, now });
        if (inserted.status !== 'inserted') throw new Error('A fresh address was taken');
        for (const courseId of teaches) await grantInstructor(tx, { personId: id, courseId, grantedBy: null, at: now });
        return inserted.person;
      });
    });
  },

  browse: async ({ browser, player, watched }, use) => {
    const opened: Page[] = [];
    await use(async ({ as, javaScript = true, ...options } = {}) => {
      // Nothing waits until the page has scrolled smoothly.
      const context = await browser.newContext({
        locale: 'en-GB',
        baseURL: player.address,
        javaScriptEnabled: javaScript,
        reducedMotion: 'reduce',
        ...options,
      });
      if (as) {
        const value = await createSessionToken(as, player.secret);
        await context.addCookies([{ name: 'next-auth.session-token', value, url: player.address, httpOnly: true, sameSite: 'Lax' }]);
      }
      watch(context, watched);
      const page = await context.newPage();
      opened.push(page);
      return page;
    });
    for (const page of opened) await page.context().close();
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed
  accessible: async ({}, use) => {
    await use(async (page) => expect(await barriers(page), 'what axe finds').toEqual([]));
  },
});

export { expect };
