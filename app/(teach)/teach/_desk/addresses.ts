import { type QueueFilter, readFilter, writeFilter } from '@/lib/review/filter';

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

const withQuery = (path: string, query: string): string => (query ? `${path}?${query}` : path);

/** Parameters that are set, as a query string. */
export const queryOf = (params: Readonly<Record<string, string | undefined>>): string =>
  new URLSearchParams(Object.entries(params).flatMap(([key, value]) => (value ? [[key, value]] : []))).toString();

/** The filter of a queue's address. A form gives activity and question together as `where`, 'activity:question'. */
export const readDeskFilter = (params: Params): QueueFilter => {
  const where = typeof params.where === 'string' ? params.where : undefined;
  if (where === undefined) return readFilter(params);
  const [activity, question] = where.split(':');
  return readFilter({ ...params, activity, question });
};

/** A filter as a form's hidden field carries it. */
export const filterOf = (query: string): QueueFilter => readDeskFilter(Object.fromEntries(new URLSearchParams(query)));

export const queueAddress = (courseId: string, filter?: QueueFilter, more: Readonly<Record<string, string | undefined>> = {}): string =>
  withQuery(`/teach/${courseId}`, [filter ? writeFilter(filter) : '', queryOf(more)].filter(Boolean).join('&'));

/** An entry's page, which knows the filter that it was met in. */
export const entryAddress = (
  courseId: string,
  entryId: string,
  filter: QueueFilter,
  more: Readonly<Record<string, string | undefined>> = {},
): string =>
  withQuery(`/teach/${courseId}/entries/${encodeURIComponent(entryId)}`, [writeFilter(filter), queryOf(more)].filter(Boolean).join('&'));

/** One group of like answers. */
export interface GroupPlace {
  readonly activityId: string;
  readonly question: string;
  readonly key: string;
}

/** The groups of one question of an activity, or the choice among questions. */
export const groupsAddress = (
  courseId: string,
  place?: { readonly activityId: string; readonly question: string },
  more: Readonly<Record<string, string | undefined>> = {},
): string =>
  withQuery(
    `/teach/${courseId}/groups`,
    queryOf({ where: place && (place.question ? `${place.activityId}:${place.question}` : place.activityId), ...more }),
  );

export const groupAddress = (
  courseId: string,
  { activityId, question, key }: GroupPlace,
  more: Readonly<Record<string, string | undefined>> = {},
): string => withQuery(`/teach/${courseId}/groups/one`, queryOf({ activity: activityId, question, group: key, ...more }));

/** Where a ruling is made from an answer's words. Null where nothing was judged by a scenario. */
export const teachAddress = (
  courseId: string,
  { scenarioId, question, text }: { readonly scenarioId: string | null; readonly question: string; readonly text: string },
): string | null =>
  scenarioId === null || (question !== 'customers' && question !== 'consumers')
    ? null
    : `/teach/${courseId}/rulings/new?${queryOf({ scenario: scenarioId, list: question, text: text.slice(0, 400) })}`;
