import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  addPhrase,
  appendChange,
  appendComment,
  appendReview,
  appendRuling,
  insertInvitations,
  type Person,
  type Store,
  selectTeachingState,
} from '@/db';
import { createSessionToken } from '@/lib/auth/token';
import { answered, desk, groupOf, taughtCourse } from './answers';
import { course, lesson } from './course';
import { expect, test } from './fixtures';
import type { Player } from './player';

/** Who asks. Both learners are enrolled; the first is the one whose answers stand in the queue. */
const roles = ['visitor', 'learner', 'other learner', 'instructor', 'instructor of another course', 'administrator'] as const;
type Role = (typeof roles)[number];

/** What asking comes to: the page or file, the way to sign in, nothing there, or an address that isn't for reading. */
type Answer = 'shown' | 'sign in' | 'nothing' | 'refused' | 'elsewhere';
type Rule = Readonly<Record<Role, Answer>>;

const all = (answer: Answer): Rule => Object.fromEntries(roles.map((role) => [role, answer])) as Record<Role, Answer>;
const open = all('shown');
const signedIn: Rule = { ...open, visitor: 'sign in' };
const teaching: Rule = { ...all('nothing'), visitor: 'sign in', instructor: 'shown', administrator: 'shown' };
const administering: Rule = { ...all('nothing'), visitor: 'sign in', administrator: 'shown' };

interface Samples {
  readonly entry: string;
  readonly submission: string;
}

/** Every route of the site: an address of it, and what it is to whom. A route without a row here fails the test. */
const routes: Readonly<Record<string, readonly [address: (samples: Samples) => string, rule: Rule]>> = {
  '(enter)/forgotten/page': [() => '/forgotten', open],
  '(enter)/invitation/[token]/page': [() => '/invitation/made-up', open],
  '(enter)/new-password/[token]/page': [() => '/new-password/made-up', open],
  '(enter)/register/page': [() => '/register', { ...all('elsewhere'), visitor: 'shown' }],
  '(enter)/setup/[token]/page': [() => '/setup/made-up', open],
  '(enter)/sign-in/page': [() => '/sign-in', { ...all('elsewhere'), visitor: 'shown' }],
  '(enter)/sign-in/provider/route': [() => '/sign-in/provider', all('refused')],
  '(enter)/unsubscribe/[token]/page': [() => '/unsubscribe/made-up', open],
  '(learn)/account/page': [() => '/account', signedIn],
  '(learn)/my-learning/page': [() => '/my-learning', signedIn],
  '(learn)/statements/[id]/page': [() => '/statements/made-up', all('nothing')],
  '(teach)/teach/[course]/entries/[entry]/page': [({ entry }) => `${desk}/entries/${entry}`, teaching],
  '(teach)/teach/[course]/groups/one/page': [
    () => `${desk}/groups/one?activity=charity-lists&question=customers&group=${encodeURIComponent(groupOf('words to guard'))}`,
    teaching,
  ],
  '(teach)/teach/[course]/groups/page': [() => `${desk}/groups?where=charity-lists:customers`, teaching],
  '(teach)/teach/[course]/insight/[activity]/page': [() => `${desk}/insight/charity-lists`, teaching],
  '(teach)/teach/[course]/insight/[activity]/table.csv/route': [() => `${desk}/insight/charity-lists/table.csv?of=funnel`, teaching],
  '(teach)/teach/[course]/insight/page': [() => `${desk}/insight`, teaching],
  '(teach)/teach/[course]/insight/table.csv/route': [() => `${desk}/insight/table.csv?of=places&lesson=customer-what-customer`, teaching],
  '(teach)/teach/[course]/page': [() => `${desk}?only=all`, teaching],
  '(teach)/teach/[course]/people/page': [() => `${desk}/people`, teaching],
  '(teach)/teach/[course]/preview/[lesson]/page': [() => `${desk}/preview/customer-what-customer`, teaching],
  '(teach)/teach/[course]/preview/page': [() => `${desk}/preview`, { ...teaching, instructor: 'elsewhere', administrator: 'elsewhere' }],
  '(teach)/teach/[course]/reviews/cases/route': [() => `${desk}/reviews/cases?scenario=charity`, teaching],
  '(teach)/teach/[course]/reviews/page': [() => `${desk}/reviews`, teaching],
  '(teach)/teach/[course]/rulings/earlier/page': [() => `${desk}/rulings/earlier?scenario=charity`, teaching],
  '(teach)/teach/[course]/rulings/export/route': [() => `${desk}/rulings/export?scenario=charity`, teaching],
  '(teach)/teach/[course]/rulings/new/page': [() => `${desk}/rulings/new?scenario=charity&list=customers&text=words`, teaching],
  '(teach)/teach/[course]/rulings/page': [() => `${desk}/rulings`, teaching],
  '(teach)/teach/[course]/rulings/replay/route': [() => `${desk}/rulings/replay`, all('refused')],
  '(teach)/teach/[course]/submissions/[submission]/page': [({ submission }) => `${desk}/submissions/${submission}`, teaching],
  '(teach)/teach/[course]/submissions/page': [() => `${desk}/submissions`, teaching],
  '(teach)/teach/log/page': [() => '/teach/log', administering],
  '(teach)/teach/page': [() => '/teach', teaching],
  '(teach)/teach/people/page': [() => '/teach/people', administering],
  '(visitor)/courses/[course]/[lesson]/comments/page': [() => `${lesson}/comments`, signedIn],
  '(visitor)/courses/[course]/[lesson]/discussion/[activity]/page': [
    () => `${course}/customer-what-customer/discussion/charity-lists`,
    { ...all('elsewhere'), visitor: 'shown' },
  ],
  '(visitor)/courses/[course]/[lesson]/page': [() => lesson, open],
  '(visitor)/courses/[course]/all/page': [() => `${course}/all`, open],
  '(visitor)/courses/[course]/contact/page': [() => `${course}/contact`, open],
  '(visitor)/courses/[course]/glossary/page': [() => `${course}/glossary`, open],
  '(visitor)/courses/[course]/page': [() => course, open],
  '(visitor)/courses/[course]/references/page': [() => `${course}/references`, open],
  '(visitor)/page': [() => '/', open],
  'api/auth/[...nextauth]/route': [() => '/api/auth/session', open],
  'api/drafts/route': [() => '/api/drafts', all('refused')],
  'api/unsubscribe/[token]/route': [() => '/api/unsubscribe/made-up', all('elsewhere')],
  'api/visits/route': [() => '/api/visits', all('refused')],
  'cards/[course]/route': [() => `/cards/${taughtCourse}`, open],
};

