import { activity, course, finishLesson, lesson, register } from './course';
import { expect, test } from './fixtures';

for (const javaScript of [true, false]) {
  test(`a learner goes from the front door to a statement, JavaScript ${javaScript ? 'on' : 'off'}`, async ({ browse }) => {
    test.setTimeout(240_000);
    const page = await browse({ javaScript });
    await page.goto('/');
    await page.getByRole('link', { name: 'Customer or consumer?', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Lessons' })).toBeVisible();
    await page.getByRole('link', { name: 'Register and enrol' }).click();
    await register(page, 'Ann Miller');
    await page.getByRole('button', { name: 'Enrol' }).click();
    await page.getByRole('link', { name: 'Who is the customer?' }).click();

    const mine = activity(page, 'your-customers');
    await expect(page.getByText('Discussion of Activity 1')).toHaveCount(0);
    await mine.box('Your organisation, in a few words').fill('A publicly funded hospital');
    await mine.box('Customer 1').fill('The government, because it pays');
    await mine.box('Consumer 1').fill('Patients');
    await mine.handIn();
    await expect(mine.outcome).toContainText('Handed in, try 1.');
    await expect(mine.replies).toHaveCount(2);
    await expect(page.getByRole('heading', { name: 'Discussion of Activity 1' })).toBeVisible();

    const police = activity(page, 'police-lists');
    await police.box('Customer 1').fill('The government');
    await police.box('Customer 2').fill('Criminals, because without them no police');
    await police.box('Customer 3').fill('law and order');
    await police.box('Customer 4').fill('');
    await police.box('Consumer 1').fill('Victims of crime');
    await police.section
      .getByLabel(/^How do/)
      .fill('Customers give money and get law and order for it. Consumers use the police and give nothing.');
    await police.handIn();
    await expect(police.outcome).toContainText('Handed in, try 1.');
    const verdicts = police.replies.evaluateAll((replies) => replies.map((reply) => reply.getAttribute('data-verdict')));
    expect(await verdicts).toEqual(['fits', 'reconsider', 'not-a-party', 'fits', 'fits']);
    await expect(police.section.getByText('Read as: offenders')).toBeVisible();

    await police.box('Customer 2').fill('Taxpayers');
    await police.handIn();
    await expect(police.outcome).toContainText('Handed in, try 2.');
    await expect(police.section.getByText('Your earlier try')).toBeVisible();

    const again = activity(page, 'your-customers-revisited');
    await expect(again.section.getByRole('region', { name: 'Your earlier answer' })).toContainText('The government, because it pays');
    await again.box('Customer 1').fill('The government: it gives money and gets a healthy population');
    await again.handIn();
    await expect(again.outcome).toContainText('Handed in, try 1.');

    await page.goto(course);
    const lessons = await page.locator('ol a[href^="/courses/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(lessons.length).toBeGreaterThanOrEqual(6);
    for (const address of new Set(lessons)) {
      await page.goto(address ?? '');
      await finishLesson(page);
    }
    await page.getByRole('main').getByRole('link', { name: 'Your statement of participation' }).click();
    await expect(page.getByRole('heading', { name: 'Ann Miller' })).toBeVisible();

    const stranger = await browse({ javaScript });
    await stranger.goto(page.url());
    await expect(stranger.getByText('Customer or consumer?').last()).toBeVisible();
    await expect(stranger.getByRole('heading', { name: 'Ann Miller' })).toBeVisible();
  });
}

test('a learner finds her words again on another device', async ({ browse, person }) => {
  const ann = await person({ name: 'Ann' });
  const first = await browse({ as: ann });
  await first.goto(lesson);
  await activity(first, 'your-customers').box('Customer 1').fill('Parents of our pupils');
  await expect(activity(first, 'your-customers').saveState).toHaveText('Saved');
  const second = await browse({ as: ann, javaScript: false });
  await second.goto(lesson);
  await expect(activity(second, 'your-customers').box('Customer 1')).toHaveValue('Parents of our pupils');
});

test('a learner without JavaScript saves for later, and a form that is refused keeps every word', async ({ browse, person }) => {
  const page = await browse({ as: await person(), javaScript: false });
  await page.goto(lesson);
  const mine = activity(page, 'your-customers');
  await mine.box('Your organisation, in a few words').fill('A school');
  await mine.handIn();
  await expect(mine.outcome).toContainText('name one customer or consumer');
  await expect(mine.box('Your organisation, in a few words')).toHaveValue('A school');
  await mine.box('Customer 2').fill('Parents');
  await mine.section.getByRole('button', { name: 'Save for later' }).click();
  await expect(mine.outcome).toHaveText('Saved for later.');
  await page.goto(course);
  await page.goto(lesson);
  await expect(mine.box('Customer 2')).toHaveValue('Parents');
});

test('two learners never see each other’s answers', async ({ browse, person }) => {
  const [ann, bob] = [await person({ name: 'Ann' }), await person({ name: 'Bob' })];
  const annsPage = await browse({ as: ann });
  await annsPage.goto(lesson);
  const anns = activity(annsPage, 'your-customers');
  await anns.box('Customer 1').fill('A secret of Ann’s');
  await anns.handIn();
  await expect(anns.outcome).toContainText('Handed in');
  const bobsPage = await browse({ as: bob });
  for (const address of [lesson, course, `${course}/all`, '/my-learning']) {
    await bobsPage.goto(address);
    expect(await bobsPage.content(), address).not.toContain('A secret of Ann');
  }
  const visitor = await browse();
  await visitor.goto(lesson);
  expect(await visitor.content()).not.toContain('A secret of Ann');
});

test('the discussion and the scenario’s facts don’t reach the browser before an answer is handed in', async ({
  browse,
  person,
  request,
}) => {
  const phrases = ['waved it away', 'Set side by side, the relationships look like this'];
  const page = await browse({ as: await person() });
  await page.goto(lesson);
  const before = await page.content();
  const visitors = await (await request.get(lesson)).text();
  for (const phrase of phrases) {
    expect(before).not.toContain(phrase);
    expect(visitors).not.toContain(phrase);
  }
  expect(visitors).not.toContain('parties');
});

test('a lesson on one page holds working activities', async ({ browse, person }) => {
  const page = await browse({ as: await person() });
  await page.goto(`${course}/all`);
  const mine = activity(page, 'your-customers');
  await mine.box('Consumer 1').fill('Guests');
  await mine.handIn();
  await expect(mine.outcome).toContainText('Handed in, try 1.');
  await page.goto(lesson);
  await expect(activity(page, 'your-customers').box('Consumer 1')).toHaveValue('Guests');
});
