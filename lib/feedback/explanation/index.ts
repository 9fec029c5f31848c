/** Ideas and misconceptions in a learner's explanation. */
export { checkExplanation, type ExplanationOptions } from './check';
export { type ExplanationFinding, explanationFindingSchema } from './finding';
export type { ScenarioNames } from './names';
export { explanationMessage, explanationWords } from './words-of';
