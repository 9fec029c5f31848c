'use client';

import type { Attempt } from '../state';
import { thenAndNow } from '../then-and-now/traces-of';
import { AttemptView } from './attempts';
import styles from './frame.module.css';
import type { PlacedActivity } from './placed';
import { ThenAndNowView } from './then-and-now';
import { useKept } from './use-visitor-tries';

/** The earlier activity that another asks again. */
export interface RevisitedActivity {
  readonly activityId: string;
  readonly edition: string;
  readonly title: string;
  readonly address: string;
}

interface VisitorRevisitProps {
  readonly activity: PlacedActivity;
  readonly revisited: RevisitedActivity;
}

/** The last try there before this activity was first tried, and the last try here, from the device. */
const useTries = ({ activity, revisited }: VisitorRevisitProps) => {
  const there = useKept(activity.courseId, revisited.activityId, revisited.edition).map(({ attempt }) => attempt);
  const here = useKept(activity.courseId, activity.id, activity.edition).map(({ attempt }) => attempt);
  const until = here[0]?.at ?? Number.POSITIVE_INFINITY;
  const earlier: Attempt | undefined = there.findLast(({ at }) => at < until) ?? there[0];
  return { earlier, now: here.at(-1) };
};

/** What a visitor's device has kept of the earlier activity that this one asks again, or the way there. */
export function VisitorEarlier(props: VisitorRevisitProps) {
  const { earlier } = useTries(props);
  const { title, address } = props.revisited;
  return (
    <section className={styles.earlier} aria-label="Your earlier answer">
      <h4>Your earlier answer</h4>
      {earlier ? (
        <>
          <p className="quiet">
            From <a href={address}>{title}</a>, on this device
          </p>
          <AttemptView attempt={earlier} widget={props.activity.widget} props={props.activity.props} withReply={false} />
        </>
      ) : (
        <p>
          There is no answer to <a href={address}>{title}</a> on this device yet. Do it first, and your answer will stand here for
          comparison.
        </p>
      )}
    </section>
  );
}

/** What became of the earlier answer, once a visitor has tried this activity too. */
export function VisitorComparison(props: VisitorRevisitProps) {
  const { earlier, now } = useTries(props);
  if (!earlier?.readable || !now?.readable || earlier.at >= now.at) return null;
  const compared = thenAndNow(props.activity.widget, props.activity.props, earlier, now);
  return compared && <ThenAndNowView compared={compared} id={props.activity.id} />;
}
