import { countMarks, MarkReply, openSentence, outcomeOf } from '@/lib/ui/mark-reply';
import { Options } from '@/lib/ui/options';
import styles from '@/lib/ui/options.module.css';
import type { WidgetView } from '../widget';
import type { SortCasesFinding } from './reply';
import type { SortCasesAnswer, SortCasesPublicProps, SortChoice } from './schema';

const labels: Record<SortChoice, string> = {
  customer: 'Customer',
  consumer: 'Consumer',
  both: 'Both',
  neither: 'Neither',
  depends: 'It depends',
};
const options = Object.entries(labels).map(([value, label]) => ({ value, label }));

/** A card each, with five choices; the reply to a choice stands below it. */
export const sortCasesView: WidgetView<SortCasesPublicProps, SortCasesAnswer, SortCasesFinding> = {
  Fields({ props, answer, reply, idBase }) {
    return props.cases.map(({ id, text }) => {
      const chosen = answer?.choices[id];
      const said = reply?.cases.find((sorted) => sorted.id === id);
      return (
        <Options
          key={id}
          id={`${idBase}-${id}`}
          name={`choice:${id}`}
          legend={text}
          kind="radio"
          layout="short"
          options={options}
          chosen={chosen ? [chosen] : []}
          about={said ? [said.chosen] : undefined}
        >
          {said ? <MarkReply mark={said} chosen={labels[said.chosen]} /> : null}
        </Options>
      );
    });
  },
  ReadOnly({ props, answer, reply }) {
    return (
      <ol className={styles.given}>
        {props.cases.map(({ id, text }) => {
          const chosen = answer.choices[id];
          const said = reply?.cases.find((sorted) => sorted.id === id);
          return (
            <li key={id}>
              {text} <strong>{chosen ? labels[chosen] : 'Left open'}</strong>
              {said && <MarkReply mark={said} chosen={labels[said.chosen]} />}
            </li>
          );
        })}
      </ol>
    );
  },
  summary: ({ cases, open }) => `${countMarks(cases)}${openSentence(open, 'card')}`,
  outcome: ({ cases }) => outcomeOf(cases),
};
