import styles from './site.module.css';

export function SiteFooter() {
  return (
    <footer className={styles.footer}>
      <p>Taking part is free. A statement of participation says that you took part; it is no qualification and no proof of identity.</p>
    </footer>
  );
}
