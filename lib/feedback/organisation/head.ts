import { isDeterminer, joinAt, type Token } from '../reading';
import { generalAt, looksLikePeople, looksLikeThing } from './general';
import { KINDS, type KindId } from './kinds';
import { bookOf, phraseAt } from './phrases';
import type { Profile } from './profile';
import type { StandingId } from './standings';
import { THINGS } from './things';
import { isTelling, type Told } from './told';

/** One party that an item names. */
export interface Named {
  /** The learner's own words for the party, as a span of the item. */
  readonly start: number;
  readonly end: number;
  readonly kind: KindId | null;
  /** What the trade itself says of these words, before the usual for their kind. */
  readonly special: StandingId | null;
  readonly thing: boolean;
  /** 'Other', 'rival': a second one of the same sort. */
  readonly other: boolean;
  /** 'Rogue', 'illegal': dealt with rather than served. */
  readonly bad: boolean;
  readonly ours: boolean;
  /** 'Unconscious', 'dead': served without a will in it. */
  readonly helpless: boolean;
  /** 'Visiting scholars': from elsewhere, whatever their work is. */
  readonly visiting: boolean;
  /** An unknown word that looks like people by its ending: 'anglers'. */
  readonly peopleLike: boolean;
  /** The name ends in what the organisation itself is called: a brewery's 'other breweries'. */
  readonly likeUs: boolean;
  /** A name for firms in general, and for no trade in particular: 'local businesses', not 'the florist'. */
  readonly anyFirm: boolean;
  /** The name says no more than that it is people: what is told of them counts. */
  readonly told: Told;
}

const KIND_BOOK = bookOf(Object.entries(KINDS) as [KindId, string][]);
const THING_BOOK = bookOf([[true, THINGS]]);

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));
/** After the head of a name: from here on it is described, not named. */
export const AFTER_HEAD = set(
  `of from in at with for on near by to around via through without within across under over into onto between about during after before against out down up off beyond
  living using paying working we i they you he she it us our their my his her your is are was were be being been has have had do does did can could will would may might must should
  dont doesnt cant wont didnt not never pay pays paid buy buys bought use uses used need needs want wants get gets got come comes give gives gave send sends receive receives eat eats drink drinks
  live lives work works visit visits see sees read reads watch watches fund funds funded pick cut stuck caught waiting sent hurt lost left made seen taken told held kept born known if as than
  depend depends rely relies benefit benefits order orders who whom that which whose where when commission commissions donate donates sponsor sponsors renew subscribe`,
);
/** Words in -ing and -ed that belong to a name. */
export const NAMING_ING = set(
  `building housing planning marketing accounting wedding shipping nursing training cleaning engineering banking walking nothing clothing catering manufacturing advertising funding reading
  swimming running fishing farming hiring purchasing commissioning opposing competing visiting paying existing dying ageing aging sibling king ring thing something anything everything learning
  teaching governing publishing printing mining trading lending referring neighbouring letting selling buying receiving processing packing picking dispatching spending hairdressing driving gaming
  working struggling returning voting testing consulting recruiting investing outsourcing bleeding outstanding meeting being dining sleeping`,
);
const NAMING_ED =
  set(`disabled injured bereaved accused unemployed employed retired united wounded interested limited red need seed feed displaced wanted trapped homed armed educated elected fed bed deceased united displaced
  uninsured untaxed convicted detained sacked registered isolated affected qualified skilled loved sponsored funded abandoned hundred privileged underprivileged deprived married divorced aged newlywed stranded homed related uninvited rescued speed`);
/** Words after the head that change nothing. */
export const IDLE = set(
  'too mainly mostly only themselves themself itself himself really etc alike everywhere here there generally again first obviously today overall also both all each alone ourselves myself lol maybe perhaps probably sometimes now et al and so forth always directly indirectly nearby abroad online worldwide nationwide locally elsewhere though nowadays usually general basically more',
);
export const ANYONE = set(
  'people person persons folk folks anyone anybody someone somebody whoever everyone everybody those man men woman women',
);
const BAD = set('rogue cowboy dodgy illegal corrupt bogus fake abusive violent fraudulent dishonest crooked criminal rude aggressive');
/** Nobody asked them, and they could not have said. */
const HELPLESS = set('unconscious comatose dead deceased sectioned handcuffed sedated');
const VISITING = set('visiting guest outside external foreign');
const ANY_FIRM = set(
  'business company firm shop store retailer organisation organization industry sme corporate corporation enterprise office trade sector local small big large medium sized little other nearby independent high street commercial private all many town employer supermarket trader customer client that pay who',
);
const OTHERS = set('other rival competing another neighbouring nearby opposing');

export type Match = { readonly from: number; readonly to: number; readonly special: StandingId | null; readonly kind: KindId | null };

