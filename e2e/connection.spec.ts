import { activity, course, expected, lesson, register } from './course';
import { expect, test } from './fixtures';

test('a learner finds her draft after the connection broke', async ({ browse, person }) => {
  const page = await browse({ as: await person() });
  await page.goto(lesson);
  const mine = activity(page, 'your-customers');
  await page.context().setOffline(true);
  await mine.box('Customer 1').fill('Typed on the train');
  await expect(mine.saveState).toHaveText('Saved on this device');
  await mine.handIn();
  await expect(mine.outcome).toContainText('could not be handed in just now');
  await expect(mine.box('Customer 1')).toHaveValue('Typed on the train');
  const context = page.context();
  await page.close();
  await context.setOffline(false);
  const later = await context.newPage();
  await later.goto(lesson);
  await expect(activity(later, 'your-customers').box('Customer 1')).toHaveValue('Typed on the train');
  await expect(activity(later, 'your-customers').saveState).toHaveText('Saved');
});

test('a hand-in that is sent twice is stored once', async ({ browse, person, player }) => {
  const ann = await person();
  const page = await browse({ as: ann });
  await page.goto(lesson);
  const mine = activity(page, 'your-customers');
  await mine.box('Customer 1').fill('Guests');
  // The answer arrives, its acknowledgement is lost: the learner sees a failure and presses again.
  let lose = true;
  await page.route(`**${lesson}`, async (route) => {
    if (route.request().method() !== 'POST' || !lose) return route.continue();
    lose = false;
    await route.fetch();
    return route.abort('connectionreset');
  });
  await mine.handIn();
  await expect(mine.outcome).toContainText('could not be handed in just now');
  await mine.handIn();
  await expect(mine.outcome).toContainText('Handed in, try 1.');
  const { submissions } = player.store.read.tables;
  const stored = await player.store.read.query.select().from(submissions);
  expect(stored.filter(({ personId }) => personId === ann.id)).toHaveLength(1);
});

test('a learner with two windows chooses between two versions, and loses neither unseen', async ({ browse, person, watched }) => {
  const one = await browse({ as: await person() });
  await one.goto(lesson);
  const two = await one.context().newPage();
  await two.goto(lesson);
  // Both windows stand on the same saved words, with their scripts at work.
  await activity(two, 'your-customers').box('Customer 3').fill('From both');
  await expect(activity(two, 'your-customers').saveState).toHaveText('Saved');
  await one.reload();
  await activity(one, 'your-customers').box('Customer 1').fill('From the first window');
  await expect(activity(one, 'your-customers').saveState).toHaveText('Saved');
  await activity(two, 'your-customers').box('Customer 2').fill('From the second window');
  await expect(activity(two, 'your-customers').saveState).toHaveText('Changed elsewhere: please choose.');
  expected(watched, /409: POST \/api\/drafts/);
  await expect(two.getByRole('region', { name: 'Two versions of this answer' })).toContainText('From the first window');
  await two.getByRole('button', { name: 'Keep what stands here' }).click();
  await expect(activity(two, 'your-customers').saveState).toHaveText('Saved');
  await one.reload();
  await expect(activity(one, 'your-customers').box('Customer 2')).toHaveValue('From the second window');
});

test('what a visitor wrote comes along when he registers', async ({ browse }) => {
  const page = await browse();
  await page.goto(lesson);
  await activity(page, 'your-customers').box('Customer 1').fill('Written as a visitor');
  await expect(activity(page, 'your-customers').saveState).toHaveText('Saved on this device');
  await activity(page, 'your-customers').section.getByRole('link', { name: 'register' }).click();
  await register(page, 'Vic Visitor');
  await expect(activity(page, 'your-customers').box('Customer 1')).toHaveValue('Written as a visitor');
  await expect(activity(page, 'your-customers').saveState).toHaveText('Saved');
});

test('a learner signed out elsewhere keeps her words and hands them in after signing in again', async ({ browse, watched }) => {
  const page = await browse();
  await page.goto(`/register?to=${lesson}`);
  await register(page, 'Ann Elsewhere');
  const other = await browse({ storageState: await page.context().storageState() });
  await other.goto('/account');
  await other.getByRole('button', { name: 'Sign out on all other devices' }).click();
  await expect(other.getByText('All other devices have been signed out.')).toBeVisible();

  const mine = activity(page, 'your-customers');
  await mine.box('Customer 1').fill('Typed after the end of the session');
  await expect(mine.saveState).toContainText('You have been signed out.');
  expected(watched, /401: POST \/api\/drafts/);
  await mine.handIn();
  await expect(mine.outcome).toContainText('You have been signed out.');
  await expect(mine.box('Customer 1')).toHaveValue('Typed after the end of the session');
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Sign in' })).toBeVisible();
  await page.goto('/my-learning');
  await expect(page).toHaveURL(/sign-in/);
});

test('a visitor’s answer is checked at once, and moves into the account with its reply', async ({ browse }) => {
  const page = await browse();
  await page.goto(lesson);
  const police = activity(page, 'police-lists');
  await police.box('Customer 1').fill('The government');
  await police.box('Consumer 1').fill('the Home Office');
  await police.check();
  await expect(police.replies.first()).toHaveAttribute('data-verdict', 'fits');
  await expect(police.replies.last()).toHaveAttribute('data-verdict', 'reconsider');
  await page.goto(`/register?to=${lesson}`);
  await register(page, 'Val Visitor');
  await expect(police.outcome).toContainText('Handed in, try 1.');
  await expect(police.box('Customer 1')).toHaveValue('The government');
  const other = await browse({ storageState: await page.context().storageState(), javaScript: false });
  await other.goto(lesson);
  await expect(activity(other, 'police-lists').outcome).toContainText('Handed in, try 1.');
});

