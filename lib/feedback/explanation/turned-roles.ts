/** M2 and M3: whoever uses is a customer, and whoever pays a consumer. */
import type { VoicedClaim } from './claims';
import type { Ref } from './refs';
import type { Place, Signs } from './signs';
import { isGiving, isTaking, type Standing } from './standing';

/** Names for whoever uses: calling them customers is M2 without another word. */
const USES_BY_NAME = /^(?:user|end user|service user|service receiver)$/u;

/**
 * M2: whoever uses is a customer. `alike`: the text speaks of both as the same, so that what both do says what makes a customer; `same`: it takes the
 * words for one (M5); `turned`: it has consumers as the ones who pay (M3).
 */
export function userIsCustomer(
  signs: Signs,
  standing: Standing,
  reason: Ref | undefined,
  alike: boolean,
  same: boolean,
  turned: boolean,
): Place | undefined {
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
    if (
      same &&
      ref.role === 'GEN' &&
      claim.relation === 'use' &&
      /^(?:who|that|which|whoever)$/u.test(signs.before(claim)) &&
      !claim.byOrganisation &&
      !claim.conditional &&
      !customersGive
    )
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

/** Some of them, those who go private; with their freedom; as one grants before a 'but'. */
const ONLY_SOME =
  /\b(?:some|a few|many|one|those|any) (?:of )?(?:the |our |these |those )?consumers?\b|(?<!\bit (?:is|was) (?:the |all |only |our )?)\bconsumers? (?:who|that)\b/u;
const NOT_IN_MONEY =
  /\bpa(?:y|ys|id|ying) (?:\w+ ){0,3}with (?:his|her|their|its|my|our|your) (?:freedom|liberty|time|life|health|dignity|patience)\b/u;
const GRANTED = /\b(?:of course|admittedly|granted|sure|do pay|does pay)\b/u;
/** In a shop, in another country: set off by what is said of here. */
const ELSEWHERE =
  /^(?:now |so |well )?(?:in|at|with) (?:a |an |the |my |our |their |some |any |most |other )?(?:own )?(?:shops?|stores?|supermarkets?|tesco|asda|lidl|aldi|sainsburys|marks|boots|restaurants?|cafes?|pubs?|hotels?|cinemas?|markets?|country|countries|trade|job|business|line of work|village)\b/u;
const HERE = /\b(?:here|police|hospitals?|charity|nhs|this|uk|council|government|state)\b/u;

/** Whether consumers are said to pay in a way that makes no rule of it. */
export function isPaidOtherwise(claim: VoicedClaim, { claims, isConsumer }: Standing, signs: Signs): boolean {
  const sentence = signs.sentences[claim.sentence];
  if (!sentence) return false;
  if (claims.some((one) => !one.positive && isGiving(one.relation) && one.ref.role === 'CONS' && isConsumer(one.ref))) return true;
  const text = signs.sentenceText(sentence);
  const next = signs.sentences[claim.sentence + 1];
  const after = next ? signs.sentenceText(next) : '';
  if (ONLY_SOME.test(text) || NOT_IN_MONEY.test(text)) return true;
  if (GRANTED.test(text) && (/^but\b/u.test(after) || / but\b/u.test(text))) return true;
  return ELSEWHERE.test(text) && HERE.test(after);
}

const PAYS_BY_NAME = /^(?:payer|buyer|purchaser|bill payer|fee payer|paying party)$/u;

/**
 * M3: consumers are those who pay. Tax counts only where nobody else is said to give; other value only where the customers are said to use.
 */
export function consumersPay(standing: Standing, signs: Signs): Place | undefined {
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
      if (
        !claim.positive ||
        claim.additive ||
        claim.shared ||
        claim.conditional ||
        !isConsumer(claim.ref) ||
        isPaidOtherwise(claim, standing, signs)
      )
        return false;
      if (claim.ref.role !== 'CONS' && !labels.some((label) => label.ref.key === claim.ref.key && label.sentence === claim.sentence))
        return false;
      // 'some of those paying end up here as well, which makes them consumers on top'
      if (claim.ref.role !== 'CONS' && labels.some((label) => label.ref.key === claim.ref.key && label.also)) return false;
      if (claim.relation === 'pay') return !claim.indirect || !othersGive || (customersUse && !customersPay);
      return isGiving(claim.relation) && customersUse && !othersGive;
    }) ?? labels.find((label) => label.positive && label.as === 'consumer' && PAYS_BY_NAME.test(label.ref.key))
  );
}
