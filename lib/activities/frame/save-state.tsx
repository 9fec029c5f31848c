import styles from './frame.module.css';
import type { SaveState } from './use-draft';

const sentences: Record<Exclude<SaveState['kind'], 'conflict' | 'refused'>, string> = {
  untouched: '',
  saving: 'Saving…',
  saved: 'Saved',
  device: 'Saved on this device',
  nowhere: 'Not saved: this browser keeps nothing. Copy your words before you leave the page.',
  'signed-out': 'You have been signed out. Your words are kept on this device: sign in again to go on.',
};

/** Where the words stand, in sight and announced. */
export function SaveStateLine({ state }: { state: SaveState }) {
  const sentence =
    state.kind === 'conflict' ? 'Changed elsewhere: please choose.' : state.kind === 'refused' ? state.sentence : sentences[state.kind];
  return (
    <p className={styles.saveState} role="status" data-state={state.kind}>
      {sentence}
    </p>
  );
}
