import type { ItemWords } from '@/lib/feedback/types';
import { Box } from './box';
import { ItemReply } from './item-reply';
import styles from './party-boxes.module.css';

/** What `Customers` is one of. */
const one = { customers: 'Customer', consumers: 'Consumer' } as const;
const title = { customers: 'Customers', consumers: 'Consumers' } as const;

type List = keyof typeof one;

interface PartyBoxesProps {
  readonly list: List;
  readonly count: number;
  readonly values: readonly string[];
  /** The items that the reply is about. */
  readonly handedIn: readonly string[] | null;
  readonly reply: readonly ItemWords[] | null;
  readonly idBase: string;
  readonly maxLength: number;
}

/** The boxes of one list, each with its reply. Empty boxes get none: leaving a box empty is allowed. */
export function PartyBoxes({ list, count, values, handedIn, reply, idBase, maxLength }: PartyBoxesProps) {
  return (
    <fieldset className={styles.list} data-list={list}>
      <legend>{title[list]}</legend>
      {Array.from({ length: count }, (_, at) => {
        const words = reply?.[at];
        const value = values[at] ?? '';
        return (
          <Box
            // biome-ignore lint/suspicious/noArrayIndexKey: the boxes of a list are known by their place alone
            key={at}
            id={`${idBase}-${list}-${at + 1}`}
            name={list}
            label={`${one[list]} ${at + 1}`}
            value={value}
            about={handedIn?.[at]}
            maxLength={maxLength}
          >
            {words && handedIn?.[at]?.trim() ? <ItemReply words={words} /> : null}
          </Box>
        );
      })}
    </fieldset>
  );
}

/** The items of one list as they were handed in, with their replies where they are wanted. */
export function PartyItems({ list, values, reply }: { list: List; values: readonly string[]; reply: readonly ItemWords[] | null }) {
  const items = values.map((value, at) => ({ value, at })).filter(({ value }) => value.trim());
  return (
    <div className={styles.items} data-list={list}>
      <h4>{title[list]}</h4>
      {items.length === 0 ? (
        <p className={styles.none}>None named</p>
      ) : (
        <ol>
          {items.map(({ value, at }) => (
            <li key={at}>
              <span className={styles.words}>{value}</span>
              {reply?.[at] && <ItemReply words={reply[at]} />}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

const plural = (count: number, singular: string, many = `${singular}s`) => `${count} ${count === 1 ? singular : many}`;

/** One sentence that counts verdicts, for the announcement: '3 fit, 1 is arguable, 2 are worth another look.' */
export const countVerdicts = (replies: readonly ItemWords[]): string => {
  const of = (...verdicts: ItemWords['verdict'][]) =>
    replies.filter(({ text, verdict }) => text.trim() && verdicts.includes(verdict)).length;
  const [fits, arguable, look, ask] = [of('fits'), of('arguable'), of('reconsider', 'not-a-party'), of('unrecognised', 'unreadable')];
  const parts = [
    fits && `${fits} ${fits === 1 ? 'fits' : 'fit'}`,
    arguable && `${arguable} can be argued either way`,
    look && `${look} ${look === 1 ? 'is' : 'are'} worth another look`,
    ask && `${plural(ask, 'answer')} left us with a question`,
  ].filter(Boolean);
  return parts.length === 0 ? 'Nothing was named yet.' : `${parts.join(', ')}.`;
};

/** How many of the named items hold, and how many can be argued. What the engine had to ask about counts for nothing. */
export const outcomeOfItems = (replies: readonly ItemWords[]): { fits: number; open: number; of: number } => {
  const judged = replies.filter(({ verdict }) => verdict !== 'unrecognised' && verdict !== 'unreadable');
  const of = (wanted: ItemWords['verdict']) => judged.filter(({ verdict }) => verdict === wanted).length;
  return { fits: of('fits'), open: of('arguable'), of: judged.length };
};
