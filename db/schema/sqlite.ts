import { sql } from 'drizzle-orm';
import { customType, foreignKey, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

// The tables as SQLite holds them. postgres.ts beside this file holds the same ones; index.ts and schema.test.ts keep the two equal.

/** JSON as text: given back as `unknown`, for whoever reads it to parse. */
const json = customType<{ data: unknown; driverData: string }>({
  dataType: () => 'text',
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (stored) => JSON.parse(stored),
});

/** Milliseconds since 1970. */
const moment = integer;
const yesNo = () => integer({ mode: 'boolean' });

export const people = sqliteTable(
  'people',
  {
    id: text().primaryKey(),
    /** Lower-cased. */
    email: text().notNull(),
    name: text().notNull(),
    /** The name as lists sort and search it: see people.ts. */
    nameKey: text().notNull(),
    /** Absent for those who come by OpenID alone. */
    passwordHash: text(),
    administrator: yesNo().notNull(),
    /** Sessions that carry another number have ended. */
    sessionVersion: integer().notNull(),
    createdAt: moment().notNull(),
  },
  (t) => [
    uniqueIndex('people_email').on(t.email),
    index('people_by_name').on(t.nameKey, t.id),
    index('people_administrators').on(t.administrator),
  ],
);

const personId = () =>
  text()
    .notNull()
    .references(() => people.id, { onDelete: 'cascade' });

export const identities = sqliteTable(
  'identities',
  { provider: text().notNull(), subject: text().notNull(), personId: personId(), at: moment().notNull() },
  (t) => [primaryKey({ columns: [t.provider, t.subject] }), index('identities_of_person').on(t.personId)],
);

export const instructors = sqliteTable(
  'instructors',
  {
    personId: personId(),
    courseId: text().notNull(),
    /** Who granted it; emptied when that person is forgotten. */
    grantedBy: text(),
    at: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.courseId] }),
    index('instructors_granted_by').on(t.grantedBy),
    foreignKey({ name: 'instructors_granted_by_person', columns: [t.grantedBy], foreignColumns: [people.id] }).onDelete('set null'),
  ],
);

export const enrolments = sqliteTable('enrolments', { personId: personId(), courseId: text().notNull(), at: moment().notNull() }, (t) => [
  primaryKey({ columns: [t.personId, t.courseId] }),
  index('enrolments_in_course').on(t.courseId, t.at),
]);

export const drafts = sqliteTable(
  'drafts',
  {
    personId: personId(),
    courseId: text().notNull(),
    activityId: text().notNull(),
    answer: json().notNull(),
    /** 1, 2, … : a device says which one it last saw. */
    version: integer().notNull(),
    updatedAt: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.courseId, t.activityId] })],
);

export const submissions = sqliteTable(
  'submissions',
  {
    id: text().primaryKey(),
    personId: personId(),
    courseId: text().notNull(),
    lessonId: text().notNull(),
    activityId: text().notNull(),
    /** 1, 2, … for one person in one activity. */
    number: integer().notNull(),
    /** A retry carries the same key and is the same submission. */
    key: text().notNull(),
    answer: json().notNull(),
    findings: json().notNull(),
    engineVersion: text().notNull(),
    contentVersion: text().notNull(),
    createdAt: moment().notNull(),
  },
  (t) => [
    uniqueIndex('submissions_key').on(t.personId, t.key),
    uniqueIndex('submissions_number').on(t.personId, t.courseId, t.activityId, t.number),
    index('submissions_in_course').on(t.courseId, t.createdAt, t.id),
    index('submissions_in_activity').on(t.courseId, t.activityId, t.createdAt, t.id),
  ],
);

export const lessonReads = sqliteTable(
  'lesson_reads',
  { personId: personId(), courseId: text().notNull(), lessonId: text().notNull(), at: moment().notNull() },
  (t) => [primaryKey({ columns: [t.personId, t.courseId, t.lessonId] })],
);

export const statements = sqliteTable(
  'statements',
  {
    id: text().primaryKey(),
    personId: personId(),
    courseId: text().notNull(),
    /** The learner's name and the course's title on the day it was issued. */
    name: text().notNull(),
    courseTitle: text().notNull(),
    hours: real().notNull(),
    detail: json().notNull(),
    issuedAt: moment().notNull(),
  },
  (t) => [uniqueIndex('statements_person_course').on(t.personId, t.courseId)],
);

