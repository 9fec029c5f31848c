/** Whether a part of a box that could not be read names people all the same. */
import { PERSON_WORDS } from '../lexicon/heads';
import { namesPeople } from '../lexicon/ordinary';
import type { PartContext } from './part-context';

/** "Rough sleepers", "lads sent by the courts": somebody is named beside those who were read; "whoever" and "others" are not. */
export function namesStrangers({ tokens, keys, range, headEnd }: PartContext): boolean {
  const key = keys[headEnd - 1] ?? '';
  const alone = headEnd - range.from === 1;
  if (!tokens[headEnd - 1] || (alone && headEnd === range.to && NOBODY_NEW.test(key))) return false;
  return PERSON_WORDS.has(key) || namesPeople(key);
}

const NOBODY_NEW =
  /^(?:who(?:m|so)?ever|other|one|those|them|type|sort|lot|everyone|everybody|anyone|anybody|character|customer|consumer)$/u;