/** The twins stand behind the visitors' addresses and have none of their own. */
const isTwin = (route: string): boolean => route.startsWith('signed-in/');

/** All routes that the folder of pages holds. */
const routesThere = (): string[] => {
  const app = fileURLToPath(new URL('../app', import.meta.url));
  return readdirSync(app, { recursive: true, withFileTypes: true })
    .filter(({ name }) => /^(?:page|route)\.tsx?$/.test(name))
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(app.length + 1)
        .replace(/\.tsx?$/, ''),
    )
    .sort();
};

/** Every action that a form or a script can call, by who may: anybody (each for themselves), or who teaches or administers. */
const actions: Readonly<Record<string, readonly string[]>> = {
  anybody: [
    'askForPassword bringAlong changePassword checkAsVisitor chooseNewPassword comment deleteMyComment ask enrolMe forgetMe handIn join',
    'openAccount rate register rename setDigest setRead setUp showDiscussion signIn signOut signOutElsewhere stopDigest writeToInstructors',
  ],
  teaching: [
    'checkInPreview claimEntry claimGroup dismiss dismissGroup enrolByList forgetPhrase keep makeInvitation markAgain moderate moderateComment',
    'moveAnswers override overrideGroup removeLearner renewPersonalLink reply replyToGroup restoreLearner setInvitation tryOrTeach undo withdraw',
  ],
  administering: ['setAdministrator setInstructor'],
};

const named = (kind: string): string[] => (actions[kind] ?? []).flatMap((line) => line.split(' '));

interface Manifest {
  readonly node: Readonly<Record<string, { readonly exportedName: string }>>;
}

/** The ids of all actions of the build, by name. */
const actionIds = (): Map<string, string> => {
  const file = fileURLToPath(new URL('../.next/server/server-reference-manifest.json', import.meta.url));
  const { node }: Manifest = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(Object.entries(node).map(([id, { exportedName }]) => [exportedName, id]));
};

/** The people of the matrix, with the cookies they come by. */
const cast = async (
  { secret }: Player,
  person: (given?: { name?: string; administrator?: boolean; teaches?: string[] }) => Promise<Person>,
): Promise<{ people: Record<Exclude<Role, 'visitor'>, Person>; cookies: Record<Role, string> }> => {
  const people = {
    learner: await person({ name: 'Lea Learner' }),
    'other learner': await person({ name: 'Otto Other' }),
    instructor: await person({ name: 'Ines Instructor', teaches: [taughtCourse] }),
    'instructor of another course': await person({ name: 'Eli Elsewhere', teaches: ['another-course'] }),
    administrator: await person({ name: 'Ada Administrator', administrator: true }),
  };
  const cookie = async (someone: Person) => `next-auth.session-token=${await createSessionToken(someone, secret)}`;
  const cookies = { visitor: '' } as Record<Role, string>;
  for (const [role, someone] of Object.entries(people)) cookies[role as Role] = await cookie(someone);
  return { people, cookies };
};

