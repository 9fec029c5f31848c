/** Cases of a scenario: what an author expects of an answer, what teaching would change of it, and an override made into one. */
import { type Answered, answerOf } from '../items/check-item';
import type { CompiledScenario } from '../items/compile';
import { joined } from '../items/voice';
import type { List, Verdict } from '../types';

/** One line of a scenario's `<id>.cases.jsonl`. */
export interface ScenarioCase {
  readonly list: List;
  readonly text: string;
  /** A verdict; any other word is answered by nothing. */
  readonly verdict: string;
  /** Id of the party that the words mean; ids joined by `+` for several. */
  readonly party?: string | undefined;
}

const answers = ({ verdict, party }: ScenarioCase, given: Answered): boolean =>
  verdict === given.verdict && (party === undefined || party === given.parties.join('+'));

const BE: Readonly<Record<Verdict, string>> = {
  fits: 'fit',
  arguable: 'be arguable',
  reconsider: 'be worth another look',
  'not-a-party': 'be no party',
  unrecognised: 'stay unrecognised',
  unreadable: 'count as no answer',
};

const named = (compiled: CompiledScenario, ids: readonly string[]): string =>
  joined(ids.map((id) => compiled.parties.get(id)?.party.name ?? id));

/** "be read as swimmers and fit". */
function standing(compiled: CompiledScenario, verdict: string, parties: readonly string[]): string {
  const be = BE[verdict as Verdict] ?? verdict;
  return parties.length === 0 ? be : `be read as ${named(compiled, parties)} and ${be}`;
}

/**
 * The author's own cases that a taught scenario (`after`) answers differently from what they say, each as one sentence. Cases that the
 * scenario without what was taught (`before`) doesn't answer as they say are passed over: teaching is not to blame for them.
 */
export function clashesWith(before: CompiledScenario, after: CompiledScenario, cases: readonly ScenarioCase[]): string[] {
  return cases.flatMap((one) => {
    const { list, text } = one;
    if (!answers(one, answerOf(before, list, text))) return [];
    const now = answerOf(after, list, text);
    if (answers(one, now)) return [];
    const expected = standing(before, one.verdict, one.party?.split('+') ?? []);
    return [`The author’s case “${text}” in ${list} is to ${expected}; taught so, it would ${standing(after, now.verdict, now.parties)}.`];
  });
}

/** A verdict that an instructor gave instead of the engine's, as a case of the scenario. `party` is an id, or ids joined by `+`. */
export function caseOf(text: string, list: List, verdict: Verdict, party?: string | null): ScenarioCase {
  return { list, text: text.trim().replace(/\s+/gu, ' '), verdict, ...(party ? { party } : {}) };
}

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Cases as lines of a `<id>.cases.jsonl`: customers first, then by text, whatever order they came in; empty for none. Of several with the same
 * text in the same list (small letters and capitals apart) the last one given stands.
 */
export function caseLines(cases: readonly ScenarioCase[]): string {
  const distinct = new Map(cases.map((one) => [`${one.list} ${one.text.toLowerCase()}`, one]));
  return [...distinct.values()]
    .sort((a, b) => before(b.list, a.list) || before(a.text.toLowerCase(), b.text.toLowerCase()))
    .map(({ list, text, verdict, party }) => `${JSON.stringify({ list, text, verdict, ...(party === undefined ? {} : { party }) })}\n`)
    .join('');
}
