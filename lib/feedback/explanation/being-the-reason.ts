/** M4: being the reason for the service makes a customer. */
import { type Reason, reasonsOf } from './reasons';
import type { Label, Ref, Role } from './refs';
import type { Place, Signs } from './signs';
import { isGiving, type Standing } from './standing';

const PAYING = new Set<Role>(['PAYER', 'TAXP']);
const span = (...places: readonly Place[]): Place => ({
  from: Math.min(...places.map((one) => one.from)),
  to: Math.max(...places.map((one) => one.to)),
});
const isNear = (a: number, b: number) => Math.abs(a - b) <= 1;

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
export function customersAreReason(standing: Standing, signs: Signs): Place | undefined {
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
export function reasonMakesCustomer(standing: Standing, signs: Signs): (Place & { readonly ref: Ref }) | undefined {
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
