/** Parts of a list that are no names but clauses on the name before: ", gave a grant", ", the council pays for them", "and gets a meal". */
import { isDeterminer, type Range, type Token } from '../reading';
import { SUBJECTS } from '../reading/closed-classes';

const FINITE =
  /^(?:gave|gives|give|pays|paid|been|has|had|gets|got|wants|needs|uses|used|likes|loves|keeps|lets|rents|hires|hired|bought|buys|sends|sent|lives|goes|went|comes|came|put|puts|helps|helped|took|takes|makes|made|brings|brought|owns|bless|visits|sits|works|fell|slipped|tripped|fainted)$/u;
/** What somebody else does: only verbs of paying and serving, so that no name is taken for a clause. */
const DONE_BY_OTHERS = /^(?:pays|pay|paid|bills|billed|funds|funded|receive|receives|covers|foots|coughs|settles)$/u;
/** "The state is paying", "their mums are covering it": the same, while it lasts. */
const DOING_IT =
  /^(?:is|are|was|were|has|have) (?:paying|paid|funding|funded|footing|covering|covered|settling|settled|buying|bought|picking)$/u;
/** "Hands over cash", "hand over the keys". */
const HANDING = /^hands? over$/u;
/** "40 thousand flyers a go": how much, and how often. */
const RATE =
  /^(?:(?:a|an|per|each|every) (?:go|time|day|night|week|month|quarter|term|year|head|person|visit|shift|pop)|each|daily|weekly|monthly|yearly|annually)$/u;
/** "Undercutting us", "reads our bulletin": a verb with us or what is ours. */
const OBJECT_FIRST = /^\w{3,}(?:s|ing) (?:us|our)$/u;
/** "Tops up what they don't pay", "sponsors anybody with a run on": a verb and what it is done to. */
const VERB_AND_OBJECT =
  /^\w{3,}s (?:the|an?|my|your|his|her|its|their|every|everything|everyone|everybody|anything|anyone|anybody|whatever|what|it|them|him)$|^\w{3,}s (?:up|out|off|in|down) (?:what|whatever|everything|it|them)$/u;
/** "The driver takes it round": somebody does it to those named before. */
const DOES_IT = /^\w{3,}s (?:it|them|him|her|us)$/u;
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
  if (HANDING.test(`${at(from)} ${at(from + 1)}`) || isRate(tokens, from, to)) return true;
  // "And they get a reference for it": who they are was said before.
  if (to - from > 1 && (FINITE.test(at(from)) || (SUBJECTS.has(at(from)) && !tokens[from + 1]?.mark))) return true;
  // "Heir hunters, like them off the telly".
  if (at(from) === 'like' && tokens[from - 1]?.mark) return true;
  if (OBJECT_FIRST.test(`${at(from)} ${at(from + 1)}`)) return true;
  const comma = tokens[from - 1]?.word === ',';
  if (comma && (VERB_AND_OBJECT.test(`${at(from)} ${at(from + 1)}`) || VERB_AND_OBJECT.test(`${at(from)} ${at(from + 1)} ${at(from + 2)}`)))
    return true;
  if (!/^(?:,|and|but|;|-|\()$/u.test(tokens[from - 1]?.word ?? '')) return false;
  for (let i = from + 1; i < Math.min(to, from + 4); i++) {
    if (tokens[i]?.mark || /^(?:who|that|which|for)$/u.test(at(i))) return false;
    if (comma && isDeterminer(at(from)) && DOES_IT.test(`${at(i)} ${at(i + 1)}`)) return true;
    if (DOING_IT.test(`${at(i)} ${at(i + 1)}`)) return true;
    if (DONE_BY_OTHERS.test(at(i)) && (!/^pay$/u.test(at(i)) || at(i - 1).endsWith('s')) && ENDS.test(at(i + 1))) return true;
  }
  return false;
}

/** Whether it opens with a number and ends in how often. */
function isRate(tokens: readonly Token[], from: number, to: number): boolean {
  let end = to;
  while (end > from && tokens[end - 1]?.mark) end -= 1;
  const last = tokens[end - 1]?.word ?? '';
  return end - from > 2 && /^\d/u.test(tokens[from]?.word ?? '') && (RATE.test(last) || RATE.test(`${tokens[end - 2]?.word} ${last}`));
}
