/** Names that end in a word of a list. */

import { nounClassOf } from '../../lexicon/nouns';
import { FIRST_POSSESSIVES } from '../../reading/closed-classes';
import { wordSet } from '../../reading/word-set';
import { foundIn } from './book';
import { actsLikeSomebody, byWords, type ReadRelation, type Rule } from './name';
import { PREMISES, STATION } from './premises';
import { isServing } from './serves';
import { byShape } from './shape';

/** Several of a kind whom one may have at home or serve at work: 'parents', 'the kids'. */
const EITHER_SIDE = wordSet(
  'parents children kids mums dads families babies twins toddlers partner partners boys girls lads baby child kid teenagers teenager teens youngsters',
);
const AT_PLAY =
  /^(?:pub|gym|church|park|street|road|club|choir|home|garden|sunday|saturday|evening|weekend|weekends|holidays?|evenings?|sundays|saturdays)$/u;
const FOLK_WORD = /^(?:lads|girls|ladies|boys|guys|women|men|folks?|blokes|people)$/u;
/** Professions that a firm may employ, hire out to or work for. */
const OUTSIDE_TOO = wordSet(
  'developer developers engineer engineers architect architects designer designers driver drivers chef chefs doctor doctors consultant consultants photographer photographers editor editors producer producers director directors owner owners nurse nurses teacher teachers coordinator coordinators planner planners agent agents',
);
const BUYING = wordSet('pay pays paid buy buys bought order orders ring rings need needs want wants wanting take takes want');
const SUPPLIERS = wordSet(
  'supplier suppliers wholesaler wholesalers competitor competitors rival rivals merchant merchants influencer influencers rep reps dealer vendor carry',
);
/** Whoever is meant, these never say where they belong. */
const UNCLEAR_FOR_SURE = wordSet('everyone everybody anyone anybody me myself i us ourselves god world future stakeholder stakeholders');
/** Kin of whom nobody has several. */
const GENERIC_KIN =
  /^(?:grannies|grandmas|grandmothers|nans|nanas|mums|mams|moms|mummies|dads|daddies|mothers|fathers|wives|husbands|widows|widowers)$/u;
/** They mostly take rent from the writer. */
const RENT = /^(?:landlord|landlady|landlords agent)$/u;

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

/** Children, parents, partners: one's own or those one serves. */
export const eitherSide: Rule = (name) => {
  const { head, tokens, end, mine, told, world, first, text } = name;
  const word = head ? (tokens[head.to - 1]?.word ?? '') : '';
  if (
    !head ||
    !(EITHER_SIDE.has(word) || (mine && /^(?:toddler|newborn|infant|baby|kiddie|teen|youngster)$/u.test(name.last.key))) ||
    head.relation === 'not-a-party'
  )
    return null;
  const say = (kind: ReadRelation['kind']) => byWords(name, kind, head);
  if (mine) return say('away');
  // 'The wife and kids'.
  const and = tokens.findIndex((token, i) => i > first && i < end && /^(?:and|&|\+)$/u.test(token.word));
  if (and > 0 && foundIn(tokens, first, and)?.relation === 'away') return say('away');
  // 'Children in A&E': a place of work, unless it is one of leisure.
  const where = tokens[end]?.word ?? '';
  if (
    /^(?:in|on)$/u.test(where) &&
    told !== 'away' &&
    !AT_PLAY.test(tokens[end + 1]?.word ?? '') &&
    !AT_PLAY.test(tokens[end + 2]?.word ?? '')
  )
    return say(told ?? 'external');
  if (word === 'partners') return say(byShape(text, tokens, first, end) ?? told ?? 'internal');
  if (tokens[end]?.word === 'of' && /^(?:parents|families|children|kids|mums|dads)$/u.test(word)) return say('external');
  const shape = byShape(text, tokens, first, end);
  return say(
    shape ??
      told ??
      (word === 'partner'
        ? head.relation
        : world === 'away' || world === 'external'
          ? world
          : word === 'parents' || word === 'families'
            ? 'external'
            : head.relation),
  );
};

