/** Names that end in a word of a list: what their readings ask of them, and how those readings are put in order. */
import type { RelationKind } from '../../types';
import type { Found } from './book';
import { byWords, type Name, type Rule } from './name';
import { byShape } from './shape';

/** A name that ends in a word of a list. */
export interface Listed extends Name {
  readonly head: Found;
  /** The last of the list's words, and how many they are. */
  readonly word: string;
  readonly length: number;
  /** No other words are in the name, but for 'my'. */
  readonly bare: boolean;
  readonly shape: RelationKind | null;
  /** The word after the name, or ''. */
  readonly after: string;
}

/** Reads one thing of a name: the kind that it makes of it, or null. */
export type Step = (name: Listed) => RelationKind | null;

/** The name with what a list knows of it; null where no list holds its end. */
export function listedIn(name: Name): Listed | null {
  const { head, tokens, first, end, text, mine } = name;
  if (!head) return null;
  const length = head.to - head.from;
  return {
    ...name,
    head,
    length,
    word: tokens[head.to - 1]?.word ?? '',
    bare: length >= end - first - (mine ? 1 : 0),
    shape: byShape(text, tokens, first, end),
    after: tokens[end]?.word ?? '',
  };
}

/** A rule for names whose end a list holds, where it `holds` of them: the first step that makes something of the name decides. */
export const listedBy =
  (steps: readonly Step[], holds: (head: Found, word: string, name: Name) => boolean = () => true): Rule =>
  (name) => {
    if (!name.head || !holds(name.head, name.tokens[name.head.to - 1]?.word ?? '', name)) return null;
    const listed = listedIn(name);
    if (!listed) return null;
    for (const step of steps) {
      const kind = step(listed);
      if (kind) return byWords(name, kind, listed.head);
    }
    return null;
  };
