/** What a key press on the desk asks for. */
export type Wish =
  | { readonly kind: 'help' }
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  /** Act on the element that carries this key, in the row at hand or else on the page. */
  | { readonly kind: 'act'; readonly key: string };

interface Press {
  readonly key: string;
  /** A modifier is held (Shift is not one: it is part of the sign), or a sign is being composed. */
  readonly modified: boolean;
  /** Where the focus is. */
  readonly focus: 'field' | 'dialog' | 'row' | 'elsewhere';
}

/** The keys that act, each with what its element does. */
export const actKeys = {
  o: 'Open it',
  r: 'Reply',
  v: 'Override the verdict',
  t: 'Teach the engine',
  d: 'Dismiss: seen, nothing to say',
  u: 'Undo',
  g: 'Groups of like answers',
} as const;

/** Reads a key press; null leaves it to the browser. Arrows and Enter are taken only where a row itself has the focus, so pages scroll as ever. */
export const wishOf = ({ key, modified, focus }: Press): Wish | null => {
  if (modified || focus === 'field' || focus === 'dialog') return null;
  if (key === '?') return { kind: 'help' };
  if (key === 'j' || (key === 'ArrowDown' && focus === 'row')) return { kind: 'move', by: 1 };
  if (key === 'k' || (key === 'ArrowUp' && focus === 'row')) return { kind: 'move', by: -1 };
  if (key === 'Enter' && focus === 'row') return { kind: 'act', key: 'o' };
  return Object.hasOwn(actKeys, key) ? { kind: 'act', key } : null;
};
