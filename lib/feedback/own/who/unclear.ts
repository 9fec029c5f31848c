/** Names that end in a word which may stand for anybody: 'whoever', 'people', 'supplier'. */
import { wordSet } from '../../reading/word-set';
import { listedBy, type Step } from './listed';

const ANYBODY = /^(?:whoever|anyone|anybody|those|somebody|someone|people|folk|folks)$/u;
const SAID_OF_THEM = /^(?:has|have|needs?|wants?|who|with|that|wanting|needing|looking|gets?|comes?|buys?|pays?)$/u;

/** 'Whoever has a blocked drain', 'anyone who needs a key cut'. */
export const whoeverComes: Step = ({ word, after, tokens, end, told }) =>
  ANYBODY.test(word) && SAID_OF_THEM.test(after) && tokens.length > end + 1 ? (told ?? 'external') : null;

/** Whoever is meant, these never say where they belong. */
const FOR_SURE = wordSet('everyone everybody anyone anybody me myself i us ourselves god world future stakeholder stakeholders');

/** 'Everyone', 'myself'. */
export const nobodyInParticular: Step = ({ word }) => (FOR_SURE.has(word) ? 'unclear' : null);

const BUYING = wordSet('pay pays paid buy buys bought order orders ring rings need needs want wants wanting take takes want');
const SUPPLIERS = wordSet(
  'supplier suppliers wholesaler wholesalers competitor competitors rival rivals merchant merchants influencer influencers rep reps dealer vendor carry',
);

/** 'Suppliers', 'rivals': customers only if the note tells that they buy. */
export const supplier: Step = ({ word, told, note }) => {
  if (!SUPPLIERS.has(word)) return null;
  return told === 'external' || note.some((token) => BUYING.has(token.word)) ? 'external' : 'unclear';
};

/** 'The people in the office': what stands before and after them tells, unless the note takes it back. */
export const inShape: Step = ({ shape, told }) => (shape === 'external' && told === 'unclear' ? 'unclear' : shape);

/** Their work waits for the writer's. */
export const waiting: Step = ({ waits }) => (waits ? 'internal' : null);

/** What the note says, or is about. */
export const byNote: Step = ({ told, world }) => told ?? world ?? 'unclear';

/** In the order in which they are asked. */
export const STEPS: readonly Step[] = [whoeverComes, nobodyInParticular, supplier, inShape, waiting, byNote];

/** 'Landlord', 'landlady': they mostly take rent from the writer, whatever a list says. */
export const takesRent: Step = ({ told }) => (told === 'external' || told === 'away' ? told : 'unclear');

export const landlord = listedBy([takesRent], (_, word) => word === 'landlord' || word === 'landlady');

export const unclear = listedBy(STEPS, ({ relation }) => relation === 'unclear');
