'use client';

import type { ReactNode } from 'react';
import { useKey } from './keys-setting';

interface FormLinkProps {
  /** The page with the same form, for whoever has no script or wants another tab. */
  readonly href: string;
  readonly keyName: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** Opens a form where it stands, under its key. */
export function FormLink({ href, keyName, isOpen, onToggle, children }: FormLinkProps) {
  return (
    <a
      href={href}
      aria-expanded={isOpen}
      {...useKey(keyName)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onToggle();
      }}
    >
      {children}
    </a>
  );
}
