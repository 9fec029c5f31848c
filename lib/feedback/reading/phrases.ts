/**
 * Finding phrases of several words in tokens: a trie over comparison keys, longest match first. Building is linear in the phrases,
 * looking from one place is bounded by the longest phrase.
 */

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  values: Value[] | null;
}

export interface PhraseHit<Value> {
  readonly values: readonly Value[];
  /** How many words the phrase took. */
  readonly length: number;
}

/** A set of phrases, each with what it stands for; a phrase may stand for several things. */
export class PhraseBook<Value> {
  readonly #root: Node<Value> = { next: new Map(), values: null };

  /** Adds a phrase given as comparison keys. An empty phrase is ignored; a value already there is not added twice. */
  add(keys: readonly string[], value: Value): void {
    if (keys.length === 0) return;
    let node = this.#root;
    for (const key of keys) {
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map(), values: null };
        node.next.set(key, next);
      }
      node = next;
    }
    if (!node.values) node.values = [value];
    else if (!node.values.includes(value)) node.values.push(value);
  }

  /** The longest phrase that starts at `from`, or null. `keyAt` gives the key at a place, undefined past the end. */
  longest(keyAt: (index: number) => string | undefined, from: number): PhraseHit<Value> | null {
    let node: Node<Value> | undefined = this.#root;
    let found: PhraseHit<Value> | null = null;
    for (let i = from; ; i++) {
      const key = keyAt(i);
      node = key === undefined ? undefined : node.next.get(key);
      if (!node) return found;
      if (node.values) found = { values: node.values, length: i - from + 1 };
    }
  }
}
