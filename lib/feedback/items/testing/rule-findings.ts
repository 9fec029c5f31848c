/** For tests: findings as they would be stored, one for each of the rules. */
import { judge, RULES } from '../../rules';
import { checkItem } from '../check-item';
import type { CompiledScenario } from '../compile';
import type { ItemFinding } from '../finding';
import { FACTS } from './rule-facts';

/** The finding of a party for which a rule decides. Throws where the rule has no facts, or another decides on them. */
export function findingFor(scenario: CompiledScenario, id: string, plural: boolean): ItemFinding {
  const known = FACTS[id];
  const rule = RULES.find((one) => one.id === id);
  if (!known || !rule) throw new Error(`${id} is no rule with facts`);
  const [facts, sector] = known;
  const decides = judge(facts, rule.list, sector).rule.id;
  if (decides !== id) throw new Error(`${decides} decides on the facts of ${id}`);
  const finding = checkItem(scenario, { list: rule.list, text: 'the government' });
  const [first] = finding.parties;
  if (!first) throw new Error('the government is a party');
  const { side, willing, gives, gets } = facts;
  const party = {
    ...first,
    name: plural ? 'neighbours' : 'the guild',
    plural,
    rule: id,
    verdict: rule.verdict,
    beat: [],
    facts: { side, willing, gives: gives.map(({ what }) => ({ what })), gets: [...gets] },
  };
  const contrast = { name: 'the government', plural: false, own: false, gives: 'money', gets: 'order' };
  return { ...finding, verdict: rule.verdict, rule: id, parties: [party], contrast };
}

/** The same finding, had its party been ruled on. */
export function ruledFinding(finding: ItemFinding, verdict: 'fits' | 'arguable' | 'reconsider', reason: string): ItemFinding {
  const [first] = finding.parties;
  if (!first) throw new Error('the finding has a party');
  const derived = finding.rule;
  const beat = first.verdict === verdict ? [] : [derived];
  return { ...finding, verdict, rule: 'ruling', parties: [{ ...first, verdict, rule: 'ruling', beat, ruling: { reason, derived } }] };
}
