/** Whether a part of a box that could not be read names people or a body all the same. */
import { GROUP_WORDS } from '../lexicon/heads';
import { nounClassOf } from '../lexicon/nouns';
import { standsForPeople } from '../lexicon/ordinary';
import { THIRD_POSSESSIVES } from '../reading/closed-classes';
import { headIsOfKind, type PartContext } from './part-context';

/** "Rough sleepers", "lads sent by the courts": somebody is named beside those who were read; "others" and "whoever runs it" are not. */
export function namesStrangers(context: PartContext): boolean {
  const { tokens, keys, range, headEnd, hits } = context;
  const key = keys[headEnd - 1] ?? '';
  // "Bet365".
  if (hits.some(({ to, senses }) => to === headEnd && senses.some((sense) => sense.type === 'kind' && sense.kind === 'household-name')))
    return true;
  if (!tokens[headEnd - 1] || WHOEVER.test(key)) return false;
  if (headEnd - range.from === 1 && headEnd === range.to && NOBODY_NEW.test(key)) return false;
  if (standsForPeople(key) || headIsOfKind(context, 'offender')) return true;
  // "My uncle with his landing stage and his club" is one.
  return (GROUP_WORDS.has(key) || nounClassOf(key) === 'group') && !THIRD_POSSESSIVES.has(tokens[range.from - 1]?.word ?? '');
}

const WHOEVER = /^who(?:m|so)?ever$/u;
const NOBODY_NEW = /^(?:other|one|those|them|type|sort|lot|everyone|everybody|anyone|anybody|character|customer|consumer)$/u;
