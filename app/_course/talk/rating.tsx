import { randomUUID } from 'node:crypto';
import { selectOptionalRating } from '@/db';
import { ratingQuestions } from '@/lib/learning/rating-questions';
import { ratingAnswersSchema } from '@/lib/learning/ratings';
import { getRuntime } from '@/lib/server/runtime';
import { rate } from '../../_actions/talk';
import type { CommentPlace } from './comment-list';
import { longestSuggestion } from './lengths';
import { RatingForm } from './rating-form';
import styles from './talk.module.css';

/** What a learner thinks of the lesson, folded up. */
export async function LessonRating({ place: { course, lesson, person, address } }: { place: CommentPlace }) {
  const place = { personId: person.id, courseId: course.id, lessonId: lesson.id };
  const rating = await selectOptionalRating(getRuntime().store.read, place);
  const answers = ratingAnswersSchema.safeParse(rating?.answers);
  const given = Object.fromEntries(
    ratingQuestions.map(({ id }, at) => [id, answers.success && answers.data[at] ? String(answers.data[at]) : '']),
  );
  return (
    <div className={styles.rating}>
      <RatingForm
        action={rate}
        address={address}
        place={`talk:${person.id}:${course.id}:${lesson.id}:rating`}
        about={{ course: course.id, lesson: lesson.id }}
        sendKey={randomUUID()}
        given={{ ...given, text: rating?.suggestion ?? '' }}
        maxLength={longestSuggestion}
        fold={rating ? 'You have rated this lesson: change it' : 'What did you think of this lesson?'}
      />
    </div>
  );
}