export const oneTimeLinks = sqliteTable(
  'one_time_links',
  {
    /** A hash, so that a stolen database opens no door. */
    tokenHash: text().primaryKey(),
    purpose: text().notNull(),
    /** Whom it is for: a person's id, or '' where a purpose has one link at most. */
    subject: text().notNull(),
    detail: json().notNull(),
    createdAt: moment().notNull(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
  },
  (t) => [uniqueIndex('one_time_links_subject').on(t.purpose, t.subject)],
);

export const limits = sqliteTable(
  'limits',
  {
    key: text().primaryKey(),
    windowStart: moment().notNull(),
    /** When the window ends and the row may go. */
    windowEnd: moment().notNull(),
    count: integer().notNull(),
  },
  (t) => [index('limits_by_end').on(t.windowEnd)],
);

export const secrets = sqliteTable('secrets', { name: text().primaryKey(), value: text().notNull() });

/** Who did it; emptied when that person is forgotten, so that no name outlives an account. */
const by = () => text().references(() => people.id, { onDelete: 'set null' });

/** One thing in the instructors' queue: an answer to one question of a submission, or what somebody wrote to the instructors. */
export const entries = sqliteTable(
  'entries',
  {
    id: text().primaryKey(),
    courseId: text().notNull(),
    /** Absent for a visitor's message. */
    personId: text().references(() => people.id, { onDelete: 'cascade' }),
    lessonId: text(),
    activityId: text(),
    /** An answer's id is this with a number behind it, so that no index is needed to find one by the other; both go with the learner. */
    submissionId: text(),
    /** answer, question, comment, suggestion, contact. */
    kind: text().notNull(),
    /** Which box or boxes of the activity: customers, consumers, explanation, rows …; empty where there is one only. */
    question: text().notNull(),
    /** The place among the boxes of that question, from 0. */
    place: integer().notNull(),
    scenarioId: text(),
    text: text().notNull(),
    /** The text as groups compare it. */
    words: text().notNull(),
    /** As it stands now: an override or a re-mark changes it, and keeps what it was. Absent where nothing is judged. */
    verdict: text(),
    /** What the text was read as: a party's id, ideas and misconceptions, a kind of relation. */
    reading: text(),
    /** Ids of misconceptions, joined by spaces. */
    misconceptions: text().notNull(),
    /** The learner says that it was not read as it was meant. */
    misread: yesNo().notNull(),
    /** The group of like answers within its question. */
    groupKey: text().notNull(),
    /** The group that its reading or its words would put it in, where an instructor has put it elsewhere. */
    ownKey: text(),
    /** For a question about an earlier word: the review that it answers, or the entry. */
    aboutId: text(),
    /** How to reach a visitor who wrote. */
    contact: json(),
    /** True while it waits for a person. */
    open: yesNo().notNull(),
    /** Spread evenly and fixed: the mixed order. */
    mix: integer().notNull(),
    createdAt: moment().notNull(),
    closedAt: moment(),
  },
  (t) => [
    // The first columns order and bound; the others are there so that what a filter leaves out is never fetched. See db/entries.ts.
    index('entries_in_course').on(t.courseId, t.createdAt, t.id, t.activityId, t.question, t.kind, t.verdict, t.misread),
    index('entries_waiting')
      .on(t.courseId, t.createdAt, t.id, t.activityId, t.question, t.kind, t.verdict, t.misread)
      .where(sql`${t.open}`),
    index('entries_mixed').on(t.courseId, t.mix, t.id, t.activityId, t.question, t.kind, t.verdict, t.misread).where(sql`${t.open}`),
    // What there is little of among all answers.
    index('entries_apart')
      .on(t.courseId, t.createdAt, t.id, t.activityId, t.question, t.kind, t.verdict, t.misread)
      .where(sql`${t.misread} or ${t.kind} <> 'answer'`),
    // Whatever is handed in together stands together here, so that it costs one page and not one for each answer.
    index('entries_in_activity').on(t.courseId, t.activityId, t.createdAt, t.id, t.question, t.groupKey),
    index('entries_of_scenario').on(t.courseId, t.scenarioId),
    index('entries_of_person').on(t.personId),
    index('entries_about').on(t.aboutId).where(sql`${t.aboutId} is not null`),
  ],
);

/** Where an instructor has put certain words by hand: later answers of the same words go there too. */
export const groupPlaces = sqliteTable(
  'group_places',
  {
    courseId: text().notNull(),
    activityId: text().notNull(),
    question: text().notNull(),
    words: text().notNull(),
    groupKey: text().notNull(),
    byId: by(),
    at: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.courseId, t.activityId, t.question, t.words] }), index('group_places_by').on(t.byId)],
);

