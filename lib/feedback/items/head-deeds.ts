/** What is done to the people of a head, or by them, and which party that makes of them. */
import { plainWords } from '../reading';
import type { HitRead } from './meaning';
import type { Part } from './part';
import { type PartContext, partOf, unknownIn } from './part-context';
import { type Recognised, recognisedParty } from './recognised';
import { resolveKind } from './resolve';
import { onlyUnwilling } from './roles';

/**
 * Whether an ordinary word would stand for a party only as those that are dealt with: landlords, where the party is "landlords who break the rules", and
 * nothing is said of any dealing.
 */
export function isPunishedOnly({ tokens }: PartContext, { recognised, kind }: HitRead): boolean {
  const party = recognised?.party;
  if (!party || party.facts.willing || !kind || party.open.has(kind) || !ORDINARY.test(kind)) return false;
  return !PUNISHED.test(plainWords(tokens));
}

const ORDINARY =
  /^(?:business|shop|hospitality|landlord|employer|professional|parent|family|motorist|resident|tenant-renter|school|care-home|member)$/u;
const PUNISHED =
  /\b(?:shut|closed?|closing|fined?|prosecut\w+|raid\w*|served|notices?|ordered|bann?\w*|kicked|barred|evict\w+|sanction\w+|inspect\w*|fail\w*|break\w*|breach\w*|caught|court|penal\w+|warn\w*|against|blocked|blocking|dirty|unsafe|danger\w*|illegal\w*|dodgy|like it or|have to|forced|made to|must|get(?:s|ting)? (?:told|done))\b/u;

/** "Mum, who never wanted to go there": the one party that is dealt with against its will, or a question back where customers are asked for. */
export function againstWill(context: PartContext, found: Recognised | null): Part | null {
  if (!found || found.how === 'kind' || !context.unwilling) return null;
  const only = onlyUnwilling(context.compiled, false);
  if (only) return partOf(context, { ...recognisedParty(only), how: 'near-kind' });
  return context.list === 'customers' ? unknownIn(context) : null;
}

/** A firm by its deed: it supplies, pays, advertises. */
export function firmBy({ compiled, list, headEnd, said }: PartContext): Recognised | null {
  const found = said && said.at <= headEnd + 1 && DEEDS_OF_FIRMS.test(said.kind) ? resolveKind(compiled, said.kind, list) : null;
  return found?.party ? found : null;
}

const DEEDS_OF_FIRMS = /^(?:supplier|advertiser|sponsor|donor|event-organiser|investor|owner)$/u;
