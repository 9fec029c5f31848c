import type { Exchange, GetsMode } from '@/lib/feedback/types';
import styles from './exchange-figure.module.css';

const modeWords: Record<GetsMode, string> = { return: 'in return', use: 'to use', 'acted-on': 'acted on' };

/** One arrow of the figure; decoration, as the words beside it say the same. */
function Arrow({ to, dashed }: { to: 'left' | 'right'; dashed: boolean }) {
  return (
    <svg className={styles.arrow} viewBox="0 0 120 14" aria-hidden="true" focusable="false" preserveAspectRatio="none">
      <line x1="2" y1="7" x2="118" y2="7" strokeDasharray={dashed ? '5 5' : undefined} vectorEffect="non-scaling-stroke" />
      <polyline points={to === 'right' ? '110,2 118,7 110,12' : '10,2 2,7 10,12'} vectorEffect="non-scaling-stroke" />
    </svg>
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
            <Arrow to="right" dashed={gives.length === 0} />
          </div>
          <div className={styles.flow}>
            <Arrow to="left" dashed={gets.length === 0} />
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
