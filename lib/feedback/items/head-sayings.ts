/** Steps that read a head by what is said of it. */
import { paysDirectly, paysIndirectly } from '../facts';
import type { Range } from '../reading';
import { agreesInNegation, BROAD, isCalledByDenial, isGeneric, isPerson, isQualified, restOf } from './around';
import { describedBy, rootOf } from './descriptions';
import { byContent, servedSomehow } from './guesses';
import type { Step } from './head-step';
import type { Part } from './part';
import { bySaid, type PartContext, partOf, unknownIn } from './part-context';
import type { Recognised } from './recognised';
import { PAYING } from './said-deeds';

/** Of "everyone who buys a ticket" the words may be the ticket clerks', and of "everyone who crosses" those of whoever crosses without paying. */
function byContentIn({ compiled, tokens, keys, said }: PartContext, rest: Range): Recognised | null {
  const found = byContent(compiled, tokens, keys, rest);
  if (!found) return null;
  const pays = said !== null && PAYING.has(said.kind) && !paysDirectly(found.facts) && !paysIndirectly(found.facts);
  const byNoun = keys
    .slice(rest.from, rest.to)
    .some((key) => describedBy(compiled.descriptions, rootOf(key)).some((one) => one.party === found.id && one.asHead === 1));
  const denied = found.party !== null && !byNoun && isCalledByDenial(found.party) && !agreesInNegation(tokens, rest, found);
  return pays || denied ? null : found;
}

/** What is said of a broad class narrows it: "taxpayers who get burgled", "patients who go missing" where patients are nobody's party. */
export const bySaying: Step = (context, head, read) => {
  const { compiled, list, tokens, keys, range, hits, headEnd } = context;
  const found = read.recognised;
  const itself = (): Part => partOf(context, found, head.from, head.to);
  // "Other stations on the dial" are rivals, whatever else is said of them.
  if (found && read.kind === 'competitor') return itself();
  const outright = found?.how === 'name' && head.to - head.from > 1;
  if (found && (outright || ((found.how === 'name' || found.how === 'kind') && !BROAD.test(read.kind ?? '')))) return itself();
  const rest = { from: headEnd, to: range.to };
  const anybody = head.to - head.from === 1 && isGeneric(keys[head.from] ?? '');
  // "Lives saved" are nobody who was rescued.
  const thing = read.type === 'thing';
  const special = thing ? null : bySaid(context, true);
  const open = found ? found.how === 'presumed' : !thing;
  const narrowed = special ?? (anybody ? (byContentIn(context, rest) ?? bySaid(context)) : open ? bySaid(context) : null);
  if (narrowed?.party) return partOf(context, narrowed);
  // Words of the head itself may be a party's own: "someone with dementia".
  if (found?.how === 'near-kind' && head.to - head.from > 1 && isGeneric(keys[head.from] ?? '')) {
    const own = byContent(compiled, tokens, keys, head);
    if (own) return partOf(context, own, head.from, head.to);
  }
  // Counted in for want of anything nearer, while more is said of them than that: what they are said to do, or a question back.
  if (found?.loose && !compiled.lineage(read.kind ?? '').includes('business')) {
    const byDeed = bySaid(context);
    if (byDeed && byDeed.facts.side !== 'inside') return partOf(context, byDeed);
    if (isQualified(tokens, range, head, headEnd, hits)) {
      const served = isPerson(compiled, read.kind) ? servedSomehow(compiled, list) : null;
      return partOf(context, byContent(compiled, tokens, keys, rest) ?? served);
    }
  }
  const more = restOf(tokens, headEnd, range.to) > 0;
  // "People awaiting trial": more is said of them than we can read, so they are not just anybody.
  const where = /^(?:of|from|around|near|round|in)$/u.test(keys[headEnd] ?? '');
  if (anybody && headEnd < range.to && !where && read.kind === 'public' && more) return partOf(context, servedSomehow(compiled, list));
  // Kin of whom nothing is written down, while more is said of them than we can read: "single mums signing on".
  const kin = found?.how === 'presumed' && compiled.lineage(read.kind ?? '').includes('family');
  if (kin && list === 'customers' && more) return unknownIn(context);
  return found ? itself() : undefined;
};
