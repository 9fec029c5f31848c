'use client';

import { startTransition, useActionState, useId, useRef, useState, useTransition } from 'react';
import type { ActivityState, Attempt } from '../state';
import { viewOf } from '../views';
import type { Source } from '../widget';
import { Attempts } from './attempts';
import { Conflict } from './conflict';
import styles from './frame.module.css';
import type { HandInResult, PlacedActivity, Viewer } from './placed';
import { SaveStateLine } from './save-state';
import { useDraft } from './use-draft';

interface ActivityFormProps {
  readonly activity: PlacedActivity;
  readonly viewer: Viewer;
  readonly state: ActivityState;
  /** The earlier activity whose answer is carried into this one. */
  readonly source: Source | null;
  /** The idempotency key of the next submission: a retry with the same key is the same submission. */
  readonly submissionKey: string;
  readonly handIn: (before: HandInResult, form: FormData) => Promise<HandInResult>;
}

const idle: HandInResult = { status: 'idle' };
const lost = 'This could not be handed in just now. Your words are kept; please try again in a moment.';

/** What the button says: handing in for the first time, again, or with an enrolment. */
const buttonText = (enrolled: boolean, tries: number): string => {
  if (!enrolled) return 'Enrol and hand in';
  return tries === 0 ? 'Hand in' : 'Hand in again';
};

/** The last try that can be shown, from the page or, newer, from handing in. */
const latestOf = (attempts: readonly Attempt[], result: HandInResult): Attempt | null => {
  const last = attempts.at(-1) ?? null;
  return result.status === 'stored' && result.attempt.number > (last?.number ?? 0) ? result.attempt : last;
};

/** What is said instead of the last try's summary when handing in came to something else. */
const outcomeText = (result: HandInResult): string | null => {
  if (result.status === 'refused') return result.sentence;
  if (result.status === 'saved') return 'Saved for later.';
  return result.status === 'signed-out' ? 'You have been signed out. Your words are kept: sign in again, then hand in.' : null;
};

/** The form of an activity: boxes, save state, handing in, replies, earlier tries. A plain HTML form where JavaScript is off. */
export function ActivityForm({ activity, viewer, state, source, submissionKey, handIn }: ActivityFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const outcomeLine = useRef<HTMLParagraphElement>(null);
  const [posted, postAction] = useActionState(handIn, idle);
  const [result, setResult] = useState<HandInResult>(idle);
  const [handingIn, startHandIn] = useTransition();
  const draft = useDraft({ activity, viewer, version: state.draft?.version ?? 0, form });
  const idBase = useId();
  const view = viewOf(activity.widget);

  const shown = result.status === 'idle' ? posted : result;
  const latest = latestOf(state.attempts, shown);
  const reply = latest?.readable ? latest.reply : null;
  const handedIn = latest?.readable ? latest.answer : null;
  const answer = ('answer' in shown ? shown.answer : state.draft?.answer) ?? null;
  const key = shown.status === 'stored' ? shown.nextKey : submissionKey;
  const attempts = latest && latest.number > (state.attempts.at(-1)?.number ?? 0) ? [...state.attempts, latest] : state.attempts;

  const submit = (element: HTMLFormElement): void => {
    const data = new FormData(element);
    startHandIn(async () => {
      let next: HandInResult;
      try {
        next = await handIn(shown, data);
      } catch {
        next = { status: 'refused', sentence: lost, answer: null };
      }
      startTransition(() => {
        setResult(next);
        if (next.status === 'stored') draft.handedIn(next.draftVersion);
        else draft.keep();
      });
      requestAnimationFrame(() => outcomeLine.current?.focus());
    });
  };

  return (
    <>
      <form
        ref={form}
        action={postAction}
        className={styles.form}
        aria-labelledby={`${activity.id}-title`}
        onInput={draft.keep}
        onSubmit={(event) => {
          event.preventDefault();
          if (!handingIn) submit(event.currentTarget);
        }}
      >
        <input type="hidden" name="course" value={activity.courseId} />
        <input type="hidden" name="lesson" value={activity.lessonId} />
        <input type="hidden" name="activity" value={activity.id} />
        <input type="hidden" name="key" value={key} />
        <input type="hidden" name="base" value={state.draft?.version ?? 0} />
        <p className={styles.outcome} tabIndex={-1} ref={outcomeLine} role="status" data-status={shown.status}>
          {outcomeText(shown) ??
            (latest && (
              <>
                Handed in, try {latest.number}. {reply !== null && view.summary(reply)}
              </>
            ))}
        </p>
        {view.Fields({ props: activity.props, answer, handedIn, reply, idBase: `${activity.id}${idBase}`, source })}
        {draft.state.kind === 'conflict' && (
          <Conflict
            theirs={draft.state.theirs}
            props={activity.props}
            widget={activity.widget}
            onKeepMine={draft.keepMine}
            onTakeTheirs={draft.takeTheirs}
          />
        )}
        <div className={styles.actions}>
          {viewer.kind === 'learner' ? (
            <>
              <button type="submit" className="primary" aria-disabled={handingIn || undefined}>
                {handingIn ? 'Handing in…' : buttonText(viewer.enrolled, attempts.length)}
              </button>
              <noscript>
                <button type="submit" name="intent" value="save">
                  Save for later
                </button>
              </noscript>
            </>
          ) : null}
          <SaveStateLine state={draft.state} />
        </div>
      </form>
      <Attempts attempts={attempts} widget={activity.widget} props={activity.props} />
    </>
  );
}