const answerOf = (response: Response): Answer => {
  const to = response.headers.get('location') ?? '';
  if (response.status === 200) return 'shown';
  if (response.status >= 300 && response.status < 400) return to.includes('/sign-in') ? 'sign in' : 'elsewhere';
  return response.status === 404 ? 'nothing' : 'refused';
};

test('every route shows to each role what is theirs, and to nobody else that it is there', async ({ player, person }) => {
  test.setTimeout(120_000);
  expect(
    routesThere().filter((route) => !isTwin(route)),
    'each route has a row',
  ).toEqual(Object.keys(routes).sort());
  const { people, cookies } = await cast(player, person);
  const [entry = ''] = await answered(player.store, people.learner, { activity: 'charity-lists', texts: ['words to guard'] });
  const samples = { entry, submission: entry.slice(0, entry.indexOf('.')) };
  const seen: string[] = [];
  const meant: string[] = [];
  for (const [route, [address, rule]] of Object.entries(routes)) {
    for (const role of roles) {
      const response = await fetch(`${player.address}${address(samples)}`, { headers: { cookie: cookies[role] }, redirect: 'manual' });
      const body = await response.text();
      seen.push(`${route} to the ${role}: ${answerOf(response)}`);
      meant.push(`${route} to the ${role}: ${rule[role]}`);
      if (rule === teaching && rule[role] !== 'shown') expect(body, `${route} tells the ${role}`).not.toContain('words to guard');
    }
  }
  expect(seen).toEqual(meant);
});

/** All that the database holds, but for counters of tries. */
const contentsOf = async ({ read }: Store): Promise<string> => {
  const held: unknown[] = [];
  for (const [name, table] of Object.entries(read.tables)) {
    if (name !== 'limits') held.push(name, await read.query.select().from(table));
  }
  return JSON.stringify(held);
};

interface Posting {
  readonly action: string;
  readonly address: string;
  readonly fields: readonly (readonly [string, string])[];
}

/** Puts something of every kind on the desk, so that each of its forms is there. */
const furnish = async (store: Store, people: Record<Exclude<Role, 'visitor'>, Person>): Promise<Samples> => {
  const { learner, instructor } = people;
  const now = Date.now();
  const [entry = '', other = ''] = await answered(store, learner, { activity: 'charity-lists', texts: ['words to guard', 'other words'] });
  const courseId = taughtCourse;
  await store.write(async (tx) => {
    await addPhrase(tx, { id: 'phrase', courseId, text: 'A phrase to guard.', byId: instructor.id, at: now });
    const comment = { id: 'comment', courseId, lessonId: 'who-is-the-customer', personId: learner.id, text: 'A comment to guard.' };
    await appendComment(tx, { ...comment, state: 'waiting', createdAt: now });
    await appendReview(tx, {
      ...{ id: 'review', courseId, kind: 'reply', text: 'A reply to guard.', verdict: null, target: { entryId: other } },
      ...{ forLater: false, byId: instructor.id, now },
    });
    const invitation = { id: randomUUID(), tokenHash: 'hash', courseId, role: 'learner', most: 5, byId: instructor.id } as const;
    await insertInvitations(tx, [{ ...invitation, expiresAt: now + 86_400_000, now }]);
    const change = { id: randomUUID(), at: now, byId: instructor.id, action: 'enrolment.removed', courseId, detail: { enrolledAt: now } };
    await appendChange(tx, { ...change, personId: people['other learner'].id });
    const state = await selectTeachingState(tx, { courseId, scenarioId: 'charity' });
    const ruling = { kind: 'no-party', text: 'words of nobody', reason: 'Nobody is meant.' };
    await appendRuling(tx, { id: 'ruling', courseId, scenarioId: 'charity', ruling, byId: instructor.id, state, now });
  });
  return { entry, submission: entry.slice(0, entry.indexOf('.')) };
};

