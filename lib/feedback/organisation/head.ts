import { isDeterminer, type Token } from '../reading';
import { THIRD_POSSESSIVES } from '../reading/closed-classes';
import { wordSet } from '../reading/word-set';
import { generalAt, looksLikePeople, looksLikeThing } from './general';
import type { KindId } from './kinds';
import { IDLE, KIND_BOOK, type Match } from './match';
import type { Named } from './named';
import { BEARERS, BODY_KIND, BODY_KIND_OF, bodyNamed, byWhat, GROWN, isBody, isInNeed, isName, isOfUs, isSingle, OTHERS } from './naming';
import { isNearby } from './nearby';
import { bookOf, phraseAt } from './phrases';
import type { Profile } from './profile';
import { THINGS } from './things';
import type { Told } from './told';

const THING_BOOK = bookOf([[true, THINGS]]);

const BAD = wordSet(
  'illegal unlicensed unauthorised rogue cowboy dodgy illegal corrupt bogus fake abusive violent fraudulent dishonest crooked criminal rude aggressive',
);
/** Nobody asked them, and they could not have said. */
const HELPLESS = wordSet('unconscious comatose dead deceased sectioned handcuffed sedated');
const VISITING = wordSet('visiting guest outside external foreign');
const ANY_FIRM = wordSet(
  'business company firm shop store retailer organisation industry sme corporate corporation enterprise office trade sector local small big large medium sized little other nearby independent high street commercial private all many town employer supermarket trader customer client that pay who',
);

/** The party that a part names: its head must end the name ('dog owners' are owners, 'patient records' no patients). */
export function readHead(
  tokens: readonly Token[],
  from: number,
  end: number,
  head: Match | undefined,
  told: Told,
  profile: Profile,
  text: string,
): Named {
  let tail = end;
  // 'Boss Chen', 'our sponsor Seiko': a role, and then its bearer's name.
  if (head && head.to < tail && head.from > from - 1 && BEARERS.has(head.kind ?? 'self') && isName(text, tokens, head.to, tail))
    tail = head.to;
  while (tail > (head?.to ?? from + 1) && (tokens[tail - 1]?.mark || IDLE.has(tokens[tail - 1]?.word ?? ''))) tail--;
  // 'Mrs Jones next door' is somebody: who, only the learner knows.
  const somebody = /^(?:mr|mrs|ms|miss|mister)$/u.test(tokens[from]?.word ?? '') && tail > from + 1;
  const ends = head !== undefined && head.to >= tail && !somebody;
  let kind = ends ? head.kind : null;
  const grown = ends && head.kind === 'child' && GROWN.has(tokens[head.from - 1]?.word ?? '');
  const special = ends && !grown ? head.special : null;
  let thing = false;
  let peopleLike = false;
  if (!ends && !somebody) {
    for (let i = Math.max(from, tail - 3); i < tail; i++) thing ||= (phraseAt(THING_BOOK, tokens, i)?.length ?? 0) + i >= tail;
    for (let i = from; i < tail && !thing && kind === null; i++) {
      const hit = tokens[i]?.mark ? null : generalAt(tokens, i, tail);
      if (!hit || i + hit.length < tail) continue;
      kind = hit.kind;
      thing = hit.thing;
    }
    const last = tokens[tail - 1]?.word ?? '';
    // Trust is an idea, trusts are bodies that give grants.
    if (last === 'trusts') {
      kind = 'grantmaker';
      thing = false;
    }
    // Names in capitals are of bodies, not of things: 'Canal Trust'.
    if (thing && tail - from > 1 && isName(text, tokens, from, tail)) thing = false;
    if (kind === null && !thing) {
      peopleLike = looksLikePeople(last);
      thing = !peopleLike && looksLikeThing(last);
    }
  }
  // 'Ships paying light dues', 'the school kitchen, we do their rolls': those in it.
  if (thing && PREMISES.test(tokens[tail - 1]?.key ?? '') && (profile.sector === 'internal' || told.pays || told.uses || told.receives)) {
    thing = false;
    kind = profile.sector === 'internal' ? 'department' : 'business';
  }
  if (grown) kind = 'teen';
  // 'Boyfriends' are anybody's; 'my boyfriend' is the learner's own.
  if (
    kind === 'away' &&
    tokens[tail - 1]?.word !== tokens[tail - 1]?.key &&
    !tokens.slice(from, tail).some((token) => token.word === 'my' || token.word === 'our')
  )
    kind = 'person';
  const trade = special === null ? bodyNamed(text, tokens, from, tail) : null;
  if (
    trade !== null &&
    kind === null &&
    (isBody(tokens[tail - 1]) || (tokens[tail - 1]?.capital && from + 1 < tail) || /^\p{Lu}/u.test(text.slice(tokens[from]?.start)))
  ) {
    kind = BODY_KIND_OF[trade.id] ?? BODY_KIND_OF[trade.branchOf ?? ''] ?? BODY_KIND[trade.sector];
    thing = false;
    peopleLike = false;
  }
  if (kind === 'person' && special === null && isInNeed(tokens, tail)) kind = 'needy';
  const nearby = isNearby(tokens, tail);
  // 'The surgery three streets away' is another of the same trade, though the word alone is a thing.
  if (
    (thing || kind === null || BODIES.has(kind)) &&
    special === null &&
    nearby &&
    (profile.nouns.has(tokens[tail - 1]?.key ?? '') || profile.own.has(tokens[tail - 1]?.key ?? ''))
  ) {
    thing = false;
    kind = 'rival';
  }
  const marks = { other: false, bad: false, ours: false, helpless: false, visiting: false, rivals: false };
  for (let i = from; i < tail; i++) {
    const word = tokens[i]?.word ?? '';
    marks.other ||= OTHERS.has(word);
    marks.rivals ||= /^(?:competitors?|competing|rivals?)$/u.test(word);
    marks.bad ||= BAD.has(word);
    marks.helpless ||= HELPLESS.has(word);
    marks.visiting ||= VISITING.has(word);
    marks.ours ||= word === 'our' || word === 'my';
  }
  if (kind !== null && special === null && OF_OTHERS.has(kind) && belongsToOthers(tokens, from, head?.from ?? tail, tail, profile))
    kind = 'end-user';
  return {
    start: tokens[from]?.start ?? 0,
    end: tokens[tail - 1]?.end ?? tokens[from]?.end ?? 0,
    words: tokens
      .slice(from, tail)
      .map((token) => token.word)
      .join(' '),
    kind,
    special,
    thing,
    peopleLike,
    ...marks,
    work: ends ? head.work : [],
    trade,
    proper: tokens
      .slice(from, tail)
      .some((token) => !token.mark && /\p{Lu}/u.test(text.charAt(token.start)) && (token.start > 0 || trade !== null)),
    single: isSingle(tokens, from, tail),
    byWork: (head?.kind === 'person' || head?.kind === 'teen') && head ? byWhat(tokens, from, head.from) : false,
    nearby,
    ofUs: isOfUs(tokens, from, tail, profile.own),
    anyFirm: tokens.slice(from, tail).every((token) => token.mark || isDeterminer(token.word) || ANY_FIRM.has(token.key)),
    likeUs: profile.nouns.has(tokens[tail - 1]?.key ?? ''),
    told,
  };
}

