import { randomUUID } from 'node:crypto';
import type { LearnerEntry, LearnerReview } from '@/db';
import { itemFindingSchema, itemWords } from '@/lib/feedback';
import type { Question, Word } from '@/lib/learning/conversation';
import { ItemReply } from '@/lib/ui/item-reply';
import { LinkedText } from '@/lib/ui/linked-text';
import { MomentText } from '@/lib/ui/moment';
import { ask } from '../../_actions/ask';
import { longestQuestion } from '../talk/lengths';
import { TextForm } from '../talk/text-form';
import styles from './from-instructors.module.css';
import { quoted, verdictWords } from './verdict-words';

/** Where a conversation is shown. */
export interface TalkPlace {
  readonly courseId: string;
  readonly personId: string;
  /** The page's own address, for forms where JavaScript is off. */
  readonly address: string;
  /** When a question is usually answered; null where nothing true can be said. */
  readonly usual: string | null;
}

/** Both verdicts: what stood before, and what stands now. */
function BothVerdicts({ said }: { said: LearnerReview }) {
  return (
    <dl className={styles.both}>
      <div>
        <dt>{said.kind === 'override' ? 'The engine said' : 'At first'}</dt>
        <dd>{verdictWords(said.wasVerdict)}</dd>
      </div>
      <div>
        <dt>{said.kind === 'override' ? 'Your instructor says' : 'Now'}</dt>
        <dd>
          <strong>{verdictWords(said.verdict)}</strong>
        </dd>
      </div>
    </dl>
  );
}

/** What the engine says now of words that were read again; nothing where what is stored isn't an item's finding. */
function ReadAgain({ finding }: { finding: unknown }) {
  const parsed = itemFindingSchema.safeParse(finding);
  if (!parsed.success) return null;
  return (
    <details className={styles.folded}>
      <summary>What the engine says now</summary>
      <ItemReply words={itemWords(parsed.data)} />
    </details>
  );
}

const introductions: Readonly<Record<string, string>> = {
  override: 'has decided otherwise about what you wrote',
  're-mark': 'had what you wrote read again',
};

function AnswerBack({ said, place }: { said: LearnerReview; place: TalkPlace }) {
  return (
    <TextForm
      fold="Answer back"
      action={ask}
      address={place.address}
      place={`talk:${place.personId}:${place.courseId}:back:${said.id}`}
      about={{ course: place.courseId, about: said.id }}
      sendKey={randomUUID()}
      label="Your answer to the instructor"
      maxLength={longestQuestion}
      lines={3}
      submit="Send your answer"
    />
  );
}

/** An instructor's word with what it speaks of, what the learner wrote back, and a way to do so. */
export function WordView({
  word: { said, quotes, back },
  place,
  withQuotes,
}: {
  word: Word<LearnerReview, LearnerEntry>;
  place: TalkPlace;
  withQuotes: boolean;
}) {
  return (
    <li className={styles.word} data-kind={said.kind}>
      <p className={styles.head}>
        <strong>{said.byName ?? 'An instructor'}</strong>
        {withQuotes && <span>{introductions[said.kind] ?? 'replies to what you wrote'}</span>}
        <span className="quiet">
          <MomentText at={said.at} />
        </span>
        {said.seenAt === null && <span className={styles.fresh}>New</span>}
      </p>
      {withQuotes &&
        quotes.map((text) => (
          <blockquote key={text} className={styles.quote}>
            {quoted(text)}
          </blockquote>
        ))}
      {said.kind !== 'reply' && <BothVerdicts said={said} />}
      {said.text.trim() !== '' && <LinkedText text={said.text} />}
      <ReadAgain finding={said.finding} />
      {back.length > 0 ? (
        <ul className={styles.thread}>
          {back.map((question) => (
            <QuestionView key={question.asked.id} question={question} place={place} />
          ))}
        </ul>
      ) : (
        <AnswerBack said={said} place={place} />
      )}
    </li>
  );
}

/** What the learner wrote, that it waits or what answers it. */
export function QuestionView({ question: { asked, words }, place }: { question: Question<LearnerReview, LearnerEntry>; place: TalkPlace }) {
  return (
    <li className={styles.own}>
      <p className={styles.head}>
        <strong>You</strong>
        <span className="quiet">
          <MomentText at={asked.createdAt} />
        </span>
      </p>
      <LinkedText text={asked.text} />
      {words.length > 0 && (
        <ul className={styles.thread}>
          {words.map((word) => (
            <WordView key={word.said.id} word={word} place={place} withQuotes={false} />
          ))}
        </ul>
      )}
      {asked.open && (
        <p className="quiet">
          Waits for an instructor since <MomentText at={asked.createdAt} />. {place.usual}
        </p>
      )}
      {!asked.open && words.length === 0 && <p className="quiet">An instructor has read this.</p>}
    </li>
  );
}
