import { checkOf } from './checks';
import { schemaOf } from './schemas';
import type { WidgetName } from './widget';

/** One try, as it is shown: the answer and the reply, or the stored text when today's schema can't read it. */
export type Attempt = {
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
} & (
  | { readonly readable: true; readonly answer: unknown; readonly reply: unknown }
  | { readonly readable: false; readonly stored: string }
);

/** What a page needs of a learner for one activity. Plain data: it can be rendered, or sent beside a page. */
export interface ActivityState {
  readonly draft: { readonly answer: unknown; readonly version: number } | null;
  /** All tries, the first one first. */
  readonly attempts: readonly Attempt[];
}

export const emptyState: ActivityState = { draft: null, attempts: [] };

interface StoredDraft {
  readonly answer: unknown;
  readonly version: number;
}

interface StoredSubmission {
  readonly number: number;
  readonly createdAt: number;
  readonly answer: unknown;
  readonly findings: unknown;
}

/** A stored submission as it is shown. Stored JSON is parsed; what can't be read is shown as it is and breaks nothing. */
export const readAttempt = (widget: WidgetName, { number, createdAt, answer, findings }: StoredSubmission): Attempt => {
  const given = schemaOf(widget).answer.safeParse(answer);
  if (!given.success) return { number, at: createdAt, readable: false, stored: JSON.stringify(answer, null, 1) };
  const check = checkOf(widget);
  const finding = check.finding.safeParse(findings);
  return { number, at: createdAt, readable: true, answer: given.data, reply: finding.success ? check.words(finding.data) : null };
};

/** The learner's state of one activity from what is stored. A draft that can't be read counts as an empty one of its version. */
export const readActivityState = (
  widget: WidgetName,
  draft: StoredDraft | undefined,
  submissions: readonly StoredSubmission[],
): ActivityState => {
  const parsed = draft && schemaOf(widget).answer.safeParse(draft.answer);
  return {
    draft: draft ? { answer: parsed?.success ? parsed.data : null, version: draft.version } : null,
    attempts: submissions.map((submission) => readAttempt(widget, submission)),
  };
};
