import type { Claim, PeopleIn } from '@/db';
import { schemaOf } from '@/lib/activities/schemas';
import type { Course } from '@/lib/courses/course';
import { findActivity } from '@/lib/courses/library';
import { groupAddress, teachAddress } from './addresses';
import type { GroupData } from './group-row';
import { distinctOf, type GroupSet, keysOf, oldestOf, textsOf, versionOf } from './group-sets';
import { readingName } from './reading';
import { heldBy } from './row-of';
import { spanText } from './since';
import { verdictName } from './verdicts';

interface Given {
  readonly place: { readonly activityId: string; readonly question: string };
  readonly people: ReadonlyMap<string, PeopleIn>;
  readonly claim: Claim | undefined;
  readonly me: string;
  readonly now: number;
  readonly reviewId: string;
}

/** The scenario that an activity's answers are judged by; null for none. */
const scenarioOf = (course: Course, activityId: string): string | null => {
  const activity = findActivity(course, activityId)?.activity;
  return activity ? schemaOf(activity.widget).scenario(activity.props) : null;
};

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 118)}…` : text);

/** A set of groups in words, as its row shows it. */
export const dataOf = (course: Course, set: GroupSet, { place, people, claim, me, now, reviewId }: Given): GroupData => {
  const keys = keysOf(set);
  const first = set.groups[0];
  const texts = textsOf(set);
  const here = { ...place, key: keys[0] ?? '' };
  const scenarioId = scenarioOf(course, place.activityId);
  const verdict = set.groups.every((group) => group.verdict === first?.verdict) ? (first?.verdict ?? null) : null;
  // What nobody could read has nothing in common but that: one of its texts would be no name for the others.
  const isUnread = verdict === 'unreadable' && distinctOf(set) > 1;
  const read = set.groups.length === 1 && first ? readingName(course, { scenarioId, reading: first.reading }) : null;
  const readAs = isUnread ? verdictName(verdict) : read;
  const commonest = texts[0]?.text ?? '';
  const names = [...new Set(keys.flatMap((key) => people.get(key)?.names ?? []))];
  const oldest = oldestOf(set);
  return {
    place: here,
    keys,
    name: readAs ?? shortened(commonest),
    named: readAs !== null,
    texts: texts.slice(0, 12).map(({ text, number }) => ({ text: shortened(text), number })),
    more: distinctOf(set) - Math.min(12, texts.length),
    number: set.number,
    open: set.open,
    verdict,
    people: { names: names.slice(0, 6), number: keys.reduce((sum, key) => sum + (people.get(key)?.number ?? 0), 0) },
    waits: oldest === null ? null : spanText(now - oldest),
    version: versionOf(set),
    reviewId,
    claim: heldBy(claim, me),
    address: groupAddress(course.id, here),
    teach: teachAddress(course.id, { scenarioId, question: place.question, text: commonest }),
  };
};
