import type { Page } from '@playwright/test';
import { appendEntry, type Person, type Store, selectLearnerReviews, selectOptionalEntry } from '@/db';
import { answered, desk, groupOf, taughtCourse } from './answers';
import { activity } from './course';
import { expect, test } from './fixtures';
import { invalidIn, lostOn } from './site';
import { barriers, colourBarriers } from './watch';

const teaches = [taughtCourse];

/** What instructors have said to somebody, as 'kind: words'. */
const saidTo = async (store: Store, person: Person): Promise<string[]> =>
  (await selectLearnerReviews(store.read, person.id, taughtCourse)).map(({ kind, text }) => `${kind}: ${text}`);

const verdictOf = async (store: Store, id: string): Promise<string | null | undefined> =>
  (await selectOptionalEntry(store.read, taughtCourse, id))?.verdict;

/** Waits until the page's script is at work: only then is a key heard. */
const awake = (page: Page) => expect(page.getByRole('button', { name: 'Keys' })).toHaveAttribute('aria-keyshortcuts', '?');

test('one reply to a group reaches all who said the same, and those who say it later; undone, nobody has it', async ({
  browse,
  person,
  player: { store },
}) => {
  const learners = [await person({ name: 'Ada Alike' }), await person({ name: 'Ben Alike' }), await person({ name: 'Cem Alike' })];
  for (const learner of learners) await answered(store, learner, { activity: 'charity-lists', texts: ['the quiet ones'] });
  const page = await browse({ as: await person({ name: 'Ines Instructor', teaches }) });
  await page.goto(`${desk}/groups`);
  await page.getByLabel('Activity and question').selectOption('charity-lists:customers');
  await page.getByRole('button', { name: 'Show' }).click();
  await awake(page);
  const group = page.getByRole('article', { name: 'the quiet ones' });
  await expect(group).toContainText('3 answers');
  await expect(group).toContainText('Ada Alike, Ben Alike, Cem Alike');
  await group.getByRole('link', { name: 'Reply to all' }).click();
  await expect(group.getByLabel('Your reply')).toBeFocused();
  await group.getByLabel('Your reply').fill('Who pays them? See https://example.org/quiet.');
  await group.getByLabel('And to those that come later').check();
  await group.getByRole('button', { name: 'Reply to all 3' }).click();
  const receipt = page.getByRole('region', { name: 'What was done' });
  await expect(receipt).toContainText('3 answers now have this reply. So will those that come later.');
  for (const learner of learners) expect(await saidTo(store, learner)).toEqual(['reply: Who pays them? See https://example.org/quiet.']);
  const late = await person({ name: 'Dora Late' });
  await answered(store, late, { activity: 'charity-lists', texts: ['the quiet ones'] });
  expect(await saidTo(store, late)).toHaveLength(1);

  const hers = await browse({ as: late });
  await hers.goto('/courses/customer-or-consumer/customer-what-customer');
  await expect(activity(hers, 'charity-lists').section.getByText('Who pays them?')).toBeVisible();
  await expect(activity(hers, 'charity-lists').section.getByRole('link', { name: 'https://example.org/quiet' })).toBeVisible();

  await receipt.getByRole('button', { name: 'Undo' }).click();
  await expect(receipt).toContainText('Undone: 4 answers are as before.');
  for (const learner of [...learners, late]) expect(await saidTo(store, learner)).toEqual([]);
});

test('an override asks for a verdict and a reason, shows the engine’s own beside it, and can be taken back', async ({
  browse,
  person,
  player: { store },
}) => {
  const learner = await person({ name: 'Olga Overruled' });
  const [id = ''] = await answered(store, learner, {
    ...{ activity: 'marketing-lists', texts: ['our own sales team'], verdict: 'reconsider', reading: 'sales', scenario: 'marketing' },
  });
  const page = await browse({ as: await person({ name: 'Ines Instructor', teaches }) });
  await page.goto(`${desk}/entries/${id}?only=all`);
  await awake(page);
  const form = page.getByRole('region', { name: 'Override the verdict' });
  await form.getByRole('button', { name: 'Override' }).click();
  await expect(form.getByText('Please choose a verdict.')).toBeVisible();
  await expect(form.getByText('Please give a reason')).toBeVisible();
  expect(await verdictOf(store, id)).toBe('reconsider');
  await form.getByLabel('Arguable').check();
  await form.getByLabel('Your reason').fill('In this department they commission the work.');
  await form.getByRole('button', { name: 'Override' }).click();
  const receipt = page.getByRole('region', { name: 'What was done' });
  await expect(receipt).toContainText('1 answer now has the verdict ‘Arguable’.');
  expect(await verdictOf(store, id)).toBe('arguable');
  expect(await saidTo(store, learner)).toEqual(['override: In this department they commission the work.']);

  await page.goto(`${desk}/entries/${id}`);
  await expect(page.getByText('The engine’s own verdict: Worth another look.')).toBeVisible();
  const cases = await page.request.get(`${desk}/reviews/cases?scenario=marketing`);
  expect((await cases.text()).split('\n')).toContain(
    '{"list":"customers","text":"our own sales team","verdict":"arguable","party":"sales"}',
  );
  await page.getByRole('link', { name: 'Decisions' }).click();
  const decision = page.getByRole('article', { name: /Ines Instructor overrode the verdict: 1 answer/ }).first();
  await expect(decision).toContainText('In this department they commission the work.');
  await decision.getByRole('button', { name: 'Undo' }).click();
  await expect(receipt).toContainText('Undone: all is as before.');
  expect(await verdictOf(store, id)).toBe('reconsider');
  expect(await saidTo(store, learner)).toEqual([]);
});

