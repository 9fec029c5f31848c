'use server';

import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { type Draft, type Submission, saveDraft, selectOptionalDraft, selectSubmissions } from '@/db';
import type { BroughtResult, LeftOnDevice } from '@/lib/activities/frame/left-on-device';
import { schemaOf } from '@/lib/activities/schemas';
import { fieldsOf } from '@/lib/activities/widget';
import { currentPerson } from '@/lib/auth/session';
import { lessonAddress } from '@/lib/courses/addresses';
import type { Activity } from '@/lib/courses/course';
import { findActivity, selectOptionalCourse } from '@/lib/courses/library';
import { getRuntime } from '@/lib/server/runtime';
import { handIn } from './hand-in';

const entries = z.array(z.tuple([z.string(), z.string()])).max(200);
const leftSchema = z.object({
  courseId: z.string(),
  activityId: z.string(),
  tries: z.array(z.object({ key: z.uuid(), entries })).max(50),
  words: entries.nullable(),
});
type Left = z.infer<typeof leftSchema>;

const formOf = (given: Left['tries'][number]['entries'], own: Record<string, string> = {}): FormData => {
  const form = new FormData();
  for (const [name, value] of given) form.append(name, value);
  for (const [name, value] of Object.entries(own)) form.set(name, value);
  return form;
};

const asStored = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer));

interface Account {
  readonly submitted: readonly Submission[];
  readonly draft: Draft | undefined;
}

/**
 * True when the account has an answer of its own to the activity. Tries that have moved before, by a move that broke off or in another
 * window, are none; nor is a draft that is blank, or holds what was handed in last, or what is being brought.
 */
const hasCounterpart = ({ submitted, draft }: Account, { widget }: Activity, tries: Left['tries'], brought: unknown): boolean => {
  if (submitted.some(({ key }) => !tries.some((one) => one.key === key))) return true;
  const answer = draft && schemaOf(widget).answer.safeParse(draft.answer);
  if (!draft || (answer?.success && schemaOf(widget).isBlank(answer.data))) return false;
  return ![submitted.at(-1)?.answer, brought].some((known) => known !== undefined && isDeepStrictEqual(draft.answer, asStored(known)));
};

/**
 * Moves what a visitor did in one activity into the account: each try is handed in under its own key, what stood in the boxes besides
 * becomes the draft. Where the account has an answer of its own nothing is done: the learner is asked. Can be repeated.
 */
export async function bringAlong(given: LeftOnDevice): Promise<BroughtResult> {
  const parsed = leftSchema.safeParse(given);
  const course = parsed.success ? await selectOptionalCourse(parsed.data.courseId) : undefined;
  const found = parsed.success && course ? findActivity(course, parsed.data.activityId) : undefined;
  if (!parsed.success || !course || !found) return { status: 'unknown' };
  const person = await currentPerson();
  if (!person) return { status: 'signed-out' };
  const { lesson, activity } = found;
  const { tries, words } = parsed.data;
  const place = { personId: person.id, courseId: course.id, activityId: activity.id };
  const told = { title: `${lesson.title}: ${activity.title}`, address: lessonAddress(course.id, lesson.id, activity.id) };
  const keys: string[] = [];
  const schema = schemaOf(activity.widget);
  const brought = words ? schema.fromFields(fieldsOf(formOf(words)), activity.props) : undefined;
  const { read, write } = getRuntime().store;
  const submitted = (await selectSubmissions(read, person.id, course.id)).filter(({ activityId }) => activityId === activity.id);
  const draft = await selectOptionalDraft(read, place);
  if (hasCounterpart({ submitted, draft }, activity, tries, brought)) return { status: 'both', ...told, keys };
  let base = draft?.version ?? 0;
  for (const { key, entries: posted } of tries) {
    const form = formOf(posted, { course: course.id, lesson: lesson.id, activity: activity.id, key, base: '0', intent: 'hand-in' });
    const result = await handIn({ status: 'idle' }, form);
    if (result.status === 'signed-out') return { status: 'signed-out' };
    if (result.status !== 'stored') {
      return { status: 'refused', ...told, keys, sentence: result.status === 'refused' ? result.sentence : 'please look at it once more.' };
    }
    keys.push(key);
    base = result.draftVersion;
  }
  if (brought !== undefined) {
    const saved = await write((tx) => saveDraft(tx, { ...place, answer: brought, base, now: Date.now() }), { idempotent: true });
    if (saved.status === 'conflict') return { status: 'both', ...told, keys };
  }
  return { status: 'moved', ...told, keys };
}
