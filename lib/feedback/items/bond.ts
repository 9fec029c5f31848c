/** How closely the words that were read and who they were read as hang together. */
import { STAFF_WORDS } from '../lexicon/heads';
import { isDeterminer } from '../reading';
import { describes, rootOf } from './descriptions';
import type { PartContext } from './part-context';
import type { How, Recognised } from './recognised';

const BONDS: Readonly<Record<How, number>> = { name: 1, told: 1, kind: 0.7, role: 0.5, 'near-kind': 0.3, presumed: 0 };

/** Kinds that say so little that being one of them brings nobody near to a party that is one as well: a postman to the vet. */
export const BROAD: ReadonlySet<string> = new Set(
  'business shop supplier professional worker somebody household-name association partner-body'.split(' '),
);

/** What they are called. */
const BROADLY =
  /^(?:firm|company|business|shop|store|retailer|trader|supplier|vendor|contractor|seller|provider|wholesaler|maker|partner|agency|association|society|group|organisation|worker|professional|industry)$/u;

/** Put somewhere else: "staff in that office", "the crew of another ship". */
const ELSEWHERE = /^(?:that|those|another|other|their|his|her|its|every|some|any|a|an)$/u;

/** People of a trade are staff where nothing else is said of them, or where it is the organisation's own: "office workers" may be anybody's. */
function isOurs({ compiled: { scenario, ownRoots }, keys, range, headEnd, tokens }: PartContext): boolean {
  if (scenario.sector === 'internal' || range.to - range.from === 1) return true;
  if (/^(?:in|at|of|from)$/u.test(tokens[headEnd]?.word ?? '') && ELSEWHERE.test(tokens[headEnd + 1]?.word ?? '')) return false;
  const words = keys.slice(range.from, range.to);
  // "The lady on reception": every organisation has one of its own.
  if (words.includes('reception') || words.includes('receptionist')) return true;
  const own = words.some((key) => ownRoots.has(rootOf(key) ?? ''));
  // "Film crews", "trawler crews" come along with a ship of their own.
  if (own || (keys[headEnd - 1] === 'crew' && headEnd - range.from > 1)) return own;
  return words.some((key) => STAFF_WORDS.has(key) && key !== 'worker');
}

/** They make or provide, and not for us as a matter of course. */
const MAKERS = /^(?:maker|provider|developer|producer|creator|builder)$/u;

/** Said of firms of any trade. */
const ANY_FIRM =
  /^(?:independent|local|private|external|outside|outsourced|nearby|regional|national|international|foreign|large|major|various|several|neighbouring|commercial|corporate|third|party|business|our|trade|approved|preferred|regular|specialist)$/u;

/** "App makers": makers of something that the party has nothing to do with. */
const isSpecial = ({ compiled, keys, range, headEnd }: PartContext, party: Recognised['party']): boolean =>
  party !== null &&
  keys.slice(range.from, headEnd - 1).some((key) => {
    const root = rootOf(key);
    return root !== null && !ANY_FIRM.test(key) && !describes(compiled.descriptions, root, party.party.id);
  });

/** A bond that a broad kind makes with a party that is but one of it. */
const LOOSE = 0.3;
const LOOSER = 0.1;
/** What more than one word of a known phrase adds. */
const BY_TWO_WORDS = 0.1;
const BY_A_KIND = 0.6;
const WRITER = /^(?:me|i|myself|us|we|ourselves)$/u;

/** The bond between a part's words and who they were read as, from 0 to 1; of a broad kind only its own name and a party of such a name hang closely together. */
export function bondIn(context: PartContext, { party, how, kind, bond = BONDS[how] }: Recognised): number {
  const { keys, headEnd, range, told, hits, tokens } = context;
  const head = keys[headEnd - 1] ?? '';
  // "Me, when I renewed mine": more is said than that the writer is anybody.
  if (kind === 'public' && WRITER.test(head) && (headEnd < range.to || told.length > 0)) return Math.min(bond, LOOSER);
  if (kind === 'staff' || kind === 'worker') return isOurs(context) ? bond : Math.min(bond, LOOSE);
  const close =
    kind === undefined ||
    !BROAD.has(kind) ||
    // A florist is the shop that its author calls one, and "B&Q" is not.
    (kind === 'shop' &&
      party?.party.kinds.includes(kind) &&
      !(tokens[headEnd - 1]?.word === head && !isDeterminer(tokens[range.from - 1]?.word ?? ''))) ||
    (party?.general && !MAKERS.test(head)) ||
    ((party?.general || BROADLY.test(head)) && !isSpecial(context, party));
  // "Drunk drivers", known as such, are more surely who they are than drivers.
  const known = hits.some(({ from, to }) => to === headEnd && to - from > 1) && bond >= BY_A_KIND ? bond + BY_TWO_WORDS : bond;
  return close ? known : Math.min(bond, LOOSE);
}
