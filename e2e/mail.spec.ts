import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { appendEntry, appendReview, grantInstructor, insertPerson, openStore, type Store } from '@/db';
import { createSessionToken } from '@/lib/auth/token';
// biome-ignore lint/style/noRestrictedImports: a mail server for tests, shared with the unit tests, and no part of the player
import { startMailServer } from '@/lib/mail/testing';
import { password } from './course';
import { expect, test } from './fixtures';
import { addressOf, freshFolder, start } from './player';

type Mails = Awaited<ReturnType<typeof startMailServer>>;
type Site = { address: string; store: Store; mails: Mails; cookie: (person: { id: string; sessionVersion: number }) => Promise<string> };

/** Runs a player that sends its e-mail to this machine. */
const withMail = async (use: (site: Site) => Promise<void>): Promise<void> => {
  const [folder, mails] = [freshFolder(), await startMailServer()];
  const started = start(folder.path, { SMTP_URL: mails.url, MAIL_FROM: 'Learning <learn@example.org>' });
  try {
    const address = await addressOf(started);
    const opened = await openStore({ url: pathToFileURL(join(folder.path, 'player.db')).href });
    if (!opened.ok) throw new Error(opened.problem.sentence);
    const secret = readFileSync(join(folder.path, 'secret'), 'utf8').trim();
    await use({ address, store: opened.store, mails, cookie: (person) => createSessionToken(person, secret) });
    await opened.store.close();
  } finally {
    started.process.kill('SIGTERM');
    expect(await started.ended).toBe(0);
    await mails.stop();
    folder.remove();
  }
};

const courseId = 'customer-or-consumer';
const [minute, hour] = [60_000, 3_600_000];

/** An instructor's reply to what a learner asked, as long ago as it takes for a digest to tell of it. */
const reply = async (store: Store, personId: string, byId: string, text: string): Promise<void> => {
  const [entryId, now] = [randomUUID(), Date.now() - hour];
  const asked = { id: entryId, courseId, kind: 'question' as const, personId, text: 'The people who queue?' };
  await store.write(async (tx) => {
    await appendEntry(tx, { ...asked, lessonId: 'who-is-the-customer', activityId: 'your-customers', now });
    const target = { entryId };
    await appendReview(tx, { id: randomUUID(), courseId, kind: 'reply', text, verdict: null, target, forLater: false, byId, now });
  });
};

