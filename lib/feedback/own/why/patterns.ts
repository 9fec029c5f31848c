/** What the shape of a whole note tells, whatever its clauses say: symmetry, participles that stand alone, who teaches whom. */
import { namesPeople } from '../../lexicon/ordinary';
import type { Token } from '../../reading';
import { type Clause, I, ME, MY, THEY, wordAt } from './clause';
import { MY_VERBS, THEIR_VERBS } from './vocabulary';

const EMPTY = new Set([
  'be',
  'have',
  'do',
  'get',
  'go',
  'come',
  'say',
  'think',
  'need',
  'want',
  'pay',
  'see',
  'feel',
  'hope',
  'believe',
  'say',
  'make',
  'let',
  'tell',
  'ask',
]);
const baseOf = (word: string): string | undefined => THEIR_VERBS.get(word)?.base ?? MY_VERBS.get(word)?.base;
const bare = (word: string): string => word.replace(/(?<=[a-z]{3})(?:es|s|ed|ing)$/u, '');

/** 'She books my van, I book her stalls': the same deed by both. */
export function sameDeed(tokens: readonly Token[]): boolean {
  const deeds = { i: new Set<string>(), they: new Set<string>() };
  const has = { i: false, they: false };
  for (let i = 0; i + 1 < tokens.length; i++) {
    const word = wordAt(tokens, i);
    const who = I.has(word) ? 'i' : THEY.has(word) ? 'they' : null;
    const first = i === 0 && !who && /s$/u.test(word) && baseOf(word) !== undefined;
    if (!who && !first) continue;
    const at = first ? i : /^(?:will|can|always|also|just|would|do|then|only|usually)$/u.test(wordAt(tokens, i + 1)) ? i + 2 : i + 1;
    const verb = wordAt(tokens, at);
    const side = who ?? 'they';
    // 'He has my back and I have his'.
    if (/^ha(?:s|ve|d)$/u.test(verb) && /^(?:my|his|her|their|theirs|mine|hers)$/u.test(wordAt(tokens, at + 1))) has[side] = true;
    const base = baseOf(verb) ?? bare(verb);
    if (base.length > 2 && !EMPTY.has(base)) deeds[side].add(base);
  }
  return (has.i && has.they) || [...deeds.i].some((base) => deeds.they.has(base));
}

const PARTICIPLE =
  /(?:[a-z]{2}ed|fed|led|held|kept|taught|brought|sent|built|cut|put|done|made|given|driven|taken|shown|written|seen|known|told|heard|met|found|bought|sold|lent|paid|fixed|mended|shorn|sewn|woken|hidden|set|let|read|dealt|cleaned|swept|gone)$/u;
const AFTER_PARTICIPLE =
  /^(?:out|up|in|off|on|away|back|home|down|over|through|to|into|every|each|daily|weekly|monthly|nightly|next|same|within|before|by|at|through|from|for|like|quick|quickly|fast|properly|proper|well|right|and|twice|once|again|safe|safely|clean|when|while|free|first|without|with|regular|regularly|promptly|overnight|today|tomorrow|whenever)$/u;
const NOT_PASSIVE =
  /^(?:need|feed|speed|seed|weed|bleed|breed|indeed|red|bed|shed|hundred|loved|retired|married|named|called|based|used|supposed|interested|bored|tired|scared|talented|need|based|related|grumpy|wicked|sacred|naked|united|limited|loved-one|skilled|dedicated|committed|devoted)$/u;

/** 'Fed, unlocked, listened to', 'bins emptied every week': a participle without its 'they get' in tokens[from, to). */
export function isServedList(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = wordAt(tokens, i);
    if (
      I.has(word) ||
      THEY.has(word) ||
      ME.has(word) ||
      MY.has(word) ||
      /^(?:it|who|is|are|was|were|have|has|had|be|been|being|get|gets|got|not|no|never|nothing|too|very|so)$/u.test(word)
    )
      return false;
  }
  for (let i = from; i < Math.min(to, from + 4); i++) {
    const word = wordAt(tokens, i);
    if (!PARTICIPLE.test(word) || NOT_PASSIVE.test(word)) continue;
    if (/^(?:the|a|an|to|very)$/u.test(wordAt(tokens, i - 1)) && i > from) continue;
    const next = wordAt(tokens, i + 1);
    return i + 1 >= to || AFTER_PARTICIPLE.test(next) || (PARTICIPLE.test(next) && !NOT_PASSIVE.test(next));
  }
  return false;
}

