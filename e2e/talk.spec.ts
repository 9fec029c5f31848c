import type { Page } from '@playwright/test';
import { appendReview, type Person, selectEntriesPage, selectLearnerReviews, selectOptionalEntry } from '@/db';
import { countRows, tableNames } from '@/db/move-tables';
import { activity, course, lesson } from './course';
import { expect, test } from './fixtures';
import type { Player } from './player';

const courseId = 'customer-or-consumer';
/** Words that no scenario and no lexicon knows. */
const strange = 'Zorblax frimble';

/** What of the course waits in the instructors' queue, of one kind. */
const queued = async ({ store }: Player, kind: 'answer' | 'question' | 'comment' | 'suggestion' | 'contact') => {
  const filter = { only: 'all', order: 'newest', kind } as const;
  return (await selectEntriesPage(store.read, { courseId, filter: { ...filter }, limit: 50, now: Date.now() })).entries;
};

/** Hands in one customer of the learner's organisation. */
const handInCustomer = async (page: Page, words: string) => {
  await page.goto(lesson);
  const mine = activity(page, 'your-customers');
  await mine.box('Customer 1').fill(words);
  await mine.handIn();
  await expect(mine.outcome).toContainText('Handed in');
  return mine;
};

/** An instructor's word on the latest entry of a learner with these words. */
const say = async (player: Player, by: Person, to: Person, words: string, given: { text: string; verdict?: string }) => {
  const found = [...(await queued(player, 'answer')), ...(await queued(player, 'question'))];
  const entry = found.find(({ personId, text }) => personId === to.id && text === words);
  if (!entry) throw new Error(`Nothing in the queue says ‘${words}’`);
  const id = crypto.randomUUID();
  const kind = given.verdict ? 'override' : 'reply';
  const review = { id, courseId, kind, text: given.text, verdict: given.verdict ?? null, target: { entryId: entry.id } } as const;
  await player.store.write((tx) => appendReview(tx, { ...review, forLater: false, byId: by.id, now: Date.now() }));
  return id;
};

const header = (page: Page) => page.getByRole('navigation', { name: 'Site' });

