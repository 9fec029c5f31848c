// All that the rest of the house may know of the database.
export * from './changes';
export { type Claim, claim, clearLapsedClaims, groupSubject, release, selectClaims } from './claims';
export * from './comments';
export * from './course-people';
export * from './desk';
export * from './digest';
export { type Draft, type DraftPlace, type DraftState, saveDraft, selectDrafts, selectOptionalDraft } from './drafts';
export * from './enrol-many';
export * from './enrolments';
export * from './entries';
export * from './first-administrator';
export { type Group, type Moving, moveToGroup, type QuestionPlace, selectGroupEntries, selectGroups, selectUnanswered } from './groups';
export * from './identities';
export * from './insight';
export * from './insight-answers';
export * from './instructors';
export * from './invitations';
export * from './learner-course';
export * from './learner-entries';
export * from './learner-reviews';
export * from './lesson-reads';
export * from './limits';
export * from './links';
export { type Move, type Moved, type MoveProgress, moveStore, sessionSecretName } from './move';
export { isDatabaseUnavailable, openStore, shownUrl } from './open';
export * from './outbox';
export * from './people';
export * from './phrases';
export * from './preferences';
export * from './queue';
export * from './ratings';
export {
  appendReview,
  countReviewsOf,
  type ListedReview,
  type NamedReview,
  type NewReview,
  type Remark,
  type Review,
  type ReviewCursor,
  type ReviewKind,
  type ReviewOfEntry,
  type ReviewTarget,
  remark,
  type StandingOverride,
  selectOverrides,
  selectReviewsOf,
  selectReviewsPage,
  selectVersions,
  undoReview,
} from './reviews';
export * from './rulings';
export * from './secrets';
export * from './statements';
export type { Engine, Opened, Reader, Store, StoreProblem, WriteOptions, Writer } from './store';
export * from './submissions';
export * from './visits';
export * from './insight-verdicts';
