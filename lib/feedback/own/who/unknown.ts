/** Names that no list holds: their shape, the class of their noun, and the note. */

import { nounClassOf } from '../../lexicon/nouns';
import { isMash } from '../../organisation/general';
import { FIRST_POSSESSIVES } from '../../reading/closed-classes';
import type { RelationKind } from '../../types';
import { byLexicon } from './book';
import { actsLikeSomebody, byName, byNote, byWords, type Rule } from './name';
import { PREMISES, STATION } from './premises';
import { byShape, isPostWord } from './shape';

const TITLES = new Set('mr mrs ms miss sir madam dame lord lady mister sister-in-charge'.split(' '));
const WALKS = /^(?:purrs?|barks?|meows?|wags?|miaows?|neighs?|licks|walkies|beeps?|breaks|clucks?|moos?|baas?|squawks?|bleats?)$/u;
const AGENT =
  /(?:[^aeiou]tant|dant|dent|[^aeiou]er|[aeiou]ter|ator|itor|essor|ist|ian|man|woman|smith|wright|hand|eer|ier|monger|keeper|maker)$/u;

/** What the general lexicon says of the name. */
export const inLexicon: Rule = (name) => {
  const { text, tokens, first, end, told } = name;
  if (byShape(text, tokens, first, end)) return null;
  const general = byLexicon(tokens, first, end);
  if (!general) return null;
  // A single post whose work waits for the writer's is a colleague.
  if (
    general === 'external' &&
    name.waits &&
    told === undefined &&
    name.last.word === name.last.key &&
    (isPostWord(name.last.key) || AGENT.test(name.last.word))
  )
    return byName(name, 'internal');
  return byName(name, general === 'external' && told ? told : general);
};

/** The shape of the name: a fishing club, a support desk, somebody's mate. */
export const inShape: Rule = (name) => {
  const shape = byShape(name.text, name.tokens, name.first, name.end);
  if (shape === 'away' && name.told === 'external' && !name.mine && /^(?:club|choir|church|society|association)s?$/u.test(name.last.word))
    return byName(name, 'external');
  return shape ? byName(name, shape === 'external' && name.told === 'unclear' ? 'unclear' : shape) : null;
};

/** What a list knows of the words after the name: 'Smith, my landlord'. */
export const inDescription: Rule = (name) => {
  const { whole, end } = name;
  return whole && whole.relation !== 'not-a-party' && whole.relation !== 'nonsense' && whole.relation !== 'unclear' && whole.from >= end
    ? byWords(name, whole.relation, whole)
    : null;
};

/** 'Our Janine' is family where people say so, unless the note puts her at work. */
export const ourName: Rule = (name) => {
  const { tokens, first, end, text, told, waits, last } = name;
  if (
    tokens[first]?.word !== 'our' ||
    end - first !== 2 ||
    !/^\p{Lu}\p{Ll}/u.test(text.slice(last.start)) ||
    nounClassOf(last.key) !== null
  )
    return null;
  return byName(name, waits ? 'internal' : (told ?? 'away'));
};

/** 'Cellar man', 'tea lady': a post by what they work at. */
export const workman: Rule = (name) => {
  const { tokens, end, first, last, told, world } = name;
  if (end - first < 2 || name.head?.relation === 'away' || !/^(?:man|lad|lass|woman|girl|boy|bloke|guy)$/u.test(last.word)) return null;
  const before = tokens[end - 2]?.key ?? '';
  if (
    nounClassOf(before) !== 'thing' ||
    /^(?:little|big|old|young|good|new|other|dear|ice|milk|fish|egg|bread|coal|delivery|coffee|gas|oil|phone|insurance|tax|rent|shop|betting|bank|post|home|house|church|pub|street|village|town|city|country|school|baby)$/u.test(
      before,
    )
  )
    return null;
  return told === 'external' || told === 'unclear' || told === 'away' || world === 'away' ? null : byName(name, 'internal');
};

