/** Which known names stand in a part of an item, and where the naming ends and the description begins. */
import { isDeterminer, joinAt, type Token } from '../reading';
import { BE, DO, DO_NOT, FIRST_POSSESSIVES, HAVE, MODALS, RELATIVES, SUBJECTS, THIRD_POSSESSIVES } from '../reading/closed-classes';
import { wordSet } from '../reading/word-set';
import { agesAt } from './ages';
import { jobAt } from './jobs';
import { KINDS, type KindId } from './kinds';
import { isNearby } from './nearby';
import { bookOf, phraseAt } from './phrases';
import type { Profile } from './profile';
import type { StandingId } from './standings';
import { isTelling } from './told';

/** Kinds of party by the words for them. */
export const KIND_BOOK = bookOf(Object.entries(KINDS) as [KindId, string][]);

/** After the head of a name: from here on it is described, not named. */
export const AFTER_HEAD = wordSet(
  BE,
  HAVE,
  DO,
  MODALS,
  DO_NOT,
  SUBJECTS,
  FIRST_POSSESSIVES,
  THIRD_POSSESSIVES,
  RELATIVES,
  `of from in at with for on round near by to around via through without within across under over into onto between about during after before against out down
  up off beyond like below above inside outside including per among amongst behind beside opposite needing except wi til till w such eg ie living using
  paying working us your should cant wont not never pay pays paid buy buys bought use uses used need needs want wants get gets got come comes give gives
  gave send sends receive receives eat eats drink drinks live lives work works visit visits see sees read reads watch watches fund funds funded pick cut
  stuck caught waiting sent hurt lost left made seen taken told held kept born known if as than depend depends rely relies benefit benefits order orders
  whom whose where when commission commissions donate donates sponsor sponsors renew subscribe`,
);
/** Words in -ing and -ed that belong to a name. */
export const NAMING_ING = wordSet(
  `building housing planning marketing accounting wedding shipping nursing training cleaning engineering banking walking nothing clothing catering manufacturing advertising funding reading
  swimming running fishing farming hiring purchasing commissioning opposing competing visiting paying existing dying ageing aging sibling king ring thing something anything everything learning
  teaching governing publishing printing mining trading lending referring neighbouring letting selling buying receiving processing packing picking dispatching spending hairdressing driving gaming
  working struggling returning voting testing consulting recruiting investing outsourcing bleeding outstanding meeting being dining sleeping`,
);
const NAMING_ED =
  wordSet(`disabled injured bereaved accused unemployed employed retired united wounded interested limited red need seed feed displaced wanted trapped homed armed educated elected fed bed deceased united displaced
  uninsured untaxed convicted detained sacked registered isolated affected qualified skilled loved sponsored funded abandoned hundred privileged underprivileged deprived married divorced aged newlywed stranded homed related uninvited rescued speed`);
/** Words after the head that change nothing. */
export const IDLE = wordSet(
  'too mainly mostly only themselves themself itself himself really etc alike everywhere here there generally again first obviously today overall also both all each alone ourselves myself lol maybe perhaps probably sometimes now et al and so forth always directly indirectly nearby abroad online worldwide nationwide locally elsewhere though nowadays usually general basically more lor lah leh la ah eh innit sorry please tho aye obvs ofc tbh imo haha hahaha yaar abi sha wey ken sef lo meh hor duh yeah yes indeed essentially technically primarily especially particularly daily weekly regularly occasionally',
);
export const ANYONE = wordSet(
  'people person persons folk folks anyone anybody someone somebody whoever everyone everybody those man men woman women',
);
export type Match = {
  readonly from: number;
  readonly to: number;
  readonly special: StandingId | null;
  readonly kind: KindId | null;
  readonly work: readonly string[];
};

export function matchesIn(tokens: readonly Token[], from: number, to: number, profile: Profile): Match[] {
  const matches: Match[] = [];
  for (let i = from; i < to; i++) {
    // Scots 'wi' is 'with', but for the WI.
    if (tokens[i]?.mark || (i > from && tokens[i]?.word === 'wi' && i + 1 < to)) continue;
    const named = phraseAt(KIND_BOOK, tokens, i);
    const outer = phraseAt(profile.special, tokens, i);
    // 'My housemates' are the trade's housemates, article and all.
    const within =
      !outer && (named?.length ?? 0) > 1 && isDeterminer(tokens[i]?.word ?? '') ? phraseAt(profile.special, tokens, i + 1) : undefined;
    const special = within && within.length + 1 === named?.length ? { length: within.length + 1, value: within.value } : outer;
    const ages = agesAt(tokens, i);
    const kind = ages && ages.length >= (named?.length ?? 0) ? ages : named;
    const job = jobAt(tokens, i);
    // 'The driver' may be a name for others; the title in it tells as well.
    const inner = !job && isDeterminer(tokens[i]?.word ?? '') ? jobAt(tokens, i + 1) : null;
    const length = Math.max(special?.length ?? 0, kind?.length ?? 0, job?.length ?? 0);
    if (length === 0) continue;
    // 'we' and 'I' after the first word begin a description: 'dogs we groom'.
    if (kind?.value === 'self' && i > from && tokens[i - 1]?.mark === false && joinAt(tokens, i - 1, to) === 0) continue;
    matches.push({
      from: i,
      to: i + length,
      special: special && special.length === length ? special.value : null,
      kind: kind && kind.length === length ? kind.value : job && job.length === length ? 'occupation' : null,
      work: job && job.length === length ? job.values : inner && inner.length + 1 === length ? inner.values : [],
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
    if (token.mark || AFTER_HEAD.has(token.word) || (token.word !== 'nearby' && token.word !== 'local' && isNearby(tokens, i))) return i;
    // Before anybody is named such a word belongs to the name: 'our sparring partner', 'Kindle Unlimited readers'.
    const named =
      several ||
      matches.some((match) => match.from >= from && match.to <= i) ||
      !matches.some((match) => match.from > i && match.from < to);
    if (named && token.word.length > 4 && /(?:ing|ed)$/u.test(token.word) && !NAMING_ING.has(token.word) && !NAMING_ED.has(token.word))
      return i;
  }
  return to;
}

/** Words of grammar and of telling, which are never misspelt names. */
export const isPlain = (token: Token): boolean =>
  AFTER_HEAD.has(token.word) || IDLE.has(token.word) || NAMING_ING.has(token.word) || isDeterminer(token.word) || isTelling(token.word);
