'use client';

import { createContext, useContext } from 'react';
import styles from './reply.module.css';

interface Objections {
  /** The words whose reading the learner has objected to. */
  readonly misread: readonly string[];
  /** True when somebody who teaches the course will see an objection. */
  readonly isSeen: boolean;
}

/** Given around the boxes of an activity; where it isn't (an earlier try, an instructor's view), no objection can be made. */
export const ObjectionsContext = createContext<Objections | null>(null);

/** 'That is not what I meant', for words that were read in some way: a box to tick, kept with the answer, and what to do then. */
export function NotMeant({ text }: { text: string }) {
  const objections = useContext(ObjectionsContext);
  if (!objections || !text.trim()) return null;
  return (
    <div className={styles.notMeant}>
      <label>
        <input
          type="checkbox"
          name="misread"
          value={text}
          defaultChecked={objections.misread.includes(text)}
          aria-label={`That is not what I meant by ‘${text}’`}
        />
        <span>That is not what I meant</span>
      </label>
      <p>
        Then we have misread you. Put it in other words, or add what they give and what they get, and hand in again.
        {objections.isSeen && ' Your note goes along, so that whoever teaches the course can see where the reading failed.'}
      </p>
    </div>
  );
}
