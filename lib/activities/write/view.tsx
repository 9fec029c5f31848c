import { Box } from '@/lib/ui/box';
import { ExplanationReply } from '@/lib/ui/explanation-reply';
import { Options } from '@/lib/ui/options';
import styles from '@/lib/ui/rows.module.css';
import { LONGEST_TEXT } from '../lines';
import type { WidgetView } from '../widget';
import type { WriteReply } from './reply';
import type { Rating, WriteAnswer, WritePublicProps } from './schema';

const ratings: Record<Rating, string> = { covered: 'It covers the ground', partly: 'It covers part of it', 'not-yet': 'Not yet' };
const options = Object.entries(ratings).map(([value, label]) => ({ value, label }));

/** A box; after the first try also the learner's own judgement, to be made with the discussion in sight. */
export const writeView: WidgetView<WritePublicProps, WriteAnswer, WriteReply> = {
  Fields({ props, answer, handedIn, reply, idBase }) {
    return (
      <>
        <Box
          id={`${idBase}-text`}
          name="text"
          label={props.question}
          value={answer?.text ?? ''}
          about={handedIn?.text}
          maxLength={LONGEST_TEXT}
          lines={5}
        >
          {reply && <ExplanationReply words={reply.explanation} />}
        </Box>
        {reply && (
          <Options
            id={`${idBase}-rating`}
            name="rating"
            legend="Compare your answer with the discussion below. How far does it go?"
            hint="Your judgement is kept as you make it, and goes along with your next try."
            kind="radio"
            layout="short"
            options={options}
            chosen={answer?.rating ? [answer.rating] : []}
          />
        )}
      </>
    );
  },
  ReadOnly({ props, answer, reply }) {
    return (
      <>
        <h4>{props.question}</h4>
        <p className={styles.text}>{answer.text.trim() || 'Left empty'}</p>
        {reply && <ExplanationReply words={reply.explanation} />}
        {answer.rating && <p>Own judgement, after the discussion: {ratings[answer.rating].toLowerCase()}.</p>}
      </>
    );
  },
  summary: ({ found, wanted, explanation }) =>
    [
      `${found} of ${wanted} ${wanted === 1 ? 'idea' : 'ideas'} found in your words.`,
      explanation.misconceptions.length > 0 && 'One thing is worth another look.',
    ]
      .filter(Boolean)
      .join(' '),
  outcome: ({ found, wanted }) => ({ fits: found, open: 0, of: wanted }),
};
