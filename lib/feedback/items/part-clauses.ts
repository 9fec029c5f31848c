/** Parts of a list that are no names but clauses on the name before: ", gave a grant", ", the council pays for them", "and gets a meal". */
import type { Range, Token } from '../reading';
import { SUBJECTS } from '../reading/closed-classes';

const FINITE =
  /^(?:gave|gives|give|pays|paid|been|has|had|gets|got|wants|needs|uses|used|likes|loves|keeps|lets|rents|hires|hired|bought|buys|sends|sent|lives|goes|went|comes|came|put|puts|helps|helped|took|takes|makes|made|brings|brought|owns|bless|visits|sits|works)$/u;
/** What somebody else does: only verbs of paying and serving, so that no name is taken for a clause. */
const DONE_BY_OTHERS = /^(?:pays|pay|paid|bills|billed|funds|funded|receive|receives|covers|foots|coughs)$/u;
/** "Undercutting us", "reads our bulletin": a verb with us or what is ours. */
const OBJECT_FIRST = /^\w{3,}(?:s|ing) (?:us|our)$/u;
const ENDS = /^(?:so|for|it|them|him|her|the|all|everything|nothing|nowt|nobody|up|out|in|and|but|towards|to|instead|too|)$/u;

export interface Divided {
  readonly ranges: readonly Range[];
  /** For each range the clauses on it. */
  readonly told: readonly (readonly Range[])[];
}

/** Of ranges of tokens those that name somebody, each with the clauses after it that do not. */
export function withoutClauses(tokens: readonly Token[], split: readonly Range[]): Divided {
  const ranges: Range[] = [];
  const told: Range[][] = [];
  for (const range of split) {
    const last = told.at(-1);
    if (last && isClause(tokens, range)) last.push(range);
    else {
      ranges.push(range);
      told.push([]);
    }
  }
  return { ranges, told };
}

function isClause(tokens: readonly Token[], { from, to }: Range): boolean {
  const at = (i: number): string => (i < to ? (tokens[i]?.word ?? '') : '');
  // "And they get a reference for it": who they are was said before.
  if (to - from > 1 && (FINITE.test(at(from)) || (SUBJECTS.has(at(from)) && !tokens[from + 1]?.mark))) return true;
  // "Heir hunters, like them off the telly".
  if (at(from) === 'like' && tokens[from - 1]?.mark) return true;
  if (OBJECT_FIRST.test(`${at(from)} ${at(from + 1)}`)) return true;
  if (!/^(?:,|and|but|;|-|\()$/u.test(tokens[from - 1]?.word ?? '')) return false;
  for (let i = from + 1; i < Math.min(to, from + 4); i++) {
    if (tokens[i]?.mark || /^(?:who|that|which|for)$/u.test(at(i))) return false;
    if (DONE_BY_OTHERS.test(at(i)) && (!/^pay$/u.test(at(i)) || at(i - 1).endsWith('s')) && ENDS.test(at(i + 1))) return true;
  }
  return false;
}
