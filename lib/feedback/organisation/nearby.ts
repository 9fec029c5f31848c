import type { Token } from '../reading';

const PLACES = new Set('road street corner door town village square square block parade high main mall market'.split(' '));

/** 'The bakery down the road', 'the salon next door', 'the pub opposite'. */
export function isNearby(tokens: readonly Token[], tail: number): boolean {
  const first = tokens[tail]?.word ?? '';
  if (first === 'opposite' || first === 'nearby' || first === 'local') return true;
  if (/^(?:\d+|two|three|four|few|couple|a)$/u.test(first))
    return [1, 2, 3].some((ahead) => /^(?:doors?|streets?|miles?|shops?|minutes?|houses?)$/u.test(tokens[tail + ahead]?.word ?? ''));
  if (!/^(?:down|up|round|around|across|over|on|next|in|at)$/u.test(first)) return false;
  for (let i = tail + 1; i < tail + 4; i++) if (PLACES.has(tokens[i]?.key ?? '')) return true;
  return false;
}
