import reply from '@/lib/ui/reply.module.css';
import { RowBoxes } from '@/lib/ui/row-boxes';
import { RowReply } from '@/lib/ui/row-reply';
import styles from '@/lib/ui/rows.module.css';
import { LONGEST_ITEM } from '../lines';
import type { WidgetView } from '../widget';
import type { OwnCustomersReply } from './reply';
import type { OwnCustomersAnswer, OwnCustomersProps } from './schema';

/** What is asked of the list as a whole. */
function Missing({ words }: { words: string | null }) {
  return words ? (
    <p className={reply.reply} data-verdict="unrecognised">
      {words}
    </p>
  ) : null;
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Rows of two boxes, who and why, each with its reply. */
export const ownCustomersView: WidgetView<OwnCustomersProps, OwnCustomersAnswer, OwnCustomersReply> = {
  Fields({ props, answer, handedIn, reply: said, idBase }) {
    return (
      <>
        {Array.from({ length: props.rows }, (_, at) => {
          const words = said?.rows[at];
          const before = handedIn?.rows[at];
          return (
            <RowBoxes
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
              key={at}
              number={at + 1}
              idBase={idBase}
              row={answer?.rows[at] ?? { who: '', why: '' }}
              about={before}
              maxLength={LONGEST_ITEM}
            >
              {words && before ? <RowReply words={words} who={before.who} /> : null}
            </RowBoxes>
          );
        })}
        <Missing words={said?.missing ?? null} />
      </>
    );
  },
  ReadOnly({ answer, reply: said }) {
    return (
      <>
        <ol className={styles.given}>
          {answer.rows.map(({ who, why }, at) => {
            const words = said?.rows[at];
            if (!who.trim() && !why.trim()) return null;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
              <li key={at}>
                <strong>{who.trim() || 'Not named'}</strong>
                {why.trim() && `: ${why}`}
                {words && <RowReply words={words} who={null} />}
              </li>
            );
          })}
        </ol>
        <Missing words={said?.missing ?? null} />
      </>
    );
  },
  summary({ rows, missing }) {
    const said = rows.filter((row) => row !== null);
    const both = said.filter(({ exchange }) => exchange === 'both').length;
    const asked = said.filter(({ question }) => question !== null).length + (missing ? 1 : 0);
    return [
      both > 0 && `${counted(both, 'row tells', 'rows tell')} what passes in both directions.`,
      asked > 0 && `There ${asked === 1 ? 'is a question' : `are ${asked} questions`} for you.`,
      both === 0 && asked === 0 && 'Your rows were read.',
    ]
      .filter(Boolean)
      .join(' ');
  },
};
