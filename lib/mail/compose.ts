import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  digestKind,
  invitationState,
  type Outgoing,
  type Person,
  type Reader,
  selectOptionalInvitationById,
  selectOptionalLink,
  selectOptionalPersonById,
  selectTold,
  selectWaiting,
  type Told,
} from '@/db';
import { lessonAddress } from '@/lib/courses/addresses';
import type { Message } from './message';
import type { Titles } from './titles';
import { mailToken, unsubscribeToken } from './token';
import { digestWords, invitationWords, resetWords, type ToldWord } from './words';

/** The kinds of e-mail besides the digest, and the purpose of a link that sets a new password. */
export const invitationKind = 'invitation';
export const resetKind = 'reset';

/** What composing needs to know of its site; `address` is its public one, `now` in ms since 1970. */
export type Surroundings = { read: Reader; secret: string; address: string; titles: Titles; now: number };

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
const dayText = (at: number): string => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(at);

/** One paragraph for each word of an instructor in each place, however many of the learner's answers there it reached. */
const toldWords = (told: Told[], { address, titles }: Surroundings): ToldWord[] => {
  const byWord = new Map<string, ToldWord & { own: string[] }>();
  for (const { reviewId, kind, text, own, courseId, lessonId, activityId } of told) {
    const key = `${reviewId} ${activityId}`;
    const { course, activity } = titles(courseId, activityId);
    const link = `${address}${lessonId === null ? '/my-learning' : lessonAddress(courseId, lessonId, activityId ?? undefined)}`;
    const word = byWord.get(key) ?? { kind, text, own: [], place: activity ? `${course}: ${activity}` : course, link };
    if (own.trim() && !word.own.includes(own)) word.own.push(own);
    byWord.set(key, word);
  }
  return [...byWord.values()];
};

type Composed = Pick<Message, 'subject' | 'text' | 'unsubscribe'> | undefined;

const digest = async (person: Person, detail: unknown, around: Surroundings): Promise<Composed> => {
  const { toldAt } = z.object({ toldAt: z.number() }).parse(detail);
  const words = toldWords(await selectTold(around.read, { personId: person.id, toldAt }), around);
  if (words.length === 0) return undefined;
  const token = unsubscribeToken(around.secret, person.id);
  return {
    ...digestWords({ name: person.name, words, stop: `${around.address}/unsubscribe/${token}` }),
    unsubscribe: `${around.address}/api/unsubscribe/${token}`,
  };
};

const invitation = async (person: Person, detail: unknown, { read, secret, address, titles, now }: Surroundings): Promise<Composed> => {
  const { invitationId } = z.object({ invitationId: z.string() }).parse(detail);
  const found = await selectOptionalInvitationById(read, invitationId);
  if (!found || invitationState(found, now) !== 'good' || !(await selectWaiting(read, [person.id])).has(person.id)) return undefined;
  const by = found.byId === null ? undefined : await selectOptionalPersonById(read, found.byId);
  return invitationWords({
    ...{ name: person.name, by: by?.name ?? 'An instructor', course: titles(found.courseId, null).course, role: found.role },
    link: `${address}/invitation/${mailToken(secret, 'invitation', found.id)}`,
    until: dayText(found.expiresAt),
  });
};

const reset = async (person: Person, id: string, { read, secret, address, now }: Surroundings): Promise<Composed> => {
  const token = mailToken(secret, 'reset', id);
  const link = await selectOptionalLink(read, { tokenHash: hashOf(token), purpose: resetKind });
  if (!link || link.usedAt !== null || link.expiresAt <= now) return undefined;
  return resetWords({ name: person.name, link: `${address}/new-password/${token}` });
};

/** Makes the words of an e-mail, or undefined when there is nothing left to tell: the person or the reason has gone. */
export const compose = async ({ id, personId, kind, detail }: Outgoing, around: Surroundings): Promise<Message | undefined> => {
  const person = await selectOptionalPersonById(around.read, personId);
  if (!person) return undefined;
  const makers: Readonly<Record<string, () => Promise<Composed>>> = {
    [digestKind]: () => digest(person, detail, around),
    [invitationKind]: () => invitation(person, detail, around),
    [resetKind]: () => reset(person, id, around),
  };
  const composed = await makers[kind]?.();
  return composed && { id, to: { name: person.name, address: person.email }, ...composed };
};
