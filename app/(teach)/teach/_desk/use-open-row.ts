'use client';

import { useRef, useState } from 'react';
import { announce } from './announce';

/** The forms that can be open in a row. */
export type RowForm = 'reply' | 'override';

/**
 * Which row of a list has its form open: one at a time. Opening claims what the row stands for and says so where somebody else is at it; closing gives
 * the focus back to the row, which has its name in `data-row`.
 */
export function useOpenRow() {
  const [opened, setOpened] = useState<{ readonly row: string; readonly form: RowForm } | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const open = (row: string, form: RowForm | null, claim: () => Promise<string | null>): void => {
    setOpened(form && { row, form });
    // The button that closed the form is gone: the row keeps the place.
    if (!form) list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"]`)?.focus();
    else
      claim().then(
        (said) => said && announce(said),
        () => undefined,
      );
  };
  return { list, open, openIn: (row: string): RowForm | null => (opened?.row === row ? opened.form : null) };
}