/** Who is at work on what, until when: a subject is an entry's id or a group. */
export const claims = sqliteTable(
  'claims',
  { courseId: text().notNull(), subject: text().notNull(), personId: personId(), until: moment().notNull() },
  (t) => [primaryKey({ columns: [t.courseId, t.subject] }), index('claims_of_person').on(t.personId)],
);

/** An instructor's word on one entry or on a group of them: never changed; undone by a mark. */
export const reviews = sqliteTable(
  'reviews',
  {
    id: text().primaryKey(),
    courseId: text().notNull(),
    activityId: text(),
    question: text().notNull(),
    /** Absent for a word on a single entry. */
    groupKey: text(),
    /** reply, override, re-mark, dismiss. */
    kind: text().notNull(),
    /** The reply, or the reason of an override; the note of a re-mark. */
    text: text().notNull(),
    /** What an override rules. */
    verdict: text(),
    /** The ruling that a re-mark follows. */
    rulingId: text(),
    /** A reply that also reaches answers which join the group later. */
    forLater: yesNo().notNull(),
    byId: by(),
    at: moment().notNull(),
    undoneById: text().references(() => people.id, { onDelete: 'set null' }),
    undoneAt: moment(),
  },
  (t) => [
    index('reviews_in_course').on(t.courseId, t.at, t.id),
    index('reviews_standing').on(t.courseId, t.activityId, t.groupKey).where(sql`${t.forLater} and ${t.undoneAt} is null`),
    index('reviews_by').on(t.byId),
    index('reviews_undone_by').on(t.undoneById),
  ],
);

/** Which entries a review has reached, and what stood there before. */
export const reviewReach = sqliteTable(
  'review_reach',
  {
    reviewId: text()
      .notNull()
      .references(() => reviews.id, { onDelete: 'cascade' }),
    entryId: text()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    /** The learner; absent for a visitor's message. */
    personId: text().references(() => people.id, { onDelete: 'cascade' }),
    courseId: text().notNull(),
    wasVerdict: text(),
    wasReading: text(),
    wasOpen: yesNo().notNull(),
    /** Where it stood, when a re-mark has put it into another group. */
    wasGroupKey: text(),
    verdict: text(),
    reading: text(),
    /** A re-mark's new finding, for its words. */
    finding: json(),
    at: moment().notNull(),
    /** When the learner first saw it, and when a digest told of it. */
    seenAt: moment(),
    notifiedAt: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.reviewId, t.entryId] }),
    index('review_reach_of_entry').on(t.entryId),
    index('review_reach_of_person').on(t.personId, t.courseId, t.at),
    index('review_reach_to_tell').on(t.notifiedAt, t.personId),
  ],
);

/** What instructors taught the engine: appended, withdrawn by a mark, never edited. */
export const rulings = sqliteTable(
  'rulings',
  {
    id: text().primaryKey(),
    courseId: text().notNull(),
    scenarioId: text().notNull(),
    /** 1, 2, … for one scenario of one course. */
    number: integer().notNull(),
    ruling: json().notNull(),
    byId: by(),
    at: moment().notNull(),
    withdrawnById: text().references(() => people.id, { onDelete: 'set null' }),
    withdrawnAt: moment(),
    withdrawnReason: text(),
  },
  (t) => [
    uniqueIndex('rulings_number').on(t.courseId, t.scenarioId, t.number),
    index('rulings_by').on(t.byId),
    index('rulings_withdrawn_by').on(t.withdrawnById),
  ],
);

/** Sentences that the instructors of a course keep for use again. */
export const phrases = sqliteTable(
  'phrases',
  { id: text().primaryKey(), courseId: text().notNull(), text: text().notNull(), byId: by(), at: moment().notNull() },
  (t) => [index('phrases_in_course').on(t.courseId, t.at), index('phrases_by').on(t.byId)],
);

