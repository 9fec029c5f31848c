import type { Course } from '@/lib/courses/course';
import { findActivity, selectScenario } from '@/lib/courses/library';
import { IDEA_WORDING } from '@/lib/feedback/explanation/wording/ideas';
import { MISCONCEPTION_WORDING } from '@/lib/feedback/explanation/wording/misconceptions';
import { partyName } from '@/lib/teaching/party-name';

// What the queue stores as ids, in words for instructors.

const questionNames: Readonly<Record<string, string>> = {
  customers: 'Customers',
  consumers: 'Consumers',
  explanation: 'Explanation',
};

/** A question of an activity in words; empty for an activity with one question. */
export const questionName = (question: string): string => questionNames[question] ?? question;

/** The activity's title with the question: 'Customers and consumers of the police: Customers'. One that left the course has its id alone. */
export const placeName = (course: Course, activityId: string, question: string): string => {
  const title = findActivity(course, activityId)?.activity.title ?? activityId;
  return question ? `${title}: ${questionName(question)}` : title;
};

/** The misconceptions of a list of ids, joined by spaces, by their names. */
export const misconceptionNames = (ids: string): string[] =>
  ids
    .split(' ')
    .flatMap((id) => (id in MISCONCEPTION_WORDING ? [MISCONCEPTION_WORDING[id as keyof typeof MISCONCEPTION_WORDING].name] : []));

const relations: Readonly<Record<string, string>> = {
  internal: 'inside the organisation',
  external: 'outside the organisation',
  away: 'away from work',
  'not-a-party': 'not somebody yet',
};

const told: Readonly<Record<string, string>> = {
  both: 'both halves of the exchange told',
  'gives-only': 'what they give is told',
  'gets-only': 'what they get is told',
  none: 'nothing told of the exchange',
};

/** One id of a reading in words, or undefined for a party's. */
const wordOf = (id: string): string | undefined =>
  IDEA_WORDING[id as keyof typeof IDEA_WORDING]?.name ??
  MISCONCEPTION_WORDING[id as keyof typeof MISCONCEPTION_WORDING]?.name ??
  relations[id] ??
  told[id];

/**
 * What an answer was read as, in words: the party's name in its scenario, ideas and misconceptions, or a kind of relation.
 * Null when nothing was recognised.
 */
export const readingName = (
  course: Course,
  { scenarioId, reading }: { scenarioId: string | null; reading: string | null },
): string | null => {
  if (!reading) return null;
  if (scenarioId !== null && scenarioId in course.scenarios) {
    const { scenario, parties } = selectScenario(course, scenarioId);
    if (parties.has(reading) || reading.startsWith('kind:')) return partyName(scenario, reading);
  }
  const words = reading.split(' ').map(wordOf);
  return words.every((word) => word !== undefined) ? words.join('; ') : reading.replaceAll('-', ' ');
};
