import { type Reader, type Remark, selectJudgedAnswers } from '@/db';
import type { Course } from '@/lib/courses/course';
import { type CompiledScenario, checkItem, decidingParty, type ItemFinding } from '@/lib/feedback';
import type { List, Verdict } from '@/lib/feedback/types';
import { groupKeyOf, wordsKey } from '@/lib/review';
import { partyName } from './party-name';
import type { ShownChange } from './shown';
import { taughtScenario } from './taught';

/** An answer that would be answered otherwise by the scenario as it is taught now. */
interface EarlierChange extends Remark {
  readonly list: List;
  readonly text: string;
  readonly was: { readonly verdict: string | null; readonly reading: string | null };
}

export interface EarlierAnswers {
  /** How many answers were read again. */
  readonly answers: number;
  readonly changes: readonly EarlierChange[];
  readonly taught: CompiledScenario;
}

/** How many texts are read before others get their turn. */
const chunk = 2000;

/** Whoever is marked again gets the whole argument, wherever on the ladder of tries they stood. */
const wholeArgument = 3;

/**
 * Reads all answers that stand in a scenario's lists again, as it is taught now. Gives those whose verdict or reading would change; what
 * instructors have ruled by an override is left out. Nothing is written.
 */
export const earlierAnswers = async (reader: Reader, course: Course, scenarioId: string): Promise<EarlierAnswers> => {
  const taught = await taughtScenario(reader, course, scenarioId);
  const judged = await selectJudgedAnswers(reader, { courseId: course.id, scenarioId });
  const findings = new Map<string, ItemFinding>();
  const changes: EarlierChange[] = [];
  for (const { id, list, text, verdict, reading } of judged) {
    const key = `${list} ${text}`;
    const known = findings.get(key);
    const finding = known ?? checkItem(taught, { list, text, try: wholeArgument });
    if (!known) {
      findings.set(key, finding);
      if (findings.size % chunk === 0) await new Promise<void>((resolve) => setImmediate(resolve));
    }
    const now = decidingParty(finding)?.id ?? null;
    if (finding.verdict === verdict && now === reading) continue;
    const groupKey = groupKeyOf({ verdict: finding.verdict, reading: now, words: wordsKey(text) });
    changes.push({ entryId: id, list, text, was: { verdict, reading }, verdict: finding.verdict, reading: now, finding, groupKey });
  }
  return { answers: judged.length, changes, taught };
};

const asVerdict = (verdict: string | null): Verdict => (verdict ?? 'unrecognised') as Verdict;

/** The changes by text, those written most often first, as they are shown side by side. */
export const shownEarlier = ({ changes, taught: { scenario } }: EarlierAnswers, most: number): ShownChange[] => {
  const nameOf = (reading: string | null) => (reading === null ? '' : partyName(scenario, reading));
  const byText = new Map<string, ShownChange>();
  for (const { list, text, was, verdict, reading } of changes) {
    const key = `${list} ${text} ${was.verdict} ${was.reading}`;
    byText.set(key, {
      list,
      text,
      count: (byText.get(key)?.count ?? 0) + 1,
      was: { verdict: asVerdict(was.verdict), readAs: nameOf(was.reading) },
      now: { verdict: asVerdict(verdict), readAs: nameOf(reading) },
    });
  }
  return [...byText.values()].sort((a, b) => b.count - a.count).slice(0, most);
};
