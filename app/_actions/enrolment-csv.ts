'use server';

import { createHash, randomUUID } from 'node:crypto';
import { refresh } from 'next/cache';
import { applyEnrolmentSteps, type EnrolmentStep, insertOutgoing, PeopleChanged, type Reader, selectKnownPeople } from '@/db';
import type { SessionPerson } from '@/lib/auth/options';
import { requireInstructor } from '@/lib/auth/session';
import type { Course } from '@/lib/courses/course';
import { selectOptionalCourse } from '@/lib/courses/library';
import { invitationKind } from '@/lib/mail/compose';
import { mailToken } from '@/lib/mail/token';
import { decodeText } from '@/lib/people/decode';
import { type LineProblem, type ReadList, readList } from '@/lib/people/lines';
import { type Plan, planEnrolments, planKey } from '@/lib/people/plan';
import { type Preview, previewOf } from '@/lib/people/preview';
import { csvText } from '@/lib/people/write-csv';
import { getRuntime } from '@/lib/server/runtime';
import { hashOfToken } from '@/lib/server/setup-link';
import { textOf } from '@/lib/ui/form-state';

/** Where a list stands: not yet looked at, with mistakes, looked at and good, or done. */
export type ListState = {
  readonly sentence: string | null;
  /** What was given, for the box. */
  readonly text: string;
  readonly problems: readonly LineProblem[];
  /** How many more problems there are. */
  readonly moreProblems: number;
  readonly unusedColumns: readonly string[];
  readonly preview?: Preview & { readonly key: string };
  /** Once done: what was done, and the personal links as a CSV file where they weren't sent. */
  readonly done?: { readonly preview: Preview; readonly mailed: boolean; readonly links: string | null };
};

/** What a list may have in bytes. The form carries it twice when scripts are off: in its box, and in what it goes on from. */
const mostBytes = 400_000;
const shownProblems = 100;
const shownRows = 100;
const personalLifetime = 30 * 24 * 60 * 60 * 1000;

const tooLong = 'This is more than 400 kB, which is more than one list may have: divide it, or leave out columns that aren’t used.';
const changedMeanwhile =
  'Somebody has changed these people since you looked. Here is what the list would do now: look again, then apply it.';

/** The text that was pasted, or of the file that was chosen. */
const givenText = async (form: FormData): Promise<string | undefined> => {
  const file = form.get('file');
  const chosen = file instanceof File && file.size > 0;
  const text = chosen ? decodeText(new Uint8Array(await file.arrayBuffer())) : textOf(form, 'text');
  return Buffer.byteLength(text) > mostBytes ? undefined : text;
};

type Asked = { course: Course; instructor: SessionPerson; list: ReadList };

const planOf = async (reader: Reader, { course, instructor, list }: Asked): Promise<Plan> => {
  const emails = list.lines.map(({ email }) => email);
  const known = await selectKnownPeople(reader, { courseId: course.id, emails });
  return planEnrolments(list.lines, known, { mayNameInstructors: instructor.administrator });
};

const keyOf = (plan: Plan): string => createHash('sha256').update(planKey(plan)).digest('base64url');

/** Gives every step what it needs to be written: ids for new people, and links of their own. */
const prepared = (plan: Plan, secret: string): { step: EnrolmentStep; email: string; token?: string }[] =>
  plan.steps.map(({ email, personId, newAccount, enrol, role }) => {
    const change = { ...(enrol && { enrol }), ...(role && { role }) };
    if (personId !== undefined) return { email, step: { personId, ...change } };
    const invitationId = randomUUID();
    const token = mailToken(secret, 'invitation', invitationId);
    const account = { email, name: newAccount?.name ?? email, invitationId, tokenHash: hashOfToken(token) };
    return { email, token, step: { personId: randomUUID(), account, ...change } };
  });

/** Writes all of a list that was looked at, or nothing: when it would do something else by now. */
const apply = async (asked: Asked, key: string, withMail: boolean) => {
  const { store, secret, address } = getRuntime();
  const { course, instructor } = asked;
  const seen = await planOf(store.read, asked);
  if (keyOf(seen) !== key) return { status: 'changed' as const, plan: seen };
  const ready = prepared(seen, secret);
  const [now, logId] = [Date.now(), randomUUID()];
  try {
    await store.write(async (tx) => {
      await tx.lock(`people of ${course.id}`);
      if (keyOf(await planOf(tx, asked)) !== key) throw new PeopleChanged('The list does something else by now');
      // In the order of the list, so that what was done to one person stands together in the log.
      let logged = 0;
      const newId = () => `${logId}-${String(++logged).padStart(6, '0')}`;
      const place = { courseId: course.id, byId: instructor.id, now, invitationsExpireAt: now + personalLifetime, newId };
      await applyEnrolmentSteps(
        tx,
        ready.map(({ step }) => step),
        place,
      );
      if (!withMail) return;
      const mails = ready.flatMap(({ step: { personId, account } }) =>
        account ? [{ id: randomUUID(), personId, kind: invitationKind, detail: { invitationId: account.invitationId }, now }] : [],
      );
      await insertOutgoing(tx, mails);
    });
  } catch (error) {
    if (error instanceof PeopleChanged) return { status: 'changed' as const, plan: await planOf(store.read, asked) };
    throw error;
  }
  const links = ready.flatMap(({ email, token, step }) =>
    token ? [[email, step.account?.name ?? '', `${address}/invitation/${token}`]] : [],
  );
  return { status: 'applied' as const, plan: seen, links: links.length > 0 ? csvText([['email', 'name', 'link'], ...links]) : null };
};

/**
 * Enrols by a list: looks at it and says what it would change, or does that. Nothing is written while anything is wrong, or when what was
 * shown isn't what would happen. For the course's instructors.
 */
export async function enrolByList(_before: ListState, form: FormData): Promise<ListState> {
  const course = await selectOptionalCourse(textOf(form, 'course'));
  const instructor = await requireInstructor(course?.id ?? '', '/teach');
  const text = await givenText(form);
  const state = { sentence: null, text: text ?? '', problems: [], moreProblems: 0, unusedColumns: [] };
  if (!course) return { ...state, sentence: 'This course isn’t here any more.' };
  if (text === undefined) return { ...state, sentence: tooLong };
  const list = readList(text);
  const asked = { course, instructor, list };
  const plan = await planOf(getRuntime().store.read, asked);
  const problems = [...list.problems, ...plan.problems].sort((one, other) => one.line - other.line);
  const looked = { ...state, unusedColumns: list.unusedColumns.slice(0, 20) };
  if (problems.length > 0) {
    const number = new Set(problems.map(({ line }) => line)).size;
    return {
      ...looked,
      sentence: `Nothing has been changed: ${number === 1 ? 'one line needs' : `${number} lines need`} mending. Mend below, then check again.`,
      problems: problems.slice(0, shownProblems),
      moreProblems: Math.max(0, problems.length - shownProblems),
    };
  }
  const shown = (now: Plan) => ({ ...previewOf(now, shownRows), key: keyOf(now) });
  if (textOf(form, 'intent') !== 'apply') return { ...looked, preview: shown(plan) };
  const withMail = textOf(form, 'mail') === 'yes' && getRuntime().settings.mail !== undefined;
  const result = await apply(asked, textOf(form, 'key'), withMail);
  if (result.status === 'changed') return { ...looked, sentence: changedMeanwhile, preview: shown(result.plan) };
  refresh();
  const links = withMail ? null : result.links;
  return { ...looked, text: '', done: { preview: previewOf(result.plan, 0), mailed: withMail && result.links !== null, links } };
}
