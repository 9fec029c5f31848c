import { Options } from '@/lib/ui/options';
import reply from '@/lib/ui/reply.module.css';
import type { WidgetView } from '../widget';
import type { SelfCheckFinding } from './reply';
import type { SelfCheckAnswer, SelfCheckPublicProps } from './schema';

const labels = { could: 'I could do it', difficulty: 'I had difficulty' } as const;
const options = Object.entries(labels).map(([value, label]) => ({ value, label }));

/** The reply to the outcome, and where to look again. */
function Said({ words }: { words: SelfCheckFinding }) {
  return (
    <div className={reply.reply} data-verdict={words.outcome === 'could' ? 'fits' : 'unrecognised'}>
      <p>{words.reply}</p>
      {words.again && (
        <p>
          {words.outcome === 'could' ? 'If you want to look again: ' : 'Look again at: '}
          <a href={words.again.address}>{words.again.title}</a>
        </p>
      )}
    </div>
  );
}

/** Two radio buttons, and the reply to the one that was chosen. */
export const selfCheckView: WidgetView<SelfCheckPublicProps, SelfCheckAnswer, SelfCheckFinding> = {
  Fields({ answer, handedIn, reply: said, idBase }) {
    return (
      <Options
        id={`${idBase}-outcome`}
        name="outcome"
        legend="How did it go?"
        kind="radio"
        layout="short"
        options={options}
        chosen={answer?.outcome ? [answer.outcome] : []}
        about={handedIn?.outcome ? [handedIn.outcome] : undefined}
      >
        {said && <Said words={said} />}
      </Options>
    );
  },
  ReadOnly({ answer, reply: said }) {
    return (
      <>
        <p>
          <strong>{answer.outcome ? labels[answer.outcome] : 'Left open'}</strong>
        </p>
        {said && <Said words={said} />}
      </>
    );
  },
  summary: ({ outcome }) => (outcome === 'could' ? 'You could do it.' : 'Good to know. There is a place to look again.'),
};
