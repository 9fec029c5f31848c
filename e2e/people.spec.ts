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

test('an invitation by link brings somebody new into the course, as often as it says', async ({ browse, person }) => {
  const ines = await person({ name: 'Ines Instructor', teaches: ['customer-or-consumer'] });
  const teacher = await browse({ as: ines });
  await teacher.goto('/teach/customer-or-consumer/people');
  await teacher.getByLabel('For how many learners').fill('0');
  await teacher.getByRole('button', { name: 'Make a link' }).click();
  await expect(teacher.getByText('At least one person must be able to use it.')).toBeVisible();
  await teacher.getByLabel('For how many learners').fill('1');
  await teacher.getByRole('button', { name: 'Make a link' }).click();
  const link = await teacher.getByLabel('The link').inputValue();
  expect(link).toContain('/invitation/');
  await expect(teacher.getByText('0 of 1 used')).toBeVisible();

  const nina = await browse({ javaScript: false });
  await nina.goto(link);
  await expect(nina.getByRole('heading', { name: /You are invited to/ })).toBeVisible();
  await nina.getByRole('main').getByRole('link', { name: 'Register' }).click();
  await register(nina, 'Nina Newcomer');
  await nina.getByRole('button', { name: 'Join as Nina Newcomer' }).click();
  await expect(nina).toHaveURL(new RegExp(`${course}$`));

  const late = await browse({ as: await person({ name: 'Lars Late' }) });
  await late.goto(link);
  await expect(late.getByText('used by as many people as it was for')).toBeVisible();
  await nina.goto(link);
  await expect(nina.getByText('You are enrolled already')).toBeVisible();

  await teacher.goto('/teach/customer-or-consumer/people?search=nina');
  await expect(teacher.getByText('Nina Newcomer')).toBeVisible();
  await expect(teacher.getByText('used up')).toBeVisible();
  await teacher.getByRole('button', { name: 'Take out of the course: Nina Newcomer' }).click();
  await expect(teacher.getByText('Nina Newcomer has been taken out of the course.')).toBeVisible();
  await teacher.getByRole('button', { name: 'Undo' }).click();
  // Leaving at once would call the post off.
  await expect(teacher.getByText('Nina Newcomer has been taken out of the course.')).toBeHidden();
  await teacher.goto('/teach/customer-or-consumer/people?search=nina');
  await expect(teacher.getByRole('button', { name: 'Take out of the course: Nina Newcomer' })).toBeVisible();

  const administrator = await browse({ as: await person({ name: 'Ada Administrator', administrator: true }) });
  await administrator.goto('/teach/log?person=nina');
  const log = administrator.getByRole('main').getByRole('listitem');
  await expect(log.filter({ hasText: 'Nina Newcomer joined' })).toBeVisible();
  await expect(log.filter({ hasText: 'Ines Instructor took Nina Newcomer out of' })).toBeVisible();
  await expect(log.filter({ hasText: 'Ines Instructor put Nina Newcomer back into' })).toBeVisible();
});

test('a withdrawn invitation says so, until it is given back; one for instructors takes an administrator', async ({ browse, person }) => {
  const administrator = await browse({ as: await person({ administrator: true }), javaScript: false });
  await administrator.goto('/teach/customer-or-consumer/people');
  await administrator.getByLabel('one instructor').check();
  await administrator.getByRole('button', { name: 'Make a link' }).click();
  const link = await administrator.getByLabel('The link').inputValue();
  const mine = administrator.getByRole('listitem').filter({ hasText: 'For an instructor' });
  await mine.getByRole('button', { name: 'Withdraw' }).click();
  const otto = await browse({ as: await person({ name: 'Otto Other' }) });
  await otto.goto(link);
  await expect(otto.getByText('This invitation has been withdrawn.')).toBeVisible();
  await mine.getByRole('button', { name: 'Undo: let it work again' }).click();
  await otto.goto(link);
  await otto.getByRole('button', { name: 'Join as Otto Other' }).click();
  await expect(otto).toHaveURL(/\/teach\/customer-or-consumer$/);
  await otto.goto('/teach/customer-or-consumer/people');
  await expect(otto.getByLabel('one instructor')).toHaveCount(0);
  await otto.goto(`${link.slice(0, -3)}abc`);
  await expect(otto.getByText('This link isn’t known here.')).toBeVisible();
});