const SWAPPED = /^(?:swapped|traded|exchanged|bartered)$/u;
/** 'Courgettes swapped for beans'. */
export const isSwap = (tokens: readonly Token[]): boolean =>
  tokens.some((token, i) => SWAPPED.test(token.word) && wordAt(tokens, i + 1) === 'for') || isThingForThing(tokens);

/** 'Beans for eggs': a note of nothing else. */
const isThingForThing = (tokens: readonly Token[]): boolean =>
  tokens.length === 3 &&
  wordAt(tokens, 1) === 'for' &&
  [0, 2].every((i) => !namesPeople(tokens[i]?.key ?? '') && tokens[i]?.word !== tokens[i]?.key);

/** 'Till they've got work orders from me': it is they who wait. */
const isFromMe = (tokens: readonly Token[], from: number): boolean => {
  for (let i = from; i < Math.min(tokens.length, from + 9); i++)
    if (/^(?:from|off)$/u.test(wordAt(tokens, i)) && (ME.has(wordAt(tokens, i + 1)) || MY.has(wordAt(tokens, i + 1)))) return true;
  return false;
};

/** 'Nothing goes live before they tick it', 'I can't open till she has signed', 'no tech no treatment': the writer waits for them. */
export function waitsForThem(tokens: readonly Token[]): boolean {
  if (wordAt(tokens, 0) === 'no' && !ME.has(wordAt(tokens, 1)) && !MY.has(wordAt(tokens, 1)))
    for (let i = 2; i < Math.min(tokens.length, 9); i++)
      if (wordAt(tokens, i) === 'no' && !MY.has(wordAt(tokens, i - 1)) && !ME.has(wordAt(tokens, i - 1))) return true;
  let held = false;
  let theirs = false;
  for (let i = 0; i < tokens.length; i++) {
    const word = wordAt(tokens, i);
    if (/^[.;!?\n]$/u.test(word)) held = theirs = false;
    if (THEY.has(word)) {
      if (held && !theirs && /^(?:until|till|unless|before)$/u.test(wordAt(tokens, i - 1)) && !isFromMe(tokens, i)) return true;
      theirs = true;
    } else if (I.has(word)) theirs = false;
    if (/^(?:nothing|cannot|cant|couldnt|wont|stuck|nobody|dont)$/u.test(word)) held = true;
  }
  return false;
}

/** 'When I'm at sea', 'while I study': the writer is not there. */
export const isAway = (tokens: readonly Token[], { from }: Clause): boolean => {
  if (!/^(?:i|im|we|were)$/u.test(wordAt(tokens, from))) return false;
  const at = /^(?:am|are)$/u.test(wordAt(tokens, from + 1)) ? from + 2 : from + 1;
  return /^(?:away|out|off|at|on|in|sick|ill|busy|abroad|working|sleeping|asleep|gone|stuck|study|work|sleep|travel|train|nap|fly|drive|sail)$/u.test(
    wordAt(tokens, at),
  );
};

const GUIDE =
  /\b(?:supervisor|supervisors|tutor|tutors|teacher|teachers|mentor|mentors|lecturer|lecturers|professor|prof|seminar|examiner|adviser|advisor|coach|editor|editors|proofreader|reviewer|reviewers|marker|instructor|trainer|assessor|critique|writing group|writers group)\b/u;
const LOOKS_OVER =
  /^(?:reads?|reading|checks?|checking|marks?|marking|corrects?|edits?|proofreads?|reviews?|critiques?|assesses|watches|observes|comments?)$/u;

/** 'My tutor: reads my draft'. */
export const looksOver = (who: string, tokens: readonly Token[]): boolean => {
  const at = tokens.findIndex((token) => LOOKS_OVER.test(token.word));
  return at >= 0 && at < 3 && (MY.has(wordAt(tokens, at + 1)) || wordAt(tokens, at + 1) === 'over') && GUIDE.test(who.toLowerCase());
};

/** Those whom one looks after, so that care without a verb goes to them. */
export const isYoung = (who: string): boolean =>
  /\b(?:grandkids?|grandchild(?:ren)?|grandsons?|granddaughters?|grandbab(?:y|ies)|kids?|children|bairns?|weans?|toddlers?|bab(?:y|ies)|nephews?|nieces?|godsons?|goddaughters?|godchild(?:ren)?|twins|little ones?|pickney|sprogs|nippers|teenagers?|teens|girls?|boys?|lad|lass|youngest|eldest|daughters?|sons?|littl'un|princess)\b/u.test(
    who.toLowerCase(),
  );
