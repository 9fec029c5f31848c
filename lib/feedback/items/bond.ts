/** How closely the words that were read and who they were read as hang together. */
import { STAFF_WORDS } from '../lexicon/heads';
import { rootOf } from './descriptions';
import type { PartContext } from './part-context';
import type { How, Recognised } from './recognised';

const BONDS: Readonly<Record<How, number>> = { name: 1, told: 1, kind: 0.7, role: 0.5, 'near-kind': 0.3, presumed: 0 };

/** Kinds that say so little that being one of them brings nobody near to a party that is one as well: a postman to the vet. */
export const BROAD: ReadonlySet<string> = new Set(
  'business supplier professional worker somebody household-name association partner-body'.split(' '),
);

/** What they are called. */
const BROADLY =
  /^(?:firm|company|business|trader|supplier|vendor|contractor|seller|provider|wholesaler|maker|partner|agency|association|society|group|organisation|worker|professional|industry)$/u;

/** People of a trade are staff where nothing else is said of them, or where it is the organisation's own: "office workers" may be anybody's. */
function isOurs({ compiled, keys, range }: PartContext): boolean {
  if (compiled.scenario.sector === 'internal' || range.to - range.from === 1) return true;
  return keys.slice(range.from, range.to).some((key) => {
    const root = rootOf(key);
    return (STAFF_WORDS.has(key) && key !== 'worker') || (root !== null && compiled.ownRoots.has(root));
  });
}

/** A bond that a broad kind makes with a party that is but one of it. */
const LOOSE = 0.3;
const LOOSER = 0.1;
const WRITER = /^(?:me|i|myself|us|we|ourselves)$/u;

/** The bond between a part's words and who they were read as, from 0 to 1; of a broad kind only its own name and a party of such a name hang closely together. */
export function bondIn(context: PartContext, { party, how, kind, bond = BONDS[how] }: Recognised): number {
  const { keys, headEnd, range, told } = context;
  const head = keys[headEnd - 1] ?? '';
  // "Me, when I renewed mine": more is said than that the writer is anybody.
  if (kind === 'public' && WRITER.test(head) && (headEnd < range.to || told.length > 0)) return Math.min(bond, LOOSER);
  if (kind === 'staff' || kind === 'worker') return isOurs(context) ? bond : Math.min(bond, LOOSE);
  const close = kind === undefined || !BROAD.has(kind) || party?.general || BROADLY.test(head);
  return close ? bond : Math.min(bond, LOOSE);
}
