import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { insertPerson, openStore, selectOptionalSecret, sessionSecretName } from '@/db';
import { startPair } from '@/db/testing/pair';
import { createSessionToken } from '@/lib/auth/token';
import { lesson } from './course';
import { addressOf, freshFolder, start } from './player';

/** How often the primary is killed: FAILOVERS=50 is the long form. */
const kills = Number(process.env.FAILOVERS ?? 2);
/** How long nobody may be able to hand in, in milliseconds. */
const patience = 30_000;
const learnersEach = 2;
const answersBetweenKills = 6;

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** The hidden fields of an activity's form as the page holds them, for a browser without JavaScript. */
const hiddenFields = (html: string, activity: string): [string, string][] => {
  const form = new RegExp(`<form[^>]*aria-labelledby="${activity}-title"[\\s\\S]*?</form>`).exec(html)?.[0] ?? '';
  return [...form.matchAll(/<input type="hidden"([^>]*)>/g)].map(([, attributes = '']): [string, string] => [
    unescaped(/name="([^"]*)"/.exec(attributes)?.[1] ?? ''),
    unescaped(/value="([^"]*)"/.exec(attributes)?.[1] ?? ''),
  ]);
};

interface Acknowledged {
  readonly text: string;
  readonly at: number;
}

/** A learner who hands in one answer after another on plain forms, sending one that wasn't taken again as it was. */
const learn = async (address: string, cookie: string, name: string, taken: Acknowledged[], goOn: () => boolean): Promise<void> => {
  const ask = async (init: RequestInit = {}): Promise<string> => {
    for (;;) {
      const response = await fetch(`${address}${lesson}`, { ...init, headers: { cookie, origin: address } }).catch(() => null);
      if (response?.status === 200) return response.text();
      await response?.arrayBuffer().catch(() => undefined);
      await pause(200);
    }
  };
  for (let n = 1; goOn(); n++) {
    const text = `${name} answer ${n}`;
    const body = new FormData();
    for (const [field, value] of hiddenFields(await ask(), 'your-customers')) body.append(field, value);
    body.append('customers', text);
    for (let answered = false; !answered; ) {
      answered = (await ask({ method: 'POST', body })).includes(`Handed in, try ${n}.`);
      if (!answered) await pause(200);
    }
    taken.push({ text, at: Date.now() });
  }
};

test(`two players on one database go on handing in while its primary is killed ${kills} times; nothing acknowledged is lost or there twice`, async () => {
  test.setTimeout(120_000 + kills * (patience + 20_000));
  const pair = await startPair();
  const folders = [freshFolder(), freshFolder()];
  const players = folders.map(({ path }) => start(path, { DATABASE_URL: pair.url('postgres') }));
  try {
    const addresses = await Promise.all(players.map((player) => addressOf(player)));
    const opened = await openStore({ url: pair.url('postgres') });
    if (!opened.ok) throw new Error(opened.problem.sentence);
    const { store } = opened;
    const secret = (await selectOptionalSecret(store.read, sessionSecretName)) ?? '';
    const taken: Acknowledged[] = [];
    let going = true;
    const learners = addresses.flatMap((address, at) =>
      Array.from({ length: learnersEach }, async (_, n) => {
        const name = `Learner ${at}-${n}`;
        const person = { id: randomUUID(), email: `${at}.${n}@example.org`, name, passwordHash: null, now: Date.now() };
        const inserted = await store.write((tx) => insertPerson(tx, person));
        if (inserted.status !== 'inserted') throw new Error('A fresh address was taken');
        const cookie = `next-auth.session-token=${await createSessionToken(inserted.person, secret)}`;
        return learn(address, cookie, name, taken, () => going);
      }),
    );
    const everybodyHandsIn = async () => {
      const before = taken.length;
      await expect.poll(() => taken.length - before, { timeout: patience }).toBeGreaterThan(answersBetweenKills);
    };
    for (let kill = 0; kill < kills; kill++) {
      await everybodyHandsIn();
      await pair.failOver();
    }
    await everybodyHandsIn();
    going = false;
    await Promise.all(learners);

    const stored = await store.read.query.select().from(store.read.tables.submissions);
    const texts = stored.map(({ answer }) => (answer as { customers: string[] }).customers[0] ?? '');
    expect(taken.map(({ text }) => text).filter((text) => !texts.includes(text))).toEqual([]);
    expect(texts.length).toBe(new Set(texts).size);
    await store.close();
  } finally {
    for (const player of players) player.process.kill('SIGTERM');
    await Promise.all(players.map(({ ended }) => ended));
    for (const folder of folders) folder.remove();
    await pair.stop();
  }
});
