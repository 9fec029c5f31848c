/** Which of the misconceptions M1-M5 an explanation holds, in the learner's own voice. */
import type { MisconceptionId } from '../types';
import type { VoicedClaim } from './claims';
import { noPriceNoCustomers } from './no-price';
import { type Reason, reasonsOf } from './reasons';
import type { Label, Ref, Role } from './refs';
import type { Place, PlacedSign, Signs } from './signs';
import { isGiving, isTaking, type Standing } from './standing';

export type Misconceptions = readonly { readonly id: MisconceptionId; readonly from: number; readonly to: number }[];

const PAYING = new Set<Role>(['PAYER', 'TAXP']);
const span = (...places: readonly Place[]): Place => ({
  from: Math.min(...places.map((one) => one.from)),
  to: Math.max(...places.map((one) => one.to)),
});
const isNear = (a: number, b: number) => Math.abs(a - b) <= 1;

/** Names for whoever uses: calling them customers is M2 without another word. */
const USES_BY_NAME = /^(?:user|end user|service user|service receiver)$/u;

/**
 * M2: whoever uses is a customer. `alike`: the text speaks of both as the same, so that what both do says what makes a customer; `same`: it takes the
 * words for one (M5); `turned`: it has consumers as the ones who pay (M3).
 */
function userIsCustomer(standing: Standing, reason: Ref | undefined, alike: boolean, same: boolean, turned: boolean): Place | undefined {
  const { find, claims, isCalled, isCustomer, labels } = standing;
  const gives = (ref: Ref) =>
    claims.some((claim) => claim.ref.key === ref.key && claim.positive && (isGiving(claim.relation) || claim.relation === 'return'));
  /** 'customers choose to go there': what is told is the choice, not the use that it is of. */
  const chooses = (use: VoicedClaim) =>
    claims.some(
      (claim) =>
        claim.relation === 'choose' &&
        claim.positive &&
        claim.ref.key === use.ref.key &&
        claim.from === use.from &&
        (claim.at < use.at || use.ref.role === 'CUST'),
    );
  const choosesSo = (ref: Ref) => claims.some((claim) => claim.ref.key === ref.key && claim.positive && claim.relation === 'choose');
  const customersGive = claims.some((claim) => claim.positive && isGiving(claim.relation) && isCustomer(claim.ref));
  const using = find((claim) => {
    if (!isTaking(claim.relation) || !claim.positive) return false;
    const { ref } = claim;
    // the reason given is then the need, not the use
    if (reason?.key === ref.key || chooses(claim)) return false;
    // 'consumers pay and customers get it': whoever has it for nothing is the customer then
    if (ref.role === 'CUST' && turned) return !claim.shared && !gives(ref) && !claim.conditional;
    if (ref.role === 'CUST')
      return (
        (claim.relation === 'use' || (same && claim.shared)) &&
        (!claim.byOrganisation || (same && claim.shared)) &&
        !(claim.shared && !alike) &&
        !customersGive
      );
    if (claim.relation === 'benefit' && (ref.role === 'PAYER' || ref.role === 'TAXP')) return false;
    // 'both words describe a person who gets the service'
    if (same && ref.role === 'GEN' && claim.relation === 'use' && !claim.byOrganisation && !claim.conditional && !customersGive)
      return true;
    return (
      isCalled(ref, 'customer') &&
      !isCalled(ref, 'consumer') &&
      !gives(ref) &&
      !(choosesSo(ref) && !labels.some((label) => label.ref.key === ref.key && label.sentence === claim.sentence))
    );
  });
  return (
    using ??
    labels.find(
      (label) =>
        label.positive &&
        label.as === 'customer' &&
        USES_BY_NAME.test(label.ref.key) &&
        !gives(label.ref) &&
        !isCalled(label.ref, 'consumer'),
    )
  );
}

const PAYS_BY_NAME = /^(?:payer|buyer|purchaser|bill payer|fee payer|paying party)$/u;

/**
 * M3: consumers are those who pay. Tax counts only where nobody else is said to give; other value only where the customers are said to use.
 */
function consumersPay(standing: Standing): Place | undefined {
  const { find, isCalled, labels, claims, isCustomer } = standing;
  const othersGive = claims.some(
    (claim) =>
      claim.positive && isGiving(claim.relation) && (isCustomer(claim.ref) || claim.ref.role === 'SELF' || claim.ref.role === 'PUB'),
  );
  const customersUse = claims.some((claim) => claim.ref.role === 'CUST' && isTaking(claim.relation) && claim.positive);
  const customersPay = claims.some((claim) => claim.ref.role === 'CUST' && isGiving(claim.relation) && claim.positive);
  const isConsumer = (ref: Ref) => ref.role === 'CONS' || (isCalled(ref, 'consumer') && !isCalled(ref, 'customer'));
  return (
    find((claim) => {
      if (!claim.positive || claim.additive || claim.shared || claim.conditional || !isConsumer(claim.ref)) return false;
      if (claim.ref.role !== 'CONS' && !labels.some((label) => label.ref.key === claim.ref.key && label.sentence === claim.sentence))
        return false;
      // 'some of those paying end up here as well, which makes them consumers on top'
      if (claim.ref.role !== 'CONS' && labels.some((label) => label.ref.key === claim.ref.key && label.also)) return false;
      if (claim.relation === 'pay') return !claim.indirect || !othersGive || (customersUse && !customersPay);
      return isGiving(claim.relation) && customersUse && !othersGive;
    }) ?? labels.find((label) => label.positive && label.as === 'consumer' && PAYS_BY_NAME.test(label.ref.key))
  );
}

