'use client';

import { useState } from 'react';
import styles from './share.module.css';

/** Shares the page by the device's own sheet, or copies its address. Not shown where JavaScript is off: the address bar does it there. */
export function Share({ title }: { title: string }) {
  const [said, setSaid] = useState('');
  const share = async (): Promise<void> => {
    const url = window.location.href.split('#')[0] ?? '';
    if (navigator.share) {
      // Closing the sheet without sharing rejects, which is nothing to speak of.
      await navigator.share({ title, url }).catch(() => undefined);
      return;
    }
    await navigator.clipboard.writeText(url).then(
      () => setSaid('The address has been copied.'),
      () => setSaid(`Copy this address: ${url}`),
    );
  };
  return (
    <p className={styles.share}>
      <button type="button" onClick={() => void share()}>
        Share this page
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
