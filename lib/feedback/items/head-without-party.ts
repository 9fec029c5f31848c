/** A head that no party is known by. */
import { GROUP_WORDS } from '../lexicon/heads';
import { namesPeople } from '../lexicon/ordinary';
import { isPerson } from './around';
import { describes, rootOf } from './descriptions';
import { byContent } from './guesses';
import type { Step } from './head-step';
import { type HitRead, readHit, withoutModifier } from './meaning';
import { isCalledStrangely } from './odd-names';
import { spanOf } from './part';
import { type PartContext, partOf, unknownIn } from './part-context';
import { type Recognised, recognised } from './recognised';
import { resolveKind } from './resolve';
import { WORKPLACES } from './workplaces';

/** "The children of the drivers", where a party is the families of drivers. */
function kinOf(context: PartContext, { kind }: HitRead): Recognised | null {
  const { compiled, tokens, keys, range, headEnd } = context;
  if (tokens[headEnd]?.word !== 'of' || !compiled.lineage(kind ?? '').some((name) => KIN.test(name))) return null;
  const rest = keys.slice(headEnd, range.to).flatMap((key) => rootOf(key) ?? []);
  const kin = compiled.partiesOf('family').filter(({ party }) => rest.some((root) => describes(compiled.descriptions, root, party.id)));
  return kin[0] && kin.length === 1 ? { ...recognised(kin[0], 'near-kind'), bond: BY_KIN } : null;
}

/** Two words say who they are: whose they are, and what. */
const BY_KIN = 0.6;
const KIN = /^(?:family|child|parent)$/u;

/** A head that is nobody: a thing, a place, or a kind that no party here is. */
export const withoutParty: Step = (context, head, read) => {
  const { compiled, list, tokens, keys, range, hits, headEnd } = context;
  const lastKey = keys[headEnd - 1] ?? '';
  if (read.type === 'thing') {
    // "The district attorney's office" is the district attorney's.
    const before = hits.filter((hit) => hit.from < headEnd).at(-2);
    const body = GROUP_WORDS.has(lastKey) && before?.to === head.from ? readHit(compiled, list, before, tokens).recognised : null;
    if (body && before) return partOf(context, body, before.from, head.to);
    // Inside an organisation a place stands for those who work there: "the library", "the warehouse".
    if (compiled.scenario.sector === 'internal' && WORKPLACES.has(lastKey))
      return isCalledStrangely(context, head)
        ? unknownIn(context)
        : partOf(context, resolveKind(compiled, 'department', list), head.from, head.to);
    // "Fisher Price" is somebody's name, whatever its last word means.
    if (head.from > range.from && tokens.slice(range.from, headEnd).every(({ capital }) => capital)) return unknownIn(context);
  }
  if (read.type !== 'unknown') return { type: read.type, span: spanOf(tokens, range.from, range.to) };
  const kin = kinOf(context, read);
  if (kin) return partOf(context, kin);
  const described = headEnd < range.to ? byContent(compiled, tokens, keys, { from: headEnd, to: range.to }) : null;
  if (described) return partOf(context, described);
  const bare = withoutModifier(compiled, list, tokens, keys, head);
  if (bare) return partOf(context, bare, head.from, head.to);
  // "The heirs of the deceased", "parents of students": those who belong to somebody are none of those they belong to.
  if (namesPeople(lastKey) || isPerson(compiled, read.kind)) return undefined;
  for (const hit of hits) {
    if (hit.from < headEnd) continue;
    const { recognised } = readHit(compiled, list, hit, tokens);
    if (recognised?.party && recognised.how === 'name') return partOf(context, recognised);
  }
  return undefined;
};