/** What hangs on money is an exchange after all. */
const DEPENDS_ON_MONEY =
  /\b(?:without|no) (?:the |their |any )?(?:money|funding|funds|cash|tax|taxes|pay|payment|budget|government|council|donors?|taxpayers?)\b/u;

const TURNS = /\b(?:but|however|whereas)\b(?! (?:without|if|no)\b)/u;
const CONCLUDES = /\b(?:so|thus|hence|therefore|makes?|because|since|mean|means|then|surely)\b/u;

const AGAIN = /\b(?:they|them|these|he|him|she)\b/u;
/** How many words back a turn of phrase is set in what it belongs to. */
const REACH = 16;

/** 'the pupils are why we exist, but the school is the customer': a reason granted first, and no reason for what follows of another. */
function isSetAside(signs: Signs, reason: Reason, label: Label): boolean {
  if (reason.to > label.to || label.from - reason.to > REACH) return false;
  const between = signs.text({ from: reason.to, to: Math.max(label.from, reason.to) });
  if (!TURNS.test(between) || CONCLUDES.test(between)) return false;
  const granted = signs.text({ from: Math.max(reason.sentence.from, reason.from - REACH), to: Math.max(label.from, reason.to) });
  return !granted.includes(label.ref.key) && !AGAIN.test(signs.text(label));
}

/** How near 'customers are' must stand to the reason. */
const NEAR = 14;
const SERVES_AS_REASON =
  /\b(?:reasons?|keep|keeps|keeping|exists?|in (?:work|a job|business|jobs|being)|point|built|set up|there for|here for|for which|what it is for|for|demand|bread and butter|lifeblood|come to work|jobs?|work|purpose|heart|busy)\b/u;
const IS_CUSTOMER = /\bcustomers? (?:, )?(?:really |actually |here |clearly )?(?:is|are|was|were|means?|=|:)(?! not)\b/u;

/** 'The customers are the reason the police come to work': said of customers themselves. */
function customersAreReason(standing: Standing, signs: Signs): Place | undefined {
  if (standing.claims.some((claim) => claim.positive && claim.relation === 'pay' && standing.isCustomer(claim.ref))) return undefined;
  return reasonsOf(signs).find((sign) => {
    const before = signs.text({ from: Math.max(sign.sentence.from, sign.from - NEAR), to: sign.from });
    const told = `${before} ${signs.text(sign)}`;
    return (
      IS_CUSTOMER.test(`${before} `) &&
      SERVES_AS_REASON.test(signs.text(sign)) &&
      !signs.denied(sign) &&
      !/\bconsumers?\b/u.test(told.slice(told.search(IS_CUSTOMER)))
    );
  });
}

/** M4: being the reason for the service makes a customer. */
function reasonMakesCustomer(standing: Standing, signs: Signs): (Place & { readonly ref: Ref }) | undefined {
  const { labels, claims } = standing;
  const reasons = reasonsOf(signs);
  for (const label of labels) {
    if (!label.positive || label.as !== 'customer' || PAYING.has(label.ref.role)) continue;
    if (claims.some((claim) => claim.ref.key === label.ref.key && claim.positive && isGiving(claim.relation))) continue;
    // 'we are all customers, our taxes keep the place open': what is given is money
    if (signs.all('TAX').some((sign) => sign.sentence.index === label.sentence && !signs.denied(sign))) continue;
    // 'a customer is whoever pays us': whom this calls a customer, it defines by what they give
    const generic = label.ref.role === 'GEN' || label.ref.role === 'OTHER';
    if (
      generic &&
      claims.some(
        (claim) =>
          claim.ref.role === 'CUST' &&
          claim.positive &&
          isGiving(claim.relation) &&
          claim.sentence === label.sentence &&
          claim.from >= label.from,
      )
    )
      continue;
    const sign = reasons.find((one) => isNear(one.sentence.index, label.sentence) && !isSetAside(signs, one, label));
    if (sign) return { ...span(sign, label), ref: label.ref };
    const dependence = signs.sentences.find(
      (one) =>
        isNear(one.index, label.sentence) &&
        one.voices[0] === 'own' &&
        signs.dependence(one.index) &&
        !DEPENDS_ON_MONEY.test(signs.sentenceText(one)),
    );
    if (dependence) return { ...span({ from: dependence.from, to: dependence.to }, label), ref: label.ref };
  }
  return undefined;
}