/** Places and vessels that stand for those who run them. */
const PREMISES = /^(?:kitchen|network|ship|boat|vessel|plant|factory|site|desk|branch|depot|office|mill|yard)$/u;

/** Bodies: one nearby that is called as the learner's own is of the same trade. */
const BODIES: ReadonlySet<KindId> = new Set<KindId>(['business', 'retailer', 'public-body', 'charity']);
/** Kinds that may be somebody else's: a client's staff, a guest's dog. */
const OF_OTHERS: ReadonlySet<KindId> = new Set<KindId>(['staff', 'animal', 'person', 'parent', 'away', 'teen']);
const OTHER_BODIES: ReadonlySet<KindId> = new Set<KindId>(['business', 'retailer', 'customer', 'client', 'employer']);

/** 'Their dogs', 'office staff', 'staff of those companies': they belong to whom the organisation deals with. */
function belongsToOthers(tokens: readonly Token[], from: number, head: number, tail: number, profile: Profile): boolean {
  if (THIRD_POSSESSIVES.has(tokens[from]?.word ?? '')) return true;
  if (profile.sector === 'internal') return false;
  const isOther = (at: number): boolean => {
    const kind = phraseAt(KIND_BOOK, tokens, at)?.value;
    return kind !== undefined && OTHER_BODIES.has(kind) && !profile.nouns.has(tokens[at]?.key ?? '');
  };
  for (let i = from; i < head; i++) if (isOther(i)) return true;
  if (/^(?:of|at|in)$/u.test(tokens[tail]?.word ?? '')) {
    for (let i = tail + 1; i < tail + 4; i++) if (OTHER_BODIES.has(phraseAt(KIND_BOOK, tokens, i)?.value ?? 'self')) return true;
  }
  return false;
}
