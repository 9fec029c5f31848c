import { generalAt, isMash, spelled } from '../organisation/general';
import { KINDS, type KindId } from '../organisation/kinds';
import { bookOf, phraseAt } from '../organisation/phrases';
import { NO_ANSWER, THINGS } from '../organisation/things';
import { keysOf, type Token, tokenise } from '../reading';
import type { RelationKind } from '../types';
import { hintsOf } from './hints';
import { AWAY, EXTERNAL, INTERNAL, NOBODY, NOT_A_PARTY, SERVES_US, UNCLEAR } from './kin';
import { byDescription, byShape } from './shape';

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
  ...(Object.entries(KINDS) as [KindId, string][]).map(([kind, phrases]) => [RELATION_OF.get(kind) ?? 'unclear', phrases] as const),
  ['not-a-party', THINGS],
]);
const ANIMAL = bookOf([[true, KINDS.animal]]);
/** Words of the lists above: nothing to be put right. */
const WHO_WORDS = new Set([AWAY, INTERNAL, EXTERNAL, UNCLEAR, NOBODY, NOT_A_PARTY, SERVES_US].flatMap(keysOf));
const NO_ANSWER_BOOK = bookOf([[true, `${NO_ANSWER}, ${NOBODY}`]]);

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));
const AFTER = set(
  'of in on at from for with upstairs downstairs who that which where i we when across over under near by to around up down along back outside behind opposite round off',
);
/** Several of a kind whom one may have at home or serve at work: 'parents', 'the kids'. */
const EITHER_SIDE = set('parents children kids mums dads families babies twins toddlers partner partners boys girls lads');
const KIN = set(
  'mum mam mom mother dad father daughter son wife husband sister brother nan gran grandma granny grandad grandmother grandfather parents parent family kids children boy girl partner carer',
);

interface Found {
  readonly relation: RelationKind;
  readonly from: number;
  readonly to: number;
}

/** The match that begins in tokens[from, to) and ends last; of those, the longest. */
function foundIn(tokens: readonly Token[], from: number, to: number): Found | undefined {
  let best: Found | undefined;
  for (let i = from; i < to; i++) {
    if (tokens[i]?.mark) continue;
    const hit = phraseAt(WHO, tokens, i);
    if (hit && (!best || i + hit.length > best.to)) best = { relation: hit.value, from: i, to: i + hit.length };
  }
  return best;
}

const SERVES_US_BOOK = bookOf([[true, SERVES_US]]);
/** Words by which somebody who serves the writer is a customer after all. */
const CUSTOM = set(
  'pay pays paid paying fund funds buy buys bought order orders book books booked hire hires commission commissions spend spends refer refers send sends sent recommend recommends custom trust trusts loyal contract fee fees tip tips grant account client clients customer customers renew need needs want wants rely relies depend depends use uses get gets wait waits expect expects ask asks',
);

/**
 * Whether a row read as external is rather about somebody who serves the writer: a bank, a landlord, a shop, of whom the note tells no more
 * than what they do. `told` says which halves of the exchange the note holds.
 */
export function servesWriter(who: string, why: string, told: { readonly gives: unknown; readonly gets: unknown }): boolean {
  if (told.gets !== null || told.gives === null) return false;
  const tokens = tokenise(who.slice(0, 1_000));
  const first = tokens.findIndex((token) => !token.mark);
  if (first < 0) return false;
  const end = headEnd(tokens, first);
  let served = false;
  for (let i = first; i < end; i++) {
    const hit = phraseAt(SERVES_US_BOOK, tokens, i);
    served ||= hit !== undefined && i + hit.length >= end;
  }
  return served && !tokenise(why.slice(0, 4_000)).some((token) => CUSTOM.has(token.word));
}

/** What kind of customer a row is about, and which words told it. */
export interface ReadRelation {
  readonly kind: RelationKind;
  /** Span in `who` of the words it was read by; null when the note or nothing told. */
  readonly at: { readonly start: number; readonly end: number } | null;
}

/** What the general lexicon says of a name that no list of rows holds. */
function byLexicon(tokens: readonly Token[], from: number, end: number): RelationKind | null {
  for (let i = from; i < end; i++) {
    const hit = tokens[i]?.mark ? null : generalAt(tokens, i, end);
    if (!hit || i + hit.length < end) continue;
    if (hit.thing) return 'not-a-party';
    const relation = hit.kind && hit.kind !== 'occupation' ? RELATION_OF.get(hit.kind) : undefined;
    return relation === undefined || relation === 'unclear' ? null : relation;
  }
  return /(?:doodle|poo|hound|retriever|whippet)s?$/u.test(tokens[end - 1]?.word ?? '') ? 'not-a-party' : null;
}