const SAME_AS = new Set(
  'thing things people person meaning really one group word words to anyway difference me imo mate basically for as in but both just though tbh lol if because when whatever whether is between idea concept role'.split(
    ' ',
  ),
);

/** What others do with the words, and equal treatment, are no view of one's own. */
const OTHERS_USE =
  /\b(?:people|they|many|most|some|often|tend to|learners|everyone|everybody) (?:\w+ )?(?:use|swap|mix|confuse|treat)\b|\bas if\b|\btreat(?:ed|s|ing)?\b/u;

/** What 'the same' is said of: the clause says no more than that it is so, or that one sees it so. */
const SAID_TO_BE =
  /(?:^| )(?:is|are|am|was|were|be|being|been|as|mean|means|meaning|meant|seem|seems|look|looks|feel|feels|sound|sounds|become|becomes|=|,|:|-)$/u;
const SEEN_AS =
  /\b(?:call|calls|calling|see|sees|count|counts|consider|considers|class|find|finds|regard|name|label|think|say|words?|terms?)\b/u;
const DEGREE =
  /(?: (?:just|all|exactly|much|really|basically|pretty|more or less|about|quite|both|always|one and|essentially|effectively|simply|still))+$/u;

/** 'we look after him just the same', 'all the same, we help her': how it is done, or that it is done in spite of something. */
function tellsManner(standing: Standing, signs: Signs, sign: PlacedSign): boolean {
  if (!/^(?:the )?same$/u.test(signs.text(sign))) return false;
  const before = ` ${signs.text({ from: Math.max(sign.sentence.from, sign.from - REACH), to: sign.from })}`.replace(/ the$/u, '');
  const rest = before.replace(DEGREE, '');
  if (/ (?:all|just)$/u.test(before) && /^(?: (?:but|yet|and|still))?$/u.test(rest) && signs.after(sign) === ',') return true;
  if (rest === '' || SAID_TO_BE.test(rest)) return false;
  const holds = (place: Place) => place.from <= sign.from && sign.to <= place.to;
  const clause =
    standing.claims.find((claim) => holds(claim) && isTaking(claim.relation)) ??
    standing.labels.find((label) => holds(label) && label.ref.role !== 'CUST' && label.ref.role !== 'CONS');
  return clause !== undefined && !SEEN_AS.test(before);
}

/** M5: the two words always mean the same. */
function wordsMeanTheSame(standing: Standing, signs: Signs): Place | undefined {
  const { claims, isConsumer } = standing;
  if (claims.some((claim) => isGiving(claim.relation) && !claim.positive && isConsumer(claim.ref))) return undefined;
  const mutual = (ref: Ref['role'], as: 'customer' | 'consumer') =>
    standing.labels.find((label) => label.positive && !label.possible && !label.also && label.ref.role === ref && label.as === as);
  const [one, other] = [mutual('CUST', 'consumer'), mutual('CONS', 'customer')];
  if (one && (other || (claims.length === 0 && standing.labels.length <= 2))) return span(one, other ?? one);
  const denied = signs.all('DIFFERENCE').find((sign) => signs.denied(sign) && !signs.inSentence(sign, 'SOMETIMES'));
  if (denied && claims.every((claim) => !isGiving(claim.relation))) return denied;
  const all = signs.all('SAME');
  const last = all.at(-1);
  return all.find((sign) => {
    if (signs.denied(sign) || (last && last !== sign && last.from > sign.to && signs.denied(last))) return false;
    const text = signs.text(sign);
    const next = signs.after(sign);
    if (/^(?:the )?same$/u.test(text) && /^\p{L}/u.test(next) && !SAME_AS.has(next)) return false;
    if (tellsManner(standing, signs, sign)) return false;
    if (/same (?:relationship|way)|equally/u.test(text) || OTHERS_USE.test(signs.sentenceText(sign.sentence))) return false;
    if (signs.inSentence(sign, 'SOMETIMES') || (/same|identical/u.test(text) && signs.inSentence(sign, 'BOTHWORD'))) return false;
    if (sign.sentence.signs.some((one) => one.tag === 'NODIFF' && one.from !== sign.from && one.from > sign.from)) return false;
    return !signs.all('APART').some((one) => one.from > sign.from);
  });
}

export function findMisconceptions(standing: Standing, signs: Signs): Misconceptions {
  const reason = reasonMakesCustomer(standing, signs);
  const payers = consumersPay(standing);
  const alike = wordsMeanTheSame(standing, signs);
  const found = [
    ['M1', noPriceNoCustomers(standing, signs)],
    [
      'M2',
      userIsCustomer(standing, reason?.ref, alike !== undefined || signs.all('SAME').length > 0, alike !== undefined, payers !== undefined),
    ],
    ['M3', payers],
    ['M4', reason ?? customersAreReason(standing, signs)],
    ['M5', alike],
  ] as const;
  return found.flatMap(([id, place]) => (place ? [{ id, from: place.from, to: place.to }] : []));
}
