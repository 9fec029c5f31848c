/** What is plainly told of the party named: that it pays for what it gets, chooses, or uses something. */
import { AFTER_NAME } from '../lexicon/heads';
import { isNegator, NEGATORS, type Token, wordsAlone } from '../reading';
import { FIRST_SUBJECTS, RELATIVES, THIRD_SUBJECTS } from '../reading/closed-classes';
import { wordSet } from '../reading/word-set';
import { DUES, NOUGHT, SKIPPED } from './clause-words';
import { isPenaltyAfter } from './paid-elsewhere';

/** What the writer tells of the party itself, in the reason or the qualifier. */
export interface Told {
  readonly pays: boolean;
  readonly chooses: boolean;
  readonly uses: boolean;
}

const SELF = wordSet(FIRST_SUBJECTS, THIRD_SUBJECTS, RELATIVES, 'it theyre its were whove theyve');
const CHOICE = wordSet('choose chooses choosing chose chosen elsewhere competitor alternative switch custom patronage');
const PAYS_FOR_IT = wordSet('pay pays paying paid');
const PUTS_MONEY_IN = wordSet(
  'contribute contributes contributing chip chips chipping fund funds funding buy buys buying hire hires hiring rent rents renting',
);
const USES = wordSet('use uses using');

const OWN_BODY =
  /^(?:services?|police|it|system|charity|hospital|library|shop|paper|newspaper|department|organisation|company|advocates?|force|museum|prison|university|bank|app|surgery)$/u;

/** That the money follows those who come (D6). */
const THEIR_CUSTOM_COUNTS =
  /\b(?:votes? with their feet|(?:fewer|less) (?:of them )?(?:came|come)|stop(?:ped|s)? coming|ke(?:ep|eps|pt) coming|depends on (?:numbers|how many|them coming)|funding (?:follows|depends)|money follows|lose (?:its |the |their )?(?:contract|funding)|(?:contract|funding) would (?:be |get )?(?:pulled|go|end|stop|drop|dry)|free to (?:leave|go)|walk away|could (?:have |of )?(?:go|gone|went|picked?|used?|try|tried) (?:\w+ ){0,5}(?:instead|others?|another|rival|anywhere)|(?<!\b(?:not|dont|doesnt|didnt|never) )wants? to be (?:there|here)|(?<!\b(?:not|dont|doesnt|didnt|never) )(?:picks?|picked|prefers?|preferred) (?:us|it|this)|of (?:their|his|her) own (?:accord|free will))\b/u;
/** The words that such a turn begins with. */
const CUSTOM_BEGINS = wordSet(
  'vote votes fewer less stop stops stopped keep keeps kept depends funding money lose contract free walk could want wants pick picks picked prefer prefers preferred own',
);

/**
 * What tokens[from, to) tell of the party named before: that it pays for what it gets, chooses, or uses something. The subject must be the party
 * ("they pay", "paying the parking"); what others do ("the council pays for them") tells nothing of it.
 */
export function toldIn(tokens: readonly Token[], from: number, to: number): Told {
  const at = (j: number): string => (j < to ? (tokens[j]?.word ?? '') : '');
  let pays = false;
  let chooses = false;
  let uses = false;
  let negative = false;
  let custom = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.mark) {
      if (token.word !== ',') negative = false;
      continue;
    }
    const { word } = token;
    if (!TELLING.has(word)) continue;
    if (AFFIRMING.has(word)) negative = false;
    if (isNegator(word)) negative = true;
    custom ||= CUSTOM_BEGINS.has(word);
    if (negative) continue;
    if (
      PAYS_FOR_IT.has(word) &&
      !NOUGHT.has(tokens[i + 1]?.word ?? '') &&
      !isPenaltyAfter(at, i) &&
      (isSubjectBefore(tokens, i, from) || /^(?:part|half|all)$/u.test(tokens[i - 1]?.word ?? ''))
    )
      pays = true;
    // "Their rates go towards it", "through taxes": the money is told of by name.
    if (THEIR_MONEY.has(word) && (OWNED.test(tokens[i - 1]?.word ?? '') || OWNED.test(tokens[i - 2]?.word ?? '')) && !isTaken(tokens, i))
      pays = true;
    if (PUTS_MONEY_IN.has(word) && isSubjectBefore(tokens, i, from)) pays = true;
    if (CHOICE.has(word) && !(word === 'elsewhere' && isGone(tokens, i, from))) chooses = true;
    if (USES.has(word) && isSubjectBefore(tokens, i, from)) {
      const after = tokens[i + 1]?.word ?? '';
      const further = tokens[i + 2]?.word ?? '';
      // "Uses the charity to do its job" tells of no use of its own; "uses the charity's rooms" does.
      const itself =
        OWN_BODY.test(further) &&
        tokens[i + 2]?.possessive === false &&
        (AFTER_NAME.has(tokens[i + 3]?.word ?? 'to') || tokens[i + 3]?.mark === true);
      uses ||= !/^(?:it|them|him|police|this|that)$/u.test(after) && !itself && after !== '';
    }
  }
  return { pays, chooses: chooses || (custom && THEIR_CUSTOM_COUNTS.test(wordsAlone(tokens, from, to))), uses };
}

/** "Who booked elsewhere", "who went elsewhere": they have chosen, and somebody else; who "could go elsewhere" stays by choice. */
const isGone = (tokens: readonly Token[], i: number, from: number): boolean =>
  !tokens.slice(Math.max(from, i - 6), i).some(({ word }) => /^(?:can|could|may|might|would|free|able|if)$/u.test(word));

/** "They get our money": it goes the other way. */
const isTaken = (tokens: readonly Token[], i: number): boolean =>
  [2, 3].some((back) =>
    /^(?:gets?|getting|got|takes?|taking|took|wants?|receives?|collects?|steals?|nicks?)$/u.test(tokens[i - back]?.word ?? ''),
  );

const THEIR_MONEY = wordSet(DUES, 'donation');
const OWNED = /^(?:their|his|her|my|our|through|thru|via|by)$/u;

/** What ends a denial. */
const AFFIRMING = wordSet('but whereas so');
/** Words by which anything is told or denied: of any other there is nothing to be read. */
const TELLING = wordSet(AFFIRMING, NEGATORS, PAYS_FOR_IT, THEIR_MONEY, PUTS_MONEY_IN, CHOICE, USES, CUSTOM_BEGINS);

function isSubjectBefore(tokens: readonly Token[], i: number, from: number): boolean {
  const word = tokens[i]?.word ?? '';
  if (word.endsWith('ing')) {
    const is = /^(?:are|is)$/u.test(tokens[i - 1]?.word ?? '');
    // "They are paying", and not "the firm is paying".
    return i <= from + 1 || SELF.has(tokens[i - (is ? 2 : 1)]?.word ?? '') || (is && (i - 2 < from || tokens[i - 2]?.mark === true));
  }
  for (let j = i - 1, steps = 0; j >= from && steps < 4; j--, steps++) {
    const before = tokens[j]?.word ?? '';
    if (SELF.has(before)) return true;
    if (!SKIPPED.has(before)) return false;
  }
  return false;
}
