import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { finishLesson } from './course';
import { expect, test } from './fixtures';
import { invalidIn, lostOn, walk } from './site';
import { barriers, colourBarriers, type Watch } from './watch';

interface CompiledLibrary {
  readonly courses: readonly { readonly id: string; readonly lessons: readonly { readonly id: string }[] }[];
}

/** The pages that the content stands for, as the build has compiled it. */
const lessonPaths = (): string[] => {
  const file = fileURLToPath(new URL('../.content/courses.json', import.meta.url));
  const { courses }: CompiledLibrary = JSON.parse(readFileSync(file, 'utf8'));
  return courses.flatMap(({ id, lessons }) => [
    `/courses/${id}`,
    ...lessons.map((lesson) => `/courses/${id}/${lesson.id}`),
    ...['all', 'glossary', 'references'].map((page) => `/courses/${id}/${page}`),
  ]);
};

const large = { width: 1280, height: 900 };
const phone = { width: 320, height: 640 };

/** Everything that is the matter with the page that is open: to a checker of HTML, to axe in three schemes, on a small phone, in large text. */
const faultsOf = async (page: Page, opened: { path: string; html: string }): Promise<string[]> => {
  const said = (where: string, faults: readonly string[]) => faults.map((fault) => `${opened.path} ${where}: ${fault}`);
  const faults = await invalidIn(opened);
  await page.locator('main details').evaluateAll((all) => {
    for (const details of all) if (details instanceof HTMLDetailsElement) details.open = true;
  });
  faults.push(...(await barriers(page)));
  // Of axe's rules only those about colours can come to something else in another scheme.
  await page.emulateMedia({ colorScheme: 'dark' });
  faults.push(...said('in the dark', await colourBarriers(page)));
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  faults.push(...said('in forced colours', await colourBarriers(page)));
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.setViewportSize(phone);
  for (const size of ['', '200%']) {
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    faults.push(...said(`320 pixels wide, text ${size || '100%'}`, await lostOn(page)));
  }
  await page.setViewportSize(large);
  return faults;
};

/** Looks at every page that can be reached by links, and makes sure that the whole course is among them. */
const lookAtAll = async (page: Page, watched: Watch, also: readonly (string | RegExp)[]): Promise<void> => {
  const faults: string[] = [];
  const paths = await walk(page, async (opened) => {
    faults.push(...(await faultsOf(page, opened)));
  });
  // They have been looked at here: once is enough.
  watched.visited.clear();
  expect(paths).toEqual(
    expect.arrayContaining([...lessonPaths(), ...also.map((path) => (typeof path === 'string' ? path : expect.stringMatching(path)))]),
  );
  expect(faults).toEqual([]);
};

test('a visitor finds no fault on any page: valid HTML, no barrier in any scheme, nothing lost on a small phone or in large text', async ({
  browse,
  watched,
}) => {
  test.setTimeout(480_000);
  const page = await browse({ viewport: large });
  await lookAtAll(page, watched, ['/sign-in', '/register']);
});

test('nor does a learner with every reply, reason and discussion open, a long name, and a statement', async ({
  browse,
  person,
  watched,
}) => {
  test.setTimeout(480_000);
  const as = await person({ name: 'Bartholomew Featherstonehaugh-Cholmondeley-Marjoribanks' });
  const page = await browse({ as, viewport: large });
  for (const path of lessonPaths()) {
    await page.goto(path);
    if ((await page.getByRole('button', { name: 'Mark as read' }).count()) === 1) await finishLesson(page);
  }
  await lookAtAll(page, watched, ['/my-learning', '/account', /^\/statements\//]);
});
