/** What makes it doubtful that a party is meant to which somebody was likened. */
import { PREDICATES } from '../lexicon/predicates';
import type { Rule } from '../rules/rule';
import { describesNobody, rootOf } from './descriptions';
import { hasClause } from './half-named';
import type { PartContext } from './part-context';
import type { Recognised } from './recognised';

/** "Call centre agents", where those whom the call centre rings are a party: whoever works there is none of those. */
export function isWorkerOfOthers({ keys, headEnd, range, list }: PartContext, found: Recognised, rule: Rule): boolean {
  if (list !== 'consumers' || rule.verdict !== 'fits' || found.facts.side === 'inside' || headEnd - range.from < 2) return false;
  const worker = WORKERS.test(keys[headEnd - 1] ?? '');
  return worker && found.facts.gives.every(({ kind }) => kind !== 'work' && kind !== 'goods');
}

const WORKERS =
  /^(?:agent|operator|operative|handler|clerk|adviser|advisor|rep|representative|technician|attendant|receptionist|assistant)$/u;

const PLAINLY_USING = /^(?:user|non-payer|learner|audience|passenger|borrower|reader|patient)$/u;

/** Where things are sold, of somebody who is known to pay nothing more is told, in words that nobody is described with: "mums getting nappies" may well buy them. */
export function tellsMore(context: PartContext, found: Recognised): boolean {
  const { compiled, tokens, keys, range, headEnd } = context;
  const wrong = compiled.lineage(found.kind ?? '').includes('offender') || context.said?.kind === 'offender';
  if (wrong || (context.said !== null && PLAINLY_USING.test(context.said.kind)) || context.around?.misdeed || !hasClause(context, found))
    return false;
  return keys.slice(headEnd, range.to).some((key, i) => {
    const root = tokens[headEnd + i]?.mark ? null : rootOf(key);
    return root !== null && !PREDICATES.has(key) && describesNobody(compiled.descriptions, root);
  });
}
