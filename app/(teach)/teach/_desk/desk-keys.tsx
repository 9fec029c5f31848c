'use client';

import { useEffect, useRef } from 'react';
import { announce, liveRegionId } from './announce';
import styles from './desk-keys.module.css';
import { actKeys, wishOf } from './key-press';
import { keysAreOn, setKeys, useKeysAreOn } from './keys-setting';

const fields = 'input, textarea, select, [contenteditable]';

const focusOf = (target: Element | null): Parameters<typeof wishOf>[0]['focus'] => {
  if (target?.closest(fields)) return 'field';
  if (target?.closest('dialog')) return 'dialog';
  return target?.matches('[data-row]') ? 'row' : 'elsewhere';
};

const firstRow = (): HTMLElement | null => document.querySelector('[data-row]');

/** Moves the focus to the next row or the one before; on a page without rows, goes to the next page or the one before. */
const move = (by: 1 | -1): void => {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const row = at < 0 ? rows[0] : rows[at + by];
  if (row) row.focus();
  else if (rows.length > 0) announce(by === 1 ? 'This is the last one on the page.' : 'This is the first one on the page.');
  else document.querySelector<HTMLElement>(`[data-key="${by === 1 ? 'j' : 'k'}"]`)?.click();
};

const act = (key: string): void => {
  const row = document.activeElement?.closest('[data-row]');
  const mark = `[data-key="${key}"]`;
  const onPage = [...document.querySelectorAll<HTMLElement>(mark)].find((found) => !found.closest('[data-row]'));
  const element = row?.querySelector<HTMLElement>(mark) ?? onPage;
  if (element) element.matches(fields) ? element.focus() : element.click();
  // Without a row at hand a key must not act on one that nobody looks at: the first press only goes there.
  else if (!row) firstRow()?.focus();
};

const names: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['j', '↓'], 'The next one'],
  [['k', '↑'], 'The one before'],
  ...Object.entries(actKeys).map(([key, what]): [string[], string] => [key === 'o' ? ['o', 'Enter'] : [key], what]),
  [['?'], 'This help'],
];

/** Hears the keys of the desk, shows which there are, and turns them on and off. Also carries the live region. */
export function DeskKeys() {
  const on = useKeysAreOn();
  const help = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !keysAreOn()) return;
      const modified = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
      const wish = wishOf({ key: event.key, modified, focus: focusOf(document.activeElement) });
      if (!wish) return;
      event.preventDefault();
      if (wish.kind === 'help') help.current?.showModal();
      else if (wish.kind === 'move') move(wish.by);
      else act(wish.key);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  return (
    <>
      <p id={liveRegionId} role="status" className={styles.said} />
      <button
        type="button"
        className={styles.open}
        aria-haspopup="dialog"
        {...(on && { 'aria-keyshortcuts': '?' })}
        onClick={() => help.current?.showModal()}
      >
        Keys{on ? '' : ' (off)'}
      </button>
      <dialog ref={help} className={styles.help} aria-labelledby="desk-keys-title">
        <h2 id="desk-keys-title">Keys of the desk</h2>
        <p>They are heard while you aren’t typing. Arrows and Enter are heard only where a row has the focus.</p>
        <dl>
          {names.map(([keys, what]) => (
            <div key={what}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <label className={styles.switch}>
          <input type="checkbox" checked={on} onChange={(event) => setKeys(event.currentTarget.checked)} /> Use these keys
        </label>
        <p className="quiet">
          Kept on this device alone. Turn them off if your screen reader, speech input or keyboard uses the same keys.
        </p>
        <button type="button" onClick={() => help.current?.close()}>
          Close
        </button>
      </dialog>
    </>
  );
}
