/**
 * Finding phrases of several words in tokens: a trie over comparison keys, longest match first. Building is linear in the phrases,
 * looking from one place is bounded by the longest phrase.
 */

interface Node<Value> {
  /** Most phrases end where no other goes on: those need no map. */
  next: Map<string, Node<Value>> | null;
  values: Value[] | null;
  /** Whether a class of words goes on from here: it seldom does, and a word's classes needn't be looked up where it doesn't. */
  byClass: boolean;
}

const newNode = <Value>(): Node<Value> => ({ next: null, values: null, byClass: false });

export interface PhraseHit<Value> {
  readonly values: readonly Value[];
  /** How many words the phrase took. */
  readonly length: number;
}

/** A set of phrases, each with what it stands for; a phrase may stand for several things. */
export class PhraseBook<Value> {
  readonly #root: Node<Value> = newNode();

  /** Adds a phrase given as comparison keys. An empty phrase is ignored; a value already there is not added twice. */
  add(keys: readonly string[], value: Value): void {
    if (keys.length === 0) return;
    let node = this.#root;
    for (const key of keys) {
      let next = node.next?.get(key);
      if (!next) {
        next = newNode();
        node.next ??= new Map();
        node.next.set(key, next);
        if (key.startsWith('@')) node.byClass = true;
      }
      node = next;
    }
    if (!node.values) node.values = [value];
    else if (!node.values.includes(value)) node.values.push(value);
  }

  /** All phrases, each with its keys and what it stands for. */
  *phrases(): Generator<{ readonly keys: readonly string[]; readonly values: readonly Value[] }, void> {
    const waiting: { readonly node: Node<Value>; readonly keys: readonly string[] }[] = [{ node: this.#root, keys: [] }];
    for (let at = waiting.pop(); at; at = waiting.pop()) {
      if (at.node.values) yield { keys: at.keys, values: at.node.values };
      for (const [key, node] of at.node.next ?? []) waiting.push({ node, keys: [...at.keys, key] });
    }
  }

  /**
   * The longest phrase that starts at `from`, or null. `keyAt` gives the key at a place, undefined past the end; `classesAt` other keys that
   * the same word may be matched by (a class such as `@p`); `skips` tells words that may be passed over inside a phrase ("families of the victims").
   */
  longest(
    keyAt: (index: number) => string | undefined,
    from: number,
    classesAt?: (index: number) => readonly string[],
    skips?: (index: number) => boolean,
  ): PhraseHit<Value> | null {
    if (!classesAt && !skips) return this.#plainly(keyAt, from);
    let found: PhraseHit<Value> | null = null;
    // One word at a time may be passed over, so that a look stays bounded by the longest phrase.
    const walk = (node: Node<Value>, index: number, skipped: boolean): void => {
      if (node.values && !skipped && (!found || index - from > found.length)) found = { values: node.values, length: index - from };
      if (!node.next) return;
      const key = keyAt(index);
      if (key === undefined) return;
      const exact = node.next.get(key);
      if (exact) walk(exact, index + 1, false);
      if (node.byClass && classesAt) {
        for (const name of classesAt(index)) {
          const byClass = node.next.get(name);
          if (byClass) walk(byClass, index + 1, false);
        }
      }
      if (index > from && !skipped && skips && keyAt(index + 1) !== undefined && skips(index)) walk(node, index + 1, true);
    };
    walk(this.#root, from, false);
    return found;
  }

  /** The same by keys alone: one way through the trie. */
  #plainly(keyAt: (index: number) => string | undefined, from: number): PhraseHit<Value> | null {
    let values: readonly Value[] | null = null;
    let end = from;
    let node: Node<Value> | undefined = this.#root;
    for (let index = from; node?.next; ) {
      const key = keyAt(index);
      if (key === undefined) break;
      node = node.next.get(key);
      index += 1;
      if (node?.values) {
        values = node.values;
        end = index;
      }
    }
    return values && { values, length: end - from };
  }
}
