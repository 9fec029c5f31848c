import { countText, fewest, fractionText, minutesText, type Spread } from './insight-numbers';

/** What is known of an activity. */
export interface ActivityFigures {
  readonly id: string;
  /** As a sentence names it: 'Activity 2 of ‘Who is the customer?’'. */
  readonly name: string;
  /** The author's estimate. */
  readonly minutes: number;
  readonly opened: number;
  readonly started: number;
  readonly submitted: number;
  readonly again: number;
  /** Single answers that were handed in, and how many of them the engine recognised at once. */
  readonly answers: number;
  readonly recognised: number;
  readonly spread: Spread | null;
}

/** What is known of a lesson. */
export interface LessonFigures {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly opened: number;
  readonly read: number;
  /** Who was last here, hasn't completed the course and hasn't come back for a while. */
  readonly left: number;
  readonly spread: Spread | null;
}

/** A misconception before and after an activity was asked again. */
export interface TaughtFigures {
  readonly laterId: string;
  /** As a sentence names the two: 'Activity 1 of ‘…’'. */
  readonly earlier: string;
  readonly misconception: string;
  readonly learners: number;
  readonly before: number;
  readonly after: number;
}

/** One thing that an author could mend. */
export interface Attention {
  readonly sentence: string;
  /** The activity that it is about; null for a lesson. */
  readonly activityId: string | null;
  /** How many learners it concerns: the most first. */
  readonly weight: number;
}

const whole = new Intl.NumberFormat('en-GB');
const about = (number: number, of: number): string => `(${whole.format(number)} of ${whole.format(of)})`;

const ofActivity = ({ id, name, minutes, opened, started, submitted, answers, recognised, spread }: ActivityFigures): Attention[] => {
  const found: Attention[] = [];
  const add = (weight: number, sentence: string) => found.push({ sentence, activityId: id, weight });
  const notStarted = opened - started;
  if (opened >= fewest && notStarted / opened >= 0.3) {
    add(notStarted, `${fractionText(notStarted, opened)} of those who open ${name} don’t start it ${about(notStarted, opened)}.`);
  }
  const notSubmitted = started - submitted;
  if (started >= fewest && notSubmitted / started >= 0.25) {
    add(
      notSubmitted,
      `${fractionText(notSubmitted, started)} of those who start ${name} don’t hand it in ${about(notSubmitted, started)}.`,
    );
  }
  const missed = answers - recognised;
  if (answers >= 4 * fewest && missed / answers >= 0.15) {
    // In answers, of which one learner gives several: weighed by the learners they stand for.
    const weight = Math.round((missed / answers) * submitted);
    add(weight, `${fractionText(missed, answers)} of the answers to ${name} weren’t recognised at first ${about(missed, answers)}.`);
  }
  if (spread && spread.learners >= fewest && spread.median > minutes * 60 * 1.5) {
    add(
      Math.round(spread.learners / 2),
      `Half of the learners work on ${name} for more than ${minutesText(spread.median)}; the lesson says ${minutesText(minutes * 60)}.`,
    );
  }
  return found;
};

const ofLessons = (lessons: readonly LessonFigures[]): Attention[] =>
  lessons.flatMap(({ title, opened, left, minutes, spread }, at) => {
    const found: Attention[] = [];
    const next = lessons[at + 1];
    const add = (weight: number, sentence: string) => found.push({ sentence, activityId: null, weight });
    const goOn = next ? Math.min(next.opened, opened) : opened;
    if (next && opened >= fewest && (opened - goOn) / opened >= 0.3) {
      const lost = opened - goOn;
      add(
        lost,
        `${fractionText(lost, opened)} of those who open ‘${title}’ haven’t opened the next lesson, ‘${next.title}’ ${about(lost, opened)}.`,
      );
    }
    if (left >= fewest && left / opened >= 0.15) {
      add(left, `${left} learners were last in ‘${title}’ and haven’t come back for two weeks.`);
    }
    if (spread && spread.learners >= fewest && spread.median > minutes * 60 * 1.5) {
      add(
        Math.round(spread.learners / 2),
        `Half of the learners work on ‘${title}’ for more than ${minutesText(spread.median)}; it says ${minutesText(minutes * 60)}.`,
      );
    }
    return found;
  });

const ofTaught = ({ laterId, earlier, misconception, learners, before, after }: TaughtFigures): Attention[] => {
  if (learners < fewest || after / learners < 0.1 || after < before * 0.75) return [];
  const change =
    after > before ? `more than before (${before})` : after === before ? 'as many as before' : `hardly fewer than before (${before})`;
  return [
    {
      sentence: `When ${earlier} is asked again, ${countText(after, learners)} hold ‘${misconception}’: ${change}.`,
      activityId: laterId,
      weight: after,
    },
  ];
};

/** What needs attention first, by how many learners it concerns. Nothing is said of fewer than five. */
export const attentionOf = (
  {
    activities,
    lessons,
    taught,
  }: {
    readonly activities: readonly ActivityFigures[];
    readonly lessons: readonly LessonFigures[];
    readonly taught: readonly TaughtFigures[];
  },
  most = 8,
): Attention[] =>
  [...activities.flatMap(ofActivity), ...ofLessons(lessons), ...taught.flatMap(ofTaught)]
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, most);
