import { countMarks, MarkReply, outcomeOf } from '@/lib/ui/mark-reply';
import { Options } from '@/lib/ui/options';
import styles from '@/lib/ui/options.module.css';
import reply from '@/lib/ui/reply.module.css';
import type { WidgetView } from '../widget';
import type { ChooseFinding } from './reply';
import type { ChooseAnswer, ChoosePublicProps } from './schema';

/** What is said of the choices, in their order, then the questions about those left out. */
function Said({ props, finding }: { props: ChoosePublicProps; finding: ChooseFinding }) {
  return (
    <>
      {finding.choices.map((made) => (
        <MarkReply key={made.id} mark={made} chosen={props.choices.find(({ id }) => id === made.id)?.text ?? made.id} />
      ))}
      {finding.leftOut.map(({ id, question }) => (
        <p key={id} className={reply.reply} data-verdict="arguable">
          {question}
        </p>
      ))}
    </>
  );
}

/** The choices as radio buttons or check boxes. */
export const chooseView: WidgetView<ChoosePublicProps, ChooseAnswer, ChooseFinding> = {
  Fields({ props, answer, reply: finding, idBase }) {
    return (
      <Options
        id={`${idBase}-choice`}
        name="choice"
        legend={props.question}
        hint={props.many ? 'Choose every one that fits.' : null}
        kind={props.many ? 'checkbox' : 'radio'}
        layout="long"
        options={props.choices.map(({ id, text }) => ({ value: id, label: text }))}
        chosen={answer?.chosen ?? []}
        about={finding?.choices.map(({ id }) => id)}
      >
        {finding && <Said props={props} finding={finding} />}
      </Options>
    );
  },
  ReadOnly({ props, answer, reply: finding }) {
    return (
      <>
        <p>{props.question}</p>
        <ul className={styles.given}>
          {props.choices
            .filter(({ id }) => answer.chosen.includes(id))
            .map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
        </ul>
        {finding && <Said props={props} finding={finding} />}
      </>
    );
  },
  summary: ({ choices, leftOut }) => `${countMarks(choices)}${leftOut.length > 0 ? ' There is more that could be chosen.' : ''}`,
  outcome: ({ choices, left }) => {
    const { fits, open, of } = outcomeOf(choices);
    return { fits, open, of: of + left };
  },
};
