/**
 * The reason cut: what names the party, apart from why. A word in a reason must never take the verdict ("criminals, because without them
 * no police" names criminals); the reason is kept, as misconceptions and told exchanges stand there.
 */
import {
  BECAUSE,
  DEMONSTRATIVES,
  DO,
  HAVE,
  MODALS,
  RELATIVES,
  RELATIVES_AND_VERB,
  SUBJECTS,
  THIRD_OBJECTS,
  THIRD_POSSESSIVES,
  THIRD_SUBJECTS_AND_BE,
} from './closed-classes';
import type { Token } from './tokens';
import { wordSet } from './word-set';

/** A run of tokens, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Cut {
  /** Where the party is named, relative clause included ("people who fund the police"). */
  readonly naming: Range;
  /** Where in `naming` a clause that qualifies begins ("who", "that", "when", "whose"), or `naming.to`. */
  readonly qualifierFrom: number;
  /** Why, or what else is said: after "because", a dash, a comma with a pronoun, in brackets, in a further sentence. */
  readonly reasons: readonly Range[];
}

const GIVES_REASON = wordSet(
  BECAUSE,
  `becaus becos becuase beacuse becouse cause cus cuz bc bcos bcoz since as due hence therefore although though tho however thanks despite unless whilst
  while whereas but so if given considering except not`,
);
const RELATIVE = wordSet(RELATIVES, RELATIVES_AND_VERB, 'whom whose what wot when where after whoever wholl thatve whore');
/** After a comma, a word of these begins a remark, not another party. */
const REMARK = wordSet(
  SUBJECTS,
  THIRD_SUBJECTS_AND_BE,
  RELATIVES,
  DEMONSTRATIVES,
  HAVE,
  DO,
  MODALS,
  `theyve theyd its were weve im id ive youre there theres them their whom whose when where after for from in on by with without through via to at under
  over once until obviously clearly probably maybe perhaps definitely especially particularly mainly mostly usually also again too lol obvs really
  actually basically arguably presumably paid paying pays pay gives giving give gets getting get use uses using being is are was doesnt dont cannot cant
  otherwise else no regulars regular what whats why how isnt arent wasnt wont wouldnt hence then than yes yeah right sort kind except including`,
);
const ABBREVIATED = wordSet('dept gov govt co cos ltd st mr mrs dr prof inc assoc org auth min cllr hon incl approx etc vs');
const ADDS = wordSet('and plus also');
const AS_IN = wordSet('such well same known just twice long far soon');

const COPULA = wordSet('is are r was were must would should could might may can count counts isnt arent');
const ROLE = /^(?:customers?|consumers?|clients?)$/u;

/** "… are (probably) the (main) customers", "… would be a customer". */
function saysRole(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 6); i++) {
    const token = tokens[i];
    if (!token || token.mark) return false;
    if (ROLE.test(token.word))
      return (
        i + 1 >= to ||
        tokens[i + 1]?.mark === true ||
        /^(?:of|as|because|cos|coz|cuz|bc|since|too|here|for|in|imo|really|if|so|and|but|not|who|which)$/u.test(tokens[i + 1]?.word ?? '')
      );
  }
  return false;
}

/** "Visitors, some leave a quid": of those named, not of others. */
export const isSomeOfThem = (word: string, next: string): boolean => SOME.has(word) && GIVES_SOON.test(next);

const SOME = wordSet('some most many');
const GIVES_SOON = /^(?:do|even|also|will|pay|give|leave|buy|put|drop|donate|chip|bring)$/u;

/** After a comma, what somebody else does for the party: "grandma, the council pays for her". */
function isClauseOnThem(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < Math.min(to, from + 5); i++) {
    const token = tokens[i];
    if (!token || token.mark) return false;
    if (!DOES.test(token.word)) continue;
    const next = tokens[i + 1]?.word === 'for' || tokens[i + 1]?.word === 'after' ? tokens[i + 2] : tokens[i + 1];
    return next !== undefined && OF_THEM.has(next.word);
  }
  return false;
}

