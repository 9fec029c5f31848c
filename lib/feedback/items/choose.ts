/** Which party is meant where the same words may name several: what else is said tells. */
import { paysDirectly } from '../facts';
import { plainWords, type Range, type Token } from '../reading';
import { judge } from '../rules';
import type { List } from '../types';
import type { CompiledParty, CompiledScenario } from './compile';
import { contentRoot } from './names';
import { type Recognised, recognisedParty } from './recognised';

const AGAINST_WILL =
  /\b(?:never (?:wanted|chose|asked) to|(?:did ?n[o]?t|doesn?t|dont) want to (?:be|go|come)|dragged (?:in|there|off|along)|hauled (?:in|off)|against (?:their|his|her) (?:own )?(?:will|wishes)|no choice|(?:did ?n[o]?t|never|not) (?:choose|chose|chosen|ask(?:ed)? to)|unwilling(?:ly)?|forced to|made to|ordered to|have to|by force|(?:said|saying) no)\b/u;

/** Whether the words tell of somebody who is dealt with against their will. */
export const saysUnwilling = (words: string): boolean => AGAINST_WILL.test(words);

const ORDER = ['fits', 'arguable', 'reconsider'];

/** Words of tokens[0, …) outside a range that say something of their own, by root. */
function rootsBeside(tokens: readonly Token[], keys: readonly string[], beside: Range): Set<string> {
  const roots = new Set<string>();
  for (let i = 0; i < Math.min(tokens.length, 60); i++) {
    if ((i >= beside.from && i < beside.to) || tokens[i]?.mark) continue;
    const key = keys[i] ?? '';
    // Paying tells residents from residents, though it tells nothing of people in general.
    const root = key === 'pay' || key === 'paid' || key === 'paying' ? null : contentRoot(key);
    if (root) roots.add(root);
  }
  return roots;
}

/**
 * Of several parties that a name fits ("residents" who pay, whom the council pays for, who never chose to come) the one that the other words point at:
 * by words of its own, by will, by `said` (the kind that the words make of them); else the first, or for a shared noun one that is at home in this list.
 */
export function chosenAmong(
  compiled: CompiledScenario,
  list: List,
  found: Recognised,
  tokens: readonly Token[],
  keys: readonly string[],
  beside: Range,
  said: string | null,
): Recognised {
  const { others } = found;
  if (!others || others.length < 2) return found;
  const as = (party: CompiledParty): Recognised => ({ ...recognisedParty(party), how: found.how });
  const words = plainWords(tokens);
  const only = (test: (party: CompiledParty) => boolean): CompiledParty | undefined => others.find(test);
  const unwilling = saysUnwilling(words) ? only(({ facts }) => !facts.willing) : undefined;
  if (unwilling) return as(unwilling);
  const roots = rootsBeside(tokens, keys, beside);
  const shared = others.map(({ party }) => {
    let count = 0;
    for (const root of roots) if (compiled.contents.get(root)?.includes(party.id)) count += 1;
    return count;
  });
  const most = Math.max(...shared);
  const near = others.filter((_, i) => shared[i] === most);
  if (most > 0 && near.length === 1 && near[0]) return as(near[0]);
  const paying = said === 'payer' || said === 'buyer' ? true : said === 'user' || said === 'non-payer' ? false : null;
  const byPay = paying === null ? undefined : near.find(({ facts }) => paysDirectly(facts) === paying);
  if (byPay) return as(byPay);
  const first = near[0] ?? found.party;
  if (!first || found.how !== 'name') return found;
  const rank = ({ facts }: CompiledParty): number => ORDER.indexOf(judge(facts, list, compiled.scenario.sector).rule.verdict);
  return as(rank(first) < 2 ? first : near.reduce((a, b) => (rank(b) < rank(a) ? b : a)));
}
