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
