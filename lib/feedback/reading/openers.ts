/** What stands before the party and names nothing: list marks, hedging openers, determiners. */
import { ARTICLES, DEMONSTRATIVES, POSSESSIVES, QUANTIFIERS } from './closed-classes';
import { PhraseBook } from './phrases';
import { keysOf, type Token } from './tokens';
import { wordSet } from './word-set';

const book = (text: string): PhraseBook<true> => {
  const phrases = new PhraseBook<true>();
  for (const line of text.split(',')) phrases.add(keysOf(line), true);
  return phrases;
};

const OPENERS = book(
  `i think, i guess, i suppose, i would say, id say, i reckon, i believe, i feel, imo, in my opinion, in my view, in my experience, for me, to me,
  it is, its, is it, it was, it could be, it would be, it must be, it might be, it may be, could be, could it be, might be, may be, would be, would it be, must be,
  that is, that would be, this is, this would be, they are, these are, those are, there is, there are, theres, are, is,
  maybe, perhaps, probably, possibly, presumably, obviously, clearly, definitely, certainly, surely, arguably, technically, basically, essentially, actually, honestly,
  mainly, mostly, primarily, chiefly, especially, particularly, usually, often, sometimes, generally, ultimately, eventually, indirectly, directly, partly,
  so, ok, okay, hmm, hm, um, erm, er, oh, ah, yes, yeah, also, and, or, then, plus, again, too, even, just, only, not sure but, not sure, dunno but, unsure but,
  eg, e g, ie, i e, for example, for instance, such as, like, including, namely, say, eg the, firstly, secondly, thirdly, fourthly, lastly, finally, another, another one,
  lots of, loads of, plenty of, a lot of, a number of, number of, numbers of, some of, most of, all of, any of, many of, few of, hundred of, hundreds of, thousand of, thousands of, million of, millions of, dozen of, dozens of, couple of, a couple of, pair of, handful of, a handful of, bunch of, a bunch of, half of, every single, every last, every single one of, each and every, each and every one of, every one of, i mean, majority of, the majority of, group of, groups of, type of, types of, kind of, kinds of, all kinds of, all types of, all sorts of, sort of, sorts of, rest of, the rest of, list of, range of, wide range of, variety of,
  people like, people such as, things like, someone like, somebody like, places like, another one is, one is,
  the customer is, the customers are, customer is, customers are, the consumer is, the consumers are, consumer is, consumers are, the main customer is, the main customers are,
  the main consumer is, the main consumers are, my answer is, answer, a customer is, a consumer is, one customer is, one consumer is, main customer, main consumer,
  pay as you go, number one, i put, i have put, i went for, ive put, im going with, i chose, can i say, can i put, let me say, as i said`,
);

/** Words before a noun that do not change who is meant. */
const DETERMINERS = wordSet(
  ARTICLES,
  DEMONSTRATIVES,
  QUANTIFIERS,
  POSSESSIVES,
  `both most many several few various certain numerous lots loads plenty of ur such two three four five six seven eight nine ten eleven twelve twenty
  thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions dozen dozens actual typical main principal biggest
  respective relevant appropriate so-called whichever whatever de la le les el los der das`,
);
/** These stand for people when no noun follows: "those who pay", "all in custody", "those being helped". */
const ALONE = new Set('those these that all some any both many most each such other ones'.split(' '));
const NO_NOUN = /^(?:who|whom|whose|that|which|in|on|at|with|without|of|from|by|it|they|we|people|.+ing|.+ed)$/u;
/** "Those only coming to look", "those not paying". */
const LIMITING = wordSet('only just still always never not also mostly');
/** Articles of other tongues, which may be names as well: "the LA, since …". */
const FOREIGN = new Set('la le les el los der das de'.split(' '));
const NO_NAME =
  /^(?:is|are|was|as|because|cos|coz|cus|bc|since|who|which|that|pays?|paying|gives?|buys?|funds?|it|they|and|or|for|with|in|at|if)$/u;
const NUMBER = /^\d{1,2}$/u;

/** Whether a word only points at the noun after it ("the", "any", "various"). */
export const isDeterminer = (word: string): boolean => DETERMINERS.has(word);

/**
 * Where the naming starts: the index after list marks, openers and determiners. Never goes past the last word, so that
 * a lone "others" stays. Gives `to` when there is no word at all.
 */
export function skipOpeners(tokens: readonly Token[], from = 0, to = tokens.length): number {
  let at = from;
  let lastWord = to - 1;
  while (lastWord >= from && tokens[lastWord]?.mark) lastWord -= 1;
  const wordLeft = (index: number): boolean => index <= lastWord;
  const keyAt = (index: number): string | undefined => (index < to ? tokens[index]?.word : undefined);
  // List marks: "1.", "a)", "-", "*", "#2".
  for (;;) {
    const token = tokens[at];
    if (!token || at >= to) return to;
    const after = tokens[at + 1];
    if (token.mark) at += 1;
    else if (
      at + 1 < to &&
      after?.mark &&
      /^[.):-]$/u.test(after.word) &&
      (NUMBER.test(token.word) || /^[a-h]$/u.test(token.word) || /^i{1,3}v?$/u.test(token.word)) &&
      wordLeft(at + 2)
    )
      at += 2;
    else break;
  }
  for (;;) {
    const token = tokens[at];
    if (!token || at >= to) return to;
    if (token.mark) {
      if (!wordLeft(at + 1)) return at;
      at += 1;
      continue;
    }
    // "The ER" is no hesitation.
    const hit = token.word === 'er' && (token.caps || tokens[at - 1]?.word === 'the') ? null : OPENERS.longest(keyAt, at);
    if (hit && wordLeft(at + hit.length)) {
      at += hit.length;
      continue;
    }
    // "All 300 of them".
    if (/^\d+$/u.test(token.word) && tokens[at + 1]?.word === 'of' && wordLeft(at + 2)) {
      at += 2;
      continue;
    }
    if (
      (DETERMINERS.has(token.word) || (NUMBER.test(token.word) && tokens[at + 1]?.mark === false)) &&
      !token.possessive &&
      wordLeft(at + 1) &&
      !tokens[at + 1]?.mark &&
      !(FOREIGN.has(token.word) && NO_NAME.test(tokens[at + 1]?.word ?? '')) &&
      !(ALONE.has(token.word) && NO_NOUN.test(tokens[at + (LIMITING.has(tokens[at + 1]?.word ?? '') ? 2 : 1)]?.word ?? ''))
    ) {
      at += 1;
      continue;
    }
    return at;
  }
}
