import { getsReturn } from '../facts';
import type { Rule } from './rule';

/** D2 loosely: gains something without giving. */
export const consumersBeneficiary: Rule = {
  id: 'consumers-beneficiary',
  list: 'consumers',
  verdict: 'arguable',
  definitions: ['D2'],
  applies: (facts) => !facts.oversees && !facts.bystander && !facts.endows && getsReturn(facts),
  because: [
    (v) =>
      `${v.Party} ${v.v('gain')} ${v.returned} and ${v.v('give')} nothing for it. That is close to consuming, though the service itself is used by others.`,
    (v) =>
      `You can argue this: ${v.returned} comes to ${v.party} at no cost to ${v.them}, even if ${v.they} ${v.v('do')} not use the service directly.`,
    (v) => `At one remove, yes: ${v.party} ${v.v('get')} ${v.returned} without any exchange.`,
  ],
  questions: [
    () => 'Who uses the service directly?',
    () => 'Where would you draw the line between using and merely gaining?',
    (v) => `Who pays so that ${v.party} can gain?`,
  ],
};
