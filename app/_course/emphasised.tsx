import type { ReactNode } from 'react';

/** Text whose `*…*` is set in italics, as references have it. */
export const emphasised = (text: string): ReactNode[] =>
  text.split(/\*([^*]+)\*/).map((piece, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text are known by their place alone
    return at % 2 === 1 ? <em key={at}>{piece}</em> : piece;
  });