test('two instructors at the same answer see each other, and neither’s words are lost', async ({ browse, person, player: { store } }) => {
  const learner = await person({ name: 'Lea Learner' });
  const [id = ''] = await answered(store, learner, { activity: 'library-lists', texts: ['the night shift'], scenario: 'library' });
  const ana = await browse({ as: await person({ name: 'Ana First', teaches }) });
  const ben = await browse({ as: await person({ name: 'Ben Second', teaches }) });
  await ana.goto(`${desk}/entries/${id}`);
  await awake(ana);
  await expect(ana.getByText(/Others see until \d\d:\d\d UTC that you are at it/)).toBeVisible();
  await ben.goto(`${desk}?where=library-lists:customers`);
  await awake(ben);
  const row = ben.getByRole('article', { name: 'the night shift' });
  await expect(row.getByText(/Ana First is at it until \d\d:\d\d UTC/)).toBeVisible();
  await row.getByRole('link', { name: 'Reply' }).click();
  await row.getByLabel('Your reply').fill('From Ben.');
  await row.getByRole('button', { name: 'Reply' }).click();
  await expect(ben.getByRole('region', { name: 'What was done' })).toContainText('Your reply has been sent.');

  await ana.getByLabel('Your reply').fill('From Ana, who took longer.');
  await ana.getByRole('button', { name: 'Reply', exact: true }).click();
  await expect(ana.getByText(/This changed while you were writing\. Ben Second replied .*‘From Ben\.’/).first()).toBeVisible();
  await expect(ana.getByLabel('Your reply')).toHaveValue('From Ana, who took longer.');
  expect(await saidTo(store, learner)).toEqual(['reply: From Ben.']);
  await ana.getByRole('button', { name: 'Reply', exact: true }).click();
  await expect(ana.getByRole('region', { name: 'What was done' })).toContainText('Your reply has been sent.');
  expect(await saidTo(store, learner)).toEqual(['reply: From Ben.', 'reply: From Ana, who took longer.']);

  await ben.getByRole('region', { name: 'What was done' }).getByRole('button', { name: 'Undo' }).click();
  await expect(ben.getByText(/This can’t be undone any more.*Ana First replied/).first()).toBeVisible();
  expect(await saidTo(store, learner)).toHaveLength(2);
});

