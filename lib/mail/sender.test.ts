import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  chooseDigest,
  insertInvitations,
  insertOutgoing,
  type Outgoing,
  replaceLink,
  selectGivenUp,
  setPassword,
  takeOutgoing,
  withdrawPersonalInvitations,
} from '@/db';
import { freshStore, openOrThrow, type TestStore } from '@/db/testing';
import { addPerson } from '@/db/testing/people';
import { compose, invitationKind, resetKind } from './compose';
import type { Message, Sent } from './message';
import { mostTries, pace, pauseAfter, type Surroundings, sendDue, startSender, writeDue } from './sender';
import { mailToken } from './token';

let test: TestStore;
let now: number;
let sent: Message[];
let answer: Sent;
beforeEach(async () => {
  test = await freshStore();
  [now, sent, answer] = [1_000_000, [], { ok: true }];
  for (const id of ['ann', 'ines']) await addPerson(test.store, id, { name: id === 'ann' ? 'Ann Lee' : 'Ines' });
});
afterEach(() => test.remove());

const titles = (courseId: string, activityId: string | null) => ({
  course: `The ${courseId}`,
  activity: activityId && `Who is ${activityId}?`,
});
const around = (given: Partial<Surroundings> = {}): Surroundings => {
  let n = 0;
  return {
    store: test.store,
    compose: (outgoing) =>
      compose(outgoing, { read: test.store.read, secret: 'secret', address: 'https://learn.example.org', titles, now }),
    send: async (message) => {
      sent.push(message);
      return answer;
    },
    now: () => now,
    newId: () => `new ${now} ${n++}`,
    ...given,
  };
};
const write = (mail: Partial<Outgoing> = {}) =>
  test.store.write((tx) => insertOutgoing(tx, [{ id: 'mail', personId: 'ann', kind: 'test', detail: {}, now, ...mail }]));
const plain = async ({ id }: Outgoing): Promise<Message> => ({ id, to: { name: 'A', address: 'a@example.org' }, subject: 's', text: 't' });
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

describe('the sender', () => {
  it('sends what is due once', async () => {
    await write();
    expect(await sendDue(around({ compose: plain }))).toBe(1);
    expect(await sendDue(around({ compose: plain }))).toBe(0);
    expect(sent).toHaveLength(1);
  });

  it('waits longer after each failed try, gives up in the end, and keeps the reason', async () => {
    await write();
    answer = { ok: false, problem: 'EENVELOPE, answer 550' };
    const moments: number[] = [];
    for (let tries = 1; tries <= mostTries; tries++) {
      expect(await sendDue(around({ compose: plain }))).toBe(1);
      moments.push(now);
      now += pauseAfter(tries) - 1;
      expect(await sendDue(around({ compose: plain }))).toBe(0);
      now += 1;
    }
    expect(pauseAfter(2)).toBeGreaterThan(pauseAfter(1));
    expect(pauseAfter(mostTries)).toBe(pace.longestPause);
    now += 365 * 24 * pace.longestPause;
    expect(await sendDue(around({ compose: plain }))).toBe(0);
    expect(sent).toHaveLength(mostTries);
    expect(await selectGivenUp(test.store.read, 5)).toMatchObject([{ id: 'mail', problem: 'EENVELOPE, answer 550', tries: mostTries }]);
  });

  it('sends each once where several processes are at it', async () => {
    for (let n = 0; n < 8; n++) await write({ id: `mail ${n}` });
    const other = await openOrThrow(test.url);
    const taken = await Promise.all([sendDue(around({ compose: plain })), sendDue(around({ compose: plain, store: other }))]);
    await other.close();
    expect(taken.reduce((sum, number) => sum + number)).toBe(8);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(8);
    expect(sent).toHaveLength(8);
  });

  it('takes up again what a process that died had in hand', async () => {
    await write();
    await test.store.write((tx) => takeOutgoing(tx, { now, leaseMs: pace.lease }));
    expect(await sendDue(around({ compose: plain }))).toBe(0);
    now += pace.lease;
    expect(await sendDue(around({ compose: plain }))).toBe(1);
  });

  it('goes on to the next when one can’t be written, and says so to whoever runs the site', async () => {
    await write({ id: 'bad' });
    const failing = around({ compose: () => Promise.reject(new Error('a bug')) });
    await expect(sendDue(failing)).rejects.toThrow('a bug');
    await write({ id: 'good' });
    expect(await sendDue(around({ compose: plain }))).toBe(1);
    expect(sent).toMatchObject([{ id: 'good' }]);
  });

  it('stops after the one in hand', async () => {
    for (let n = 0; n < 5; n++) await write({ id: `mail ${n}` });
    const begun = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const send = async (message: Message): Promise<Sent> => {
      sent.push(message);
      begun.resolve();
      await release.promise;
      return { ok: true };
    };
    const errors: unknown[] = [];
    const sender = startSender(around({ compose: plain, send }), (error) => errors.push(error));
    await begun.promise;
    const stopping = sender.stop();
    release.resolve();
    await stopping;
    expect(sent).toHaveLength(1);
    expect(errors).toEqual([]);
    expect(await sendDue(around({ compose: plain }))).toBe(4);
  });
});