/** Any other name that ends in a word of a list. */
export const known: Rule = (name) => {
  const { head, tokens, end, mine, told, world, first, text, note, waits } = name;
  if (!head) return null;
  const say = (kind: ReadRelation['kind']) => byWords(name, kind, head);
  const word = tokens[head.to - 1]?.word ?? '';
  const hint = told ?? world;
  const whole = head.to - head.from >= end - first - (mine ? 1 : 0);
  const shape = byShape(text, tokens, first, end);
  if (RENT.test(word)) return say(told === 'external' || told === 'away' ? told : 'unclear');
  // 'The hospital trust' is a body, 'trust' alone a feeling.
  if (head.relation === 'not-a-party' && !whole && PREMISES.has(tokens[head.to - 1]?.key ?? '')) return say(told ?? 'external');
  if (head.relation === 'unclear') {
    // 'Whoever has a blocked drain', 'anyone who needs a key cut'.
    if (
      /^(?:whoever|anyone|anybody|those|somebody|someone|people|folk|folks)$/u.test(word) &&
      /^(?:has|have|needs?|wants?|who|with|that|wanting|needing|looking|gets?|comes?|buys?|pays?)$/u.test(tokens[end]?.word ?? '') &&
      tokens.length > end + 1
    )
      return say(told ?? 'external');
    if (UNCLEAR_FOR_SURE.has(word)) return say('unclear');
    if (SUPPLIERS.has(word)) return say(told === 'external' || note.some((token) => BUYING.has(token.word)) ? 'external' : 'unclear');
    return say(
      (shape === 'external' && told === 'unclear' ? 'unclear' : shape) ??
        (waits ? 'internal' : hint && hint !== 'unclear' ? hint : 'unclear'),
    );
  }
  // A name of several words is told by its shape first: a five-a-side team is no team at work.
  if (shape && (!whole || (FOLK_WORD.test(word) && head.to - head.from === 1)) && head.relation !== 'external') return say(shape);
  // 'The jazz club gives us the door money': a club that pays is outside.
  if (
    shape === 'internal' &&
    !whole &&
    head.to - head.from === 1 &&
    /^(?:boys?|girls?|lads?|lass|man|men|woman|women|bloke|guys?)$/u.test(word) &&
    told !== 'external'
  )
    return say(shape);
  // 'Aunties at the market' who buy.
  if (
    head.relation === 'away' &&
    !mine &&
    told === 'external' &&
    word !== name.last.key &&
    /^(?:at|in|on|from|who)$/u.test(tokens[end]?.word ?? '')
  )
    return say('external');
  if (shape === 'away' && !whole) return say(told === 'external' && !mine ? 'external' : shape);
  if (
    head.relation === 'away' &&
    /^(?:club|church|mosque|temple|choir|hall|association|society)$/u.test(word) &&
    told === 'external' &&
    !mine
  )
    return say('external');
  // 'Acme Logistics' is a name that ends in a department's, and developers may be clients: the note knows better.
  // 'Grannies', 'mums and dads': several of them, and nobody's own.
  if (head.relation === 'away' && GENERIC_KIN.test(word) && !mine && world !== 'away' && told !== 'away') return say(told ?? 'external');
  // 'Old ladies' are several, 'my old lady' is one's wife.
  if (head.relation === 'away' && /^(?:ladies|men|girls|boys)$/u.test(word) && !mine) return say(told ?? 'external');
  if (waits && /^(?:gang|crew|team|shift|squad|lot|lads|hall|room)$/u.test(word)) return say('internal');
  const inside = STATION.has(tokens[head.to - 2]?.word ?? '') || FIRST_POSSESSIVES.has(tokens[first]?.word ?? '');
  const called = head.from > first && /^\p{Lu}/u.test(text.slice(tokens[first]?.start ?? 0));
  if (head.relation === 'internal' && told === 'external' && !inside && !waits && (called || !whole || OUTSIDE_TOO.has(word)))
    return say('external');
  if (head.relation === 'external' && told === 'unclear') return say('unclear');
  if (head.relation === 'external' && note.some((token) => /^volunteer/u.test(token.word))) return say('away');
  // 'My therapist', 'the vet': they serve the writer, unless their work waits for the writer's.
  if (head.relation === 'internal' && !waits && told !== 'internal' && isServing(name)) return say('external');
  if (
    head.relation === 'not-a-party' &&
    told === 'external' &&
    nounClassOf(name.last.key) !== 'animal' &&
    /^\p{Lu}/u.test(text.slice(name.last.start))
  )
    return say('external');
  if (head.relation === 'not-a-party' && nounClassOf(name.last.key) !== 'animal' && (waits || actsLikeSomebody(name)))
    return STATION.has(word) ? say('internal') : null;
  return say(head.relation);
};
