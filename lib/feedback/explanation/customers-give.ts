/** The first idea: customers give value, or pay. */
import type { VoicedClaim } from './claims';
import { type Found, found } from './found';
import { PAYS_BY_NAME } from './refs';
import type { Signs } from './signs';
import { isGiving, isOpen, isTaking, type Standing } from './standing';

/** Whoever may stop paying pays. */
const STOPS = /\b(?:stop|stops|stopped|cease|ceased|quit|give up|gave up) (?:paying|giving|funding|contributing|putting)\b/u;
/** Somebody in particular, and not just anybody. */
const NAMED = new Set<string>(['SERVED', 'OTHER', 'SELF', 'PUB']);
/** What they might take elsewhere is theirs to give. */
const OWN_MONEY = /\b(?:its|their|his|her) (?:money|cash|funding|contract|custom)\b/u;

/** K1: customers give value, or pay. `same`: the text takes the two words as one. */
export function customersGive(standing: Standing, signs: Signs, same: boolean): Found {
  const { find, isCustomer, isConsumer, isCalled, named, labels } = standing;
  const gives = (claim: VoicedClaim): boolean => {
    const { ref, relation } = claim;
    const exchange = isGiving(relation) || relation === 'return';
    if (!exchange) return relation === 'choose' && claim.positive && ref.role === 'PAYER' && OWN_MONEY.test(signs.text(claim));
    // 'if customers stopped paying …' says as well that they do
    if (isCustomer(ref))
      return (
        (claim.positive && !(claim.conditional && signs.supposes(claim.sentence) && !STOPS.test(signs.text(claim)))) ||
        (!claim.positive && claim.conditional) ||
        (ref.role === 'PAYER' && signs.dependence(claim.sentence))
      );
    if (!claim.positive || (claim.conditional && !ref.key.startsWith('if ')) || relation === 'return') return false;
    if (isConsumer(ref)) return isCalled(ref, 'customer');
    const other = () => standing.claims.some((one) => isTaking(one.relation) && one.ref.key !== ref.key);
    // 'in a shop whoever eats it bought it, and here it is no different' tells of shops
    return isOpen(ref) && !same && (relation === 'pay' || ((named.has('CUST') || other()) && ref.role !== 'SELF'));
  };
  // 'The council isn't a customer, it only provides the funds'
  const denied = labels.find(
    (label) =>
      !label.positive &&
      label.as === 'customer' &&
      label.ref.role === 'PAYER' &&
      !labels.some((one) => one.positive && one.as === 'customer' && one.ref.role === 'PAYER') &&
      standing.claims.some(
        (one) => one.positive && one.relation === 'pay' && one.ref.key === label.ref.key && one.sentence === label.sentence,
      ),
  );
  if (denied) return found('contradicted', denied);
  const giving = find((claim) => gives(claim) && claim.relation !== 'return') ?? find(gives);
  if (giving) return found('present', giving);
  const withholds = (claim: VoicedClaim) => isGiving(claim.relation) && !claim.positive && !claim.conditional;
  // 'They don't pay, so they can't be customers', 'patients don't pay, so the government is the customer'
  const withheld = (sentence: number, not?: string): VoicedClaim | undefined =>
    find((claim) => withholds(claim) && claim.sentence === sentence && claim.ref.key !== not && NAMED.has(claim.ref.role));
  const contrasted = labels.find((label) =>
    label.as !== 'customer'
      ? false
      : label.positive
        ? label.ref.role === 'PAYER' && withheld(label.sentence, label.ref.key) !== undefined
        : withheld(label.sentence)?.ref.key === label.ref.key,
  );
  if (contrasted) return found('present', contrasted);
  const called = labels.find(
    (label) =>
      label.positive &&
      label.as === 'customer' &&
      (PAYS_BY_NAME.test(label.ref.key) ||
        signs.all('TAX').some((sign) => sign.from >= label.from && sign.to <= label.to && !signs.denied(sign)) ||
        // 'my taxes go to the Treasury, so I'm a customer'
        (/^(?:SELF|PUB)$/u.test(label.ref.role) &&
          signs.all('TAX').some((sign) => sign.sentence.index === label.sentence && !signs.denied(sign)))),
  );
  if (called) return found('present', called);
  const tax = signs.own('TAX');
  if (tax && !signs.denied(tax)) {
    const payer = find((claim) => claim.relation === 'pay' && claim.positive && claim.indirect && claim.ref.role !== 'CONS');
    if (payer) return found('present', payer);
  }
  return found(
    'contradicted',
    find((claim) => withholds(claim) && (claim.ref.role === 'CUST' || isCalled(claim.ref, 'customer'))) ??
      find((claim) => withholds(claim) && claim.ref.role === 'NOBODY' && claim.relation !== 'pay'),
  );
}
