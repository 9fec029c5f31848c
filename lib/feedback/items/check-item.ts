/** From one box to a finding: read, judge, tell. */
import { type Facts, paysDirectly } from '../facts';
import { hashOf } from '../hash';
import { keysIn, keysOf, type Token } from '../reading';
import { judge, RULING, type Rule } from '../rules';
import type { Ruled } from '../scenario';
import type { List, MisconceptionId, Verdict } from '../types';
import { ENGINE_VERSION } from '../version';
import type { CompiledScenario } from './compile';
import { contrastFor } from './contrast';
import type { ItemFinding, PartyFinding } from './finding';
import { misconceptionsIn } from './misconceptions';
import type { PartyRead } from './part';
import { type ItemReading, readItem, readTokens, writtenTokens } from './read-item';
import type { Recognised } from './recognised';
import type { Told } from './told';
import { factsLeft, type Withheld } from './withheld';

export interface ItemAnswer {
  readonly list: List;
  readonly text: string;
  /** 1 for the first try at this box (the default), 2 for the next … */
  readonly try?: number;
}

/** A box that names several is answered by the worst of them. */
const WORST: readonly Verdict[] = ['reconsider', 'arguable', 'fits'];

const OUTCOMES: Readonly<Record<Exclude<ItemReading['outcome'], 'parties'>, Verdict>> = {
  thing: 'not-a-party',
  nobody: 'unreadable',
  itself: 'unrecognised',
  circular: 'unrecognised',
  negated: 'unrecognised',
  unknown: 'unrecognised',
};

/** People named whom we don't know may be the worst of them; only where one is to be looked at again does it make no difference. */
const leavesOpen = ({ unread }: ItemReading, deciding: { readonly verdict: Verdict } | undefined): boolean =>
  unread !== null && deciding !== undefined && deciding.verdict !== 'reconsider';

const worstFirst = (a: { readonly verdict: Verdict }, b: { readonly verdict: Verdict }): number =>
  WORST.indexOf(a.verdict) - WORST.indexOf(b.verdict);

const verdictWithoutParty = ({ outcome }: ItemReading, list: List): Verdict =>
  outcome === 'itself' && list === 'consumers' ? 'reconsider' : OUTCOMES[outcome === 'parties' ? 'unknown' : outcome];

/**
 * Checks one item of a list against a scenario. Takes any text; gives a finding with a verdict, the party and how it was read, the rule and what it beat.
 * Never throws for what a learner wrote.
 */
export function checkItem(compiled: CompiledScenario, { list, text, try: attempt = 1 }: ItemAnswer): ItemFinding {
  const written = writtenTokens(text);
  const reading = readTokens(compiled, list, written);
  const { scenario } = compiled;
  const judged = reading.parties.map((party) => judgeParty(compiled, list, party, reading));
  const parties = judged.map(({ finding }) => finding).sort(worstFirst);
  const open = leavesOpen(reading, parties[0]);
  const deciding = open ? undefined : parties[0];
  const source = deciding && compiled.parties.get(deciding.id)?.party.source;
  return {
    kind: 'item',
    engine: ENGINE_VERSION,
    scenario: { id: compiled.id, version: compiled.version },
    organisation: { name: scenario.organisation, plural: scenario.plural, service: scenario.service },
    list,
    text,
    try: Math.max(1, Math.floor(attempt) || 1),
    seed: hashOf((text.length > 400 ? keysOf(text.slice(0, 400)) : keysIn(written)).join(' ')),
    verdict: open ? 'unrecognised' : (deciding?.verdict ?? verdictWithoutParty(reading, list)),
    rule: open ? 'unread' : (deciding?.rule ?? reading.outcome),
    parties,
    span: reading.span && [...reading.span],
    reason: reading.reason && [...reading.reason],
    told: judged.find(({ finding }) => finding === deciding)?.told ?? null,
    hedged: reading.hedged,
    misconceptions: reading.reason ? misconceptionsOf(written, reading.reason, list) : [],
    ...(reading.unread ? { unread: [...reading.unread] as [number, number] } : {}),
    remarks: /\bclients?\b/iu.test(text) ? [{ id: 'client', of: '' }] : [],
    contrast: deciding ? contrastFor(compiled, deciding, list) : null,
    source: source === undefined ? null : (scenario.sources[source] ?? null),
  };
}

/** In the words as they are written, as much of them as anybody gives for a reason. */
function misconceptionsOf(written: readonly Token[], [start, end]: readonly [number, number], list: List): MisconceptionId[] {
  const last = Math.min(end, start + 600);
  const from = written.findIndex((token) => token.start >= start);
  const to = written.findLastIndex((token) => token.end <= last) + 1;
  return misconceptionsIn(written, from, to, list);
}

interface Judged {
  readonly finding: PartyFinding;
  readonly told: ItemFinding['told'];
}

/** Of a party its verdict alone, and what led to it. */
interface Verdicted {
  readonly verdict: PartyFinding['verdict'];
  readonly rule: string;
  readonly beat: readonly string[];
  readonly told: ItemFinding['told'];
  readonly ruling: { readonly reason: string; readonly derived: string } | null;
  /** The facts that were judged. */
  readonly facts: Facts;
}

