/** Who is inside: in a department's scenario the colleagues, who use what it does, and everywhere the organisation's own people, who do it. */
import { type Facts, givesOnlyWork } from '../facts';
import { plainWords, type Token } from '../reading';
import type { List } from '../types';
import { presumedFacts } from './archetypes';
import type { CompiledParty, CompiledScenario } from './compile';
import { headNounOf } from './names';
import { type Recognised, recognised } from './recognised';
import { onlyUnwilling } from './roles';

/** Inside an organisation there are few to choose from. */
const AMONG_COLLEAGUES = 0.6;

/** Names for everyone who works there, whatever their job: "employees of the firm", and not those "whose car was broken into". */
const EVERYONE_THERE =
  /^(?:(?:the|all|our|other|company) )*(?:staff|employees|workforce|workers|personnel|colleagues|everyone in the (?:firm|company))(?:$|[ ,]+(?:and|or|of|in|at|across|throughout|elsewhere|generally|as a whole)\b)/iu;

/** A colleague of whom nothing is written down: depends on the department's work, and tells it what it needs to know. */
function presumedColleague({ scenario }: CompiledScenario): Recognised {
  const facts: Facts = {
    side: 'inside',
    willing: true,
    chooses: false,
    fundingFollowsUse: false,
    passesOn: false,
    gives: [{ what: 'the information that it works with', kind: 'information' }],
    gets: [{ what: scenario.service, mode: 'use' }],
  };
  return { id: 'kind:staff', name: 'colleagues elsewhere in the organisation', plural: true, facts, how: 'presumed', party: null };
}

/**
 * Whom a kind of colleague ("the finance team", "employees", "managers") means in a department's scenario: a party inside that is of that kind,
 * the one that stands for everyone there, or a colleague in general. Never the department's own people, who would be named as such.
 */
export function colleagueOf(compiled: CompiledScenario, kind: string): Recognised {
  const ofDepartment = compiled.lineage(kind).includes('department');
  for (const [depth, name] of compiled.lineage(kind).entries()) {
    const fits = (party: CompiledParty): boolean => {
      if (party.party.side !== 'inside' || (isOwn(party) && SHARED.test(name))) return false;
      // Finance is none of the other departments, for want of a party of its own.
      if (depth > 0 && name === 'department' && !isAnyDepartment(party)) return false;
      if (party.party.kinds.includes(name) && !(name === 'staff' && depth > 0 && ofDepartment)) return true;
      // "Personnel" may be everyone there, or the department that sees to them.
      if (name === 'staff')
        return party.facts.willing && !isOwn(party) && !party.kinds.includes('hr-department') && isCalled(party, EVERYONE_THERE);
      return party.open.has(name) || (depth === 0 && name !== 'department');
    };
    const found = compiled.partiesOf(name).find(fits);
    if (found) return { ...recognised(found, depth === 0 ? 'kind' : 'near-kind'), bond: AMONG_COLLEAGUES };
  }
  return presumedColleague(compiled);
}

const isCalled = ({ party }: CompiledParty, pattern: RegExp): boolean =>
  [party.name, ...party.aliases].some((phrase) => pattern.test(phrase));

const isAnyDepartment = (party: CompiledParty): boolean => isCalled(party, ANY_DEPARTMENT);
const ANY_DEPARTMENT = /\b(?:departments|teams|offices|colleagues|branches|sections|units|everybody|everyone)\b/iu;

/** Kinds that people of every department are: their own words don't tell whose they are, even where the author gives the department's people that kind. */
const SHARED = /^(?:staff|worker|manager|inside-trainee|department)$/u;

/** Colleagues who are dealt with: "somebody who got fired", where one party inside is dealt with against its will. */
export function dismissed(compiled: CompiledScenario, words: readonly Token[]): Recognised | null {
  const unwilling = DISMISSED.test(plainWords(words)) ? onlyUnwilling(compiled, true) : null;
  return unwilling && { ...recognised(unwilling, 'near-kind'), bond: AMONG_COLLEAGUES };
}

const DISMISSED =
  /\b(?:fired|sacked|dismissed|axed|suspended|disciplined|redundant|laid off|let go|given notice|booted out|kicked out|told off|(?:got|get|gets|getting|given|was given) (?:the|his|her|their) (?:boot|sack|push|elbow|chop|marching orders|cards|p45|pink slip))\b/u;

const isOwn = ({ facts }: CompiledParty): boolean => facts.gives.length > 0 && givesOnlyWork(facts);

/** The organisation's own people: the party inside that gives its work, or people of whom that is presumed. */
export function ownStaff(compiled: CompiledScenario, list: List): Recognised | null {
  const insiders = [...compiled.parties.values()].filter(({ party }) => party.side === 'inside');
  const own = insiders.filter(isOwn);
  const found = own.find(({ party }) => /\bother staff\b|\bown\b|\bstaff\b/iu.test(party.name)) ?? own[0];
  if (found) return { ...recognised(found, 'near-kind'), bond: AMONG_COLLEAGUES };
  const facts = presumedFacts(['staff'], compiled.scenario.sector, list);
  return facts && { id: 'kind:staff', name: 'staff', plural: true, facts, how: 'presumed', party: null };
}

/** The department's own people, where their name is made around this noun. */
export function ownByNoun(compiled: CompiledScenario, noun: string): Recognised | null {
  const owners = (compiled.heads.get(noun) ?? []).flatMap((id) => compiled.parties.get(id) ?? []);
  const found = owners.find((party) => party.party.side === 'inside' && isOwn(party) && headNounOf(party.party.name) === noun);
  return found ? { ...recognised(found, 'near-kind'), bond: AMONG_COLLEAGUES } : null;
}
