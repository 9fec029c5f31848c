/** Whether a text speaks of something else altogether, or is no sentence at all. */
import type { Reading } from './claims';
import type { Role } from './refs';

const FILLER = /^(?:blah|bla|asdf\w*|qwert\w*|lorem|ipsum|test|testing|x{3,}|z{3,}|haha\w*|hm{2,})$/u;
/** Words for the two groups. */
const PAIR = new Set(
  'both former latter neither relationship relationships exchange value payment money difference pay pays paying paid'.split(' '),
);
const SUBJECT: readonly Role[] = ['CUST', 'CONS', 'ORG', 'NHS', 'PAYER', 'TAXP', 'SERVED', 'PUB'];

export function isOffTopic(reading: Reading): boolean {
  const words = reading.words.filter((word) => /^\p{L}/u.test(word.text));
  if (words.length === 0) return true;
  const filler = words.filter((word) => FILLER.test(word.text)).length;
  if (filler >= 2 && filler * 3 >= words.length) return true;
  if (SUBJECT.some((role) => reading.named.has(role))) return false;
  if (
    reading.claims.some(
      (claim) => claim.relation === 'pay' || claim.relation === 'exchange' || claim.relation === 'give' || claim.relation === 'choose',
    )
  )
    return false;
  if (words.some((word) => PAIR.has(word.text))) return false;
  return !reading.sentences.some((sentence) =>
    sentence.signs.some((sign) => sign.tag === 'SAME' || sign.tag === 'BOTHWORD' || sign.tag === 'TAX'),
  );
}
