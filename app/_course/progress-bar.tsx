import { durationText } from '@/lib/learning/duration';
import type { CourseProgress } from '@/lib/learning/progress';
import styles from './progress-bar.module.css';

/** How far a learner has come, drawn and in words. */
export function ProgressBar({ progress, label }: { progress: CourseProgress; label: string }) {
  return (
    <div className={styles.progress}>
      <progress value={progress.stepsDone} max={progress.steps} aria-label={label} />
      <p>
        {progress.complete
          ? 'Complete'
          : `${progress.stepsDone} of ${progress.steps} steps done, ${durationText(progress.minutesLeft)} left`}
      </p>
    </div>
  );
}
