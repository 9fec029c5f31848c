import type { ReactNode } from 'react';
import type { Pair, ThenAndNow, Trace } from '../then-and-now/compare';
import styles from './then-and-now.module.css';

const Words = ({ trace }: { trace: Trace }) => <q>{trace.text}</q>;

/** One of the lists, or nothing where nothing of the kind happened. */
function Part({ title, sign, children }: { title: string; sign: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section className={styles.part}>
      <h5>
        <span aria-hidden="true">{sign} </span>
        {title}
      </h5>
      <ul>{children}</ul>
    </section>
  );
}

const keyOf = ({ key, place }: Trace) => `${place} ${key}`;

/** What got better in one place, by its reason. */
function Better({ pair: { earlier, now } }: { pair: Pair }) {
  const raised = earlier.label !== now.label && earlier.label && now.label;
  return (
    <li>
      <Words trace={now} />
      {raised ? (
        <>
          : first ‘{earlier.label}’, now ‘{now.label}’.
        </>
      ) : (
        ': now with a reason.'
      )}{' '}
      {now.because}
    </li>
  );
}

/** What became of the earlier answer: added, moved, dropped, and which reasoning got better. */
export function ThenAndNowView({ compared, id }: { compared: ThenAndNow; id: string }) {
  const { added, moved, dropped, kept, better } = compared;
  const unchanged = added.length + moved.length + dropped.length + better.length === 0;
  return (
    <section className={styles.comparison} aria-labelledby={`${id}-then-and-now`}>
      <h4 id={`${id}-then-and-now`}>Then and now</h4>
      {unchanged && (
        <p>
          {kept.length > 0
            ? 'You stand by what you wrote before: nothing was added, moved or dropped.'
            : 'There is nothing yet in either answer that could be compared.'}
        </p>
      )}
      <Part title="Added" sign="+">
        {added.map((trace) => (
          <li key={keyOf(trace)}>
            <Words trace={trace} /> ({trace.place})
          </li>
        ))}
      </Part>
      <Part title="Moved" sign="→">
        {moved.map(({ earlier, now }) => (
          <li key={keyOf(now)}>
            <Words trace={now} />: from {earlier.place} to {now.place}
          </li>
        ))}
      </Part>
      <Part title="Dropped" sign="−">
        {dropped.map((trace) => (
          <li key={keyOf(trace)}>
            <Words trace={trace} /> ({trace.place})
          </li>
        ))}
      </Part>
      <Part title="Better reasoned" sign="↑">
        {better.map((pair) => (
          <Better key={keyOf(pair.now)} pair={pair} />
        ))}
      </Part>
    </section>
  );
}
