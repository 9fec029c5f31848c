import type { APIRequestContext, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { selectVisits } from '@/db';
import { activity, course, finishLesson, lesson } from './course';
import { expect, test } from './fixtures';

const courseId = 'customer-or-consumer';
const lessonId = 'who-is-the-customer';
const insight = `/teach/${courseId}/insight`;
const visit = { course: courseId, lesson: lessonId, seconds: 4, at: '', places: [] };

/** Enrols whoever the page is signed in as. */
const enrol = async (page: Page): Promise<void> => {
  await page.goto(course);
  await page.getByRole('button', { name: 'Enrol' }).click();
  await expect(page.getByRole('button', { name: 'Enrol' })).toHaveCount(0);
};

/** The rows of a table's CSV by their first cell. */
const csvOf = async (request: APIRequestContext, address: string): Promise<Map<string, Record<string, string>>> => {
  const response = await request.get(address);
  expect(response.headers()['content-type']).toBe('text/csv; charset=utf-8');
  const text = await response.text();
  expect(text.startsWith('\ufeff'), 'the mark of UTF-8').toBe(true);
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
  return new Map(rows.map((row) => [Object.values(row)[0] ?? '', row]));
};

test('learners work, and the instructor sees how many did what, in pictures, tables and CSV', async ({ browse, person, player }) => {
  test.slow();
  const [ann, ben, ida, ada] = [
    await person({ name: 'Ann Learner' }),
    await person({ name: 'Ben Learner' }),
    await person({ name: 'Ida Instructor', teaches: [courseId] }),
    await person({ name: 'Ada Administrator', administrator: true }),
  ];
  const page = await browse({ as: ida });
  // Other journeys may have been here before: what these four add is looked at.
  const lessonCsv = `${insight}/table.csv?of=lessons`;
  const funnelCsv = `${insight}/your-customers/table.csv?of=funnel`;
  const title = 'Who is the customer?';
  const counts = async () => {
    const row = (await csvOf(page.request, lessonCsv)).get(title);
    const steps = await csvOf(page.request, funnelCsv);
    return [
      ...['Enrolled', 'Opened it'].map((column) => Number(row?.[column])),
      ...['Opened it', 'Started an answer', 'Handed in', 'Tried again'].map((step) => Number(steps.get(step)?.Learners)),
    ];
  };
  const before = await counts();
  // Ann works with scripts and hands in twice; Ben only reads, without any; who teaches tries it out.
  const anns = await browse({ as: ann });
  await enrol(anns);
  await anns.goto(lesson);
  const mine = activity(anns, 'your-customers');
  await mine.box('Customer 1').fill('The council, as it pays us');
  await mine.handIn();
  await expect(mine.outcome).toContainText('try 1');
  await mine.box('Customer 1').fill('The council, as it pays us and gets safe streets');
  await mine.handIn();
  await expect(mine.outcome).toContainText('try 2');
  await anns.goto(course);
  const bens = await browse({ as: ben, javaScript: false });
  await bens.goto(course);
  await bens.getByRole('button', { name: 'Enrol' }).click();
  await bens.goto(lesson);
  for (const teacher of [ida, ada]) {
    const page = await browse({ as: teacher });
    await enrol(page);
    await page.goto(lesson);
    await expect(page.getByText('how long learners work')).toHaveCount(0);
    const theirs = activity(page, 'your-customers');
    await theirs.box('Customer 1').fill('Tried out');
    await theirs.handIn();
    await expect(theirs.outcome).toContainText('Handed in');
  }
  const { read } = player.store;
  const visitsOf = (personId: string) => selectVisits(read, { personId, courseId, lessonId });
  await expect.poll(async () => (await visitsOf(ann.id)).map(({ place }) => place)).toContain('your-customers');
  await expect.poll(async () => (await visitsOf(ben.id)).map(({ place }) => place)).toEqual(['']);
  expect([...(await visitsOf(ida.id)), ...(await visitsOf(ada.id))]).toEqual([]);

  await expect
    .poll(async () => (await counts()).map((number, at) => number - (before[at] ?? 0)), { timeout: 20_000 })
    .toEqual([2, 2, 1, 1, 1, 1]);
  await page.goto(`/teach/${courseId}`);
  await page.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name: 'Insight' }).click();
  const [enrolled = 0, opened = 0, openedIt = 0, started = 0] = await counts();
  await expect(page.getByText(`${enrolled} learners, counted at`)).toBeVisible();
  await expect(page.getByRole('img', { name: 'Learners who opened each lesson' })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Ann Learner');
  const cells = page.getByRole('region', { name: 'Learners by lesson' }).getByRole('row', { name: title }).getByRole('cell');
  await expect(cells.nth(0)).toHaveText(String(enrolled));
  await expect(cells.nth(1)).toHaveText(String(opened));
  await page.goto(`${insight}/your-customers`);
  const picture = page.getByRole('img', { name: 'Learners who opened, started, handed in and tried again' });
  await expect(picture).toBeVisible();
  await expect(picture).toHaveAccessibleName(new RegExp(`${openedIt} opened it, ${started} started`));
});