/** What was said under a lesson. The queue holds an entry of the same id. */
export const comments = sqliteTable(
  'comments',
  {
    id: text().primaryKey(),
    courseId: text().notNull(),
    lessonId: text().notNull(),
    personId: personId(),
    text: text().notNull(),
    /** waiting, shown, hidden. */
    state: text().notNull(),
    createdAt: moment().notNull(),
    decidedById: by(),
    decidedAt: moment(),
  },
  (t) => [
    index('comments_under_lesson').on(t.courseId, t.lessonId, t.state, t.createdAt, t.id),
    index('comments_of_person').on(t.personId),
    index('comments_decided_by').on(t.decidedById),
  ],
);

/** A learner's answers to the five questions about a lesson; each from 1 to 5, 0 where left out. */
export const ratings = sqliteTable(
  'ratings',
  {
    personId: personId(),
    courseId: text().notNull(),
    lessonId: text().notNull(),
    answers: json().notNull(),
    suggestion: text().notNull(),
    at: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.courseId, t.lessonId] }), index('ratings_of_lesson').on(t.courseId, t.lessonId)],
);

/** That a learner was at a place of a lesson: the lesson itself (empty), an activity, or a section. */
export const visits = sqliteTable(
  'visits',
  {
    personId: personId(),
    courseId: text().notNull(),
    lessonId: text().notNull(),
    place: text().notNull(),
    /** Of the lesson itself: the place in it where the learner was last; empty where that isn't known. */
    lastPlace: text().notNull(),
    firstAt: moment().notNull(),
    lastAt: moment().notNull(),
    /** With the page in view and somebody at it; of the lesson itself: all of it. */
    seconds: integer().notNull(),
    /** Until when seconds have been counted: no report can claim more than has passed since. */
    countedAt: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.courseId, t.lessonId, t.place] }),
    index('visits_in_course').on(t.courseId, t.lessonId, t.place),
  ],
);

/** A link that brings people into a course, as learners or as an instructor. */
export const invitations = sqliteTable(
  'invitations',
  {
    id: text().primaryKey(),
    /** A hash, so that a stolen database opens no door. */
    tokenHash: text().notNull(),
    courseId: text().notNull(),
    /** learner, instructor. */
    role: text().notNull(),
    /** The account that waits for its owner to choose a password; else whoever opens the link. */
    personId: text().references(() => people.id, { onDelete: 'cascade' }),
    /** How many may use it, and how many have. */
    most: integer().notNull(),
    used: integer().notNull(),
    byId: by(),
    createdAt: moment().notNull(),
    expiresAt: moment().notNull(),
    withdrawnAt: moment(),
  },
  (t) => [
    uniqueIndex('invitations_token').on(t.tokenHash),
    index('invitations_of_course').on(t.courseId, t.createdAt),
    index('invitations_of_person').on(t.personId),
    index('invitations_by').on(t.byId),
  ],
);

/** Who changed what about people, rights and courses: appended only. */
export const changes = sqliteTable(
  'changes',
  {
    id: text().primaryKey(),
    at: moment().notNull(),
    byId: by(),
    /** instructor.granted, enrolment.added, invitation.made, ruling.taught … */
    action: text().notNull(),
    courseId: text(),
    /** Whom it was done to, where it was a person. */
    personId: text().references(() => people.id, { onDelete: 'set null' }),
    /** Ids and values, no personal data. */
    detail: json().notNull(),
  },
  (t) => [
    index('changes_by_time').on(t.at, t.id),
    index('changes_in_course').on(t.courseId, t.at, t.id),
    index('changes_by').on(t.byId),
    index('changes_of_person').on(t.personId),
  ],
);

/** What a person has set, by name. */
export const preferences = sqliteTable('preferences', { personId: personId(), name: text().notNull(), value: json().notNull() }, (t) => [
  primaryKey({ columns: [t.personId, t.name] }),
  index('preferences_by_name').on(t.name, t.personId),
]);

/** E-mail on its way: written with what it tells of, sent by whichever process takes it. */
export const outbox = sqliteTable(
  'outbox',
  {
    id: text().primaryKey(),
    personId: personId(),
    kind: text().notNull(),
    detail: json().notNull(),
    createdAt: moment().notNull(),
    /** Not before this; moved on while a process is at it and after a failure. */
    dueAt: moment().notNull(),
    tries: integer().notNull(),
    sentAt: moment(),
    /** The server's last refusal, without addresses. */
    problem: text(),
  },
  (t) => [index('outbox_due').on(t.sentAt, t.dueAt), index('outbox_of_person').on(t.personId)],
);