test('what a visitor did in several lessons moves into his account on whichever page he comes back to', async ({
  browse,
  player,
  watched,
}) => {
  const page = await browse();
  await page.goto(lesson);
  await activity(page, 'police-lists').box('Customer 1').fill('The government');
  await activity(page, 'police-lists').check();
  await expect(activity(page, 'police-lists').outcome).toContainText('Checked, try 1.');
  await page.goto(`${course}/what-is-a-customer`);
  await activity(page, 'first-definition').section.getByRole('textbox').fill('Somebody who pays');
  await activity(page, 'customer-so-far').section.getByRole('radio').first().check();
  await activity(page, 'customer-so-far').check();
  await expect(activity(page, 'customer-so-far').outcome).toContainText('Checked, try 1.');

  // The connection breaks while things are moving, and a second window is open.
  const there = (url: URL) => url.pathname === '/my-learning';
  await page.route(there, (route) => (route.request().method() === 'POST' ? route.abort('connectionreset') : route.continue()));
  await page.goto('/register?to=/my-learning');
  await register(page, 'Max Mover');
  const brought = page.getByRole('complementary', { name: 'From before you signed in' });
  await expect(brought).toContainText('could not be moved just now');
  const second = await page.context().newPage();
  await page.unroute(there);
  await Promise.all([brought.getByRole('button', { name: 'Try again' }).click(), second.goto('/account')]);
  const told = (of: typeof page) =>
    of
      .getByRole('complementary', { name: 'From before you signed in' })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  // One of them may be told in both: what a window takes off the device reaches the other a moment later, and moving it twice is moving it once.
  await expect.poll(async () => new Set([...(await told(page)), ...(await told(second))]).size).toBe(3);

  const { people, submissions, drafts } = player.store.read.tables;
  const max = (await player.store.read.query.select().from(people)).find(({ name }) => name === 'Max Mover');
  const stored = (await player.store.read.query.select().from(submissions)).filter(({ personId }) => personId === max?.id);
  expect(stored.map(({ activityId }) => activityId).sort()).toEqual(['customer-so-far', 'police-lists']);
  const written = (await player.store.read.query.select().from(drafts)).filter(({ personId }) => personId === max?.id);
  expect(JSON.stringify(written.find(({ activityId }) => activityId === 'first-definition')?.answer)).toContain('Somebody who pays');
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('visitor')))).toEqual([]);

  await page.reload();
  await expect(page.getByText(/2 of \d+ steps done/)).toBeVisible();
  await expect(brought).toHaveCount(0);
  await page.goto(lesson);
  await expect(activity(page, 'police-lists').outcome).toContainText('Handed in, try 1.');
  watched.allowed.push(/my-learning|Failed to fetch/);
});

test('a visitor who has an account with an answer of its own is led there, and chooses', async ({ browse, person }) => {
  const ann = await person({ name: 'Ann' });
  const at = await browse({ as: ann });
  await at.goto(lesson);
  await activity(at, 'police-lists').box('Customer 1').fill('The Home Office');
  await activity(at, 'police-lists').handIn();
  await expect(activity(at, 'police-lists').outcome).toContainText('Handed in, try 1.');

  const page = await browse();
  await page.goto(lesson);
  const police = activity(page, 'police-lists');
  await police.box('Customer 1').fill('Taxpayers');
  await police.check();
  await expect(police.outcome).toContainText('Checked, try 1.');
  await page.context().addCookies(await at.context().cookies());
  await page.goto('/my-learning');
  const brought = page.getByRole('complementary', { name: 'From before you signed in' });
  await expect(brought).toContainText('your account has an answer of its own');
  await brought.getByRole('link').click();
  await expect(police.box('Customer 1')).toHaveValue('The Home Office');
  await police.section.getByText('What you had written').click();
  await expect(police.section.getByRole('region', { name: 'Tries from before you signed in' })).toContainText('Taxpayers');
  await police.section.getByRole('button', { name: 'Add to my account' }).click();
  await expect(police.outcome).toContainText('Handed in, try 2.');
  await expect(police.box('Customer 1')).toHaveValue('Taxpayers');
  await expect(police.section.getByText('Your earlier try')).toBeVisible();
  await page.goto('/my-learning');
  await expect(page.getByRole('heading', { name: 'My learning' })).toBeVisible();
  await expect(brought).toHaveCount(0);
});

test('a visitor without JavaScript is led from the reply to the discussion', async ({ browse }) => {
  const page = await browse({ javaScript: false });
  await page.goto(lesson);
  const police = activity(page, 'police-lists');
  await expect(police.section.getByRole('link', { name: 'Read the discussion' })).toHaveCount(0);
  await police.box('Customer 1').fill('The government');
  await police.check();
  await expect(police.replies.first()).toHaveAttribute('data-verdict', 'fits');
  await police.section.getByRole('link', { name: 'Read the discussion' }).click();
  await expect(page.getByRole('heading', { name: 'Discussion of Activity 3' })).toBeVisible();
  await expect(page.getByText('waved it away')).toBeVisible();
  await page.getByRole('link', { name: 'Back to the activity' }).click();
  await expect(page).toHaveURL(/#police-lists$/);
});