/** 'Ilona, my spotter', 'Shaz (my oppo)': somebody who is something to the writer; kin stands in a list, so it is work. */
export const myRole: Rule = (name) => {
  const { tokens, end, text, first, told } = name;
  const mark = tokens[end];
  const at = mark?.mark ? end + 1 : end;
  if (!mark?.mark || !FIRST_POSSESSIVES.has(tokens[at]?.word ?? '') || !/^\p{Lu}/u.test(text.slice(tokens[first]?.start ?? 0))) return null;
  return byName(name, told ?? 'internal');
};

/** 'Wayan, who runs our bar', 'Col who rigs the lights': whoever does the work of the place. */
export const whoWorks: Rule = (name) => {
  const { tokens, end, text, first, told } = name;
  const at = tokens[end]?.mark ? end + 1 : end;
  if (told !== undefined || tokens[at]?.word !== 'who' || end - first > 2) return null;
  if (
    !/^\p{Lu}/u.test(text.slice(tokens[first]?.start ?? 0)) ||
    /^(?:lives?|plays?|drinks?|goes|went|was|is|grew|fixes|owns|buys|pays|rents|hires)$/u.test(tokens[at + 1]?.word ?? '')
  )
    return null;
  return tokens.slice(at + 2, at + 5).some((token) => /^(?:our|the)$/u.test(token.word)) ? byName(name, 'internal') : null;
};

const BY_CLASS: Readonly<Partial<Record<string, RelationKind>>> = {
  worker: 'internal',
  leader: 'internal',
  kin: 'away',
  animal: 'not-a-party',
  thing: 'not-a-party',
  child: 'external',
  elderly: 'external',
  ill: 'external',
  offender: 'external',
  dweller: 'external',
};

/** The class of the noun that ends the name, moved by what the note says. */
export const byNoun: Rule = (name) => {
  const { last, told, world, waits, tokens, first, end, mine, text } = name;
  const plural = last.word !== last.key;
  const upper = /^\p{Lu}/u.test(text.slice(last.start)) && end - first > 1;
  if (PREMISES.has(last.key))
    return byName(name, (waits && STATION.has(last.word)) || told === 'internal' ? 'internal' : (told ?? 'external'));
  const noun = nounClassOf(last.key);
  const worker =
    noun === 'worker' || noun === 'leader' || (noun === null && !upper && !plural && last.word.length > 5 && AGENT.test(last.word));
  if (worker) {
    if (waits) return byName(name, 'internal');
    if (told) return byName(name, told);
    return byName(
      name,
      plural && !/^(?:my|our|the|other|fellow)$/u.test(tokens[first]?.word ?? '') && world !== 'internal' ? 'external' : 'internal',
    );
  }
  const kind = noun ? BY_CLASS[noun] : undefined;
  if (kind === undefined) return null;
  if (kind === 'not-a-party') {
    // A surname may be a thing ('Bell'), and a thing may stand for those who keep it.
    if (upper || told !== undefined || waits || actsLikeSomebody(name))
      return STATION.has(last.word) || (told === undefined && first === end - 1 && !upper) ? byName(name, 'internal') : null;
    // A word that was put right, 'Wella' as 'well', is more of a name than a thing.
    if (text.slice(last.start, last.start + last.word.length).toLowerCase() !== last.word && last.key !== last.word) return null;
    return first === end - 1 && world !== undefined && !plural && last.capital && world !== 'external' ? null : byName(name, kind);
  }
  return byName(name, kind === 'away' ? (mine ? 'away' : (told ?? kind)) : (told ?? kind));
};

/** Nothing in the name tells: the note does, or a title, or the number. */
export const byRest: Rule = (name) => {
  const { tokens, first, end, last, told, world, waits, headed, note } = name;
  if (tokens.some((token) => TITLES.has(token.word)) && !told) return byNote(world === 'internal' || waits ? 'internal' : 'external');
  if (told === undefined && waits) return byNote('internal');
  const hint = told ?? world;
  if (hint) return byNote(hint);
  if (note.some((token) => WALKS.test(token.word))) return byNote('not-a-party');
  if (tokens.every((token) => token.mark || isMash(token.word))) return byNote('nonsense');
  if (headed && headed.relation !== 'not-a-party') return byWords(name, headed.relation, headed);
  // Several of them, of whom no more is known: outsiders more often than not.
  if (last.word !== last.key && last.word.length > 4) return byWords(name, 'external', { from: first, to: end });
  return byNote('unclear');
};
