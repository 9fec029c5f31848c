import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addPhrase,
  appendChange,
  appendComment,
  appendReview,
  appendRuling,
  appendSubmission,
  claim,
  enrol,
  forgetPerson,
  grantInstructor,
  insertInvitations,
  insertOutgoing,
  insertPerson,
  isDatabaseUnavailable,
  issueStatement,
  linkIdentity,
  markRead,
  moveStore,
  moveToGroup,
  openStore,
  recordShown,
  remark,
  replaceLink,
  saveDraft,
  saveRating,
  selectLearnerCourse,
  selectOptionalPersonById,
  selectOrInsertSecret,
  setPreference,
  takeFromLimit,
} from '.';
import { countRows, levelTable, tableNames } from './move-tables';
import type { Store } from './store';
import { engines, freshStore, openOrThrow, startPatience, stopServers, type TestStore } from './testing';
import { handIn, newAnswer } from './testing/entries';
import { addPerson, newPerson, newSubmission } from './testing/people';

/** Something in every table. */
const furnish = async (store: Store) => {
  for (const id of ['ada', 'bob', 'çelik', '👩‍🏫']) await addPerson(store, id, { email: `${encodeURI(id)}@example.org` });
  await store.write(async (tx) => {
    await linkIdentity(tx, { provider: 'p', subject: 's', personId: 'bob', at: 1 });
    await grantInstructor(tx, { personId: 'ada', courseId: 'course', grantedBy: 'bob', at: 1 });
    await enrol(tx, { personId: 'ada', courseId: 'course', at: 1 });
    await saveDraft(tx, { personId: 'ada', courseId: 'course', activityId: 'own', answer: { a: '\0 “x”' }, base: 0, now: 1 });
    await markRead(tx, { personId: 'ada', courseId: 'course', lessonId: 'one', at: 1 });
    await recordShown(tx, { personId: 'ada', courseId: 'course', lessonId: 'one', at: 1 });
    const words = { name: 'Ada', courseTitle: 'Customers', hours: 2.25, detail: [1, null] };
    await issueStatement(tx, { id: 's', personId: 'ada', courseId: 'course', issuedAt: 1, ...words });
    await replaceLink(tx, { purpose: 'reset', subject: 'ada', tokenHash: 'h', detail: {}, now: 1, expiresAt: 2 });
    await takeFromLimit(tx, { key: 'k', most: 1, windowMs: 10, now: 1 });
    await selectOrInsertSecret(tx, 'sessions', 'secret');
    const invitation = { id: 'i', tokenHash: 'h', courseId: 'course', most: 3, byId: 'ada', now: 1, expiresAt: 2 };
    await insertInvitations(tx, [{ ...invitation, role: 'learner' }]);
    await appendChange(tx, { id: 'c', at: 1, byId: 'ada', action: 'invitation.made', courseId: 'course', detail: { invitation: 'i' } });
    const lesson = { personId: 'ada', courseId: 'course', lessonId: 'one' };
    await appendComment(tx, { ...lesson, id: 'said', text: 'A comment \ud83d\ude00', state: 'waiting', createdAt: 1 });
    await saveRating(tx, { ...lesson, answers: [5, 0, 3, 4, 1], suggestion: 'More pictures', at: 1 });
    await setPreference(tx, { personId: 'ada', name: 'digest', value: 'daily' });
    await insertOutgoing(tx, [{ id: 'o', personId: 'ada', kind: 'digest', detail: { toldAt: 1 }, now: 1 }]);
  });
  await store.write(async (tx) => {
    for (let n = 0; n < 1200; n++) {
      await appendSubmission(tx, newSubmission(`s${n}`, { personId: n % 3 ? 'ada' : 'çelik', now: n }));
    }
  });
  await handIn(store, 'queued', [newAnswer('the burgled'), newAnswer('wee lassies 👧')], { personId: 'bob', lessonId: 'two' });
  await store.write(async (tx) => {
    const place = { courseId: 'course', activityId: 'police', question: 'customers' };
    const said = { courseId: 'course', byId: 'ada', now: 5 };
    await moveToGroup(tx, { ...place, what: { words: ['the burgled'] }, to: 'by hand', byId: 'ada', now: 4 });
    const target = { ...place, keys: ['by hand'] };
    await appendReview(tx, { ...said, id: 'r', kind: 'reply', text: 'Think on.', verdict: null, target, forLater: true });
    const ruling = { kind: 'alias', party: 'victims', alias: 'wee lassies', reason: 'As said in Glasgow.' };
    await appendRuling(tx, { ...said, id: 'ruling', scenarioId: 'police', ruling, state: '0-0' });
    const change = { entryId: 'queued.1', verdict: 'fits', reading: 'victims', finding: { id: 'new' } };
    await remark(tx, { ...said, id: 'm', rulingId: 'ruling', note: 'Read anew.', changes: [change] });
    await claim(tx, { courseId: 'course', subject: 'queued.0', personId: 'ada', until: 9, now: 5 });
    await addPhrase(tx, { id: 'p', courseId: 'course', text: 'Who pays?', byId: 'ada', at: 5 });
  });
};

const directions = engines.flatMap((from) => engines.filter((to) => to !== from).map((to) => ({ from, to })));

