/** A word for a neighbour that only says where somebody is. */
import { foundIn } from './book';
import { byWords, type Rule } from './name';

/** 'The pub next door' is a pub, and no neighbour. */
export const nextDoor: Rule = (name) => {
  const { head, tokens, first, end } = name;
  return head?.relation === 'away' &&
    tokens[head.from]?.word === 'next' &&
    head.from > first &&
    foundIn(tokens, first, head.from)?.relation === 'external'
    ? byWords(name, 'external', { from: first, to: end })
    : null;
};
