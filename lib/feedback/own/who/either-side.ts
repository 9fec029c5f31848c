/** Children, parents, partners: one's own, or those whom one serves. */
import { wordSet } from '../../reading/word-set';
import { foundIn } from './book';
import { listedBy, type Step } from './listed';

/** Several of a kind whom one may have at home or serve at work: 'parents', 'the kids'. */
const EITHER_SIDE = wordSet(
  'parents children kids mums dads families babies twins toddlers partner partners boys girls lads baby child kid teenagers teenager teens youngsters',
);
const YOUNG = /^(?:toddler|newborn|infant|baby|kiddie|teen|youngster)$/u;

/** 'My kids'. */
export const myOwn: Step = ({ mine }) => (mine ? 'away' : null);

/** 'The wife and kids': family stands beside them. */
export const besideFamily: Step = ({ tokens, first, end }) => {
  const and = tokens.findIndex((token, i) => i > first && i < end && /^(?:and|&|\+)$/u.test(token.word));
  return and > 0 && foundIn(tokens, first, and)?.relation === 'away' ? 'away' : null;
};

const AT_PLAY =
  /^(?:pub|gym|church|park|street|road|club|choir|home|garden|sunday|saturday|evening|weekend|weekends|holidays?|evenings?|sundays|saturdays)$/u;

/** 'Children in A&E': a place of work, unless it is one of leisure. */
export const inPlace: Step = ({ tokens, end, after, told }) => {
  if ((after !== 'in' && after !== 'on') || told === 'away') return null;
  return [1, 2].some((n) => AT_PLAY.test(tokens[end + n]?.word ?? '')) ? null : (told ?? 'external');
};

/** 'Parents of the little ones': of somebody whom one serves. */
export const ofSomebody: Step = ({ after, word }) =>
  after === 'of' && /^(?:parents|families|children|kids|mums|dads)$/u.test(word) ? 'external' : null;

/** 'The book club girls': what stands before them tells. */
export const inShape: Step = ({ shape }) => shape;

/** The note says it outright. */
export const toldInNote: Step = ({ told }) => told ?? null;

/** 'Partners', of whom nobody has several, share one's firm. */
export const severalPartners: Step = ({ word }) => (word === 'partners' ? 'internal' : null);

/** 'Partner': whatever else the note is about. */
export const onePartner: Step = ({ word, head }) => (word === 'partner' ? head.relation : null);

/** Most of the note is about home, or about those whom one serves. */
export const inWorld: Step = ({ world }) => (world === 'away' || world === 'external' ? world : null);

/** 'Parents', 'families', and no more: of those whom one serves. */
export const severalFamilies: Step = ({ word }) => (word === 'parents' || word === 'families' ? 'external' : null);

/** As the list has it. */
export const asListed: Step = ({ head }) => head.relation;

/** In the order in which they are asked. */
export const STEPS: readonly Step[] = [
  myOwn,
  besideFamily,
  inPlace,
  ofSomebody,
  inShape,
  toldInNote,
  severalPartners,
  onePartner,
  inWorld,
  severalFamilies,
  asListed,
];

export const eitherSide = listedBy(
  STEPS,
  ({ relation }, word, { mine, last }) => relation !== 'not-a-party' && (EITHER_SIDE.has(word) || (mine && YOUNG.test(last.key))),
);
