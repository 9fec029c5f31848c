import type { ReactNode } from 'react';
import { z } from 'zod';
import type { CompiledScenario } from '@/lib/feedback';
import type { MisconceptionId, Verdict } from '@/lib/feedback/types';

/**
 * What a widget is: a schema (its props and its answer), a checker (findings and their words) and a view.
 * The three are kept in files of their own, and in three lists tied together by `WidgetName`.
 */

/** The kinds of activity, by the name of their tag in MDX. `Revisit` places an earlier activity again, so it is no kind of its own. */
export const widgetNames = [
  'Choose',
  'ChooseOne',
  'OwnCustomers',
  'OwnOrganisation',
  'PartyLists',
  'SelfCheck',
  'SortCases',
  'WhichWord',
  'Write',
] as const;
export type WidgetName = (typeof widgetNames)[number];

/** What the form of an activity posts: names and their values, in the form's order. */
export interface Fields {
  /** All values of one name. */
  all(name: string): string[];
}

/** Reads a posted form. Files, which no activity asks for, are passed over. */
export const fieldsOf = (form: FormData): Fields => ({
  all: (name) => form.getAll(name).filter((value): value is string => typeof value === 'string'),
});

/** A widget's schema: what an author gives it and what a learner answers. Nothing here reaches for the network, the disk or React. */
export interface WidgetSchema<Props = unknown, Answer = unknown, PublicProps = unknown> {
  /** The props of its own that an author writes, beside those that every activity has. */
  readonly props: z.ZodType<Props>;
  /** What of the props a browser may see before the course reveals the rest. */
  publicProps(props: Props): PublicProps;
  /** What stands in the boxes; also what is stored. */
  readonly answer: z.ZodType<Answer>;
  /** The answer that a posted form holds: never fails, so that a draft can be kept whatever it is. */
  fromFields(fields: Fields, props: Props): Answer;
  /** True when there is nothing in any box. */
  isBlank(answer: Answer): boolean;
  /** One sentence when the answer can't be handed in as it stands (too long, nothing in it), otherwise null. */
  problem(answer: Answer): string | null;
  /** The scenario that the props name, for the check of content and for the checker. */
  scenario(props: Props): string | null;
  /**
   * For a widget with a prop `set`: what stands in the file that it names, sets/<name>.yaml. The compiler reads the file with this and
   * puts its content in the name's place before `props` is parsed.
   */
  readonly set?: z.ZodType;
  /** True for a widget with a prop `again`, a place in the course: the compiler puts its title and address in the place's stead. */
  readonly leadsBack?: true;
  /** The earlier activity whose latest answer is carried into this one. */
  readonly source?: { readonly widget: WidgetName; of(props: Props): string };
}

/** A place in the course to look again, as the compiler resolves it. */
export const placeSchema = z.strictObject({ title: z.string(), address: z.string() });
export type CoursePlace = z.infer<typeof placeSchema>;

/** What a checker may know besides the answer. */
export interface CheckContext {
  /** The scenario that the props name; null for a widget without one. */
  readonly scenario: CompiledScenario | null;
  /** 1 for the first submission of this learner, 2 for the next … The words follow a ladder over tries. */
  readonly attempt: number;
}

/** The earlier activity whose answer is carried into another, and that answer. */
export interface Source {
  readonly activityId: string;
  /** As of the activity: what a visitor's device has kept of it is read under this edition. */
  readonly edition: string;
  readonly title: string;
  readonly address: string;
  /** The learner's latest words there; null while there are none. */
  readonly answer: unknown;
}

/** What came of a checked answer, for setting it against how sure the learner was: `fits` of `of` hold, `open` can be argued. */
export interface Outcome {
  readonly fits: number;
  readonly open: number;
  readonly of: number;
}

/** A widget's view. Rendered by the server and in the browser; fetches nothing. */
export interface WidgetView<PublicProps = unknown, Answer = unknown, Reply = unknown> {
  /**
   * The boxes with what stands in them (`answer`), and beside each the reply to what was handed in last (`handedIn`, which may be older).
   * `idBase` makes ids unique on a page.
   */
  Fields(given: {
    props: PublicProps;
    answer: Answer | null;
    handedIn: Answer | null;
    reply: Reply | null;
    idBase: string;
    source: Source | null;
  }): ReactNode;
  /** An answer that can't be changed: earlier tries, the instructor's view, print. */
  ReadOnly(given: { props: PublicProps; answer: Answer; reply: Reply | null }): ReactNode;
  /** One sentence about the whole reply, announced when it arrives. */
  summary(reply: Reply): string;
  /** For a widget whose answers hold or don't: what came of one. Learners are then asked how sure they are. */
  outcome?(reply: Reply): Outcome;
}

/** One answer of a submission that an instructor can take by itself, beside those like it from other learners. */
export interface ReviewedAnswer {
  /** Which box or boxes: customers, consumers, explanation, rows …; empty where there is one only. */
  readonly question: string;
  /** The place among the boxes of that question, from 0. */
  readonly place: number;
  readonly text: string;
  /** As in a list item; `unrecognised` and `unreadable` wait for a person. */
  readonly verdict: Verdict;
  /** What it was read as: a party's id, ideas and misconceptions, a kind of relation; null when nothing was recognised. */
  readonly reading: string | null;
  /** The scenario that it was judged by; null for none. */
  readonly scenario: string | null;
  readonly misconceptions: readonly MisconceptionId[];
}

/** A widget's checker: an answer to findings (stored), and findings to words (shown). Pure. */
export interface WidgetCheck<Props = unknown, Answer = unknown, Finding = unknown, Reply = unknown> {
  readonly finding: z.ZodType<Finding>;
  check(props: Props, answer: Answer, context: CheckContext): Finding;
  words(finding: Finding): Reply;
  /** What instructors take one by one. A widget whose every answer has a reply of its own that an author wrote needs none. */
  reviewed?(answer: Answer, finding: Finding): readonly ReviewedAnswer[];
}
