/** Which of the ideas K1-K5 an explanation holds: present, absent, or contradicted by what it says. */
import type { IdeaId } from '../types';
import { canBeBoth } from './both';
import type { VoicedClaim } from './claims';
import { customersGive } from './customers-give';
import { ABSENT, type Found, found } from './found';
import { SERVED_BY_NAME } from './refs';
import type { Place, Signs } from './signs';
import { isGiving, isOpen, isTaking, type Standing } from './standing';
import { refusesTax, setsWillAside } from './standpoints';
import { isPaidOtherwise } from './turned-roles';

const DIRECTLY = new Set(['directly']);

const paysPlainly = (claim: VoicedClaim): boolean =>
  claim.relation === 'pay' && claim.positive && !claim.indirect && !claim.additive && !claim.shared && !claim.conditional;

/** K2: consumers use, or are acted on, without giving for it. */
function consumersTake(standing: Standing, signs: Signs, first: Found, turned: Place | undefined): Found {
  // what thieves do to people is no service
  const isHarm = (claim: VoicedClaim) => /\b(?:burgled|robbed|mugged|assaulted|attacked|stolen)\b/u.test(signs.text(claim));
  const { find, claims, isConsumer, isCustomer, isCalled, labels } = standing;
  /** Somebody else who gives: what is said of this one is then a contrast. */
  const contrasted = (claim: VoicedClaim) =>
    claims.some((one) => one.positive && isGiving(one.relation) && one.ref.key !== claim.ref.key && !isConsumer(one.ref));
  const refused = refusesTax(signs);
  const withholding = (claim: VoicedClaim) =>
    // 'tax isn't payment' is of the tax, not of who doesn't pay
    !(refused && claim.from >= refused.from && claim.to <= refused.to) &&
    (isGiving(claim.relation) || claim.relation === 'return') &&
    !claim.positive &&
    !claim.conditional;
  const withholds =
    find((claim) => withholding(claim) && isConsumer(claim.ref) && !isCalled(claim.ref, 'customer')) ??
    // 'I paid nothing that day, so I was a consumer', 'if you did not pay you are a consumer'
    find(
      (claim) =>
        (withholding(claim) || (isGiving(claim.relation) && !claim.positive && claim.conditional)) &&
        labels.some(
          (label) => label.positive && label.as === 'consumer' && label.ref.key === claim.ref.key && label.sentence === claim.sentence,
        ),
    ) ??
    find(
      (claim) =>
        withholding(claim) &&
        isOpen(claim.ref) &&
        !isCustomer(claim.ref) &&
        (contrasted(claim) || claim.ref.role === 'GEN' || claim.ref.role === 'OTHER'),
    );
  const pays = find((claim) => claim.ref.role === 'CONS' && paysPlainly(claim) && !isPaidOtherwise(claim, standing, signs));
  // 'consumers give as well, customers don't'
  const outdone = find(
    (claim) =>
      claim.ref.role === 'CONS' &&
      claim.positive &&
      isGiving(claim.relation) &&
      !claim.conditional &&
      !claim.shared &&
      !isPaidOtherwise(claim, standing, signs),
  );
  if (outdone && !withholds && claims.some((claim) => claim.ref.role === 'CUST' && !claim.positive && isGiving(claim.relation)))
    return found('contradicted', outdone);
  // 'both pay … consumers pay by tax'
  if (outdone?.relation === 'pay' && !withholds && claims.some((claim) => claim.shared && claim.relation === 'pay' && claim.positive))
    return found('contradicted', outdone);
  if (turned && !withholds) return found('contradicted', turned);
  if (pays && !withholds) return found('contradicted', pays);
  if (withholds) return found('present', withholds);
  if (first.state !== 'present') return ABSENT;
  const takes = find((claim) => isTaking(claim.relation) && claim.positive && isConsumer(claim.ref) && !isHarm(claim));
  if (takes) return found('present', takes);
  const other = find(
    (claim) =>
      isTaking(claim.relation) &&
      claim.positive &&
      isOpen(claim.ref) &&
      !isCustomer(claim.ref) &&
      contrasted(claim) &&
      (claim.ref.role !== 'SELF' ||
        claim.ref.key.startsWith('my ') ||
        claims.some((one) => one.positive && one.relation === 'pay' && one.ref.role === 'PAYER')),
  );
  if (other) return found('present', other);
  return found(
    'present',
    labels.find((label) => label.positive && label.as === 'consumer' && SERVED_BY_NAME.test(label.ref.key)),
  );
}

