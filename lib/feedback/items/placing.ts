/** How parties would be placed in a list, seen from outside: turned down, or sound. */
import type { Facts } from '../facts';
import { judge } from '../rules';
import type { List } from '../types';
import type { CompiledScenario } from './compile';

interface Placed {
  readonly facts: Facts;
}

/** Whether somebody of these facts would be asked to be looked at again in this list. */
export const isTurnedDown = ({ scenario }: CompiledScenario, list: List, { facts }: Placed): boolean =>
  judge(facts, list, scenario.sector).rule.verdict === 'reconsider';

/** Whether all would be placed alike, so that it does not matter which of them is meant; not so where there is nobody. */
export const placedAlike = (compiled: CompiledScenario, list: List, parties: readonly Placed[]): boolean =>
  new Set(parties.map((party) => isTurnedDown(compiled, list, party))).size === 1;
