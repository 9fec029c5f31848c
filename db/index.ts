// All that the rest of the house may know of the database.
export * from './changes';
export { type Draft, type DraftPlace, type DraftState, saveDraft, selectDrafts, selectOptionalDraft } from './drafts';
export * from './enrolments';
export * from './first-administrator';
export * from './identities';
export * from './instructors';
export * from './learner-course';
export * from './lesson-reads';
export * from './limits';
export * from './links';
export { type Move, type Moved, type MoveProgress, moveStore, sessionSecretName } from './move';
export { isDatabaseUnavailable, openStore, shownUrl } from './open';
export * from './people';
export * from './rulings';
export * from './secrets';
export * from './statements';
export type { Engine, Opened, Reader, Store, StoreProblem, WriteOptions, Writer } from './store';
export * from './submissions';
