/** Looking names up: the row's own lists first, then the kinds that organisations have in common. */
import { generalAt } from '../../organisation/general';
import { KINDS, type KindId } from '../../organisation/kinds';
import { bookOf, phraseAt } from '../../organisation/phrases';
import { NO_ANSWER, THINGS } from '../../organisation/things';
import { keysOf, type Token } from '../../reading';
import type { RelationKind } from '../../types';
import { GOODS } from './goods';
import { KIN_AT_HOME } from './kin-words';
import { AWAY, EXTERNAL, INTERNAL, NOBODY, NOT_A_PARTY, SERVES_US, UNCLEAR } from './lists';

const KINDS_BY_RELATION: Partial<Record<RelationKind, string>> = {
  external:
    'government council grantmaker taxpayer public donor sponsor investor customer client homeowner tenant landlord member visitor traveller business retailer household parent child teen pupil student patient needy victim offender thief animal-owner reader user end-user recipient applicant regulator taxman public-body charity insurer intermediary worshipper employer private-payer soldier',
  internal: 'staff department volunteer occupation',
  unclear: 'supplier wholesaler rival self press person',
  away: 'away',
};
const RELATION_OF = new Map(
  Object.entries(KINDS_BY_RELATION).flatMap(([relation, kinds]) =>
    kinds.split(' ').map((kind) => [kind, relation as RelationKind] as const),
  ),
);

/** Names of the row's own lists come before the general kinds of the same length. */
const WHO = bookOf<RelationKind>([
  ['not-a-party', `${NOT_A_PARTY}, ${KINDS.animal}`],
  ['away', AWAY],
  ['internal', INTERNAL],
  ['external', EXTERNAL],
  ['unclear', UNCLEAR],
  ['away', KIN_AT_HOME],
  ...(Object.entries(KINDS) as [KindId, string][]).map(([kind, phrases]) => [RELATION_OF.get(kind) ?? 'unclear', phrases] as const),
  ['not-a-party', `${THINGS}, ${GOODS}`],
]);
const ANIMAL = bookOf([[true, KINDS.animal]]);
const NO_ANSWER_BOOK = bookOf([[true, `${NO_ANSWER}, ${NOBODY}`]]);
/** Words of the lists above: nothing to be put right. */
const WHO_WORDS = new Set([AWAY, INTERNAL, EXTERNAL, UNCLEAR, NOBODY, NOT_A_PARTY, SERVES_US, KIN_AT_HOME, GOODS].flatMap(keysOf));

export const isListed = (token: Token): boolean => WHO_WORDS.has(token.key);

export interface Found {
  readonly relation: RelationKind;
  readonly from: number;
  readonly to: number;
}

/** The match that begins in tokens[from, to) and ends last; of those, the longest. */
export function foundIn(tokens: readonly Token[], from: number, to: number): Found | undefined {
  let best: Found | undefined;
  for (let i = from; i < to; i++) {
    if (tokens[i]?.mark) continue;
    const hit = phraseAt(WHO, tokens, i);
    if (hit && (!best || i + hit.length > best.to)) best = { relation: hit.value, from: i, to: i + hit.length };
  }
  return best;
}

/** What the general lexicon says of a name that no list of rows holds. */
export function byLexicon(tokens: readonly Token[], from: number, end: number): RelationKind | null {
  for (let i = from; i < end; i++) {
    const hit = tokens[i]?.mark ? null : generalAt(tokens, i, end);
    if (!hit || i + hit.length < end) continue;
    if (hit.thing || hit.kind === 'animal') return 'not-a-party';
    const relation = hit.kind && hit.kind !== 'occupation' ? RELATION_OF.get(hit.kind) : undefined;
    return relation === undefined || relation === 'unclear' ? null : relation;
  }
  return /(?:doodle|poo|hound|retriever|whippet)s?$/u.test(tokens[end - 1]?.word ?? '') ? 'not-a-party' : null;
}

/** Whether a row's name says that there is nobody. */
export function isBlank(tokens: readonly Token[], first: number): boolean {
  const hit = phraseAt(NO_ANSWER_BOOK, tokens, first);
  const after = hit && tokens[first + hit.length];
  return hit !== undefined && (after === undefined || after.mark || hit.length > 2);
}

/** An animal, as it is called at token `at`. */
export const animalAt = (tokens: readonly Token[], at: number): boolean => phraseAt(ANIMAL, tokens, at) !== undefined;