for (const javaScript of [true, false]) {
  const how = javaScript ? 'with' : 'without';
  test(`a list with bad lines is kept for mending, ${how} scripts, then applied, and its people choose passwords`, async ({
    browse,
    person,
  }) => {
    const teacher = await browse({ as: await person({ name: 'Ines Instructor', teaches: ['customer-or-consumer'] }), javaScript });
    const [new1, known] = [`cora.${how}.${Date.now()}@example.org`, await person({ name: `Karl Known ${how}` })];
    await teacher.goto('/teach/customer-or-consumer/people');
    const list = teacher.getByLabel('The list');
    const bad = `E-Mail;Name;Enrol\n${new1};Cora List ${how};yes\nnot an address;Bob;yes\n${known.email};;perhaps\n`;
    await list.fill(bad);
    await teacher.getByRole('button', { name: 'Check the list' }).click();
    await expect(teacher.getByText('Nothing has been changed: 2 lines need mending.')).toBeVisible();
    await expect(teacher.getByRole('listitem').filter({ hasText: 'Line 3' })).toContainText('‘not an address’ is no e-mail address');
    await expect(teacher.getByRole('listitem').filter({ hasText: 'Line 4' })).toContainText('neither yes nor no');
    await expect(list).toHaveValue(bad);

    await list.fill(bad.replace('not an address;Bob;yes\n', '').replace('perhaps', 'yes'));
    await teacher.getByRole('button', { name: 'Check the list' }).click();
    await expect(teacher.getByText('This is what the list changes')).toBeVisible();
    await teacher.getByText('One by one').click();
    await expect(teacher.getByText(`Line 2, ${new1}: a new account for Cora List ${how}; enrolled`)).toBeVisible();
    await teacher.getByRole('button', { name: 'Apply to 2 people' }).click();
    await expect(teacher.getByText('The list has been applied')).toBeVisible();
    const file = await teacher.getByRole('link', { name: 'Save the personal links' }).getAttribute('href');
    const link = /http\S+/.exec(decodeURIComponent(file ?? ''))?.[0] ?? '';

    const cora = await browse();
    await cora.goto(link);
    await cora.getByLabel('Password').fill('password');
    await cora.getByRole('button', { name: /^Go to/ }).click();
    await expect(cora.getByText('Please use 15 characters or more')).toBeVisible();
    await cora.getByLabel('Password').fill(password);
    await cora.getByRole('button', { name: /^Go to/ }).click();
    await expect(cora).toHaveURL(new RegExp(`${course}$`));
    await cora.goto(link);
    await expect(cora.getByText('This account has its owner already')).toBeVisible();

    await teacher.goto(`/teach/customer-or-consumer/people?search=${encodeURIComponent(known.email)}`);
    await expect(teacher.getByText(`Karl Known ${how}`)).toBeVisible();
  });
}

test('an administrator makes another one, and the last one stays', async ({ browse, accessible, watched }) => {
  await withPlayer(async ({ address, store, secret }) => {
    const { insertPerson } = await import('@/db');
    const { createSessionToken } = await import('@/lib/auth/token');
    const add = async (name: string, administrator: boolean) => {
      const id = crypto.randomUUID();
      const given = { id, email: `${id}@example.org`, name, passwordHash: null, administrator, now: Date.now() };
      const inserted = await store.write((tx) => insertPerson(tx, given));
      if (inserted.status !== 'inserted') throw new Error('A fresh address was taken');
      const page = await browse({ baseURL: address });
      const value = await createSessionToken(inserted.person, secret);
      await page.context().addCookies([{ name: 'next-auth.session-token', value, url: address, httpOnly: true, sameSite: 'Lax' }]);
      return page;
    };
    const [root, zoe] = [await add('Root', true), await add('Zoe Second', false)];
    await root.goto('/teach/people');
    await expect(root.getByRole('button', { name: 'Withdraw administrator: Root' })).toHaveCount(0);
    await root.getByRole('button', { name: 'Make administrator: Zoe Second' }).click();
    await expect(root.getByRole('button', { name: 'Withdraw administrator: Root' })).toBeVisible();
    await zoe.goto('/teach/people');
    const stale = await zoe.context().newPage();
    await stale.goto('/teach/people');
    await zoe.getByRole('button', { name: 'Withdraw administrator: Root' }).click();
    await expect(zoe.getByRole('button', { name: 'Withdraw administrator: Zoe Second' })).toHaveCount(0);
    await stale.getByRole('button', { name: 'Withdraw administrator: Zoe Second' }).click();
    await expect(stale.getByText('There is always an administrator, and this is the only one')).toBeVisible();
    await accessible(zoe);
    await zoe.goto('/teach/log');
    await expect(zoe.getByText('Root made Zoe Second an administrator.')).toBeVisible();
    await expect(zoe.getByText('Zoe Second took back that Root is an administrator.')).toBeVisible();
    expect((await root.goto('/teach/people'))?.status()).toBe(404);
  });
  watched.visited.clear();
});

test('nobody but its instructors and administrators sees a course’s people, and only administrators the log', async ({
  browse,
  person,
}) => {
  const visitor = await browse();
  await visitor.goto('/teach/customer-or-consumer/people');
  await expect(visitor).toHaveURL(/sign-in/);
  for (const as of [await person(), await person({ teaches: ['another-course'] })]) {
    const page = await browse({ as });
    for (const path of ['/teach/customer-or-consumer/people', '/teach/log', '/teach/people']) {
      expect((await page.goto(path))?.status(), path).toBe(404);
    }
  }
  const teacher = await browse({ as: await person({ teaches: ['customer-or-consumer'] }) });
  expect((await teacher.goto('/teach/customer-or-consumer/people'))?.status()).toBe(200);
  expect((await teacher.goto('/teach/log'))?.status()).toBe(404);
});