test('what learners hold before and after a revisit is set side by side once they have done both', async ({
  browse,
  person,
  accessible,
}) => {
  test.slow();
  const page = await browse({ as: await person() });
  await page.goto(lesson);
  await finishLesson(page);
  const teacher = await browse({ as: await person({ teaches: [courseId] }) });
  await teacher.goto(insight);
  await expect(teacher.getByRole('heading', { name: 'Does the course teach?' })).toBeVisible();
  await expect(teacher.getByText(/learners? ha(s|ve) done both/).first()).toBeVisible();
  expect((await csvOf(teacher.request, `${insight}/table.csv?of=taught`)).size).toBeGreaterThan(0);
  await teacher.getByLabel('Lesson', { exact: true }).selectOption(lessonId);
  await teacher.getByRole('button', { name: 'Show' }).click();
  await expect(teacher).toHaveURL(/lesson=who-is-the-customer/);
  await accessible(teacher);
  expect((await csvOf(teacher.request, `${insight}/table.csv?of=places&lesson=${lessonId}`)).size).toBeGreaterThan(3);
});

test('an instructor on a narrow telephone has no charts cut off', async ({ browse, person }) => {
  const page = await browse({ as: await person({ teaches: [courseId] }), viewport: { width: 320, height: 640 } });
  await page.goto(insight);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
});

test('reports of visits that nobody’s page has sent are refused and count nothing', async ({ browse, person, player, playwright }) => {
  const learner = await person();
  const page = await browse({ as: learner });
  await enrol(page);
  const visits = () => selectVisits(player.store.read, { personId: learner.id, courseId, lessonId });
  const post = async (data: unknown, origin = player.address) =>
    (await page.request.post('/api/visits', { data, headers: { origin, 'content-type': 'application/json' } })).status();
  expect(await post(visit, 'https://elsewhere.example'), 'from another site').toBe(403);
  expect(await post('{'), 'no JSON').toBe(400);
  expect(await post({ ...visit, seconds: -5 }), 'time that runs backwards').toBe(400);
  expect(await post({ ...visit, seconds: '5' }), 'a number as words').toBe(400);
  expect(await post({ ...visit, person: 'somebody' }), 'for somebody else').toBe(400);
  expect(await post({ ...visit, places: Array.from({ length: 500 }, () => ({ place: 'x', seconds: 1 })) }), 'places without end').toBe(400);
  expect(await post({ ...visit, lesson: 'unknown' }), 'of an unknown lesson').toBe(404);
  const visitor = await playwright.request.newContext({ baseURL: player.address, extraHTTPHeaders: { origin: player.address } });
  expect((await visitor.post('/api/visits', { data: visit })).status(), 'of a visitor').toBe(401);
  await visitor.dispose();
  expect(await visits()).toEqual([]);

  // A page that claims a day at an activity and at one that isn't there.
  const places = ['your-customers', 'nowhere'].map((place) => ({ place, seconds: 80_000 }));
  expect(await post({ ...visit, seconds: 80_000, at: 'nowhere', places })).toBe(204);
  const known = await visits();
  expect(known.map(({ place, lastPlace }) => [place, lastPlace])).toEqual([
    ['', ''],
    ['your-customers', ''],
  ]);
  for (const { seconds } of known) expect(seconds).toBeLessThanOrEqual(90);
  for (let n = 0; n < 120; n++) await post({ ...visit, seconds: 0 });
  expect(await post(visit), 'more than a person does').toBe(429);

  const outside = await browse({ as: await person() });
  expect((await outside.request.post('/api/visits', { data: visit, headers: { origin: player.address } })).status(), 'not enrolled').toBe(
    204,
  );
});

test('insight is for those who teach the course alone', async ({ browse, person }) => {
  const learner = await browse({ as: await person() });
  const elsewhere = await browse({ as: await person({ teaches: ['another-course'] }) });
  for (const address of [
    insight,
    `${insight}/your-customers`,
    `${insight}/table.csv?of=lessons`,
    `${insight}/your-customers/table.csv?of=funnel`,
  ]) {
    for (const page of [learner, elsewhere]) expect((await page.request.get(address)).status(), address).toBe(404);
  }
  const teacher = await browse({ as: await person({ teaches: [courseId] }) });
  for (const address of [`${insight}/unknown`, `${insight}/table.csv?of=unknown`, `${insight}/table.csv`, '/teach/unknown/insight']) {
    expect((await teacher.request.get(address)).status(), address).toBe(404);
  }
});
