/**
 * Branches of a trade, one a line: `id < parent = names | standing: words | @standing: kinds | work: fields`. Names and words are phrases separated by
 * commas, kinds and fields are separated by spaces. What a branch says comes before what its parent says.
 */
import type { StandingId } from '../standings';
import type { Trade } from './trade';

type Said = Partial<Record<StandingId, string>>;

const joined = (first: Said | undefined, then: Said | undefined, by: string): Said => {
  const all: Said = { ...first };
  for (const [standing, words] of Object.entries(then ?? {}) as [StandingId, string][]) {
    const before = all[standing];
    all[standing] = before === undefined ? words : `${before}${by}${words}`;
  }
  return all;
};

/** What the branch says replaces what its parent says of the same phrase, whatever the standing. */
function without(parent: Said | undefined, said: Said, by: string): Said {
  const taken = new Set(Object.values(said).flatMap((words) => words.split(by).map((word) => word.trim())));
  return Object.fromEntries(
    Object.entries(parent ?? {}).map(([standing, words]) => [
      standing,
      words
        .split(by)
        .filter((word) => !taken.has(word.trim()))
        .join(by),
    ]),
  );
}

/** Reads the lines of a block as trades that inherit from `trades` or from an earlier line. Throws on a malformed line: the table is part of the engine. */
export function branchesOf(block: string, trades: readonly Trade[]): Trade[] {
  const known = new Map(trades.map((trade) => [trade.id, trade]));
  const branches: Trade[] = [];
  for (const line of block.split('\n')) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    const [head = '', ...fields] = line.split('|');
    const match = /^\s*([a-z0-9-]+) < ([a-z0-9-]+) = (.+)$/u.exec(head);
    const parent = known.get(match?.[2] ?? '');
    if (!match?.[1] || !match[3] || !parent) throw new Error(`trades: cannot read "${line}"`);
    const says: Said = {};
    const kinds: Said = {};
    let work = parent.work ?? '';
    for (const field of fields) {
      const [name = '', words = ''] = field.split(':').map((part) => part.trim());
      if (name === 'work') work = `${work} ${words}`.trim();
      else if (name.startsWith('@')) kinds[name.slice(1) as StandingId] = words;
      else says[name as StandingId] = words;
    }
    const branch: Trade = {
      ...parent,
      id: match[1],
      names: match[3],
      says: joined(says, without(parent.says, says, ','), ', '),
      kinds: joined(kinds, without(parent.kinds, kinds, ' '), ' '),
      work,
      branchOf: parent.branchOf ?? parent.id,
    };
    known.set(branch.id, branch);
    branches.push(branch);
  }
  return branches;
}