test('no form of the desk does anything for whom it isn’t, and says no more to them than an address that isn’t there', async ({
  player,
  person,
  browse,
}) => {
  test.setTimeout(240_000);
  const ids = actionIds();
  expect([...ids.keys()].sort(), 'each action has a row').toEqual(Object.keys(actions).flatMap(named).sort());
  const names = new Map([...ids].map(([name, id]) => [id, name]));
  const { people, cookies } = await cast(player, person);
  const samples = await furnish(player.store, people);

  const postings = new Map<string, Posting>();
  const guarded = [...named('teaching'), ...named('administering')];
  const page = await browse({ as: people.administrator, javaScript: false });
  const pages = Object.entries(routes).filter(
    ([route, [, rule]]) => /\/page$/.test(route) && (rule === teaching || rule === administering),
  );
  for (const address of [
    ...pages.map(([, [of]]) => of(samples)),
    `${desk}/entries/comment`,
    `${desk}/people?removed=${people['other learner'].id}`,
    `${lesson}/comments`,
  ]) {
    await page.goto(address);
    const forms = await page.locator('main form[method="post" i], main form[action]:not([method="get" i])').evaluateAll((found) =>
      found.map((form) => {
        if (!(form instanceof HTMLFormElement)) throw new Error('A form that is none');
        for (const box of form.querySelectorAll('textarea, input[type=text]'))
          if (box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement) box.value ||= 'A word that nobody may say';
        for (const tick of form.querySelectorAll('input[type=radio], input[type=checkbox]'))
          if (tick instanceof HTMLInputElement) tick.checked = true;
        const button = form.querySelector('button[name]');
        const pressed = button instanceof HTMLButtonElement ? [[button.name, button.value]] : [];
        return [...[...new FormData(form)].map(([name, value]) => [name, String(value)]), ...pressed];
      }),
    );
    for (const fields of forms) {
      const entries = fields.map(([name = '', value = '']) => [name, value] as const);
      const id = [...names.keys()].find((known) => entries.some(([name, value]) => name.includes(known) || value.includes(known)));
      const action = names.get(id ?? '');
      if (action && guarded.includes(action))
        postings.set(`${action} ${new URL(address, 'http://x').pathname}`, { action, address, fields: entries });
    }
  }

  const send = ({ address, fields }: Posting, role: Role) => {
    const body = new FormData();
    for (const [name, value] of fields) body.append(name, value);
    const headers = { cookie: cookies[role], origin: player.address };
    return fetch(`${player.address}${address}`, { method: 'POST', body, headers, redirect: 'manual' });
  };
  /** As a script calls an action. */
  const call = (action: string, args: readonly unknown[], role: Role) =>
    fetch(`${player.address}${desk}/entries/${samples.entry}`, {
      method: 'POST',
      body: JSON.stringify(args),
      headers: {
        ...{ cookie: cookies[role], origin: player.address, 'next-action': ids.get(action) ?? '' },
        ...{ 'content-type': 'text/plain;charset=UTF-8', accept: 'text/x-component' },
      },
      redirect: 'manual',
    });
  const place = { activityId: 'charity-lists', question: 'customers', key: groupOf('words to guard') };
  const calls = [
    ['claimEntry', [taughtCourse, samples.entry]],
    ['claimGroup', [taughtCourse, place]],
  ] as const;
  const tried = new Set([...[...postings.values()].map(({ action }) => action), ...calls.map(([action]) => action)]);
  expect([...tried].sort(), 'every guarded action is tried').toEqual(guarded.toSorted());

  const before = await contentsOf(player.store);
  const complaints: string[] = [];
  for (const role of ['visitor', 'learner', 'other learner', 'instructor of another course', 'instructor'] as const) {
    for (const [what, posting] of postings) {
      if (role === 'instructor' && !named('administering').includes(posting.action)) continue;
      // Below a lesson visitors get another page, which knows no such action; and the page itself is everybody's.
      const isOpen = !posting.address.startsWith('/teach');
      if (isOpen && role === 'visitor') continue;
      const answer = answerOf(await send(posting, role));
      if (!isOpen && answer !== (role === 'visitor' ? 'sign in' : 'nothing')) complaints.push(`${what} to the ${role}: ${answer}`);
    }
    if (role === 'instructor') continue;
    for (const [action, args] of calls) await call(action, args, role);
    expect(await contentsOf(player.store), `what the ${role} has changed`).toBe(before);
  }
  expect(await contentsOf(player.store), 'what they have changed').toBe(before);
  expect(complaints).toEqual([]);

  // The same postings do something for whom they are: else the test would prove nothing.
  const dismissing = [...postings.values()].find(({ action }) => action === 'dismiss');
  if (!dismissing) throw new Error('Nothing can be dismissed');
  await send(dismissing, 'instructor');
  expect(await contentsOf(player.store)).not.toBe(before);
});
