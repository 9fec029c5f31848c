import { activity, expected, lesson, register } from './course';
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
  await police.section.locator('form').getByRole('button', { name: /check/i }).click();
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
