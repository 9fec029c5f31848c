import { lessonAddress } from '@/lib/courses/addresses';
import type { Course } from '@/lib/courses/course';
import { findActivity } from '@/lib/courses/library';
import { MomentText } from '@/lib/ui/moment';
import { wordsPlace } from './from-instructors';
import styles from './from-instructors.module.css';
import type { LearnerTalk } from './learner-talk';
import { noteSeen } from './seen';
import { usualWait } from './usual-wait';
import { quoted } from './verdict-words';
import { QuestionView, WordView } from './word';

interface NewsProps {
  readonly course: Course;
  readonly talk: LearnerTalk;
  readonly personId: string;
}

/** What is new from a course's instructors with the way to it, what still waits, and all that belongs to no activity. Nothing where there is nothing. */
export async function News({ course, talk, personId }: NewsProps) {
  const isInCourse = (activityId: string) => findActivity(course, activityId) !== undefined;
  const fresh = talk.unseen.flatMap((said) => {
    const found = said.entry.activityId === null ? undefined : findActivity(course, said.entry.activityId);
    return found ? [{ said, ...found }] : [];
  });
  const waiting = talk.waiting.flatMap((asked) => {
    const found = asked.activityId === null ? undefined : findActivity(course, asked.activityId);
    return found ? [{ asked, ...found }] : [];
  });
  const { words, questions } = talk.elsewhere(isInCourse);
  if (fresh.length + waiting.length + words.length + questions.length === 0) return null;
  const place = { courseId: course.id, personId, address: '/my-learning', usual: await usualWait(course) };
  noteSeen(
    personId,
    course.id,
    talk.unseen.filter(({ entry }) => entry.activityId === null || !isInCourse(entry.activityId)),
  );
  const addressOf = (lessonId: string, activityId: string) => lessonAddress(course.id, lessonId, wordsPlace(activityId));
  const titleId = `news-${course.id}`;
  return (
    <section className={styles.news} aria-labelledby={titleId}>
      <h2 id={titleId}>From your instructors in ‘{course.title}’</h2>
      {fresh.length > 0 && (
        <>
          <p>
            <strong>{fresh.length === 1 ? '1 new reply' : `${fresh.length} new replies`}</strong>
          </p>
          <ul className={styles.list}>
            {fresh.map(({ said, lesson, activity }) => (
              <li key={said.id}>
                <a href={addressOf(lesson.id, activity.id)}>{activity.title}</a>: {said.byName ?? 'an instructor'} on{' '}
                {quoted(said.entry.text, 80)},{' '}
                <span className="quiet">
                  <MomentText at={said.at} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {waiting.length > 0 && (
        <>
          <p>
            {waiting.length === 1 ? 'One question of yours waits' : `${waiting.length} questions of yours wait`} for an instructor.{' '}
            {place.usual}
          </p>
          <ul className={styles.list}>
            {waiting.map(({ asked, lesson, activity }) => (
              <li key={asked.id}>
                <a href={addressOf(lesson.id, activity.id)}>{activity.title}</a>: {quoted(asked.text, 80)},{' '}
                <span className="quiet">
                  <MomentText at={asked.createdAt} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {words.length + questions.length > 0 && (
        <ul className={styles.words} aria-label="Messages, suggestions and comments">
          {words.map((word) => (
            <WordView key={word.said.id} word={word} place={place} withQuotes />
          ))}
          {questions.map((question) => (
            <QuestionView key={question.asked.id} question={question} place={place} />
          ))}
        </ul>
      )}
    </section>
  );
}
