/** Whether a text speaks of something else altogether, or is no sentence at all. */
import type { Reading } from './claims';

const FILLER = /^(?:blah|bla|asdf\w*|qwert\w*|lorem|ipsum|test|testing|xxx+|zzz+|lol|haha\w*|hmm+|idk)$/u;

export function isOffTopic(reading: Reading): boolean {
  const words = reading.words.filter((word) => /^\p{L}/u.test(word.text));
  if (words.length === 0) return true;
  const filler = words.filter((word) => FILLER.test(word.text)).length;
  if (filler >= 2 && filler * 3 >= words.length) return true;
  const { named } = reading;
  const onTopic = ['CUST', 'CONS', 'ORG', 'NHS', 'PAYER', 'TAXP', 'SERVED', 'PUB'] as const;
  if (onTopic.some((role) => named.has(role))) return false;
  return (
    !reading.claims.some(
      (claim) => claim.relation === 'pay' || claim.relation === 'exchange' || claim.relation === 'use' || claim.relation === 'give',
    ) && !reading.sentences.some((sentence) => sentence.signs.some((sign) => sign.tag === 'SAME' || sign.tag === 'BOTHWORD'))
  );
}