describe.each(directions)('a site that moves from $from to $to', ({ from, to }) => {
  let source: TestStore;
  let target: TestStore;
  beforeEach(async () => {
    source = await freshStore(from);
    target = await freshStore(to);
    await furnish(source.store);
  }, startPatience);
  afterEach(async () => {
    await source.remove();
    await target.remove();
  });
  afterAll(stopServers);
  const move = (given: object = {}) => moveStore({ from: source.url, to: target.url, siteId: 'site 1', ...given });
  const unchanged = async () => {
    for (const name of tableNames)
      expect({ name, different: await levelTable(source.store.read, target.store, name) }).toEqual({ name, different: 0 });
  };

  it('arrives row by row the same, with something in every table, and is closed where it was', async () => {
    const learner = await selectLearnerCourse(source.store.read, 'ada', 'course');
    const moved = await move();
    expect(moved).toMatchObject({ status: 'moved', rows: { people: 4, submissions: 1201, drafts: 4 }, sessionSecret: 'secret' });
    for (const name of tableNames) {
      expect(await countRows(target.store.read, name)).toBeGreaterThan(0);
      expect(await countRows(target.store.read, name)).toBe(await countRows(source.store.read, name));
    }
    expect(await selectLearnerCourse(target.store.read, 'ada', 'course')).toEqual(learner);
    await unchanged();

    const writing = source.store.write((tx) => insertPerson(tx, newPerson('late')));
    expect(isDatabaseUnavailable(await writing.catch((error: unknown) => error))).toBe(true);
    expect(await selectOptionalPersonById(source.store.read, 'ada')).toBeDefined();
    expect(await openStore({ url: source.url })).toMatchObject({ ok: false, problem: { kind: 'moved' } });
    await (await openOrThrow(target.url)).close();
    expect(await move()).toMatchObject({ status: 'refused', sentence: expect.stringContaining('has moved to') });
  });

  it('goes on being written while it moves, and takes that along', async () => {
    let written = 0;
    const onProgress = ({ phase }: { phase: string }) => {
      if (phase === 'copying' && written < 10) {
        written += 1;
        const id = `a late ${written}`;
        writes.push(source.store.write((tx) => appendSubmission(tx, newSubmission(id, { personId: 'bob' }))));
        if (written === 1) writes.push(source.store.write((tx) => forgetPerson(tx, 'çelik')));
      }
    };
    const writes: Promise<unknown>[] = [];
    expect(await move({ onProgress })).toMatchObject({ status: 'moved', rows: { people: 3 } });
    for (const end of await Promise.allSettled(writes)) if (end.status === 'rejected') expect(isDatabaseUnavailable(end.reason)).toBe(true);
    expect(written).toBe(10);
    expect(await selectOptionalPersonById(target.store.read, 'çelik')).toBeUndefined();
    await unchanged();
  });

  it('is finished by the same move again after an interruption, and no program starts on what is unfinished', async () => {
    const interrupted = move({
      onProgress: ({ table, done }: { table: string; done: number }) => {
        if (table === 'submissions' && done >= 500) throw new Error('interrupted');
      },
    });
    await expect(interrupted).rejects.toThrow('interrupted');
    expect(await openStore({ url: target.url })).toMatchObject({ ok: false, problem: { kind: 'unfinished' } });
    await source.store.write(async (tx) => {
      await forgetPerson(tx, 'ada');
      await insertPerson(tx, newPerson('new', { email: 'ada@example.org' }));
    });
    expect(await move({ siteId: 'another id' })).toMatchObject({ status: 'moved', rows: { people: 4 } });
    expect(await selectOptionalPersonById(target.store.read, 'ada')).toBeUndefined();
    await unchanged();
  });

  it('is not moved into a database that holds anything, not even the start of another site’s move', async () => {
    await addPerson(target.store, 'somebody');
    expect(await move()).toMatchObject({ status: 'refused', sentence: expect.stringContaining('holds data already') });
    expect(await countRows(target.store.read, 'people')).toBe(1);
    await addPerson(source.store, 'still open');
  });
});

describe('a move', () => {
  afterAll(stopServers);

  it('that was cut off when all but the last mark was written is finished by the same one', async () => {
    const [source, target] = [await freshStore('sqlite'), await freshStore('sqlite')];
    await addPerson(source.store, 'ada');
    expect(await moveStore({ from: source.url, to: target.url, siteId: 'site 1' })).toMatchObject({ status: 'moved' });
    await target.store.write((tx) => selectOrInsertSecret(tx, 'move: unfinished', 'site 1'));
    expect(await moveStore({ from: source.url, to: target.url, siteId: 'site 2' })).toMatchObject({ status: 'moved', rows: { people: 1 } });
    await (await openOrThrow(target.url)).close();
    await source.remove();
    await target.remove();
  });

  it('to where the site is, or to nowhere, is refused', async () => {
    const source = await freshStore('sqlite');
    const folder = mkdtempSync(join(tmpdir(), 'player-move-'));
    const move = (to: string) => moveStore({ from: source.url, to, siteId: 'site 1' });
    expect((await move(source.url)).status).toBe('refused');
    expect((await move('nowhere')).status).toBe('refused');
    expect((await move(pathToFileURL(join(folder, 'missing', 'player.db')).href)).status).toBe('refused');
    await addPerson(source.store, 'still open');
    rmSync(folder, { recursive: true });
    await source.remove();
  });
});
