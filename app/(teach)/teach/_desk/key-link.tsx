'use client';

import type { ReactNode } from 'react';
import { useKey } from './keys-setting';

interface KeyLinkProps {
  readonly keyName: string;
  readonly href: string;
  readonly rel?: string;
  readonly children: ReactNode;
}

/** A link that a key follows too. */
export function KeyLink({ keyName, href, rel, children }: KeyLinkProps) {
  return (
    <a href={href} rel={rel} {...useKey(keyName)}>
      {children}
    </a>
  );
}

/** A button that a key presses too. */
export function KeyButton({ keyName, name, value, children }: Omit<KeyLinkProps, 'href' | 'rel'> & { name?: string; value?: string }) {
  return (
    <button type="submit" name={name} value={value} {...useKey(keyName)}>
      {children}
    </button>
  );
}