for (const javaScript of [true, false]) {
  test(`a learner is told of a reply, finds it where the words were written, and answers back, JavaScript ${javaScript ? 'on' : 'off'}`, async ({
    browse,
    person,
    player,
  }) => {
    const [ann, ines] = [await person({ name: 'Ann' }), await person({ name: 'Ines', teaches: [courseId] })];
    const page = await browse({ as: ann, javaScript });
    const mine = await handInCustomer(page, strange);
    await expect(mine.section.getByText('An instructor will see this as well.')).toBeVisible();
    await expect(mine.section.getByText('An instructor will look at what we couldn’t read')).toBeVisible();

    await say(player, ines, ann, strange, { text: 'Whom does it serve? See https://example.org/units <script>alert(1)</script>' });
    await page.goto('/');
    await header(page).getByRole('link', { name: 'My learning 1 new reply' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Your customers and consumers', exact: true }).click();
    await expect(page).toHaveURL(/#your-customers-instructors$/);
    const word = mine.section.getByRole('listitem').filter({ hasText: 'Whom does it serve?' });
    await expect(word).toContainText('Ines');
    await expect(word).toContainText(`‘${strange}’`);
    await expect(word).toContainText('<script>alert(1)</script>');
    await expect(word).toContainText('New');
    await expect(word.getByRole('link', { name: 'https://example.org/units' })).toHaveAttribute('rel', /nofollow/);
    await expect(mine.section.getByText('An instructor will look at what')).toHaveCount(0);
    await expect
      .poll(async () => (await selectLearnerReviews(player.store.read, ann.id, courseId)).map(({ seenAt }) => seenAt === null))
      .toEqual([false]);

    await word.getByText('Answer back').click();
    await word.getByLabel('Your answer to the instructor').fill('It serves the people upstairs.');
    await word.getByRole('button', { name: 'Send your answer' }).click();
    await expect(mine.section.getByText('It serves the people upstairs.')).toBeVisible();
    await expect(word).toContainText('Waits for an instructor since');
    await page.goto(lesson);
    await expect(header(page).getByRole('link', { name: 'My learning', exact: true })).toBeVisible();
    await expect(word).not.toContainText('New');

    await say(player, ines, ann, 'It serves the people upstairs.', { text: 'Then they are who it is for.' });
    await page.goto(lesson);
    await expect(word).toContainText('Then they are who it is for.');
    await expect(word).not.toContainText('Waits for an instructor');
  });
}

test('an overridden verdict stands beside the engine’s, with the reason, in both places', async ({ browse, person, player }) => {
  const [ann, ines] = [await person({ name: 'Ann' }), await person({ name: 'Ines', teaches: [courseId] })];
  const page = await browse({ as: ann });
  const mine = await handInCustomer(page, strange);
  await say(player, ines, ann, strange, { text: 'That unit pays for you and is paid in reports.', verdict: 'fits' });
  await page.goto(lesson);
  await expect(mine.section.getByText('An instructor has decided otherwise: ‘Fits’. The reason stands below.')).toBeVisible();
  const word = mine.section.getByRole('listitem').filter({ hasText: 'That unit pays for you' });
  await expect(word).toContainText(/The engine said\s*Not recognised/);
  await expect(word).toContainText(/Your instructor says\s*Fits/);
});

test('nobody answers back to what was said to another, and an unknown activity takes no question', async ({
  browse,
  person,
  player,
  watched,
}) => {
  const [ann, bob, ines] = [await person({ name: 'Ann' }), await person({ name: 'Bob' }), await person({ teaches: [courseId] })];
  await handInCustomer(await browse({ as: ann }), strange);
  const review = await say(player, ines, ann, strange, { text: 'For Ann alone.' });
  const page = await browse({ as: bob });
  await handInCustomer(page, 'The zarfle people');
  await say(player, ines, bob, 'The zarfle people', { text: 'For Bob.' });
  await page.goto(lesson);
  const mine = activity(page, 'your-customers').section;
  await mine.getByText('Answer back').click();
  await mine.locator('input[name=about]').evaluate((input, id) => input.setAttribute('value', id), review);
  await mine.getByLabel('Your answer to the instructor').fill('Let me in.');
  await mine.getByRole('button', { name: 'Send your answer' }).click();
  await expect(mine.getByRole('alert')).toContainText('This reply isn’t there any more');
  await expect(mine.getByLabel('Your answer to the instructor')).toHaveValue('Let me in.');
  await mine.getByText('Ask about this activity').click();
  await mine
    .locator('input[name=activity]')
    .last()
    .evaluate((input) => input.setAttribute('value', 'nowhere'));
  await mine.getByLabel('Your question to the instructors').fill('Anybody there?');
  await mine.getByRole('button', { name: 'Send your question' }).click();
  await expect(mine.getByRole('alert').last()).toContainText('not in the course any more');
  expect((await queued(player, 'question')).filter(({ personId }) => personId === bob.id)).toEqual([]);
  expect(watched.complaints).toEqual([]);
});

test('a question is kept while it is typed, sent once, and seen to wait', async ({ browse, person, player }) => {
  const ann = await person({ name: 'Ann' });
  const page = await browse({ as: ann });
  await page.goto(lesson);
  const { section } = activity(page, 'your-customers');
  const box = section.getByLabel('Your question to the instructors');
  await section.getByText('Ask about this activity').click();
  await expect(section.getByText('You will be answered within two working days.')).toBeVisible();
  await box.fill('Is a patient who pays a customer?');
  await page.reload();
  await expect(box).toBeVisible();
  await expect(box).toHaveValue('Is a patient who pays a customer?');
  await section.getByRole('button', { name: 'Send your question' }).dblclick();
  await expect(section.getByRole('list', { name: 'Your questions about this activity' })).toContainText('Waits for an instructor since');
  await expect(box).toHaveValue('');
  await page.reload();
  await expect(section.getByRole('listitem').filter({ hasText: 'Is a patient who pays a customer?' })).toHaveCount(1);
  const mine = (await queued(player, 'question')).filter(({ personId }) => personId === ann.id);
  expect(mine).toMatchObject([{ activityId: 'your-customers', lessonId: 'who-is-the-customer', open: true, aboutId: null }]);
  await page.goto('/my-learning');
  await expect(page.getByRole('main')).toContainText('One question of yours waits');
});

test('a question of a hundred thousand characters is refused in a sentence', async ({ browse, person, player }) => {
  const ann = await person();
  const page = await browse({ as: ann });
  await page.goto(lesson);
  const { section } = activity(page, 'your-customers');
  await section.getByText('Ask about this activity').click();
  const box = section.getByLabel('Your question to the instructors');
  await box.evaluate((element) => element.removeAttribute('maxlength'));
  await box.fill('x'.repeat(100_000));
  await section.getByRole('button', { name: 'Send your question' }).click();
  await expect(section.getByText('This is 97000 characters too long: 3000 fit.')).toBeVisible();
  await expect(box).toHaveValue('x'.repeat(100_000));
  expect((await queued(player, 'question')).filter(({ personId }) => personId === ann.id)).toEqual([]);
});

test('a learner’s comment is seen by others once an instructor says so, and no address ever', async ({ browse, person, player }) => {
  const [ann, bob] = [await person({ name: 'Ann Comments' }), await person({ name: 'Bob' })];
  const words = `Comment ${crypto.randomUUID()} <b>bold</b> javascript:alert(1) https://example.org/a?b=1`;
  const anns = await browse({ as: ann });
  await anns.goto(lesson);
  await anns.getByLabel('Your comment').fill(words);
  await anns.getByRole('button', { name: 'Send the comment' }).click();
  const own = anns.getByRole('listitem').filter({ hasText: words });
  await expect(own).toContainText('Only you and the instructors see this');
  await expect(own.getByRole('link')).toHaveCount(1);

  const bobs = await browse({ as: bob });
  const teacher = await browse({ as: await person({ name: 'Ines', teaches: [courseId] }), javaScript: false });
  await bobs.goto(lesson);
  expect(await bobs.content()).not.toContain(words.slice(0, 40));
  await expect(bobs.getByRole('button', { name: /^(Show|Hide) the comment/ })).toHaveCount(0);

  await teacher.goto(lesson);
  await teacher.getByRole('listitem').filter({ hasText: words }).getByRole('button', { name: 'Show the comment of Ann Comments' }).click();
  await teacher.getByLabel('Your comment').fill('Well put.');
  await teacher.getByRole('button', { name: 'Send the comment' }).click();
  await expect(teacher.getByText('Your comment is shown.')).toBeVisible();

  await bobs.goto(`${lesson}/comments`);
  const seen = bobs.getByRole('listitem').filter({ hasText: words });
  await expect(seen).toContainText('Ann Comments');
  await expect(bobs.getByRole('listitem').filter({ hasText: 'Well put.' }).first()).toContainText('Instructor');
  expect(await bobs.content()).not.toContain('@example.org');
  const [entry] = (await queued(player, 'comment')).filter(({ personId }) => personId === ann.id);
  expect(entry).toMatchObject({ open: false, text: words });

  await teacher.goto(`${lesson}/comments`);
  await teacher.getByRole('listitem').filter({ hasText: words }).getByRole('button', { name: 'Hide the comment of Ann Comments' }).click();
  await bobs.reload();
  await expect(seen).toHaveCount(0);

  await anns.reload();
  await anns.getByText('1 hidden').click();
  await own.getByRole('button', { name: 'Delete your comment' }).click();
  await expect(own).toHaveCount(0);
  expect(await selectOptionalEntry(player.store.read, courseId, entry?.id ?? '')).toBeUndefined();

  const visitor = await browse();
  await visitor.goto(lesson);
  await visitor.getByRole('main').getByRole('link', { name: 'Sign in', exact: true }).last().click();
  await expect(visitor).toHaveURL(/sign-in/);
  await visitor.goto(`${lesson}/comments`);
  await expect(visitor).toHaveURL(/sign-in/);
});

test('whoever comments without end is asked to rest, and keeps the last words', async ({ browse, person }) => {
  const page = await browse({ as: await person(), javaScript: false });
  await page.goto(`${lesson}/comments`);
  const rest = page.getByRole('alert').filter({ hasText: 'That was a lot at once.' });
  // Ten fit into a quarter of an hour, and one of these may end meanwhile.
  for (let at = 1; at <= 21 && (await rest.count()) === 0; at++) {
    await page.getByLabel('Your comment').fill(`Comment number ${at}`);
    await page.getByRole('button', { name: 'Send the comment' }).click();
  }
  await expect(rest).toBeVisible();
  await expect(page.getByLabel('Your comment')).toHaveValue(/^Comment number \d+$/);
});

test('a learner rates a lesson, changes it, and suggests something to the instructors', async ({ browse, person, player }) => {
  const ann = await person({ name: 'Ann' });
  const page = await browse({ as: ann, javaScript: false });
  await page.goto(lesson);
  await page.getByText('What did you think of this lesson?').click();
  await page.getByRole('group', { name: 'It was clear' }).getByLabel('5 very much so').check();
  await page.getByLabel('What could be better?').fill('A picture of the exchange.');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText('Thank you. The instructors see your suggestion.')).toBeVisible();
  await page.goto(lesson);
  await page.getByText('You have rated this lesson').click();
  const clear = page.getByRole('group', { name: 'It was clear' });
  await expect(clear.getByLabel('5 very much so')).toBeChecked();
  await clear.getByLabel('2 a little').check();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.goto(lesson);
  await page.getByText('You have rated this lesson').click();
  await expect(clear.getByLabel('2 a little')).toBeChecked();
  const suggested = (await queued(player, 'suggestion')).filter(({ personId }) => personId === ann.id);
  expect(suggested.map(({ text }) => text)).toEqual(['A picture of the exchange.']);
});

for (const javaScript of [true, false]) {
  test(`a visitor writes to the instructors, JavaScript ${javaScript ? 'on' : 'off'}`, async ({ browse, player, accessible }) => {
    const page = await browse({ javaScript });
    await page.goto(course);
    await page.getByRole('link', { name: 'Write to the instructors' }).first().click();
    await expect(page.getByText('You will be answered within two working days.')).toBeVisible();
    const text = `Is there a course for schools? ${javaScript}`;
    await page.getByLabel('Your message').fill(text);
    await page.getByLabel('Your e-mail address').fill('vera');
    await page.getByRole('button', { name: 'Send the message' }).click();
    await expect(page.getByText('Please say who you are.')).toBeVisible();
    await expect(page.getByText('Please give an e-mail address to answer to')).toBeVisible();
    // axe is a script itself.
    if (javaScript) await accessible(page);
    await expect(page.getByLabel('Your message')).toHaveValue(text);
    await page.getByLabel('Your name').fill('Vera Visitor');
    await page.getByLabel('Your e-mail address').fill('vera@example.org');
    await page.getByRole('button', { name: 'Send the message' }).click();
    await expect(page.getByText('The answer will come by e-mail to vera@example.org.')).toBeVisible();
    const [entry] = (await queued(player, 'contact')).filter((one) => one.text === text);
    expect(entry).toMatchObject({ personId: null, open: true, contact: { name: 'Vera Visitor', email: 'vera@example.org' } });

    await page.goto(`${course}/contact`);
    await page.getByLabel('Your name').fill('A program');
    await page.getByLabel('Your e-mail address').fill('program@example.org');
    await page.getByLabel('Your message').fill('Buy something');
    await page.locator('input[name=website]').fill('https://example.com');
    await page.getByRole('button', { name: 'Send the message' }).click();
    await expect(page.getByText('Please leave the field ‘Website’ empty')).toBeVisible();
    expect((await queued(player, 'contact')).filter((one) => one.text === 'Buy something')).toEqual([]);
  });
}

test('a learner’s message to the instructors is answered on My learning', async ({ browse, person, player }) => {
  const [ann, ines] = [await person({ name: 'Ann' }), await person({ name: 'Ines', teaches: [courseId] })];
  const page = await browse({ as: ann });
  await page.goto(`${course}/contact`);
  await expect(page.getByLabel('Your e-mail address')).toHaveCount(0);
  await page.getByLabel('Your message').fill('May I use this at work?');
  await page.getByRole('button', { name: 'Send the message' }).click();
  await expect(page.getByText('Sent. The answer will come on My learning.')).toBeVisible();
  const [entry] = (await queued(player, 'contact')).filter(({ personId }) => personId === ann.id);
  if (!entry) throw new Error('The message is not in the queue');
  const review = { courseId, kind: 'reply', text: 'You may, and gladly.', verdict: null, target: { entryId: entry.id } } as const;
  await player.store.write((tx) =>
    appendReview(tx, { ...review, id: crypto.randomUUID(), forLater: false, byId: ines.id, now: Date.now() }),
  );
  await page.goto('/my-learning');
  const message = page.getByRole('listitem').filter({ hasText: 'May I use this at work?' });
  await expect(message).toContainText('You may, and gladly.');
  await expect(message).toContainText('New');
  await page.reload();
  await expect(message).not.toContainText('New');
  await expect(header(page).getByRole('link', { name: 'My learning', exact: true })).toBeVisible();
});

for (const javaScript of [true, false]) {
  test(`an instructor tries a lesson and a draft out, and nothing is recorded, JavaScript ${javaScript ? 'on' : 'off'}`, async ({
    browse,
    person,
    player,
  }) => {
    const page = await browse({ as: await person({ name: 'Ines', teaches: [courseId] }), javaScript });
    const learner = await browse({ as: await person() });
    const rows = async () =>
      Object.fromEntries(await Promise.all(tableNames.map(async (name) => [name, await countRows(player.store.read, name)] as const)));
    const before = await rows();
    await page.goto(`/teach/${courseId}/preview`);
    await page.getByRole('link', { name: 'Who is the customer?' }).first().click();
    await expect(page.getByText('nothing is recorded')).toBeVisible();
    const mine = activity(page, 'your-customers');
    await mine.box('Customer 1').fill('The government, because it pays');
    await mine.section.getByRole('button', { name: 'Check my answer' }).click();
    await expect(mine.outcome).toContainText('Checked, try 1.');
    await expect(mine.replies).toHaveCount(1);
    await expect(mine.box('Customer 1')).toHaveValue('The government, because it pays');
    if (javaScript) {
      await expect(page.getByRole('heading', { name: 'Discussion of Activity 1' })).toBeVisible();
      await mine.section.getByRole('button', { name: 'Check again' }).click();
      await expect(mine.outcome).toContainText('Checked, try 2.');
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    }
    await page.getByRole('link', { name: 'Every kind of activity' }).click();
    await expect(page.getByText('it is a draft')).toBeVisible();
    const draft = activity(page, 'draft-own-organisation');
    await draft.box('Consumer 1').fill('Guests');
    await draft.section.getByRole('button', { name: 'Check my answer' }).click();
    await expect(draft.outcome).toContainText('Checked, try 1.');
    expect(await rows()).toEqual(before);

    const address = new URL(page.url()).pathname;
    expect((await learner.goto(address))?.status(), 'a learner at a preview').toBe(404);
    expect((await learner.goto(`${course}/every-activity`))?.status(), 'a learner at a draft').toBe(404);
  });
}
