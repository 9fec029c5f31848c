// All that the rest of the house may know of the database.
export * from './changes';
export * from './claims';
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
export * from './insight-verdicts';
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
export { type Remark, remark } from './remarks';
export {
  countReviewsOf,
  type ListedReview,
  type ReviewCursor,
  type ReviewOfEntry,
  type StandingOverride,
  selectOverrides,
  selectReviewsOf,
  selectReviewsPage,
} from './review-lists';
export type { NamedReview, Review } from './review-reach';
export { appendReview, type NewReview, type ReviewKind, undoReview } from './reviews';
export * from './rulings';
export * from './secrets';
export * from './statements';
export type { Engine, Opened, Reader, Store, StoreProblem, WriteOptions, Writer } from './store';
export * from './submissions';
export { type ReviewTarget, selectVersions } from './versions';
export * from './visits';