export function matchesIn(tokens: readonly Token[], from: number, to: number, profile: Profile): Match[] {
  const matches: Match[] = [];
  for (let i = from; i < to; i++) {
    if (tokens[i]?.mark) continue;
    const special = phraseAt(profile.special, tokens, i);
    const kind = phraseAt(KIND_BOOK, tokens, i);
    const length = Math.max(special?.length ?? 0, kind?.length ?? 0);
    if (length === 0) continue;
    // 'we' and 'I' after the first word begin a description: 'dogs we groom'.
    if (kind?.value === 'self' && i > from && tokens[i - 1]?.mark === false && joinAt(tokens, i - 1, to) === 0) continue;
    matches.push({
      from: i,
      to: i + length,
      special: special && special.length === length ? special.value : null,
      kind: kind && kind.length === length ? kind.value : null,
    });
  }
  return matches;
}

/** Where the naming of a part ends and its description begins. */
export function headEnd(tokens: readonly Token[], from: number, to: number, matches: readonly Match[]): number {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) break;
    // "Aunties buying presents", "kids the books are for": after several of a kind it is told of them.
    const before = tokens[i - 1];
    const several = before !== undefined && !before.mark && before.word !== before.key && !before.possessive;
    if (
      i > from &&
      several &&
      i + 1 < to &&
      !matches.some((match) => match.from < i && match.to > i) &&
      (token.word === 'the' || (isTelling(token.word) && token.word.endsWith('ing')))
    )
      return i;
    let covered = 0;
    for (const match of matches) if (match.from <= i && match.to > i) covered = Math.max(covered, match.to);
    if (covered > 0) {
      i = covered - 1;
      const next = tokens[covered];
      if (next && covered < to && next.word === 'the' && tokens[i]?.word !== tokens[i]?.key) return covered;
      // 'People', 'anyone' and the like name nobody by themselves: what follows describes them.
      if (ANYONE.has(token.word) && next && !IDLE.has(next.word) && !matches.some((match) => match.from === covered)) return covered;
      continue;
    }
    if (i === from) continue;
    if (token.mark || AFTER_HEAD.has(token.word)) return i;
    if (token.word.length > 4 && /(?:ing|ed)$/u.test(token.word) && !NAMING_ING.has(token.word) && !NAMING_ED.has(token.word)) return i;
  }
  return to;
}

/** The party that a part names: its head must end the name ('dog owners' are owners, 'patient records' no patients). */
export function readHead(
  tokens: readonly Token[],
  from: number,
  end: number,
  head: Match | undefined,
  told: Told,
  profile: Profile,
): Named {
  let tail = end;
  while (tail > (head?.to ?? from + 1) && (tokens[tail - 1]?.mark || IDLE.has(tokens[tail - 1]?.word ?? ''))) tail--;
  const ends = head !== undefined && head.to >= tail;
  let kind = ends ? head.kind : null;
  const special = ends ? head.special : null;
  let thing = false;
  let peopleLike = false;
  if (!ends) {
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
    if (kind === null && !thing) {
      peopleLike = looksLikePeople(last);
      thing = !peopleLike && looksLikeThing(last);
    }
  }
  const marks = { other: false, bad: false, ours: false, helpless: false, visiting: false };
  for (let i = from; i < tail; i++) {
    const word = tokens[i]?.word ?? '';
    marks.other ||= OTHERS.has(word);
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
    kind,
    special,
    thing,
    peopleLike,
    ...marks,
    anyFirm: tokens.slice(from, tail).every((token) => token.mark || isDeterminer(token.word) || ANY_FIRM.has(token.key)),
    likeUs: profile.nouns.has(tokens[tail - 1]?.key ?? ''),
    told,
  };
}

/** Kinds that may be somebody else's: a client's staff, a guest's dog. */
const OF_OTHERS: ReadonlySet<KindId> = new Set<KindId>(['staff', 'animal', 'person', 'parent', 'away', 'teen']);
const OTHER_BODIES: ReadonlySet<KindId> = new Set<KindId>(['business', 'retailer', 'customer', 'client', 'employer']);

/** 'Their dogs', 'office staff', 'staff of those companies': they belong to whom the organisation deals with. */
function belongsToOthers(tokens: readonly Token[], from: number, head: number, tail: number, profile: Profile): boolean {
  if (/^(?:their|his|her)$/u.test(tokens[from]?.word ?? '')) return true;
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

/** Words of grammar and of telling, which are never misspelt names. */
export const isPlain = (token: Token): boolean =>
  AFTER_HEAD.has(token.word) || IDLE.has(token.word) || NAMING_ING.has(token.word) || isDeterminer(token.word) || isTelling(token.word);
