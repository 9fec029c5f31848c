import type { GroupPlace } from './addresses';

interface Decided {
  readonly place: GroupPlace;
  readonly keys: readonly string[];
  readonly version: number;
  readonly reviewId: string;
}

/** What a form about a group carries along: which answers are meant, and what the page knew of them. */
export const groupFields = (
  courseId: string,
  { place, keys, version, reviewId }: Decided,
  back: string,
): Readonly<Record<string, string | readonly string[]>> => ({
  course: courseId,
  activity: place.activityId,
  question: place.question,
  key: keys,
  id: reviewId,
  seen: String(version),
  back,
});
