/** K5: that one party can be both customer and consumer. */
import { isAddedTo } from './added-label';
import { ABSENT, type Found, found } from './found';
import { PAYS_BY_NAME, SERVED_BY_NAME } from './refs';
import { canBeOne } from './same-words';
import type { Signs } from './signs';
import { isGiving, isTaking, type Standing } from './standing';

const NEVER = new Set(['never']);
const ONLY = new Set(['only']);
const BE_BEFORE = /^(?:be|is|are|am|was|were|being|as|becomes?|been)$/u;
/** After 'are both', these end what is said, or go on to the two roles; anything else is said of the two groups: 'are both treated'. */
const BOTH_ENDS =
  /^(?:|[.,;:!?()-]|and|at|in|on|because|since|as|when|where|if|but|so|for|to|really|sometimes|often|depending|i|of|then|though|although|while|customer|consumer|customers|consumers|a|an|ways|lol|haha|actually|too|once|while|whenever|simultaneously|during|over|after|before|by|with|from|you|he|she|they|it|we|that|which|who|a bit|roles|now|here|tbh|imo|maybe|perhaps|i suppose|always)$/u;

/** 'Customer first, consumer after', 'consumer then, customer now': one party at two times. */
const TIME =
  '(?:first|then|now|today|once|one (?:day|minute|year|moment)|at first|before|back then|in \\w+|on \\w+|all (?:his|her|my|your|their) \\w+)';
const LATER = '(?:after|afterwards|later|now|then|next|tomorrow|the next|the other|in \\w+|on \\w+|today)';
/** 'Customer on payday when it leaves my wages, consumer when my asthma is bad'. */
const WHEN = (one: string, other: string): string =>
  `(?<!\\b(?:says?|use|used|word|call|called|term|named) (?:a |the )?)\\b${one} (?:on|when|while|whenever) (?:\\S+ ){1,10}?(?:a |the )?${other} (?:on|when|while|whenever)\\b`;
const ALTERNATES = new RegExp(
  `\\bcustomers? ${TIME} (?:[,;:-] |and |but )*(?:a |the )?consumers? ${LATER}\\b|\\bconsumers? ${TIME} (?:[,;:-] |and |but )*(?:a |the )?customers? ${LATER}\\b|${WHEN('customers?', 'consumers?')}|${WHEN('consumers?', 'customers?')}`,
  'u',
);

/** 'You can't be both', 'one or the other', 'never the same person', 'not a customer and a consumer at once'. */
const EXCLUSIVE =
  /\b(?:never|not|nobody|no one|no person|no body) (?:\w+ ){0,3}(?:both|in (?:the )?two)\b(?! (?:pay|use|give|same|treated|helped|in the same))|\b(?:one|1) (?:box|list|camp|side|group|category|pile|team) (?:only|or the other)\b|\bonly (?:be )?(?:in |on |fit |go in )?one (?:box|list|camp|side|group|category|pile)\b|\bnever the twain\b|\b(?:whoever|who|anyone|if you|if he|if they)(?: who)? (?:is|are) (?:the )?one (?:, )?(?:is|are|you are|he is|they are|can|could) not (?:be )?the other\b|\b(?:a |the )?customers? (?:is|are) (?:a |the )?customers? (?:, )?(?:and|,) (?:a |the )?consumers? (?:is|are) (?:a |the )?consumers?\b|\b(?:on|in) one (?:\w+ )?or (?:you are |they are |he is |it is )?(?:on |in )?the other\b|\bmutually exclusive\b|\bpoles apart\b|\b(?:no|not any|never any|zero) (?:overlap|crossover|cross over|middle ground|grey area)\b|\b(?:they are|are) (?:complete |total |exact |polar )?opposites\b|\beither (?:a |the )?(?:customer|consumer) or (?:a |the )?(?:customer|consumer) (?:, )?(?:never|not|but not)\b|\bchalk and cheese\b|\bone or the other\b|\bnever (?:\w+ ){0,2}same (?:person|people|one|party)\b|\b(?:can not|can never|could not|nobody can|no one can) be (?:a )?(?:customer|consumer) and (?:also )?(?:a )?(?:customer|consumer)\b/u;

const AS_WELL = /\b(?:as well|too|also|at (?:the same time|once))\b/u;

