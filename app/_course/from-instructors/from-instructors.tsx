import { randomUUID } from 'node:crypto';
import { lessonAddress } from '@/lib/courses/addresses';
import type { Activity, Course, Lesson } from '@/lib/courses/course';
import { DayText } from '@/lib/ui/moment';
import { ask } from '../../_actions/ask';
import type { Learner } from '../learner';
import { longestQuestion } from '../talk/lengths';
import { TextForm } from '../talk/text-form';
import styles from './from-instructors.module.css';
import type { LearnerTalk } from './learner-talk';
import { noteSeen } from './seen';
import { answerPromise, usualWait } from './usual-wait';
import { quoted } from './verdict-words';
import { QuestionView, type TalkPlace, WordView } from './word';

/** Where in a lesson instructors' words on an activity stand. */
export const wordsPlace = (activityId: string): string => `${activityId}-instructors`;

/** Answers that the engine couldn't read, each text once: who will look at them, and since when they wait. */
function Waiting({ waiting, usual }: { waiting: ReturnType<LearnerTalk['activity']>['waiting']; usual: string | null }) {
  const texts = [...Map.groupBy(waiting, ({ text }) => text).entries()];
  if (texts.length === 0) return null;
  return (
    <div className={styles.waiting}>
      <p>An instructor will look at what we couldn’t read or have misread. {usual}</p>
      <ul>
        {texts.map(([text, [first]]) => (
          <li key={text}>
            {quoted(text, 120)}{' '}
            {first && (
              <span className="quiet">
                waits since <DayText at={first.createdAt} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface FromInstructorsProps {
  readonly course: Course;
  readonly lesson: Lesson;
  readonly activity: Activity;
  readonly learner: Learner;
}

/** Below an activity: what instructors have said of the learner's answers, what the learner has asked, what waits, and a box for a question. */
export async function FromInstructors({ course, lesson, activity, learner }: FromInstructorsProps) {
  const { conversation, waiting } = learner.talk.activity(activity.id);
  const { words, questions } = conversation;
  const usual = await usualWait(course);
  const personId = learner.person.id;
  const place: TalkPlace = { courseId: course.id, personId, address: lessonAddress(course.id, lesson.id, activity.id), usual };
  noteSeen(
    personId,
    course.id,
    learner.talk.unseen.filter(({ entry }) => entry.activityId === activity.id),
  );
  return (
    <div className={styles.block} id={wordsPlace(activity.id)}>
      {(words.length > 0 || questions.length > 0) && <h4>From your instructors</h4>}
      {words.length > 0 && (
        <ul className={styles.words} aria-label="Replies to what you handed in">
          {words.map((word) => (
            <WordView key={word.said.id} word={word} place={place} withQuotes />
          ))}
        </ul>
      )}
      {questions.length > 0 && (
        <ul className={styles.words} aria-label="Your questions about this activity">
          {questions.map((question) => (
            <QuestionView key={question.asked.id} question={question} place={place} />
          ))}
        </ul>
      )}
      <Waiting waiting={waiting} usual={usual} />
      <TextForm
        fold="Ask about this activity"
        action={ask}
        address={place.address}
        place={`talk:${personId}:${course.id}:ask:${activity.id}`}
        about={{ course: course.id, activity: activity.id }}
        sendKey={randomUUID()}
        label="Your question to the instructors"
        hint={(await answerPromise(course)) ?? undefined}
        maxLength={longestQuestion}
        lines={3}
        submit="Send your question"
      />
    </div>
  );
}
