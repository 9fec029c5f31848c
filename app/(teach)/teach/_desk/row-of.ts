import { randomUUID } from 'node:crypto';
import type { ListedEntry } from '@/db';
import type { Course } from '@/lib/courses/course';
import type { QueueFilter } from '@/lib/review/filter';
import { entryAddress, groupAddress, teachAddress } from './addresses';
import type { HeldClaim } from './claim-note';
import type { RowData } from './queue-row';
import { misconceptionNames, placeName, readingName } from './reading';
import { spanText } from './since';

/** A claim as others see it; nothing of one's own. */
export const heldBy = (claim: { personId: string; personName: string; until: number } | undefined, me: string): HeldClaim | null =>
  claim && claim.personId !== me ? { name: claim.personName, until: claim.until } : null;

/** An entry in words, as its row shows it to `me`. `now` in milliseconds since 1970. */
export const rowOf = (
  course: Course,
  entry: ListedEntry,
  { filter, me, version, now }: { filter: QueueFilter; me: string; version: number; now: number },
): RowData => {
  const { activityId, question, groupKey, lessonId } = entry;
  const kind = entry.kind as RowData['kind'];
  const lesson = course.lessons.find(({ id }) => id === lessonId)?.title ?? '';
  const isAnswer = kind === 'answer' && activityId !== null;
  return {
    id: entry.id,
    kind,
    learner: entry.personName ?? 'A visitor',
    place: activityId === null ? lesson : placeName(course, activityId, question),
    text: entry.text,
    verdict: entry.verdict,
    readAs: readingName(course, entry),
    misread: entry.misread,
    misconceptions: misconceptionNames(entry.misconceptions).filter((name) => !readingName(course, entry)?.includes(name)),
    waits: entry.open ? spanText(now - entry.createdAt) : null,
    at: entry.createdAt,
    reviews: entry.reviews,
    version,
    reviewId: randomUUID(),
    claim: heldBy(entry.claim, me),
    address: entryAddress(course.id, entry.id, filter),
    teach: isAnswer ? teachAddress(course.id, entry) : null,
    groups: isAnswer && groupKey ? groupAddress(course.id, { activityId, question, key: groupKey }) : null,
  };
};