test('a learner wishes for e-mails, gets one that tells of a reply, and stops them by its link without signing in', async ({
  browse,
  watched,
}) => {
  test.setTimeout(3 * minute);
  await withMail(async ({ address, store, mails, cookie }) => {
    const add = async (name: string) => {
      const id = randomUUID();
      const given = { id, email: `${id}@example.org`, name, passwordHash: null, now: Date.now() };
      const inserted = await store.write((tx) => insertPerson(tx, given));
      if (inserted.status !== 'inserted') throw new Error('A fresh address was taken');
      const page = await browse({ baseURL: address });
      const value = await cookie(inserted.person);
      await page.context().addCookies([{ name: 'next-auth.session-token', value, url: address, httpOnly: true, sameSite: 'Lax' }]);
      return { ...inserted.person, page };
    };
    const [ann, bob, ines] = [await add('Ann Answers'), await add('Bob Quiet'), await add('Ines Instructor')];
    await ann.page.goto('/account');
    await expect(ann.page.getByLabel('no e-mail')).toBeChecked();
    await ann.page.getByLabel('an e-mail, at most once a day').check();
    await ann.page.getByRole('button', { name: 'Save' }).click();
    await expect(ann.page.getByText('Saved: you get an e-mail at most once a day.')).toBeVisible();
    for (const { id } of [ann, bob]) await reply(store, id, ines.id, 'They queue, and who pays?');
    await expect.poll(() => mails.received.length, { timeout: 2 * minute }).toBe(1);
    const [mail] = mails.received;
    expect(mail?.to).toEqual([ann.email]);
    expect(mail?.text).toContain('You wrote: ‘The people who queue?’');
    expect(mail?.text).toContain('They queue, and who pays?');
    expect(mail?.text).toContain(`${address}/courses/${courseId}/who-is-the-customer#your-customers`);

    const stop = /http\S+\/unsubscribe\/\S+/.exec(mail?.text ?? '')?.[0] ?? '';
    const visitor = await browse({ baseURL: address, javaScript: false });
    await visitor.goto(stop);
    await visitor.getByRole('button', { name: 'Send me no more' }).click();
    await expect(visitor.getByText('You get no e-mails from us.')).toBeVisible();
    await ann.page.goto('/account');
    await expect(ann.page.getByLabel('no e-mail')).toBeChecked();

    await ann.page.getByLabel('an e-mail, at most once a day').check();
    await ann.page.getByRole('button', { name: 'Save' }).click();
    await expect(ann.page.getByText('Saved: you get an e-mail')).toBeVisible();
    const oneClick = /<(http\S+)>/.exec(mail?.header('list-unsubscribe') ?? '')?.[1] ?? '';
    const posted = await fetch(oneClick, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
    expect(posted.status).toBe(200);
    await ann.page.goto('/account');
    await expect(ann.page.getByLabel('no e-mail')).toBeChecked();
    expect(mails.received).toHaveLength(1);
  });
  watched.visited.clear();
});

test('whoever is enrolled by a list gets the link by e-mail, and a new password when the first one is forgotten', async ({
  browse,
  watched,
}) => {
  test.setTimeout(3 * minute);
  await withMail(async ({ address, store, mails, cookie }) => {
    const ines = { id: randomUUID(), email: 'ines@example.org', name: 'Ines Instructor', passwordHash: null, now: Date.now() };
    const inserted = await store.write(async (tx) => {
      const made = await insertPerson(tx, ines);
      await grantInstructor(tx, { personId: ines.id, courseId, grantedBy: null, at: 1 });
      return made;
    });
    if (inserted.status !== 'inserted') throw new Error('A fresh address was taken');
    const teacher = await browse({ baseURL: address });
    const value = await cookie(inserted.person);
    await teacher.context().addCookies([{ name: 'next-auth.session-token', value, url: address, httpOnly: true, sameSite: 'Lax' }]);
    await teacher.goto(`/teach/${courseId}/people`);
    const file = {
      name: 'people.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Name;E-Mail\r\nZo\xeb New;zoe@example.org\r\n', 'latin1'),
    };
    await teacher.getByLabel('Or a file').setInputFiles(file);
    await teacher.getByRole('button', { name: 'Check the list' }).click();
    await teacher.getByRole('button', { name: 'Apply to one person' }).click();
    await expect(teacher.getByText('The personal links are on their way by e-mail.')).toBeVisible();
    await expect(teacher.getByText('Zoë New', { exact: true })).toBeVisible();
    await expect.poll(() => mails.received.length, { timeout: minute }).toBe(1);
    const invited = /http\S+\/invitation\/\S+/.exec(mails.received[0]?.text ?? '')?.[0] ?? '';
    const zoe = await browse({ baseURL: address, javaScript: false });
    await zoe.goto(invited);
    await zoe.getByLabel('Password').fill('lantern pebble otter moss');
    await zoe.getByRole('button', { name: /^Go to/ }).click();
    await expect(zoe).toHaveURL(new RegExp(`/courses/${courseId}$`));
    await zoe.getByRole('button', { name: 'Sign out' }).click();

    await zoe.goto('/sign-in');
    await zoe.getByRole('link', { name: 'Forgotten your password?' }).click();
    const ask = async (email: string) => {
      await zoe.getByLabel('E-mail address').fill(email);
      await zoe.getByRole('button', { name: 'Send me a link' }).click();
      await expect(zoe.getByText('If there is an account with this address, a link is on its way there.')).toBeVisible();
    };
    await ask('nobody@example.org');
    await ask('zoe@example.org');
    await expect.poll(() => mails.received.length, { timeout: minute }).toBe(2);
    expect(mails.received[1]?.to).toEqual(['zoe@example.org']);
    const reset = /http\S+\/new-password\/\S+/.exec(mails.received[1]?.text ?? '')?.[0] ?? '';
    await zoe.goto(reset);
    await zoe.getByLabel('New password').fill(password);
    await zoe.getByRole('button', { name: 'Take this password' }).click();
    await expect(zoe).toHaveURL(/\/my-learning$/);
    await zoe.goto(reset);
    await expect(zoe.getByText('This link isn’t good any more')).toBeVisible();
  });
  watched.visited.clear();
});
