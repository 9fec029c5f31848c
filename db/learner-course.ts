import { type Draft, selectDrafts } from './drafts';
import { type Enrolment, selectOptionalEnrolment } from './enrolments';
import { type LessonRead, selectReads } from './lesson-reads';
import { type Statement, selectOptionalStatementFor } from './statements';
import type { Reader } from './store';
import { type Submission, selectSubmissions } from './submissions';

/** All that the pages of a course need to know of one learner. Answers, findings and details are as stored, for the reader to parse. */
export type LearnerCourse = {
  /** Absent when the learner hasn't enrolled. */
  enrolment: Enrolment | undefined;
  /** By activity. */
  drafts: Draft[];
  /** By activity, then number. */
  submissions: Submission[];
  /** Lessons marked as read. */
  reads: LessonRead[];
  /** Absent until one is issued. */
  statement: Statement | undefined;
};

/** Reads a learner's state in one course: the one place where pages take it from. */
export const selectLearnerCourse = async (reader: Reader, personId: string, courseId: string): Promise<LearnerCourse> => ({
  enrolment: await selectOptionalEnrolment(reader, personId, courseId),
  drafts: await selectDrafts(reader, personId, courseId),
  submissions: await selectSubmissions(reader, personId, courseId),
  reads: await selectReads(reader, personId, courseId),
  statement: await selectOptionalStatementFor(reader, personId, courseId),
});
