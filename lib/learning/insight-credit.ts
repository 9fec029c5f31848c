/** What a page reports of a visit: seconds at work on it in all, and of these the seconds at each place that was seen. */
export interface VisitReport {
  readonly seconds: number;
  readonly places: readonly { readonly place: string; readonly seconds: number }[];
}

/** No page stays silent for longer than this while somebody is at work on it, in seconds. */
const longestReport = 600;
/** Clocks tick apart, and reports take their time on the way, in seconds. */
const slack = 5;
/** What the first report of a lesson may claim that no page was shown for, in seconds. */
const firstReport = 90;

/**
 * What of a report counts: no more seconds than have passed since seconds were counted last, and for the places together no more than in
 * all. Places that the lesson doesn't have (any more) are passed over.
 * @param passed milliseconds since then; undefined when nothing was counted or shown before
 */
export const creditOf = (
  report: VisitReport,
  known: ReadonlySet<string>,
  passed: number | undefined,
): { seconds: number; places: Map<string, number> } => {
  const most = passed === undefined ? firstReport : Math.min(longestReport, Math.max(0, Math.floor(passed / 1000)) + slack);
  const seconds = Math.min(report.seconds, most);
  const places = new Map<string, number>();
  let left = seconds;
  for (const { place, seconds: there } of report.places) {
    if (!known.has(place)) continue;
    const credited = Math.min(there, left);
    left -= credited;
    places.set(place, (places.get(place) ?? 0) + credited);
  }
  return { seconds, places };
};