/** `alike`: the text takes the two words as one, which says nothing of a party that is both. */
export function canBeBoth(standing: Standing, signs: Signs, alike: boolean): Found {
  const { labels, claims } = standing;
  const exclusive = signs.sentences.find(
    (sentence) =>
      sentence.voices[0] === 'own' &&
      EXCLUSIVE.test(signs.sentenceText(sentence)) &&
      !/\b(?:not|nor) (?:just|only|mutually) |\b(?:not|nor|why|does not|do not|not see why|not need to|not necessarily|not always) (?:\w+ ){0,5}(?:one or the other|opposites|mutually exclusive|one (?:box|list))|\bshould (?:it )?(?:\w+ )?be one or the other/u.test(
        signs.sentenceText(sentence),
      ),
  );
  if (exclusive) return found('contradicted', exclusive);
  const alternates = signs.sentences.find(
    (sentence) =>
      sentence.voices[0] === 'own' &&
      /customer.*consumer|consumer.*customer/u.test(signs.sentenceText(sentence)) &&
      ALTERNATES.test(signs.sentenceText(sentence)),
  );
  if (alternates) return found('present', alternates);
  const both = signs.all('BOTHWORD').find(
    (sign) =>
      (!signs.endsWith(sign, 'both') || BOTH_ENDS.test(signs.after(sign))) &&
      (!/^both (?:a )?c/u.test(signs.text(sign)) || BE_BEFORE.test(signs.before(sign))) &&
      // 'Trust on both sides'
      !(
        /^(?:on|in|at) both$/u.test(signs.text(sign)) &&
        /^(?:sides?|ends?|parts?|hands?|directions?)$/u.test(signs.after(sign)) &&
        !BE_BEFORE.test(signs.before(sign))
      ),
  );
  if (both) return found(signs.denied(both) ? 'contradicted' : 'present', both);
  // 'Patients are consumers, and they can't be customers as well'
  const notAsWell = labels.find(
    (label) =>
      !label.positive &&
      label.possible &&
      labels.some((one) => one.positive && one.ref.key === label.ref.key && one.as !== label.as) &&
      AS_WELL.test(signs.text({ from: label.from, to: label.to + 4 })),
  );
  if (notAsWell) return found('contradicted', notAsWell);
  const never = labels.find(
    (label) =>
      !label.positive && (signs.near(label, NEVER) || (label.possible && (label.ref.role === 'CUST' || label.ref.role === 'CONS'))),
  );
  if (never) return found('contradicted', never);
  if (alike) return ABSENT;
  for (const label of labels) {
    if (!label.positive) continue;
    if (label.ref.role === 'GEN' && label.also && label.as === 'consumer' && labels.some((one) => one.as === 'customer' && one.positive))
      return found('present', label);
    if (label.ref.role === 'GEN') {
      // somebody new each time, so only where both are said in one breath, or the second is put on top of the first
      const same = labels.find(
        (one) =>
          one.positive &&
          one.ref.key === label.ref.key &&
          one.as !== label.as &&
          (one.from === label.from || isAddedTo(one, label, signs) || isAddedTo(label, one, signs)),
      );
      if (same) return found('present', same);
      continue;
    }
    // 'everybody is a customer, and some of us are consumers on top'
    if (
      label.also &&
      label.ref.role === 'PUB' &&
      labels.some((one) => one.positive && one.ref.role === 'PUB' && one.as !== label.as && one.from < label.from)
    )
      return found('present', label);
    // 'those paying end up here as well, which makes them consumers on top'
    if (
      label.also &&
      label.as === 'consumer' &&
      label.ref.role !== 'CONS' &&
      claims.some((claim) => claim.positive && claim.relation === 'pay' && claim.ref.key === label.ref.key)
    )
      return found('present', label);
    if (label.ref.role === 'CUST' || label.ref.role === 'CONS') {
      if (label.possible || claims.some((claim) => claim.additive)) return found('present', label);
      continue;
    }
    if (signs.near(label, ONLY) || (label.ref.role === 'PAYER' && PAYS_BY_NAME.test(label.ref.key)) || SERVED_BY_NAME.test(label.ref.key))
      continue;
    if (
      label.also &&
      !label.possible &&
      ((label.ref.role === 'SERVED' && label.as === 'customer') ||
        ((label.ref.role === 'PAYER' || label.ref.role === 'TAXP') && label.as === 'consumer'))
    )
      return found('present', label);
    const naming = signs.sentences[label.sentence];
    if (
      label.also &&
      label.ref.role === 'SERVED' &&
      label.as === 'customer' &&
      claims.some((claim) => claim.positive && isGiving(claim.relation) && claim.ref.key === label.ref.key)
    )
      return found('present', label);
    if (
      label.also &&
      label.ref.role === 'SERVED' &&
      label.as === 'customer' &&
      naming &&
      /\bconsumers?\b/u.test(signs.sentenceText(naming))
    )
      return found('present', label);
    const other = labels.find((one) => one.positive && one.ref.key === label.ref.key && one.as !== label.as && !signs.near(one, ONLY));
    if (other) return found('present', other);
  }
  const same = signs
    .all('SAME')
    .find(
      (sign) =>
        /same (?:person|people)|one and the same|\bboth (?:are |is )?(?:the )?same\b/u.test(signs.sentenceText(sign.sentence)) &&
        signs.inSentence(sign, 'SOMETIMES') &&
        !signs.denied(sign),
    );
  if (same && !signs.isContrasted(same)) return found('present', same);
  const one = signs.all('SAME').find((sign) => canBeOne(signs, sign) && !signs.denied(sign));
  if (one) return found('present', one);
  // 'I pay council tax and I borrow books'
  const gives = claims.find(
    (claim) =>
      claim.positive &&
      isGiving(claim.relation) &&
      claim.ref.role === 'SELF' &&
      (claim.additive || claim.ref.key !== 'self') &&
      claims.some((one) => one.positive && isTaking(one.relation) && one.ref.key === claim.ref.key && one.sentence === claim.sentence),
  );
  if (gives) return found('present', gives);
  const also = claims.find(
    (claim) =>
      claim.additive &&
      claim.positive &&
      isGiving(claim.relation) &&
      claims.some((one) => one.positive && isTaking(one.relation) && one.ref.key === claim.ref.key),
  );
  return found('present', also && also.ref.role !== 'CUST' && also.ref.role !== 'CONS' ? also : undefined);
}
