/** What a box tells of an exchange between the organisation and those named. */
import { exchangeOf, readExchange } from '../own/why/exchange';
import { plainWords, type Range, type Token } from '../reading';
import { OTHERS_PAID } from './paid-elsewhere';
import { isTheReason } from './reason-for-it';

/** Both halves of one, that they give something, or neither. */
export type TellsOfExchange = 'both' | 'gives' | null;

/** Nothing is paid, or it is taken rather than given. */
const FOR_NOTHING =
  /\b(?:free|no (?:charge|cost|fee)|pa(?:y|ys|id|ying) no \w+|nothing|nowt|nobody|let off|takes?|taking|took|steals?|stealing|stole|nicks?|nicked|nicking|swipes?|pinch(?:es|ed)?|(?:without|never|not) (?:(?:any |a )?(?:charge|cost|payment|ticket)|paying|pays?|paid|buying|settling))\b/u;

/** Others do it for them, or it is done to them. */
const BY_OTHERS =
  /^\W*whose (?!(?:firm|company|employer|boss|work|taxe?s|rates|money|fees|custom|donations|subs)\b)|\b(?:fines?|fined|penalt(?:y|ies)|towed|clamped|ticketed)\b/u;

/** What becomes of ours is nothing of theirs. */
const THROWN_AWAY = /\b(?:bin|bins|binned|binning|chuck|chucks|dump|dumps|throw|throws|delete|deletes) (?:it|them|em)\b/u;

/** To be fond of it gives nothing either. */
const LIKES =
  /\b(?:they|who|all|really|just) (?:really |just |all |do )?(?:love|like|enjoy|adore)s? (?!to (?:help|give|pay|work)|helping|giving|paying)\w+/u;

/** To be missed or paid for, to have something of ours, to copy what is there, to get it by law or to pay somebody else gives nothing either. */
const GIVES_NOTHING = new RegExp(
  String.raw`\b(?:without|whose|some(?:body|one) else|by law|the law|makes? us|must|forced?|have to)\b|\bha(?:s|ve) (?:the|an?|their|its|our|some)\b|\bcop(?:y|ies|ying|ied)\b|\bto (?:the |their |his |her |a )?${OTHERS_PAID}s?\b`,
  'u',
);

/** What the list asks for proves nothing: "so they're our customers". */
const CLAIMS =
  /\b(?:so |that makes |which makes |making )?(?:they|them|these|it|he|she|him|her)(?: ?re|s| are| is)? (?:all )?(?:our |the |a |its |real |proper )*(?:customer|consumer|client)s?\b/gu;

/** "As the charity pays for them", "their owners pay": somebody else does, and nothing is told of what they do themselves. */
const PAID_BY_ANOTHER =
  /\b(?:the|their|his|her|its|my|our|some|somebodys|an?) (?:\w+ ){0,2}(\w+) (?:pays?|paid|is paying|are paying|funds?|covers?|foots?|settles?)\b(?! us\b)/u;
const THEY_GIVE =
  /\b(?:they|he|she|who|it|we|i|people|themselves|each|all)(?: \w+ly| also| do| each| all| have| has| always| still)? (?:pays?|paid|gives?|gave|brings?|puts?|buys?|contributes?|helps?|lends?|sends?)\b/u;

/** To take something in, or back, gives nothing. */
const TAKES_IN =
  /\b(?:listen(?:s|ed|ing)?(?: to| in)?|watch(?:es|ed|ing)?|return(?:s|ed|ing)?|makes? (?:her|his|their|my|our|the) \w+ (?:come|go|do|learn|sit))\b/gu;

/** Somebody else than those in `named` pays, and of them no giving is told: "visitors, as the visitors pay" tells of them. */
function isPaidByOthers(note: string, named: readonly Token[]): boolean {
  const payer = PAID_BY_ANOTHER.exec(note)?.[1];
  return payer !== undefined && !THEY_GIVE.test(note) && !named.some(({ word }) => word === payer);
}

/** What ranges of the tokens tell of an exchange with those `named`, read as the reason in a row of one's own customers is. */
export function tellsOfExchange(tokens: readonly Token[], ranges: readonly Range[], named: readonly Token[]): TellsOfExchange {
  const said = ranges.flatMap(({ from, to }) => (from < to ? plainWords(tokens, from, to) : [])).join(', ');
  const note = said.replace(CLAIMS, '').replace(TAKES_IN, '');
  if (
    note === '' ||
    BY_OTHERS.test(note) ||
    isPaidByOthers(note, named) ||
    FOR_NOTHING.test(note) ||
    THROWN_AWAY.test(note) ||
    LIKES.test(note)
  )
    return null;
  const told = exchangeOf(readExchange(note, 'external'));
  // To be the reason for a service gives it nothing.
  const isReason = ranges.some((range) => isTheReason(tokens, range));
  if (told === 'both' && !isReason) return 'both';
  const nothing = isReason || GIVES_NOTHING.test(note);
  return told === 'gives-only' && !nothing ? 'gives' : null;
}
