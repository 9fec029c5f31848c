import { activity, course, lesson, password, register } from './course';
import { expect, test } from './fixtures';
import { withPlayer } from './player';

test('a wrong password gets one sentence that tells nothing of who has an account, and the right one works', async ({ browse }) => {
  const page = await browse();
  await page.goto('/register');
  const email = await register(page, 'Wendy Wrong');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Sign in' })).toBeVisible();
  await page.goto('/sign-in?to=/account');
  const say = async (address: string, secret: string) => {
    await page.getByLabel('E-mail address').fill(address);
    await page.getByLabel('Password').fill(secret);
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  };
  const sentence = 'This e-mail address and password don’t belong together.';
  await say(email, 'not the right password');
  await expect(page.getByRole('main').getByRole('alert')).toContainText(sentence);
  await expect(page.getByLabel('E-mail address')).toHaveValue(email);
  await say(`nobody.${email}`, password);
  await expect(page.getByRole('main').getByRole('alert')).toContainText(sentence);
  await say(email, password);
  await expect(page).toHaveURL(/\/account$/);
});

test('an e-mail address is tried ten times, then it rests', async ({ browse }) => {
  const page = await browse({ javaScript: false });
  await page.goto('/sign-in');
  for (let at = 0; at < 11; at++) {
    await page.getByLabel('E-mail address').fill('guessed@example.org');
    await page.getByLabel('Password').fill(`guess number ${at} of many`);
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  }
  await expect(page.getByRole('main').getByRole('alert')).toContainText('too many tries');
});

test('an instructor sees the course’s submissions and opens one; others find nothing there', async ({ browse, person }) => {
  const ann = await person({ name: 'Ann Answers' });
  const page = await browse({ as: ann });
  await page.goto(lesson);
  const mine = activity(page, 'your-customers');
  await mine.box('Consumer 1').fill('People in the waiting room');
  await mine.handIn();
  await expect(mine.outcome).toContainText('Handed in');

  const teacher = await browse({ as: await person({ name: 'Ines Instructor', teaches: ['customer-or-consumer'] }) });
  await teacher.goto('/');
  await teacher.getByRole('link', { name: 'Teach' }).click();
  await teacher.getByRole('link', { name: /What learners handed in/ }).click();
  await teacher.getByLabel('Activity').selectOption('your-customers');
  await teacher.getByRole('button', { name: 'Show' }).click();
  await teacher
    .getByRole('row', { name: /Ann Answers/ })
    .getByRole('link')
    .click();
  await expect(teacher.getByText('People in the waiting room', { exact: true }).first()).toBeVisible();
  const address = new URL(teacher.url()).pathname;

  const visitor = await browse();
  await visitor.goto(address);
  await expect(visitor).toHaveURL(/sign-in/);
  const elsewhere = await browse({ as: await person({ teaches: ['another-course'] }) });
  for (const [who, name] of [
    [page, 'the learner'],
    [elsewhere, 'an instructor of another course'],
  ] as const) {
    for (const path of [address, '/teach/customer-or-consumer', '/teach/people']) {
      expect((await who.goto(path))?.status(), `${name} at ${path}`).toBe(404);
    }
  }
  expect((await teacher.goto('/teach/people'))?.status(), 'an instructor at the people').toBe(404);
});

test('an administrator names an instructor and takes it back', async ({ browse, person }) => {
  const zoe = await person({ name: 'Zoe Zimmer' });
  const page = await browse({ as: await person({ administrator: true }), javaScript: false });
  await page.goto('/teach/people');
  await page.getByLabel('Name or e-mail address begins with').fill('zoe z');
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('button', { name: /Make instructor of.*Zoe Zimmer/ }).click();
  const zoes = await browse({ as: zoe });
  expect((await zoes.goto('/teach/customer-or-consumer'))?.status()).toBe(200);
  await page.getByRole('button', { name: /Withdraw.*Zoe Zimmer/ }).click();
  expect((await zoes.goto('/teach/customer-or-consumer'))?.status()).toBe(404);
});

test('the one-time link makes the first administrator, once', async ({ browse, accessible, watched }) => {
  await withPlayer(async ({ address, started }) => {
    await expect.poll(() => started.output()).toContain('/setup/');
    const link = /http\S+\/setup\/\S+/.exec(started.output())?.[0] ?? '';
    const page = await browse({ baseURL: address });
    await page.goto(link);
    await accessible(page);
    await page.getByLabel('Name').fill('Root');
    await page.getByLabel('E-mail address').fill('root@example.org');
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Make me the administrator' }).click();
    await expect(page).toHaveURL(/\/teach\/people$/);
    const again = await browse({ baseURL: address });
    await again.goto(link);
    await expect(again.getByText('isn’t good any more')).toBeVisible();
  });
  // This player is gone: its pages were looked at while it ran.
  watched.visited.clear();
});

test('a learner deletes the account with everything in it', async ({ browse }) => {
  const page = await browse();
  await page.goto(`/register?to=${course}`);
  const email = await register(page, 'Gone Soon');
  await page.goto('/account');
  await page.getByText('Delete everything').click();
  const form = page.locator('details');
  await form.getByLabel('Your password').fill('not my password, sorry');
  await form.getByRole('button', { name: /Delete my account/ }).click();
  await expect(form.getByText('This isn’t your password. Nothing was changed.')).toBeVisible();
  await form.getByLabel('Your password').fill(password);
  await form.getByRole('button', { name: /Delete my account/ }).click();
  await expect(page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Register' })).toBeVisible();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('don’t belong together');
});
