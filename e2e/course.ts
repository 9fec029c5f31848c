import type { Page } from '@playwright/test';
import { expect } from './fixtures';
import type { Watch } from './watch';

/** The course and the lesson that journeys go through. */
export const course = '/courses/customer-or-consumer';
export const lesson = `${course}/who-is-the-customer`;
export const password = 'otter violin gravel moon';

/** An activity of the lesson by its id, with its parts as a person finds them. */
export const activity = (page: Page, id: string) => {
  const section = page.locator(`#${id}`);
  return {
    section,
    box: (label: string) => section.getByLabel(label, { exact: true }),
    handIn: () => section.getByRole('button', { name: /hand in/i }).click(),
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

/** Takes a complaint that the journey brought about on purpose off the list; fails when it wasn't there. */
export const expected = (watched: Watch, complaint: RegExp): void => {
  const kept = watched.complaints.filter((line) => !complaint.test(line));
  expect(watched.complaints.length, `a complaint like ${complaint}`).toBeGreaterThan(kept.length);
  watched.complaints.splice(0, watched.complaints.length, ...kept);
};
