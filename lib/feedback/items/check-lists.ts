/** Both lists of an answer: each box by itself, and what shows only between boxes. */
import type { List } from '../types';
import { checkItem } from './check-item';
import type { CompiledScenario } from './compile';
import { ownContrast } from './contrast';
import { decidingParty } from './decided';
import type { ItemFinding } from './finding';

export interface ListsAnswer {
  readonly customers: readonly string[];
  readonly consumers: readonly string[];
}

export interface ListsFinding {
  readonly customers: ItemFinding[];
  readonly consumers: ItemFinding[];
}

/** Adds remarks to findings that were made one by one: repeats, the same party in both lists, a contrast of the learner's own. */
export function relateFindings(compiled: CompiledScenario | null, lists: ListsFinding): ListsFinding {
  const partyOf = (finding: ItemFinding): string | undefined => decidingParty(finding)?.id;
  const relate = (list: List): ItemFinding[] => {
    const seen = new Map<string, ItemFinding>();
    const others = lists[list === 'customers' ? 'consumers' : 'customers'];
    const contrast = compiled && ownContrast(compiled, lists[list]);
    return lists[list].map((finding) => {
      const id = partyOf(finding);
      if (id === undefined) return finding;
      const remarks = [...finding.remarks];
      const earlier = seen.get(id);
      if (earlier) remarks.push({ id: 'repeat', of: earlier.text });
      else seen.set(id, finding);
      const twin = others.find((other) => partyOf(other) === id);
      if (twin && finding.verdict !== 'reconsider' && twin.verdict !== 'reconsider') remarks.push({ id: 'both-lists', of: twin.text });
      const own = finding.verdict !== 'fits' && contrast && contrast.name !== finding.parties[0]?.name ? contrast : null;
      return { ...finding, remarks, contrast: own ?? finding.contrast };
    });
  };
  return { customers: relate('customers'), consumers: relate('consumers') };
}

/** Checks both lists. `try` counts the learner's tries at the whole answer, from 1. */
export function checkLists(compiled: CompiledScenario, lists: ListsAnswer, options: { readonly try?: number } = {}): ListsFinding {
  const check = (list: List): ItemFinding[] =>
    lists[list].map((text) => checkItem(compiled, options.try === undefined ? { list, text } : { list, text, try: options.try }));
  return relateFindings(compiled, { customers: check('customers'), consumers: check('consumers') });
}