/** K3: payment can be indirect. */
function paymentIndirect(standing: Standing, signs: Signs, first: Found): Found {
  const { find, labels } = standing;
  const refused = refusesTax(signs);
  if (refused) return found('contradicted', refused);
  const tax = signs.own('TAX');
  if (tax && !signs.denied(tax)) return found('present', tax);
  const taxpayer = find((claim) => claim.ref.role === 'TAXP') ?? labels.find((label) => label.ref.role === 'TAXP' && label.positive);
  if (taxpayer) return found('present', taxpayer);
  const through =
    find((claim) => claim.relation === 'pay' && claim.positive && claim.indirect && isOpen(claim.ref)) ??
    // 'we don't pay them directly'
    find(
      (claim) =>
        claim.relation === 'pay' &&
        !claim.positive &&
        !claim.conditional &&
        (isOpen(claim.ref) || standing.isCustomer(claim.ref)) &&
        signs.near(claim, DIRECTLY),
    );
  if (through) return found('present', through);
  const sign = signs.own('INDIRECT');
  return sign && first.state === 'present' && find((claim) => claim.positive && isGiving(claim.relation)) ? found('present', sign) : ABSENT;
}

/** K4: choice and willingness. */
function choice(standing: Standing, signs: Signs): Found {
  const aside = setsWillAside(signs);
  if (aside) return found('contradicted', aside);
  const { find, isCustomer, isConsumer, claims } = standing;
  const choosing = (positive: boolean, test: (claim: VoicedClaim) => boolean) =>
    find((claim) => claim.relation === 'choose' && claim.positive === positive && test(claim));
  const isOne = (claim: VoicedClaim) => claim.ref.role === 'GEN' || claim.ref.role === 'OTHER';
  const { isCalled } = standing;
  const turned = choosing(
    true,
    (claim) => claim.ref.role === 'CONS' || (isCalled(claim.ref, 'consumer') && !isCalled(claim.ref, 'customer')),
  );
  if (turned && choosing(false, (claim) => isCustomer(claim.ref))) return found('contradicted', turned);
  const one = choosing(true, isOne);
  const place =
    choosing(true, (claim) => isCustomer(claim.ref) && !claim.conditional) ??
    choosing(false, (claim) => (isConsumer(claim.ref) || isOpen(claim.ref) || claim.ref.role === 'NOBODY') && !isCustomer(claim.ref)) ??
    choosing(true, (claim) => claim.ref.role === 'SERVED') ??
    (one && (choosing(false, isOne) || claims.some((claim) => claim.positive && isGiving(claim.relation) && claim.ref.key === one.ref.key))
      ? one
      : undefined) ??
    signs.own('PATIENTCHOICE');
  return found('present', place);
}

/** `turned`: where the text has consumers as the ones who pay, if it does; `same`: it takes the two words as one. */
/** 'there are only consumers': with no price, all of them use without giving. */
const ONLY_CONSUMERS = /\b(?:only|just|all|everyone|everybody|nothing but|the lot)\b (?:\w+ ){0,4}consumers?\b/u;

export function findIdeas(
  standing: Standing,
  signs: Signs,
  turned: Place | undefined,
  same: boolean,
  unpriced: boolean,
): Record<IdeaId, Found> {
  const first = customersGive(standing, signs, same);
  // 'consumers pay, customers get it'
  const gives = standing.claims.some(
    (claim) =>
      claim.positive &&
      isGiving(claim.relation) &&
      (claim.ref.role === 'CUST' || standing.isCalled(claim.ref, 'customer')) &&
      claim.ref.role !== 'SELF',
  );
  const uses =
    turned && !gives
      ? standing.find(
          (claim) => (claim.ref.role === 'CUST' || standing.isCalled(claim.ref, 'customer')) && isTaking(claim.relation) && claim.positive,
        )
      : undefined;
  const served =
    turned && !gives
      ? standing.labels.find((label) => label.positive && label.as === 'customer' && label.ref.role === 'SERVED')
      : undefined;
  const K1 = uses || served ? found('contradicted', uses ?? served) : first;
  const K2 = consumersTake(standing, signs, K1, turned);
  const all = unpriced
    ? signs.sentences.find((one) => one.voices.at(-1) === 'own' && ONLY_CONSUMERS.test(signs.sentenceText(one)))
    : undefined;
  return {
    K1,
    K2: K2.state === 'absent' && all ? found('present', all) : K2,
    K3: paymentIndirect(standing, signs, K1),
    K4: choice(standing, signs),
    K5: canBeBoth(standing, signs, same),
  };
}
