import styles from './desk.module.css';

/** Beyond this many characters a text is cut in lists. */
const shown = 480;

/** The beginning of a text, cut between two words and never within a sign. */
const beginningOf = (text: string): string => {
  const signs = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text.slice(0, shown + 40))].map(({ segment }) => segment);
  const cut = signs.slice(0, shown).join('');
  const space = cut.lastIndexOf(' ');
  return space > shown / 2 ? cut.slice(0, space) : cut;
};

/** A learner's own words, with their lines and direction of writing. One longer than `most` characters shows its beginning, the rest on request. */
export function LearnerWords({ text, most = shown + 120 }: { text: string; most?: number }) {
  if (text.length <= most) {
    return (
      <p className={styles.words} dir="auto">
        {text}
      </p>
    );
  }
  const beginning = beginningOf(text);
  return (
    <div className={styles.longWords}>
      <p className={styles.words} dir="auto">
        {beginning}…
      </p>
      <details>
        <summary>Read on ({text.length.toLocaleString('en-GB')} characters)</summary>
        <p className={styles.words} dir="auto">
          …{text.slice(beginning.length)}
        </p>
      </details>
    </div>
  );
}
