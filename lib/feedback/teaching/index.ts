export { type Applied, applyRulings } from './apply';
export { caseLines, caseOf, clashesWith, type ScenarioCase } from './cases';
export { type PastAnswer, type ReplayChange, type Replayed, type ReplayProgress, replay } from './replay';
export { type Ruling, type RulingInput, rulingSchema, slugOf } from './ruling';
export { type Suggestion, suggestParties } from './suggest';
