import { KINDS, type KindId } from '../organisation/kinds';
import { bookOf, phraseAt } from '../organisation/phrases';
import { NO_ANSWER, THINGS } from '../organisation/things';
import { type Token, tokenise } from '../reading';
import type { RelationKind } from '../types';
import { AWAY, EXTERNAL, INTERNAL, NOTE_AWAY, NOTE_EXTERNAL, NOTE_INTERNAL, NOTE_UNCLEAR, UNCLEAR } from './kin';

const BY_KIND: Partial<Record<KindId, RelationKind>> = {};
const file = (relation: RelationKind, kinds: string) => {
  for (const kind of kinds.split(' ')) BY_KIND[kind as KindId] = relation;
};
file(
  'external',
  'government council grantmaker taxpayer public donor sponsor investor customer client homeowner tenant landlord member visitor traveller business retailer household parent child teen pupil student patient needy victim offender thief animal-owner reader user end-user recipient applicant regulator taxman public-body charity insurer intermediary worshipper employer private-payer soldier',
);
file('internal', 'staff department volunteer occupation');
file('unclear', 'supplier wholesaler rival self press person');
file('away', 'away');
file('not-a-party', 'animal');

/** Names of the row's own lists come before the general kinds of the same length. */
const WHO = bookOf<RelationKind>([
  ['away', AWAY],
  ['internal', INTERNAL],
  ['external', EXTERNAL],
  ['unclear', UNCLEAR],
  ...(Object.entries(KINDS) as [KindId, string][]).map(([kind, phrases]) => [BY_KIND[kind] ?? 'unclear', phrases] as const),
  [
    'not-a-party',
    `${THINGS}, labradoodle, labrador, spaniel, collie, poodle, terrier, alsatian, greyhound, whippet, budgie, goldfish, guinea pig, my allotment, my car, my phone, netflix, playstation, xbox, coffee machine, kettle`,
  ],
]);
const NOTE = bookOf<RelationKind>([
  ['away', NOTE_AWAY],
  ['unclear', NOTE_UNCLEAR],
  ['internal', NOTE_INTERNAL],
  ['external', NOTE_EXTERNAL],
]);
const NO_ANSWER_BOOK = bookOf([
  [
    true,
    `${NO_ANSWER}, not working at the moment, not working, i don t work, i do not work, i am not working, unemployed, no job, don t have a job, i have no customers, i have no colleagues, i have not colleague, no colleagues, no customers, i don t have any`,
  ],
]);

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));
const AFTER = set('of in on at from for with who that which where i we when across over under near by to around');
const POSSESSIVE = set('my our');
/** Kin that are also whom somebody is paid for: 'parents', 'the kids' belong to a childminder's work or to one's home. */
const EITHER_SIDE = set('parent child kid children family baby mum dad partner sister father mother head brother');

interface Found {
  readonly relation: RelationKind;
  readonly from: number;
  readonly to: number;
}

function foundIn(tokens: readonly Token[], from: number, to: number): Found | undefined {
  let best: Found | undefined;
  for (let i = from; i < to; i++) {
    if (tokens[i]?.mark) continue;
    const hit = phraseAt(WHO, tokens, i);
    if (hit && i + hit.length <= to && (!best || i + hit.length > best.to)) best = { relation: hit.value, from: i, to: i + hit.length };
  }
  return best;
}

const isMash = (word: string): boolean =>
  /(.)\1{3}/u.test(word) ||
  (word.length > 3 && /^[a-z]+$/u.test(word) && !/[aeiouy]/u.test(word)) ||
  /^(?:asd|qwe|zxc|sdf|hjk|jkl)/u.test(word);

function hintIn(tokens: readonly Token[]): RelationKind | undefined {
  const order: readonly RelationKind[] = ['away', 'unclear', 'internal', 'external'];
  let best: RelationKind | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const hit = phraseAt(NOTE, tokens, i)?.value;
    if (hit && (best === undefined || order.indexOf(hit) < order.indexOf(best))) best = hit;
  }
  return best;
}

/** What kind of customer a row is about, and which words told it. */
export interface ReadRelation {
  readonly kind: RelationKind;
  /** Span in `who` of the words it was read by; null when the note or nothing told. */
  readonly at: { readonly start: number; readonly end: number } | null;
  readonly byNote: boolean;
}

/** Reads who a row names: inside the organisation, outside, or away from work. Takes any texts; linear; never throws. */
export function readRelation(who: string, why: string): ReadRelation {
  const tokens = tokenise(who.slice(0, 1_000));
  const note = tokenise(why.slice(0, 4_000));
  const first = tokens.findIndex((token) => !token.mark);
  const said = (kind: RelationKind, found?: Found, byNote = false): ReadRelation => ({
    kind,
    at: found ? { start: tokens[found.from]?.start ?? 0, end: tokens[found.to - 1]?.end ?? 0 } : null,
    byNote,
  });
  if (first < 0) return said('nonsense');
  const blank = phraseAt(NO_ANSWER_BOOK, tokens, first);
  if (blank && (tokens[first + blank.length] === undefined || tokens[first + blank.length]?.mark || blank.length > 2))
    return said('nonsense');
  let end = tokens.length;
  for (let i = first + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token && ((token.mark && (token.word === '(' || token.word === '-' || token.word === ',')) || AFTER.has(token.word))) {
      end = i;
      break;
    }
  }
  const hint = hintIn(note);
  const whole = foundIn(tokens, first, tokens.length);
  const headed = foundIn(tokens, first, end);
  const head = headed && headed.to >= end ? headed : undefined;
  const mine = POSSESSIVE.has(tokens[first]?.word ?? '') && tokens[first]?.word === 'my';
  if (head) {
    const key = tokens[head.to - 1]?.key ?? '';
    if (EITHER_SIDE.has(key) && (head.relation === 'away' || head.relation === 'external') && !mine) {
      if (hint === 'external' || (hint === 'internal' && key !== 'head')) return said(hint, head, true);
      if (hint === 'away') return said('away', head, true);
    }
    if (key === 'parent' && head.to - head.from === 1 && first === head.from && tokens[first - 1] === undefined) return said('away', head);
    // 'Acme Logistics' is a name that ends in a department's: the note knows better.
    if (head.relation === 'internal' && hint === 'external' && head.from > first && /^\p{Lu}/u.test(who.slice(tokens[first]?.start ?? 0)))
      return said('external', head, true);
    if (EITHER_SIDE.has(key) && mine && head.relation === 'external') return said('away', head);
    if (head.relation === 'unclear' && (hint === 'away' || hint === 'internal')) return said(hint, head, true);
    return said(head.relation, head);
  }
  if (hint === 'away') return said('away', undefined, true);
  if (whole && whole.relation !== 'not-a-party' && whole.relation !== 'unclear') return said(whole.relation, whole);
  if (hint) return said(hint, undefined, true);
  const words = tokens.filter((token) => !token.mark);
  if (words.every((token) => isMash(token.word))) return said('nonsense');
  if (headed && headed.relation !== 'not-a-party') return said(headed.relation, headed);
  return said('unclear');
}