/** What is left of a party's facts by what the learner says it withholds. Of those who are no part of it no more is said than that they are no customers. */
function leftOf({ facts, how }: Recognised, list: List, withheld: Withheld): Facts {
  if (withheld.part && (list === 'consumers' || how === 'name' || paysDirectly(facts))) return facts;
  return factsLeft(facts, withheld);
}

/** The facts as far as the learner's words leave them: nobody is turned down twice, and a supplier may be told to be paid. */
function factsAsTold(recognised: Recognised, list: List, usual: Rule, withheld: Withheld, paid: () => boolean): Facts {
  if (list === 'customers' && usual.verdict === 'reconsider') return recognised.facts;
  if (usual.id === 'customers-supplier' && paid()) return { ...recognised.facts, paid: true };
  return leftOf(recognised, list, withheld);
}

/** A ruling beats whatever the rules derive, and whatever the learner tells. */
function verdictOfParty(
  compiled: CompiledScenario,
  list: List,
  recognised: Recognised,
  { told, exchanges, paid, withheld }: ItemReading,
): Verdicted {
  const { sector } = compiled.scenario;
  const usual = judge(recognised.facts, list, sector);
  const facts = factsAsTold(recognised, list, usual.rule, withheld, paid);
  const { rule, beat } = facts === recognised.facts ? usual : judge(facts, list, sector);
  const ruled = recognised.party && rulingOn(compiled, recognised.id, list);
  if (ruled) {
    const { verdict, reason } = ruled;
    const ruling = { reason, derived: rule.id };
    return { verdict, rule: RULING, beat: verdict === rule.verdict ? [] : [rule.id], told: null, ruling, facts: recognised.facts };
  }
  if (facts !== recognised.facts && usual.rule.verdict !== rule.verdict)
    return {
      verdict: rule.verdict,
      rule: rule.id,
      beat: beat.map(({ id }) => id),
      told: facts.paid ? null : 'nothing',
      ruling: null,
      facts,
    };
  const changed =
    recognised.how === 'told' ? 'exchange' : rule.verdict === 'reconsider' ? changedByTelling(list, rule.id, told, exchanges) : null;
  const verdict = changed ? 'arguable' : recognised.how === 'presumed' && rule.verdict === 'fits' ? 'arguable' : rule.verdict;
  return { verdict, rule: rule.id, beat: beat.map(({ id }) => id), told: changed, ruling: null, facts: recognised.facts };
}

const rulingOn = ({ scenario }: CompiledScenario, party: string, list: List): Ruled | undefined =>
  scenario.rulings?.find((ruled) => ruled.party === party && ruled.list === list);

function judgeParty(compiled: CompiledScenario, list: List, { recognised, span }: PartyRead, reading: ItemReading): Judged {
  const { verdict, rule, beat, told: changed, ruling, facts } = verdictOfParty(compiled, list, recognised, reading);
  return {
    told: changed,
    finding: {
      id: recognised.id,
      name: recognised.name,
      plural: recognised.plural,
      verdict,
      rule,
      beat: [...beat],
      ...(ruling ? { ruling } : {}),
      how: recognised.how,
      span: [...span],
      facts: {
        side: facts.side,
        willing: facts.willing,
        gives: facts.gives.map(({ what, through }) => (through === undefined ? { what } : { what, through })),
        gets: facts.gets.map(({ what, mode }) => ({ what, mode })),
      },
    },
  };
}

/** What a box is answered with, without anything that words are made of. */
export interface Answered {
  readonly verdict: Verdict;
  /** Ids of the parties read, the one that decided first. */
  readonly parties: readonly string[];
}

/** The verdict and the parties that checkItem would find, and no more: for going through many answers. */
export function answerOf(compiled: CompiledScenario, list: List, text: string): Answered {
  return answerOfReading(compiled, list, readItem(compiled, list, text));
}

/** The same from a reading at hand. */
export function answerOfReading(compiled: CompiledScenario, list: List, reading: ItemReading): Answered {
  const parties = reading.parties
    .map(({ recognised }) => ({ id: recognised.id, verdict: verdictOfParty(compiled, list, recognised, reading).verdict }))
    .sort(worstFirst);
  const verdict = leavesOpen(reading, parties[0]) ? 'unrecognised' : (parties[0]?.verdict ?? verdictWithoutParty(reading, list));
  return { verdict, parties: parties.map(({ id }) => id) };
}

/** Facts that the learner adds can make a placing arguable ("on what you have told us"), but never for those acted on against their will (D7). */
function changedByTelling(list: List, rule: string, told: Told, exchanges: ItemReading['exchanges']): ItemFinding['told'] {
  if (list === 'customers') {
    const served = rule === 'customers-user' || rule === 'customers-non-buyer';
    if (!served && rule !== 'customers-return-only' && rule !== 'customers-outsider') return null;
    if (told.pays) return 'payment';
    if (served && told.chooses) return 'choice';
    const passes = exchanges();
    return passes === 'both' || (passes === 'gives' && rule !== 'customers-outsider') ? 'exchange' : null;
  }
  return rule === 'consumers-payer' && told.uses && !told.pays ? 'use' : null;
}
