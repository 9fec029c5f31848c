/** Posts: in one's own place of work, or at a firm, council or hospital that one deals with. */

import { nounClassOf } from '../../lexicon/nouns';
import { DEFINITE, FIRST_POSSESSIVES, FIRST_SUBJECTS, PLACE_PREPOSITIONS } from '../../reading/closed-classes';
import { wordSet } from '../../reading/word-set';
import { foundIn } from './book';
import { byName, byWords, type Name, type Rule } from './name';
import { OTHER_BODY, STATION } from './premises';
import { byShape, isPostWord } from './shape';

const startsUpper = (name: Name, at: number): boolean => /^\p{Lu}/u.test(name.text.slice(name.tokens[at]?.start ?? 0));
const isPost = (key: string): boolean => isPostWord(key) || ['worker', 'leader'].includes(nounClassOf(key) ?? '');

/** 'The picking gang': those who do the work together. */
export const workingGang: Rule = (name) => {
  const { tokens, end, last, told } = name;
  return /^(?:gang|crew|squad)$/u.test(last.word) &&
    /ing$/u.test(tokens[end - 2]?.word ?? '') &&
    told !== 'away' &&
    byShape(name.text, tokens, name.first, end) !== 'away'
    ? byName(name, 'internal')
    : null;
};

/** 'PA' in capitals is a post, 'pa' is a father. */
export const capitals: Rule = (name) =>
  name.end - name.first === 1 && /^PA$/u.test(name.text.slice(name.last.start, name.last.end)) && name.head?.relation === 'away'
    ? byWords(name, 'internal', name.head)
    : null;

/** 'My pal Dougie', 'my manager ingrid', 'dispatcher Marco', 'hired hand Luis': the name only says which one. */
export const named: Rule = (name) => {
  const { tokens, first, end, told } = name;
  const mine = name.mine || tokens[first]?.word === 'our';
  for (let cut = end - 1; cut > first && cut >= end - 2; cut--) {
    const listed = foundIn(tokens, first, cut);
    const post = tokens[cut - 1];
    // A post that no list holds: 'care coordinator Sue'.
    const found =
      listed && listed.to >= cut
        ? listed
        : post && !post.mark && post.word === post.key && startsUpper(name, cut) && isPost(post.key)
          ? { relation: 'internal' as const, from: first, to: cut }
          : undefined;
    if (!found) continue;
    const rest = tokens.slice(cut, end);
    const names = rest.every(
      (token, i) =>
        !token.mark &&
        (startsUpper(name, cut + i)
          ? nounClassOf(token.key) === null || tokens[first]?.capital === false || mine
          : mine && nounClassOf(token.key) === null),
    );
    if (!names || rest.some((token) => /^(?:club|team|shop|road|street|school|ward|group|office|desk)$/u.test(token.word))) continue;
    const opened = mine || found.from <= first + 1;
    if (found.relation === 'away' && (mine || told === undefined || told === 'away')) return byWords(name, 'away', found);
    if (found.relation === 'internal' && opened && (mine || told !== 'external')) return byWords(name, 'internal', found);
    if (found.relation === 'external' && mine) return byWords(name, told ?? 'external', found);
  }
  return null;
};

/** 'Transport manager at the brickworks', 'council interfaith officer': somebody's post at a body that is not one's own. */
export const postElsewhere: Rule = (name) => {
  const { tokens, first, end, last, told, waits } = name;
  if (told === 'internal' || waits || tokens[first]?.word === 'my') return null;
  if (!isPost(last.key)) return null;
  if (
    /^(?:council|bank|embassy|insurance|ministry|government|housing|customs|supermarket|hospital|county)$/u.test(
      tokens[end - 3]?.key ?? tokens[end - 2]?.key ?? '',
    ) &&
    end - first > 2
  )
    return /^(?:hospital|bank)$/u.test(tokens[end - 3]?.key ?? '') ? null : byName(name, 'external');
  if (!/^(?:at|from|of|with|for)$/u.test(tokens[end]?.word ?? '')) return null;
  const where = tokens.slice(end + 1, end + 6);
  if (where.some((token) => FIRST_POSSESSIVES.has(token.word) || FIRST_SUBJECTS.has(token.word))) return null;
  if (where.some((token) => OTHER_BODY.has(token.key)) && !where.some((token) => STATION.has(token.word) && !OTHER_BODY.has(token.key)))
    return byName(name, 'external');
  return null;
};

/** 'Head office buyer', 'the boss's PA': a post in what is one's own. */
export const postInOwn: Rule = (name) => {
  const { tokens, first, end, head, told } = name;
  const owned = end - first > 1 ? foundIn(tokens, first, end - 1) : undefined;
  if (owned?.relation !== 'internal' || owned.to !== end - 1 || told === 'external') return null;
  if (!tokens[owned.to - 1]?.possessive && head?.relation !== 'external') return null;
  return byWords(name, 'internal', { from: owned.from, to: end });
};

const BEFORE_STATION = wordSet(DEFINITE, 'a me');

/** 'Musa on grills', 'Petra in billing', 'the lassie on the desk', 'sorters on belt 2': where they stand when they work. */
export const atStation: Rule = (name) => {
  const { tokens, end, head, told, first } = name;
  if (!PLACE_PREPOSITIONS.has(tokens[end]?.word ?? '') || (head && head.relation !== 'internal' && head.relation !== 'unclear'))
    return null;
  const at = BEFORE_STATION.has(tokens[end + 1]?.word ?? '') ? end + 2 : end + 1;
  const where = tokens[at];
  const own = FIRST_POSSESSIVES.has(tokens[end + 1]?.word ?? '');
  const singular = name.last.key === name.last.word;
  if (!where || !STATION.has(where.word) || told === 'away') return null;
  if (!own && !singular && nounClassOf(name.last.key) !== 'worker' && !isPostWord(name.last.key)) return null;
  if (own && /^(?:ward|wing)$/u.test(where.word)) return null;
  if (/^(?:ladies|patients?|people|men|women|children|boys|girls|kids|prisoners?)$/u.test(name.last.word)) return null;
  return told === 'external' && first === end - 1 && !own ? null : byName(name, 'internal');
};

/** 'Shop owner', 'owner Ms. Hanh': whoever runs the place that one works in. */
export const ownerOfPlace: Rule = (name) => {
  const { tokens, first, end, told } = name;
  const at = tokens.findIndex((token, i) => i >= first && i < end && /^(?:owner|proprietor|landlord|landlady)$/u.test(token.word));
  if (at < 0 || tokens[at]?.word.startsWith('land')) return null;
  const place = tokens[at - 1]?.word ?? '';
  const before =
    at === first ||
    DEFINITE.has(place) ||
    /^(?:shop|salon|studio|bar|restaurant|cafe|store|stall|garage|gym|parlour|pub|chair|boat|firm|company|business|practice|clinic|nursery|club|hotel|yard|farm|truck)$/u.test(
      place,
    );
  if (!before || (at !== end - 1 && at !== first)) return null;
  return told === 'external' || tokens[end]?.word === 'of' ? null : byName(name, 'internal');
};
