'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import styles from './entry.module.css';

/** The highlight's name, as the build has renamed it with everything else of the style sheet. */
const name = styles['desk-entry'] ?? 'desk-entry';

/** Everything in an element that is exactly this text, as ranges. */
const rangesOf = (root: HTMLElement, text: string): Range[] => {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.textContent?.trim() !== text.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    ranges.push(range);
  }
  return ranges;
};

/** Marks a text wherever it stands in what is inside, where the browser can. */
export function Highlighted({ text, children }: { text: string; children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!root.current || !('highlights' in CSS)) return;
    CSS.highlights.set(name, new Highlight(...rangesOf(root.current, text)));
    return () => {
      CSS.highlights.delete(name);
    };
  }, [text]);
  return (
    <div ref={root} className={styles.highlighted}>
      {children}
    </div>
  );
}
