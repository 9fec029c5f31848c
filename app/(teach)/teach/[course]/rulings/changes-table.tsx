import type { ShownChange } from '@/lib/teaching/shown';
import { VerdictTag } from '../../_desk/verdict-tag';
import styles from './rulings.module.css';

const Reading = ({ verdict, readAs }: ShownChange['was']) => (
  <>
    <VerdictTag verdict={verdict} />
    {readAs && (
      <>
        <br />
        <span className={styles.quiet}>read as {readAs}</span>
      </>
    )}
  </>
);

/** Texts that are answered differently, old and new side by side. */
export function ChangesTable({ changes, caption }: { changes: readonly ShownChange[]; caption: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={styles.changes}>
        <thead>
          <tr>
            <th scope="col">Learners wrote</th>
            <th scope="col">Until now</th>
            <th scope="col">From now on</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={`${change.list} ${change.text}`}>
              <th scope="row">
                <span dir="auto">{change.text}</span>
                <br />
                <span className={styles.quiet}>
                  among {change.list}
                  {change.count > 1 && `, ${change.count} times`}
                </span>
              </th>
              <td>
                <Reading {...change.was} />
              </td>
              <td>
                <Reading {...change.now} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
