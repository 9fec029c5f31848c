import type { Page } from '@playwright/test';
import { activitySections, course, lesson } from './course';
import { expect, test } from './fixtures';
import { type Focus, focusOf, next } from './keyboard';

/** More stops than any lesson has, with all of its replies. */
const most = 1200;

/** What was done on the way through a lesson. */
interface Walk {
  readonly handedIn: Set<string>;
  readonly why: Set<string>;
  readonly hints: Set<string>;
  readonly lost: string[];
}

/** Answers what has the focus, once each: fills a box, chooses, opens a hint or a reason, hands in. */
const answer = async (page: Page, focus: Focus, { handedIn, why, hints }: Walk): Promise<void> => {
  const { tag, type, name, activity, value, text } = focus;
  if (tag === 'summary' && /hint/i.test(text) && !focus.open) {
    await page.keyboard.press('Enter');
    hints.add(text);
    expect((await focusOf(page)).open, `${activity}: ${text}`).toBe(true);
  }
  if (tag === 'summary' && text === 'Why?' && !why.has(activity)) {
    await page.keyboard.press('Enter');
    why.add(activity);
    expect((await focusOf(page)).open, `${activity}: ${text}`).toBe(true);
  }
  if (handedIn.has(activity) || activity === '') return;
  if (tag === 'textarea' && value === '') await page.keyboard.insertText('The council pays for it, and we use it');
  if (tag === 'select') await page.keyboard.press('ArrowDown');
  if (tag === 'input' && (type === 'radio' || name === 'choice') && !focus.checked) await page.keyboard.press('Space');
  if (tag === 'button' && /hand in/i.test(text)) {
    handedIn.add(activity);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focusOf(page)).text, activity).toMatch(/^Handed in, try 1\./);
  }
};

/** Goes through the lesson that is open, from its skip link to 'Mark as read', with Tab, Enter, Space and arrows alone. */
const walkThrough = async (page: Page): Promise<Walk> => {
  const walk: Walk = { handedIn: new Set(), why: new Set(), hints: new Set(), lost: [] };
  const skip = await next(page);
  expect(skip).toMatchObject({ text: 'Skip to the content', lost: '' });
  await page.keyboard.press('Enter');
  await next(page);
  expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('main');
  for (let stops = 0; stops < most; stops++) {
    const focus = await next(page);
    if (focus.lost) walk.lost.push(`${focus.activity} ${focus.tag} ${focus.text}: ${focus.lost}`);
    if (focus.text === 'Mark as read') return walk;
    await answer(page, focus, walk);
  }
  throw new Error('The end of the lesson was never reached.');
};

test('a learner takes every lesson with the keyboard alone', async ({ browse, person, watched }) => {
  test.setTimeout(480_000);
  const page = await browse({ as: await person(), viewport: { width: 1280, height: 800 } });
  await page.goto(course);
  const addresses = await page
    .locator('main ol a[href^="/courses/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const all = { why: 0, hints: 0 };
  for (const address of addresses) {
    await page.goto(address);
    const ids = await page.locator(activitySections).evaluateAll((sections) => sections.map(({ id }) => id));
    const walk = await walkThrough(page);
    expect(walk.lost, address).toEqual([]);
    expect([...walk.handedIn], address).toEqual(ids);
    all.why += walk.why.size;
    all.hints += walk.hints.size;
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focusOf(page)).text, address).toBe('Not yet read after all');
  }
  expect(all.why).toBeGreaterThan(0);
  expect(all.hints).toBeGreaterThan(addresses.length);
  await expect(page.getByText('You have completed the course.')).toBeVisible();
  // The pages themselves are looked at elsewhere.
  watched.visited.clear();
});

test('a learner goes by the outline, reads a term’s definition and closes it, with the keyboard alone', async ({ browse, person }) => {
  const page = await browse({ as: await person(), viewport: { width: 1280, height: 800 } });
  await page.goto(lesson);
  const go = async (to: (focus: Focus) => boolean): Promise<Focus> => {
    for (let stops = 0; stops < most; stops++) {
      const focus = await next(page);
      if (to(focus)) return focus;
    }
    throw new Error('It was never reached.');
  };
  await go(({ text }) => text === 'Inside as well as outside');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#inside-as-well-as-outside$/);
  await page.goto(lesson);
  const term = await go(({ tag, text }) => tag === 'button' && text === 'exchange');
  expect(term.lost).toBe('');
  await page.keyboard.press('Enter');
  const definition = page.locator('[popover]:popover-open');
  await expect(definition).toContainText('Exchange');
  await page.keyboard.press('Escape');
  await expect(definition).toHaveCount(0);
  expect((await focusOf(page)).text).toBe('exchange');
});
