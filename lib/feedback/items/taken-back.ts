/** What a box takes back or leaves out: "not the criminals, the taxpayer", "everyone bar the crooks". */
import { isDeterminer, type Range, skipOpeners, type Token } from '../reading';
import { wordSet } from '../reading/word-set';

/** Where those begin who are left out: "everyone bar the crooks", "all of us minus the kids". `to` where nobody is. */
export function exceptionAt(tokens: readonly Token[], { from, to }: Range): number {
  for (let i = from + 1; i + 1 < to; i++) {
    const word = tokens[i]?.word ?? '';
    if (!EXCEPTING.has(word)) continue;
    const next = tokens[i + 1]?.word ?? '';
    if (word === 'other' ? next === 'than' : LEFT_OUT.test(next)) return i;
  }
  return to;
}

const EXCEPTING = wordSet('bar minus save apart aside except excepting excluding barring other');
const LEFT_OUT = /^(?:the|for|those|any|them|all|maybe|your|our|from|a|an|people|who)$/u;

/** "Not the criminals, the taxpayer", "victims? No, the council": what is put in place of what was taken back. Gives `from` where nothing was. */
export function afterCorrection(tokens: readonly Token[], from: number): number {
  const wordFrom = (at: number): boolean => tokens[at] !== undefined && !tokens[at].mark && !REMARKS_ON.test(tokens[at].word);
  if (/^(?:not|no|isnt|arent|never|wouldnt)$/u.test(tokens[from]?.word ?? '')) {
    for (let i = from + 2; i < tokens.length; i++) {
      const word = tokens[i]?.word ?? '';
      if (word === 'because') return from;
      // "Not the users, they are the product. It's the ones buying …": a remark on those taken back, and then who it is.
      const it = /^(?:its|it|rather|instead)$/u.test(tokens[i + 1]?.word ?? '') ? skipOpeners(tokens, i + 1) : i + 1;
      if (/^(?:,|-|;|\.|!|\?|but|rather|its)$/u.test(word) && (wordFrom(i + 1) || (it > i + 1 && wordFrom(it))))
        return skipOpeners(tokens, i + 1);
    }
    return from;
  }
  for (let i = from + 1; i + 1 < tokens.length; i++) {
    // "Taxpayers lol no the council", "victims I mean the council".
    const back = takenBack(tokens, i);
    if (back > 0 && wordFrom(back)) return skipOpeners(tokens, back);
    if (tokens[i]?.mark && /^[?.-]$/u.test(tokens[i]?.word ?? '') && /^(?:no|nope|nah)$/u.test(tokens[i + 1]?.word ?? '')) {
      const at = tokens[i + 2]?.mark ? i + 3 : i + 2;
      // "The paper? No money changes hands" takes nothing back.
      const noun =
        tokens[i + 1]?.word === 'no' && !tokens[i + 2]?.mark && !isDeterminer(tokens[i + 2]?.word ?? '') && !tokens[i + 2]?.capital;
      return tokens[i]?.word === '?' && !noun && wordFrom(at) ? skipOpeners(tokens, at) : from;
    }
  }
  return from;
}

/** Where what is put in place begins, when the words at i take something back; 0 where they don't. */
function takenBack(tokens: readonly Token[], i: number): number {
  const at = (j: number): string => tokens[j]?.word ?? '';
  const start = tokens[i]?.mark ? i + 1 : i;
  if (!TAKING_BACK.has(at(start))) return 0;
  if (/^(?:lol|wait|actually|sorry|oops|hmm|er|erm)$/u.test(at(start)) && /^(?:no|nope|nah)$/u.test(at(start + 1)))
    return tokens[start + 2]?.mark ? start + 3 : start + 2;
  if (/^(?:no|nope|nah|oops|sorry)$/u.test(at(start)) && /^(?:wait|sorry|actually)$/u.test(at(start + 1)))
    return tokens[start + 2]?.mark ? start + 3 : start + 2;
  if (tokens[i]?.mark && /^(?:sorry|oops|no)$/u.test(at(start)) && at(start + 1) === 'i' && at(start + 2) === 'mean') return start + 3;
  return 0;
}

/** What taking back begins with. */
const TAKING_BACK = wordSet('lol wait actually sorry oops hmm er erm no nope nah');

const REMARKS_ON = /^(?:because|cos|coz|as|they|they(?:re|ve|d)|it|its|he|she|i|im|who|which|that|there|so|if|since|not|no|just|only)$/u;
