import { z } from 'zod';
import type { WidgetName } from '@/lib/activities/widget';
import type { ScenarioCase } from '@/lib/feedback';

const day = z.iso.date('must be a date such as 2026-11-22');
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, figures and single hyphens');

/** course.yaml: what a course says of itself. */
export const courseFileSchema = z.strictObject({
  /** Permanent, and independent of the folder's name: it stands in addresses and in stored answers. */
  id,
  title: z.string().min(1),
  /** One or two sentences for the catalogue. */
  summary: z.string().min(1),
  /** Several paragraphs for the about page, parted by blank lines. */
  about: z.string().min(1),
  outcomes: z.array(z.string()).min(1),
  /** Study time of what is there, in hours. */
  hours: z.number().positive(),
  /** Who the course is for, one sentence. */
  audience: z.string().min(1),
  author: z.strictObject({ name: z.string().min(1) }),
  published: day,
  reviewed: day,
  /** What it takes to earn the statement of participation. */
  statement: z.string().min(1),
  /** When the course's instructors answer, as the end of a sentence: 'within two working days'. Without it the usual time is worked out. */
  answers: z.string().trim().min(1).optional(),
  /** An answer that the catalogue shows with the engine's reply to it, so that visitors see what they will meet. */
  demonstration: z
    .strictObject({ scenario: z.string(), list: z.enum(['customers', 'consumers']), question: z.string().min(1), text: z.string().min(1) })
    .optional(),
});

/** The frontmatter of a lesson. */
export const lessonFrontmatterSchema = z.strictObject({
  /** Permanent, and independent of the file's name. */
  id,
  title: z.string().min(1),
  /** One sentence. */
  summary: z.string().min(1),
  /** Study time, in minutes. */
  minutes: z.int().positive(),
  outcomes: z.array(z.string()).min(1),
  published: day,
  reviewed: day,
  /** Ids of references.yaml. */
  references: z.array(z.string()),
  /** Shown to authors only. */
  draft: z.boolean().default(false),
});

/** references.yaml: the sources in Harvard style; `*…*` is italic. */
export const referencesFileSchema = z.array(z.strictObject({ id: z.string(), text: z.string() }));

/** glossary.yaml: terms, each with its definitions by source ('course' is our own). */
export const glossaryFileSchema = z.array(
  z.strictObject({
    id: z.string(),
    term: z.string(),
    definitions: z.array(z.strictObject({ text: z.string(), source: z.string() })).min(1),
  }),
);

/** The props that every activity has. */
export const activityPropsSchema = z.object({
  /** Permanent, unique in its course. */
  id,
  title: z.string().min(1),
  /** Study time, in minutes. */
  minutes: z.int().positive(),
  /** A ladder: a nudge, a stronger nudge, nearly there. */
  hints: z.array(z.string()).default([]),
});

/** An activity as its lesson places it. `props` were parsed by the widget's schema and never leave the server as they are. */
export interface Activity {
  readonly id: string;
  readonly widget: WidgetName;
  /** 1, 2, 3 … within its lesson. */
  readonly number: number;
  readonly title: string;
  readonly minutes: number;
  readonly hints: readonly string[];
  readonly props: unknown;
  /** The id of the earlier activity that this one asks again; null for a new one. */
  readonly revisits: string | null;
}

export interface Section {
  readonly id: string;
  readonly title: string;
}

export interface Lesson extends z.infer<typeof lessonFrontmatterSchema> {
  /** The file, relative to the project's root. */
  readonly file: string;
  /** A hash of the file: stored with each submission. */
  readonly version: string;
  readonly sections: readonly Section[];
  readonly activities: readonly Activity[];
  /** The compiled MDX, evaluated on the server only. */
  readonly code: string;
}

export type Reference = z.infer<typeof referencesFileSchema>[number];
export type Term = z.infer<typeof glossaryFileSchema>[number];

export interface Course extends z.infer<typeof courseFileSchema> {
  /** In the order of study. Drafts are left out of a learner's course. */
  readonly lessons: readonly Lesson[];
  /** What only instructors see, in a preview. */
  readonly drafts: readonly Lesson[];
  readonly references: readonly Reference[];
  readonly glossary: readonly Term[];
  /** The scenario files by id, as parsed YAML that the engine has accepted. */
  readonly scenarios: Readonly<Record<string, unknown>>;
  /** The scenario files as their authors wrote them, comments and all. */
  readonly scenarioTexts: Readonly<Record<string, string>>;
  /** The cases that stand beside a scenario: what it must go on saying when it is taught. */
  readonly cases: Readonly<Record<string, readonly ScenarioCase[]>>;
}

/** Everything that was compiled from content/. */
export interface Library {
  readonly courses: readonly Course[];
}
