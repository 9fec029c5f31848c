import type { Token } from '../../reading';
import { THIRD_POSSESSIVES } from '../../reading/closed-classes';
import { CARRIES_ON, type Clause, type ClauseHeard, I, isMine, ME, THEM, THEY, WAITS, type Who, wordAt } from './clause';
import { EACH_OTHER } from './vocabulary';

/** Words that speak of both halves, or of doing without, wherever they stand. Gives whether there was such a word. */
export function hearJoint(tokens: readonly Token[], at: number, heard: ClauseHeard, denied: boolean): boolean {
  const word = wordAt(tokens, at);
  const before = wordAt(tokens, at - 1);
  const next = wordAt(tokens, at + 1);
  const key = tokens[at]?.key ?? '';
  const joint =
    EACH_OTHER.has(word) ||
    (key === 'other' && before === 'each') ||
    (key === 'another' && before === 'one') ||
    (/^turns?$/u.test(word) && /^(?:take|takes|took|taking)$/u.test(before)) ||
    (word === 'turns' && /^(?:in|by|our)$/u.test(before)) ||
    (/^(?:each|all|both)$/u.test(word) && before === 'we' && !/^(?:them|their|for)$/u.test(next)) ||
    ((word === 'return' || word === 'exchange') && before === 'in' && next === 'for');
  // 'Holds it all together'.
  if (word === 'together' && /^(?:it|all|things|everything|us|me|home|house)$/u.test(before) && !I.has(wordAt(tokens, 0))) {
    heard.gives = true;
    heard.verb = true;
    return true;
  }
  if (joint && denied) return true;
  if (joint) {
    heard.gives = true;
    heard.gets = true;
  } else if (word === 'otherwise' && at > 0) {
    heard[I.has(wordAt(tokens, 0)) ? 'gives' : 'gets'] = true;
  } else if (word === 'without' || (word === 'no' && (THEM.has(next) || ME.has(next)))) {
    if (!isMine(next)) {
      // 'I'd sink without them': the writer does nothing for them there.
      if (heard.subject === 'i' && THEM.has(next)) heard.gets = false;
      heard.gives = true;
    } else if (!heard.gives) heard.gets = true;
  } else return false;
  heard.verb = true;
  return true;
}

const subjectIn = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (I.has(wordAt(tokens, i)) || THEY.has(wordAt(tokens, i)) || isMine(wordAt(tokens, i))) return true;
  return false;
};

/** Clauses that their opening word decides: until I…, if I…, so they can…, when I…. */
export function hearOpening(tokens: readonly Token[], { from, to, opener }: Clause, before: Who, heard: ClauseHeard): boolean {
  const first = wordAt(tokens, from);
  const second = wordAt(tokens, from + 1);
  const decide = (subject: Who, half: 'gives' | 'gets' | null): boolean => {
    heard.subject = subject;
    heard.verb = true;
    if (half) heard[half] = true;
    return true;
  };
  // 'Before I even ask': they are quick, that is all.
  if (WAITS.has(opener) && I.has(first) && /^(?:even|ask|know|need|notice|realise|speak|open|think|wake|get|arrive|drop)$/u.test(second))
    return decide(before, null);
  // "Till were done": we're.
  if ((WAITS.has(opener) || opener === 'if') && (isMine(first) || (first === 'were' && /(?:ed|done|ready|through|back)$/u.test(second)))) {
    decide('i', 'gets');
    return false;
  }
  // 'Before the flag ceremony', 'after dark': a time, and nobody's deed.
  if (/^(?:before|after|till|until|since)$/u.test(opener) && !subjectIn(tokens, from, to)) return decide(before, null);
  // 'Before they'll settle': what they do for themselves.
  if (opener === 'before' && THEY.has(first)) return decide(before, null);
  // 'Until they can march': what it is done for.
  if (/^(?:until|till)$/u.test(opener) && THEY.has(first) && /^(?:can|could|know|get|are|walk|feel)$/u.test(second))
    return decide(before, before === 'i' ? 'gets' : null);
  // 'If they earn it': no more than a condition.
  if (
    opener === 'if' &&
    THEY.has(first) &&
    !/^(?:pay|tip|buy|spend|order|book|come|want|need|ask|keep|help|cook|bring|give|send|mind)s?$/u.test(second)
  )
    return decide(before, null);
  // 'And somebody who remembers their name': what they get.
  if (opener === 'who' && /^(?:somebody|someone)$/u.test(wordAt(tokens, from - 2)) && /^(?:and|,)?$/u.test(wordAt(tokens, from - 3)))
    return decide(before, 'gets');
  // 'Tells me who to watch'.
  if (/^(?:who|which|where|when|what|how)$/u.test(opener) && first === 'to') return decide(before, null);
  if (opener === 'when' && isMine(first)) return decide(before, null);
  // 'As near as I can get it'.
  if (opener === 'as' && (I.has(first) ? /^(?:can|could|possibly)$/u.test(second) : subjectIn(tokens, from + 1, to) && second === ''))
    return decide(before, null);
  if (opener === 'so') {
    const at = first === 'that' ? from + 1 : from;
    // 'So that their servers stay up'.
    if (THIRD_POSSESSIVES.has(wordAt(tokens, at)) && to - at > 2) return decide(before, 'gets');
    const can = /^(?:can|could|dont|wont|neednt|didnt)$/u.test(wordAt(tokens, at + 1));
    if (can && THEY.has(wordAt(tokens, at))) return decide('they', 'gets');
    if (can && I.has(wordAt(tokens, at))) return decide(before, before === 'they' ? 'gives' : null);
  }
  // 'Before deciding': what they do for themselves.
  if (opener !== '' && !CARRIES_ON.has(opener) && /ing$/u.test(first) && !THEY.has(second)) return decide(before, null);
  return from >= to;
}
