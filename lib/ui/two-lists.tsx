import type { ItemWords } from '@/lib/feedback/types';
import { PartyBoxes, PartyItems } from './party-boxes';
import styles from './two-lists.module.css';

const lists = ['customers', 'consumers'] as const;
/** What stands in both lists, or what was said of it. */
type Both<Of> = Readonly<Record<(typeof lists)[number], Of>>;

interface TwoListsOfBoxesProps {
  readonly answer: Both<readonly string[]> | null;
  /** What the reply is about. */
  readonly handedIn: Both<readonly string[]> | null;
  readonly reply: Both<readonly ItemWords[]> | null;
  readonly count: number;
  readonly idBase: string;
  readonly maxLength: number;
}

/** Boxes for customers and for consumers, side by side where there is room, one list below the other where there isn't. */
export function TwoListsOfBoxes({ answer, handedIn, reply, ...boxes }: TwoListsOfBoxesProps) {
  return (
    <div className={styles.lists}>
      {lists.map((list) => (
        <PartyBoxes
          key={list}
          list={list}
          values={answer?.[list] ?? []}
          handedIn={handedIn?.[list] ?? null}
          reply={reply?.[list] ?? null}
          {...boxes}
        />
      ))}
    </div>
  );
}

/** The same as they were handed in. */
export function TwoLists({ answer, reply }: { answer: Both<readonly string[]>; reply: Both<readonly ItemWords[]> | null }) {
  return (
    <div className={styles.lists}>
      {lists.map((list) => (
        <PartyItems key={list} list={list} values={answer[list]} reply={reply?.[list] ?? null} />
      ))}
    </div>
  );
}