const OF_THEM = wordSet(THIRD_OBJECTS, THIRD_POSSESSIVES, 'it');
const DOES = /^(?:pays?|paid|funds?|covers?|foots?|gives?|gave|gets?|needs?|sends?|sent|looks?|helps?|wants?|employs?|treats?|feeds?)$/u;

const STOPS = wordSet('. ? ! \n ; =');

/**
 * Cuts tokens[from, to) into naming, qualifying clause and reasons. Linear in the tokens. A text that is all reason ("because they pay") gives an empty naming.
 */
export function cutReason(tokens: readonly Token[], from = 0, to = tokens.length): Cut {
  const reasons: Range[] = [];
  let end = to;
  let qualifierFrom = -1;
  let words = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) break;
    const next = i + 1 < to ? tokens[i + 1] : undefined;
    if (token.mark) {
      if (words === 0) continue;
      const commaRemark =
        /^[,:]$/u.test(token.word) &&
        next !== undefined &&
        !next.mark &&
        (REMARK.has(next.word) || GIVES_REASON.has(next.word) || isSomeOfThem(next.word, tokens[i + 2]?.word ?? ''));
      const elsewhere = token.word === ',' && isClauseOnThem(tokens, i + 1, to);
      const abbreviation =
        token.word === '.' && next !== undefined && tokens[i - 1]?.end === token.start && (tokens[i - 1]?.word.length ?? 9) === 1;
      const shortened = token.word === '.' && ABBREVIATED.has(tokens[i - 1]?.word ?? '');
      if (shortened) continue;
      const spacedSlashC = token.word === '/' && tokens[i - 1]?.word === 'b' && next?.word === 'c';
      if (spacedSlashC) {
        end = i - 1;
        break;
      }
      // A further party in brackets or after a full stop: "the council (and the adults)".
      const after = tokens[i + 2];
      const goesOn =
        next !== undefined &&
        ADDS.has(next.word) &&
        after !== undefined &&
        !after.mark &&
        !REMARK.has(after.word) &&
        !GIVES_REASON.has(after.word);
      if (goesOn && /^[(.;-]$/u.test(token.word)) continue;
      if (commaRemark || elsewhere || token.word === '(' || token.word === '-' || (STOPS.has(token.word) && !abbreviation)) {
        // An apposition in brackets may end, and the naming go on: "the state (through tax) and donors".
        if (token.word === '(') {
          let close = i + 1;
          while (close < to && tokens[close]?.word !== ')') close++;
          const tail = tokens[close + 1];
          if (
            close + 1 < to &&
            tail &&
            (tail.word === 'and' || tail.word === ',' || tail.word === '&' || tail.word === '/' || tail.word === 'or')
          ) {
            reasons.push({ from: i, to: close + 1 });
            i = close;
            continue;
          }
        }
        end = i;
        break;
      }
      continue;
    }
    const before = tokens[i - 1]?.word ?? '';
    if (words > 0 && GIVES_REASON.has(token.word)) {
      const asIn =
        token.word === 'as' && (AS_IN.has(before) || next?.word === 'well' || (next?.word === 'you' && tokens[i + 2]?.word === 'go'));
      const idiom =
        (token.word === 'cause' && before === 'the') ||
        (token.word === 'not' && before === 'and') ||
        (token.word === 'so' && before === 'or') ||
        (token.word === 'but' && before === 'all');
      if (!asIn && !idiom && qualifierFrom < 0) {
        end = i;
        break;
      }
      if (
        !asIn &&
        !idiom &&
        (token.word.startsWith('be') ||
          token.word === 'since' ||
          token.word === 'as' ||
          token.word === 'so' ||
          token.word === 'but' ||
          token.word.startsWith('co'))
      ) {
        end = i;
        break;
      }
    }
    // "The blokes inside are the main customers as …": what follows says where they belong, not who they are.
    if (words > 0 && COPULA.has(token.word) && saysRole(tokens, i + 1, to)) {
      end = i;
      break;
    }
    if (words > 0 && qualifierFrom < 0 && RELATIVE.has(token.word)) qualifierFrom = i;
    words++;
  }
  if (end < to) reasons.push({ from: end, to });
  return { naming: { from, to: end }, qualifierFrom: qualifierFrom < 0 || qualifierFrom > end ? end : qualifierFrom, reasons };
}
