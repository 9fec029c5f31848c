import { countMarks, MarkReply, openSentence, outcomeOf } from '@/lib/ui/mark-reply';
import styles from '@/lib/ui/options.module.css';
import { SelectBox } from '@/lib/ui/select-box';
import type { WidgetView } from '../widget';
import type { WhichWordFinding } from './reply';
import type { WhichWordAnswer, WhichWordPublicProps } from './schema';

/** A list of terms to choose from for each definition. */
export const whichWordView: WidgetView<WhichWordPublicProps, WhichWordAnswer, WhichWordFinding> = {
  Fields({ props, answer, reply, idBase }) {
    return props.definitions.map(({ id, text }) => {
      const said = reply?.definitions.find((matched) => matched.id === id);
      return (
        <SelectBox
          key={id}
          id={`${idBase}-${id}`}
          name={`choice:${id}`}
          label={text}
          options={props.terms}
          chosen={answer?.choices[id] ?? ''}
          about={said?.chosen}
          none="Choose a word"
        >
          {said ? <MarkReply mark={said} chosen={props.terms.find((term) => term.id === said.chosen)?.label ?? said.chosen} /> : null}
        </SelectBox>
      );
    });
  },
  ReadOnly({ props, answer, reply }) {
    const label = (id: string | undefined) => props.terms.find((term) => term.id === id)?.label ?? id ?? 'Left open';
    return (
      <ol className={styles.given}>
        {props.definitions.map(({ id, text }) => {
          const said = reply?.definitions.find((matched) => matched.id === id);
          return (
            <li key={id}>
              {text} <strong>{label(answer.choices[id])}</strong>
              {said && <MarkReply mark={said} chosen={label(said.chosen)} />}
            </li>
          );
        })}
      </ol>
    );
  },
  summary: ({ definitions, open }) => `${countMarks(definitions)}${openSentence(open, 'description')}`,
  outcome: ({ definitions }) => outcomeOf(definitions),
};
