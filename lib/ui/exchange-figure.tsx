import type { Exchange, GetsMode } from '@/lib/feedback/types';
import styles from './exchange-figure.module.css';

const modeWords: Record<GetsMode, string> = { return: 'in return', use: 'to use', 'acted-on': 'acted on' };

/** One arrow of the figure: towards the organisation, or back. Decoration, as the words beside it say the same. */
function Arrow({ to, dashed }: { to: 'organisation' | 'party'; dashed: boolean }) {
  return (
    <span className={styles.arrow} data-to={to} data-dashed={dashed || undefined} aria-hidden="true">
      <span className={styles.line} />
      <span className={styles.head} />
    </span>
  );
}

/** What a party and the organisation give each other, drawn as two boxes and two arrows. The list of words is the text equivalent. */
export function ExchangeFigure({ exchange }: { exchange: Exchange }) {
  const { party, organisation, gives, gets } = exchange;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        What passes between {party} and {organisation}
      </figcaption>
      <div className={styles.parts}>
        <div className={styles.box} data-side="party">
          {party}
        </div>
        <div className={styles.flows}>
          <div className={styles.flow}>
            <p>
              <strong>Gives:</strong>{' '}
              {gives.length === 0
                ? 'nothing in exchange'
                : gives.map(({ what, through }) => (through ? `${what} (through ${through})` : what)).join('; ')}
            </p>
            <Arrow to="organisation" dashed={gives.length === 0} />
          </div>
          <div className={styles.flow}>
            <Arrow to="party" dashed={gets.length === 0} />
            <p>
              <strong>Gets:</strong>{' '}
              {gets.length === 0 ? 'nothing' : gets.map(({ what, mode }) => `${what} (${modeWords[mode]})`).join('; ')}
            </p>
          </div>
        </div>
        <div className={styles.box} data-side="organisation">
          {organisation}
        </div>
      </div>
    </figure>
  );
}