test('the queue is worked by keys alone, which stay silent in a field and can be turned off for good', async ({
  browse,
  person,
  player: { store },
}) => {
  const learner = await person({ name: 'Kai Keys' });
  await answered(store, learner, {
    activity: 'newspaper-lists',
    texts: ['first words', 'second words', 'third words'],
    scenario: 'newspaper',
  });
  const page = await browse({ as: await person({ name: 'Ines Instructor', teaches }) });
  await page.goto(`${desk}?where=newspaper-lists:customers`);
  await awake(page);
  const row = (name: string) => page.getByRole('article', { name });
  await page.keyboard.press('j');
  await expect(row('first words')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(row('second words')).toBeFocused();
  await page.keyboard.press('k');
  await page.keyboard.press('r');
  await expect(row('first words').getByLabel('Your reply')).toBeFocused();
  await page.keyboard.type('just a jolly good reply');
  await expect(row('first words').getByLabel('Your reply')).toHaveValue('just a jolly good reply');
  await row('first words').getByRole('button', { name: 'Reply' }).press('Enter');
  await expect(row('second words')).toBeFocused();
  await expect(page.getByRole('status').first()).toContainText('Your reply has been sent. Next: second words');
  await page.keyboard.press('d');
  await expect(row('third words')).toBeFocused();
  await expect(page.getByRole('status').first()).toContainText('Dismissed.');
  expect(await saidTo(store, learner)).toEqual(['reply: just a jolly good reply']);
  await page.keyboard.press('u');
  await expect(row('second words')).toBeVisible();
  await page.keyboard.press('Control+j');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys of the desk' });
  await expect(help).toBeVisible();
  await page.keyboard.press('d');
  await help.getByRole('checkbox').uncheck();
  await help.getByRole('button', { name: 'Close' }).click();
  await page.reload();
  const keys = page.getByRole('button', { name: 'Keys (off)' });
  await expect(keys).toBeVisible();
  await expect(row('second words').getByRole('link', { name: 'Reply' })).not.toHaveAttribute('aria-keyshortcuts');
  await page.keyboard.press('j');
  await page.keyboard.press('?');
  await expect(help).toBeHidden();
  await expect(row('second words')).not.toBeFocused();
});

test('without JavaScript everything is done by plain forms, and what was typed comes back when somebody was quicker', async ({
  browse,
  person,
  player: { store },
}) => {
  const learner = await person({ name: 'Paul Plain' });
  const texts = ['plain one', 'plain two', 'plain three', 'plain four'];
  const ids = await answered(store, learner, { activity: 'marketing-lists', question: 'consumers', texts, scenario: 'marketing' });
  const page = await browse({ as: await person({ name: 'Ines Instructor', teaches }), javaScript: false });
  const back = await browse({ as: await person({ name: 'Ben Second', teaches }), javaScript: false });
  await page.goto(`${desk}?where=marketing-lists:consumers`);
  await page.getByRole('article', { name: 'plain one' }).getByRole('link', { name: 'Reply' }).click();
  await page.getByLabel('Your reply').fill('Kept for later.');
  await page.getByLabel('Keep these words as a phrase').check();
  await page.getByRole('button', { name: 'Reply', exact: true }).click();
  const receipt = page.getByRole('region', { name: 'What was done' });
  await expect(receipt).toContainText('Your reply has been sent.');
  await expect(page.getByText('plain two').first()).toBeVisible();

  await page.getByLabel('Saved phrases').first().selectOption('Kept for later.');
  await page.getByLabel('Your reply').fill('Before it:');
  await page.getByRole('button', { name: 'Insert' }).first().click();
  await expect(page.getByLabel('Your reply')).toHaveValue('Before it: Kept for later.');
  await back.goto(`${desk}/entries/${ids[1]}`);
  await back.getByRole('button', { name: /^Dismiss/ }).click();
  await page.getByRole('button', { name: 'Reply', exact: true }).click();
  await expect(page.getByText(/This changed while you were writing\. Ben Second dismissed it/)).toBeVisible();
  await expect(page.getByLabel('Your reply')).toHaveValue('Before it: Kept for later.');
  await page.getByRole('button', { name: 'Reply', exact: true }).click();
  await expect(receipt).toContainText('Your reply has been sent.');
  expect(await saidTo(store, learner)).toEqual(['reply: Kept for later.', 'reply: Before it: Kept for later.']);

  await page.goto(`${desk}/groups/one?activity=marketing-lists&question=consumers&group=${encodeURIComponent(groupOf('plain three'))}`);
  await page.getByLabel('Put this whole group with').selectOption({ label: 'plain four (1)' });
  await page.getByRole('button', { name: 'Put together' }).click();
  await expect(receipt).toContainText('1 answer moved.');
  await expect(page.getByText('2 answers', { exact: true })).toBeVisible();
  await page.getByRole('checkbox', { name: 'plain three' }).first().check();
  await page.getByRole('button', { name: 'Split off into a group of their own' }).click();
  await expect(page.getByText('1 answer', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Dismiss it/ }).click();
  await expect(receipt).toContainText('Dismissed.');
  await receipt.getByRole('button', { name: 'Undo' }).click();
  await expect(receipt).toContainText('Undone: all is as before.');

  await page.goto(`${desk}/reviews`);
  await page.getByRole('button', { name: 'Take away: Kept for later.' }).click();
  await expect(page.getByRole('button', { name: /^Take away/ })).toHaveCount(0);
});

test('a learner asks about a reply, a comment waits to be shown, and each is dealt with where it stands', async ({
  browse,
  person,
  player: { store },
}) => {
  const learner = await person({ name: 'Quentin Question' });
  const [id = ''] = await answered(store, learner, { activity: 'charity-lists', question: 'consumers', texts: ['the ones who ask'] });
  await store.write((tx) =>
    appendEntry(tx, {
      ...{ id: `${id}-asked`, courseId: taughtCourse, kind: 'question', text: 'Why is that not clear?', aboutId: id, now: Date.now() },
      ...{ personId: learner.id, lessonId: 'customer-what-customer', activityId: 'charity-lists' },
    }),
  );
  const page = await browse({ as: await person({ name: 'Ines Instructor', teaches }) });
  await page.goto(`${desk}?only=questions&where=charity-lists`);
  await page.getByRole('article', { name: 'Why is that not clear?' }).getByRole('link', { name: 'Open' }).click();
  await expect(page.getByRole('heading', { name: 'About' })).toBeVisible();
  await expect(page.getByText('the ones who ask')).toBeVisible();
  await awake(page);
  await page.getByLabel('Your reply').fill('Because nobody knows whom you mean.');
  await page.getByRole('button', { name: 'Reply', exact: true }).click();
  await expect(page.getByRole('region', { name: 'What was done' })).toContainText('Your reply has been sent.');
  await page.goto(`${desk}/entries/${id}`);
  await expect(page.getByRole('listitem').filter({ hasText: 'Quentin Question asked' })).toContainText('Why is that not clear?');
  await expect(page.getByRole('listitem').filter({ hasText: 'Ines Instructor replied' })).toContainText('Because nobody knows');
});

test('an entry of another course is not there, however it is asked for', async ({ browse, person, player: { store } }) => {
  const learner = await person();
  const [id = ''] = await answered(store, learner, { activity: 'charity-lists', texts: ['somewhere else'], courseId: 'another-course' });
  const [ours = ''] = await answered(store, learner, { activity: 'charity-lists', texts: ['here'] });
  const page = await browse({ as: await person({ teaches }), javaScript: false });
  expect((await page.goto(`${desk}/entries/${id}`))?.status()).toBe(404);
  await page.goto(`${desk}/entries/${ours}`);
  for (const button of ['Dismiss: seen, nothing to say', 'Reply', 'Override']) {
    await page.goto(`${desk}/entries/${ours}`);
    const form = page.locator('main form').filter({ has: page.getByRole('button', { name: button, exact: true }) });
    await form.locator('input[name=entry]').evaluate((input: HTMLInputElement, value) => {
      input.value = value;
    }, id);
    if (button !== 'Dismiss: seen, nothing to say') await form.locator('textarea').fill('A word across courses');
    if (button === 'Override') await form.getByLabel('Fits').check();
    await form.getByRole('button', { name: button, exact: true }).click();
  }
  const { entries, reviewReach } = store.read.tables;
  const rows = await store.read.query.select().from(entries);
  expect(rows.find((entry) => entry.id === id)).toMatchObject({ open: true, verdict: 'unrecognised' });
  const reached = await store.read.query.select().from(reviewReach);
  expect(reached.filter(({ entryId }) => entryId === id)).toEqual([]);
});

test('pages of the desk are valid, reachable and whole with long, foreign and strange words, in the dark and on a phone', async ({
  browse,
  person,
  player: { store },
  watched,
}) => {
  test.setTimeout(180_000);
  const learner = await person({ name: 'Bartholomew Featherstonehaugh-Cholmondeley-Marjoribanks' });
  const texts = ['x'.repeat(390), 'الشرطة والمجتمع 🚓👩🏽‍🚒', '<b>bold</b> & "quoted"', 'words '.repeat(60).trim()];
  const [id = ''] = await answered(store, learner, { activity: 'library-lists', question: 'consumers', texts, scenario: 'library' });
  await store.write((tx) =>
    appendEntry(tx, {
      ...{ id: `${id}-asked`, courseId: taughtCourse, kind: 'question', text: 'long '.repeat(2000), aboutId: id, now: Date.now() },
      ...{ personId: learner.id, lessonId: 'customer-what-customer', activityId: 'library-lists' },
    }),
  );
  const as = await person({ name: 'Ines Instructor', teaches });
  const paths = [
    '/teach',
    `${desk}?where=library-lists`,
    `${desk}?only=comments`,
    `${desk}/groups`,
    `${desk}/groups?where=library-lists:consumers`,
    `${desk}/groups/one?activity=library-lists&question=consumers&group=${encodeURIComponent(groupOf(texts[1] ?? ''))}`,
    `${desk}/entries/${id}`,
    `${desk}/entries/${id}-asked`,
    `${desk}/reviews`,
    `${desk}/submissions`,
  ];
  const page = await browse({ as, viewport: { width: 1280, height: 900 } });
  const faults: string[] = [];
  for (const path of paths) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(200);
    faults.push(...(await invalidIn({ path, html: (await response?.text()) ?? '' })), ...(await barriers(page)));
    await page.emulateMedia({ colorScheme: 'dark' });
    faults.push(...(await colourBarriers(page)).map((fault) => `in the dark: ${fault}`));
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    faults.push(...(await colourBarriers(page)).map((fault) => `in forced colours: ${fault}`));
    await page.setViewportSize({ width: 320, height: 640 });
    for (const size of ['', '200%']) {
      await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
      }, size);
      faults.push(...(await lostOn(page)).map((fault) => `${path} 320 pixels wide, text ${size || '100%'}: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
  // They have been looked at here already.
  watched.visited.clear();
});
