import styles from './linked-text.module.css';
import { linksIn } from './links-in';

/** A plain text as somebody typed it, with its lines and its direction of writing; addresses of http and https can be followed. */
export function LinkedText({ text }: { text: string }) {
  return (
    <p className={styles.text} dir="auto">
      {linksIn(text).map(({ text: piece, href }, at) =>
        href === null ? (
          piece
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
          <a key={at} href={href} rel="noopener noreferrer nofollow ugc">
            {piece}
          </a>
        ),
      )}
    </p>
  );
}
