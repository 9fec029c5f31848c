/** Lawyers that somebody else has: "the other side's solicitor", "their lawyer", "opposing counsel". */
import { THIRD_POSSESSIVES } from '../reading/closed-classes';
import type { Hit } from './hits';
import { readHit } from './meaning';
import type { PartContext } from './part-context';

/** Whether lawyers are named as somebody else's, while those known here, if any, work for the organisation: then we cannot tell whose they are. */
export function areLawyersOfOthers(context: PartContext): boolean {
  const { compiled, list, tokens, hits, headEnd } = context;
  const head = hits.find(({ to }) => to === headEnd);
  if (!head || compiled.scenario.sector === 'internal' || !areOfOthers(context, head)) return false;
  const { recognised, kind } = readHit(compiled, list, head, tokens);
  const lawyers = kind === 'lawyer' || recognised?.party?.kinds.includes('lawyer') || recognised?.party?.aliasKinds.includes('lawyer');
  if (!lawyers) return false;
  const facts = recognised?.party?.facts;
  return !facts || facts.side === 'inside' || facts.gives.some((given) => given.kind === 'goods' || given.kind === 'work');
}

/** By whoever they belong to before them, or by a word that sets them against us. The organisation's own are its own. */
function areOfOthers({ compiled, list, tokens, keys, range, hits }: PartContext, head: Hit): boolean {
  for (let i = range.from; i < head.to; i++) if (AGAINST.test(keys[i] ?? '')) return true;
  const before = tokens[head.from - 1];
  if (before && head.from === range.from && THIRD_POSSESSIVES.has(before.word)) return true;
  if (!before?.possessive || head.from === range.from) return false;
  if (compiled.ownNouns.has(before.key) || OURS.test(before.key)) return false;
  const owner = hits.find(({ to }) => to === head.from);
  return owner === undefined || readHit(compiled, list, owner, tokens).type !== 'itself';
}

/** As the organisation is called from outside. */
const OURS = /^(?:company|firm|business|organisation|charity|department)$/u;
const AGAINST = /^(?:opposing|opposite)$/u;