describe('what is sent', () => {
  it('a digest tells a learner of each word once, with the way to the place and the way out', async () => {
    await test.store.write(async (tx) => {
      await chooseDigest(tx, { personId: 'ann', daily: true, now: 1 });
      const place = { courseId: 'course', activityId: 'police', question: 'customers' };
      const review = { ...place, id: 'r', groupKey: 'g', kind: 'reply', text: 'Look at who pays.', forLater: false, byId: 'ines', at: 10 };
      await tx.query.insert(tx.tables.reviews).values(review);
      for (const [n, text] of ['the public', 'everyone'].entries()) {
        await tx.query.insert(tx.tables.entries).values({
          ...{
            ...place,
            id: `e${n}`,
            personId: 'ann',
            lessonId: 'lesson',
            kind: 'answer',
            place: n,
            text,
            words: text,
            misconceptions: '',
          },
          ...{ misread: false, groupKey: 'g', open: false, mix: n, createdAt: 1 },
        });
        const reach = { reviewId: 'r', entryId: `e${n}`, personId: 'ann', courseId: 'course', wasOpen: true, at: 10 };
        await tx.query.insert(tx.tables.reviewReach).values(reach);
      }
    });
    now = 10 + pace.settle;
    await writeDue(around());
    await writeDue(around());
    expect(await sendDue(around())).toBe(1);
    const [mail] = sent;
    expect(mail).toMatchObject({ to: { name: 'Ann Lee', address: 'ann@example.org' }, subject: 'An instructor has answered you' });
    expect(mail?.text.match(/Look at who pays/g)).toHaveLength(1);
    expect(mail?.text).toContain('The course: Who is police?\nYou wrote: ‘the public’, ‘everyone’\n');
    expect(mail?.text).toContain('\nhttps://learn.example.org/courses/course/lesson#police\n');
    expect(mail?.text).toContain('\nhttps://learn.example.org/unsubscribe/ann.');
    expect(mail?.unsubscribe).toMatch(/^https:\/\/learn\.example\.org\/api\/unsubscribe\/ann\./);
  });

  const invite = async () => {
    await addPerson(test.store, 'new', { name: 'Nina New', passwordHash: null });
    const tokenHash = hashOf(mailToken('secret', 'invitation', 'i'));
    const invitation = { id: 'i', tokenHash, courseId: 'course', role: 'learner' as const, most: 1, personId: 'new', byId: 'ines' };
    await test.store.write((tx) => insertInvitations(tx, [{ ...invitation, now, expiresAt: now + 1000 }]));
    await write({ personId: 'new', kind: invitationKind, detail: { invitationId: 'i' } });
  };

  it('an invitation brings a new learner to the account that waits', async () => {
    await invite();
    await sendDue(around());
    expect(sent).toMatchObject([{ to: { address: 'new@example.org' }, subject: 'Your place in ‘The course’' }]);
    expect(sent[0]?.text).toContain(`https://learn.example.org/invitation/${mailToken('secret', 'invitation', 'i')}\n`);
    expect(sent[0]?.text).toContain('Ines has made an account for you');
    expect(sent[0]?.unsubscribe).toBeUndefined();
  });

  it.each([
    ['withdrawn', () => test.store.write((tx) => withdrawPersonalInvitations(tx, 'new', now))],
    ['used', () => test.store.write((tx) => setPassword(tx, 'new', 'hash'))],
    [
      'too old',
      async () => {
        now += 1000;
      },
    ],
  ])('nothing is sent for an invitation that is %s by then, and it isn’t tried again', async (_, happens) => {
    await invite();
    await happens();
    expect(await sendDue(around())).toBe(1);
    now += pace.lease;
    expect(await sendDue(around())).toBe(0);
    expect(sent).toEqual([]);
  });

  it('a link for a new password works while it is good, and isn’t sent after', async () => {
    const reset = async (id: string) => {
      const tokenHash = hashOf(mailToken('secret', 'reset', id));
      await test.store.write((tx) =>
        replaceLink(tx, { purpose: resetKind, subject: 'ann', tokenHash, detail: {}, now, expiresAt: now + 10 }),
      );
      await write({ id, kind: resetKind });
    };
    await reset('first');
    await reset('second');
    await sendDue(around());
    expect(sent.map(({ id }) => id)).toEqual(['second']);
    expect(sent[0]?.text).toContain(`https://learn.example.org/new-password/${mailToken('secret', 'reset', 'second')}\n`);
  });
});
