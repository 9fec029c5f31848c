/** The feedback engine: what a learner wrote, how the course would see it, and why. Pure: no clock, no I/O, no randomness. */

export * from './explanation';
export { type Answered, answerOf, checkItem, type ItemAnswer } from './items/check-item';
export { checkLists, type ListsAnswer, type ListsFinding, relateFindings } from './items/check-lists';
export { type CompiledScenario, compileScenario, type Layers } from './items/compile';
export { decidingParty, wordsToTeach } from './items/decided';
export { type ItemFinding, itemFindingSchema } from './items/finding';
export { itemWords } from './items/words';
export * from './organisation';
export * from './own';
export { type ParsedScenario, type Party, parseScenario, type Ruled, type Scenario, scenarioSchema } from './scenario';
export * from './teaching';
export type * from './types';
export { ENGINE_VERSION } from './version';
