'use client';

import { type ReactNode, startTransition, useActionState, useId, useRef, useState, useTransition } from 'react';
import { ObjectionsContext } from '@/lib/ui/not-meant';
import type { ActivityState, Attempt } from '../state';
import { viewOf } from '../views';
import type { Source } from '../widget';
import { AdoptionNotice } from './adoption-notice';
import { misreadIn } from './asides';
import { Attempts } from './attempts';
import { Conflict } from './conflict';
import type { DeviceCopy } from './device-copy';
import { entriesOf } from './form-entries';
import styles from './frame.module.css';
import { outcomeText } from './outcome-text';
import type { HandInResult, PlacedActivity, Viewer } from './placed';
import { SaveStateLine } from './save-state';
import { SurenessQuestion } from './sureness-question';
import { useAdoption } from './use-adoption';
import { useDraft } from './use-draft';
import { useSource, useVisitorTries } from './use-visitor-tries';
import { VisitorDiscussion } from './visitor-discussion';

interface ActivityFormProps {
  readonly activity: PlacedActivity;
  readonly viewer: Viewer;
  readonly state: ActivityState;
  /** The earlier activity whose answer is carried into this one. */
  readonly source: Source | null;
  /** The idempotency key of the next submission: a retry with the same key is the same submission. */
  readonly submissionKey: string;
  readonly handIn: (before: HandInResult, form: FormData) => Promise<HandInResult>;
  /** For visitors, whose page holds no discussions: fetches one. */
  readonly showDiscussion?: (courseId: string, activityId: string) => Promise<ReactNode>;
  /** What stands below the boxes, before a discussion that a check has brought. */
  readonly children?: ReactNode;
}

const idle: HandInResult = { status: 'idle' };
const lost = 'This could not be handed in just now. Your words are kept; please try again in a moment.';

/** What the button says: handing in for the first time, again, with an enrolment; or a check that stores nothing. */
const buttonText = (viewer: Viewer, tries: number): string => {
  if (viewer.kind !== 'learner') return tries === 0 ? 'Check my answer' : 'Check again';
  if (!viewer.enrolled) return 'Enrol and hand in';
  return tries === 0 ? 'Hand in' : 'Hand in again';
};

/** All tries: those that the page or the device knows, and the one just made where it isn't among them yet. */
const withLatest = (known: readonly Attempt[], result: HandInResult): readonly Attempt[] => {
  const made = result.status === 'stored' || result.status === 'checked' ? result.attempt : null;
  return made && made.number > (known.at(-1)?.number ?? 0) ? [...known, made] : known;
};

/** What stands in the boxes when they are drawn: what was posted last, otherwise the draft. */
const answerOf = (result: HandInResult, state: ActivityState): unknown => {
  if ('answer' in result) return result.answer;
  if (result.status === 'checked' && result.attempt.readable) return result.attempt.answer;
  return state.draft?.answer ?? null;
};

/** The form of an activity: boxes, save state, handing in, replies, earlier tries. A plain HTML form where JavaScript is off. */
export function ActivityForm({ activity, viewer, state, source, submissionKey, handIn, showDiscussion, children }: ActivityFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const outcomeLine = useRef<HTMLParagraphElement>(null);
  const [posted, postAction] = useActionState(handIn, idle, activity.address);
  const [result, setResult] = useState<HandInResult>(idle);
  const [handingIn, startHandIn] = useTransition();
  const draft = useDraft({ activity, viewer, version: state.draft?.version ?? 0, form });
  const tries = useVisitorTries(activity, viewer);
  const carried = useSource(source, activity.courseId, viewer);
  const idBase = `${activity.id}${useId()}`;
  // A preview works as a visitor's form does, but for what the device keeps.
  const isVisitor = viewer.kind !== 'learner';

  const take = (next: HandInResult, entries: DeviceCopy['entries']): void =>
    startTransition(() => {
      setResult(next);
      if (next.status === 'stored') draft.handedIn(next.draftVersion, entries);
      else draft.goOn(null);
    });
  const { adoption, add, leaveOut } = useAdoption({
    activity,
    viewer,
    state,
    draft,
    handIn: async (data) => {
      const next = await handIn(idle, data);
      if (next.status === 'stored') startTransition(() => setResult(next));
      return next;
    },
  });

  const shown = result.status === 'idle' ? posted : result;
  const attempts = withLatest(isVisitor ? tries.attempts : state.attempts, shown);
  const latest = attempts.at(-1) ?? null;
  const reply = latest?.readable ? latest.reply : null;
  const handedIn = latest?.readable ? latest.answer : null;
  const answer = answerOf(shown, state);
  const key = shown.status === 'stored' ? shown.nextKey : submissionKey;

  const submit = (element: HTMLFormElement): void => {
    const data = new FormData(element);
    const entries = entriesOf(element);
    // With a script at work the reply may carry what only a script can show, and the device counts a visitor's tries.
    data.set('script', 'yes');
    if (isVisitor) data.set('try', String((latest?.number ?? 0) + 1));
    startHandIn(async () => {
      await draft.hold();
      const next = await handIn(shown, data).catch((): HandInResult => ({ status: 'refused', sentence: lost, answer: null }));
      if (next.status === 'checked') tries.keep(next.key, entries, next.attempt);
      take(next, entries);
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
          {outcomeText(shown, latest, activity.widget, isVisitor)}
        </p>
        <ObjectionsContext value={{ misread: misreadIn(answer), isSeen: !isVisitor }}>
          {viewOf(activity.widget).Fields({ props: activity.props, answer, handedIn, reply, idBase, source: carried })}
        </ObjectionsContext>
        <SurenessQuestion widget={activity.widget} answer={answer} handedIn={handedIn} reply={reply} idBase={idBase} />
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
          <button type="submit" className="primary" aria-disabled={handingIn || undefined}>
            {handingIn ? 'One moment …' : buttonText(viewer, attempts.length)}
          </button>
          {!isVisitor && (
            <noscript>
              <button type="submit" name="intent" value="save">
                Save for later
              </button>
            </noscript>
          )}
          <SaveStateLine state={draft.state} />
        </div>
        <AdoptionNotice
          adoption={adoption}
          widget={activity.widget}
          props={activity.props}
          onAdd={() => void add()}
          onLeaveOut={leaveOut}
        />
      </form>
      <Attempts attempts={attempts} widget={activity.widget} props={activity.props} />
      {children}
      {showDiscussion && attempts.length > 0 && (
        <VisitorDiscussion activity={activity} brought={shown.status === 'checked' ? shown.discussion : null} show={showDiscussion} />
      )}
    </>
  );
}
