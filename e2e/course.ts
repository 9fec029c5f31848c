import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';
import type { Watch } from './watch';

/** The course and the lesson that journeys go through. */
export const course = '/courses/customer-or-consumer';
export const lesson = `${course}/who-is-the-customer`;
export const password = 'otter violin gravel moon';

/** The activities on a page; other sections have forms too. */
export const activitySections = 'section[id]:has(> form > input[name="activity"])';

/** An activity of the lesson by its id, with its parts as a person finds them. */
export const activity = (page: Page, id: string) => {
  const section = page.locator(`#${id}`);
  return {
    section,
    box: (label: string) => section.getByLabel(label, { exact: true }),
    handIn: () => section.getByRole('button', { name: /hand in/i }).click(),
    /** What visitors do, who have nobody to hand in to. */
    check: () => section.locator('form').getByRole('button', { name: /check/i }).click(),
    outcome: section.locator('form [role=status]').first(),
    saveState: section.locator('form [data-state]'),
    replies: section.locator('form [data-verdict]'),
  };
};

/** Registers on the form that is open. Gives the e-mail address. */
export const register = async (page: Page, name: string): Promise<string> => {
  const email = `${name.toLowerCase().replace(/\W+/g, '.')}.${Date.now()}@example.org`;
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Register' }).click();
  await expect(page).not.toHaveURL(/register/);
  return email;
};

/** Gives every box, choice and list of an activity that is still empty something, as a learner in a hurry would. */
const fillIn = async (section: Locator): Promise<void> => {
  // Below an activity there are forms for questions too.
  const form = section.locator('> form');
  for (const box of await form.locator('textarea').all()) {
    if ((await box.inputValue()) === '') await box.fill('The council pays for it, and we use it.');
  }
  for (const list of await form.locator('select').all()) await list.selectOption({ index: 1 });
  const names = new Set(await form.locator('input[type=radio]').evaluateAll((radios) => radios.map((radio) => radio.getAttribute('name'))));
  for (const name of names) await form.locator(`input[type=radio][name="${name}"]`).first().check();
  const choices = form.locator('input[type=checkbox]');
  if ((await choices.count()) > 0) await choices.first().check();
};

/** Does all that is left of the lesson on the page: hands in each activity, and marks the lesson as read. */
export const finishLesson = async (page: Page): Promise<void> => {
  const ids = await page.locator(activitySections).evaluateAll((sections) => sections.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) {
    const { section, outcome, handIn } = activity(page, id);
    if (/Handed in/.test((await outcome.textContent()) ?? '')) continue;
    await fillIn(section);
    await handIn();
    await expect(outcome, id).toContainText('Handed in, try 1.');
  }
  await page.getByRole('button', { name: 'Mark as read' }).click();
  await expect(page.getByText('You have marked this lesson as read.')).toBeVisible();
};

/** Says of a complaint that the journey brought it about on purpose; fails when it wasn't there. */
export const expected = (watched: Watch, complaint: RegExp): void => {
  expect(
    watched.complaints.filter((line) => complaint.test(line)),
    `a complaint like ${complaint}`,
  ).not.toEqual([]);
  watched.allowed.push(complaint);
};