/** Where the name's head ends: at a bracket, a comma, or a word such as 'of', 'in', 'who'. */
function headEnd(tokens: readonly Token[], first: number): number {
  for (let i = first + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.mark ? /^[(,\-:;.]$/u.test(token.word) : AFTER.has(token.word)) return i;
  }
  return tokens.length;
}

function isBlank(tokens: readonly Token[], first: number): boolean {
  const hit = phraseAt(NO_ANSWER_BOOK, tokens, first);
  const after = hit && tokens[first + hit.length];
  return hit !== undefined && (after === undefined || after.mark || hit.length > 2);
}

/** Reads who a row names: inside the organisation, outside, or away from work. Takes any texts; linear; never throws. */
export function readRelation(who: string, why: string): ReadRelation {
  const text = who.slice(0, 1_000);
  const tokens = spelled(tokenise(text), (token) => WHO_WORDS.has(token.key));
  const first = tokens.findIndex((token) => !token.mark);
  const said = (kind: RelationKind, found?: { readonly from: number; readonly to: number }): ReadRelation => ({
    kind,
    at: found ? { start: tokens[found.from]?.start ?? 0, end: tokens[found.to - 1]?.end ?? 0 } : null,
  });
  if (first < 0 || /^\s*n\s*\/\s*a\b/iu.test(text) || isBlank(tokens, first)) return said('nonsense');
  const end = headEnd(tokens, first);
  const whole = foundIn(tokens, first, tokens.length);
  const headed = foundIn(tokens, first, end);
  const head = headed && headed.to >= end ? headed : undefined;
  const mine = tokens[first]?.word === 'my';
  const note = tokenise(why.slice(0, 4_000));
  // 'The lady who signs my timesheet': the description of the name tells as much as the note.
  const { said: told, world } = hintsOf(end < tokens.length ? [...tokens.slice(end), ...note] : note);
  const hint = told ?? world;
  // 'My dog Biscuit'.
  const pet = /^(?:my|our|the)$/u.test(tokens[first]?.word ?? '') ? first + 1 : first;
  const animal = phraseAt(ANIMAL, tokens, pet);
  if (animal && pet + animal.length === tokens.length - 1 && /^\p{Lu}/u.test(text.slice(tokens.at(-1)?.start ?? 0)))
    return said('not-a-party', { from: first, to: tokens.length });
  const by = byDescription(tokens, end);
  if (by && headed?.relation !== 'not-a-party') return said(by, headed);
  const last = tokens[end - 1];
  // 'The picking gang': those who do the work together.
  if (last && /^(?:gang|crew|squad)$/u.test(last.word) && /ing$/u.test(tokens[end - 2]?.word ?? '') && told !== 'away')
    return said('internal', { from: first, to: end });
  // 'Ellie's mum': the family of somebody one works for, unless the owner is family as well.
  const owner = tokens[end - 2];
  if (last && owner?.possessive && KIN.has(last.word) && !mine)
    return said(told === 'away' || KIN.has(owner.word) ? 'away' : 'external', { from: first, to: end });
  // 'PA' and 'MD' in capitals are posts, 'pa' is a father.
  if (end - first === 1 && /^PA$/u.test(text.slice(tokens[first]?.start ?? 0, tokens[first]?.end ?? 0)) && head?.relation === 'away')
    return said('internal', head);
  // 'My pal Dougie', 'my manager Ann': the name only says which one.
  if (
    mine &&
    headed &&
    headed.to < end &&
    (headed.relation === 'away' || headed.relation === 'internal') &&
    onlyNames(tokens, headed.to, end)
  )
    return said(headed.relation, headed);
  // 'Head office buyer', 'the boss's PA': a post in what is one's own.
  const owned = end - first > 1 ? foundIn(tokens, first, end - 1) : undefined;
  if (
    owned?.relation === 'internal' &&
    owned.to === end - 1 &&
    (tokens[owned.to - 1]?.possessive || head?.relation === 'external') &&
    told !== 'external'
  )
    return said('internal', { from: owned.from, to: end });
  // 'Mum of the learner': the family of somebody whom one serves.
  if (tokens[end]?.word === 'of' && tokens[end + 1]?.word === 'the' && last && /^(?:mums?|dads?|mother|father)$/u.test(last.word))
    return said('external', { from: first, to: end });
  // 'The pub next door' is a pub, and no neighbour.
  if (
    head?.relation === 'away' &&
    tokens[head.from]?.word === 'next' &&
    head.from > first &&
    foundIn(tokens, first, head.from)?.relation === 'external'
  )
    return said('external', { from: first, to: end });
  if (head) {
    const word = tokens[head.to - 1]?.word ?? '';
    const whole = head.to - head.from >= end - first - (mine ? 1 : 0);
    const shape = byShape(text, tokens, first, end);
    if (EITHER_SIDE.has(word) && head.relation !== 'not-a-party') {
      if (mine) return said('away', head);
      // 'Children in A&E': a place of work, unless it is one of leisure.
      const where = tokens[end]?.word ?? '';
      if (
        /^(?:in|on)$/u.test(where) &&
        told !== 'away' &&
        !AT_PLAY.test(tokens[end + 1]?.word ?? '') &&
        !AT_PLAY.test(tokens[end + 2]?.word ?? '')
      )
        return said(told ?? 'external', head);
      if (word === 'partners') return said(told ?? 'internal', head);
      if (tokens[end]?.word === 'of' && /^(?:parents|families|children|kids|mums|dads)$/u.test(word)) return said('external', head);
      return said(
        shape ??
          told ??
          (world === 'away' || world === 'external' ? world : word === 'parents' || word === 'families' ? 'external' : head.relation),
        head,
      );
    }
    if (head.relation === 'unclear') {
      if (UNCLEAR_FOR_SURE.has(word)) return said('unclear', head);
      if (SUPPLIERS.has(word))
        return said(told === 'external' || note.some((token) => BUYING.has(token.word)) ? 'external' : 'unclear', head);
      return said(
        (shape === 'external' && told === 'unclear' ? 'unclear' : shape) ?? (hint && hint !== 'unclear' ? hint : 'unclear'),
        head,
      );
    }
    // A name of several words is told by its shape first: a five-a-side team is no team at work.
    if (shape && (!whole || FOLK_WORD.test(word)) && head.relation !== 'external') return said(shape, head);
    if (shape === 'away' && !whole) return said(shape, head);
    // 'Acme Logistics' is a name that ends in a department's, and developers may be clients: the note knows better.
    const named = head.from > first && /^\p{Lu}/u.test(text.slice(tokens[first]?.start ?? 0));
    if (head.relation === 'internal' && told === 'external' && (named || !whole || OUTSIDE_TOO.has(word))) return said('external', head);
    if (head.relation === 'external' && told === 'unclear') return said('unclear', head);
    return said(head.relation, head);
  }
  const shape = byShape(text, tokens, first, end);
  const general = shape ? null : byLexicon(tokens, first, end);
  if (general) return said(general === 'external' && told ? told : general, { from: first, to: end });
  if (shape) return said(shape === 'external' && told === 'unclear' ? 'unclear' : shape, { from: first, to: end });
  if (whole && (whole.relation === 'internal' || whole.relation === 'away' || whole.relation === 'external') && whole.from >= end)
    return said(whole.relation, whole);
  // 'Mrs Wilson': somebody who is called by a title is mostly somebody one works for.
  if (tokens.some((token) => TITLES.has(token.word)) && !told) return said(world === 'internal' ? 'internal' : 'external');
  if (hint) return said(hint);
  if (tokenise(why.slice(0, 200)).some((token) => /^(?:purrs?|barks?|meows?|wags?|miaows?|neighs?|licks|walkies)$/u.test(token.word)))
    return said('not-a-party');
  if (tokens.every((token) => token.mark || isMash(token.word))) return said('nonsense');
  if (headed && headed.relation !== 'not-a-party') return said(headed.relation, headed);
  // Several of them, of whom no more is known: outsiders more often than not.
  if (last && tokens.length > 0 && last.word !== last.key && last.word.length > 4) return said('external', { from: first, to: end });
  return said('unclear');
}

const AT_PLAY =
  /^(?:pub|gym|church|park|street|road|club|choir|home|garden|sunday|saturday|evening|weekend|weekends|holidays?|evenings?|sundays|saturdays)$/u;

const onlyNames = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tokens[i]?.mark !== false || !tokens[i]?.capital) return false;
  return true;
};

const FOLK_WORD = /^(?:lads|girls|ladies|boys|guys|women|men|folks?|blokes|people)$/u;
/** Professions that a firm may employ, hire out to or work for. */
const OUTSIDE_TOO = set(
  'developer developers engineer engineers architect architects designer designers driver drivers chef chefs doctor doctors consultant consultants photographer photographers editor editors producer producers director directors owner owners nurse nurses teacher teachers',
);

const BUYING = set('pay pays paid buy buys bought order orders');
const TITLES = set('mr mrs ms miss sir madam dame lord lady');
const SUPPLIERS = set(
  'supplier suppliers wholesaler wholesalers competitor competitors rival rivals merchant merchants influencer influencers rep reps',
);

/** Whoever is meant, these never say where they belong. */
const UNCLEAR_FOR_SURE = set('everyone everybody anyone anybody me myself i us ourselves god world future');
