/** A kind of party that people name, whatever the organisation. */
export interface Concept {
  /** What an author writes under `kinds`. */
  readonly id: string;
  /** As it reads in a sentence. */
  readonly name: string;
  /**
   * Kinds that this is a kind of, safe to put in its place. `staff@health-body` holds only where the organisation is such a body itself:
   * nurses are a hospital's staff, but not a school's.
   */
  readonly is: readonly string[];
  /** The words people use for it. `@p` stands for any person word (people, folk, anyone, lads), `@g` for any body (company, agency, lot), `@t` for any town. */
  readonly phrases: readonly string[];
}

/**
 * Reads a block of the lexicon: paragraphs of `id < parents = name` and, on the following lines, phrases parted by commas.
 * Throws on a malformed head line: the lexicon is part of the engine.
 */
export function lexiconOf(block: string): Concept[] {
  return block
    .trim()
    .split(/\n\s*\n/u)
    .map((paragraph) => {
      const [head = '', ...lines] = paragraph.split('\n').map((line) => line.trim());
      const match = /^([a-z0-9-]+)(?: < ([a-z0-9, @-]+))? = (.+)$/u.exec(head);
      if (!match?.[1] || !match[3]) throw new Error(`lexicon: cannot read "${head}"`);
      return {
        id: match[1],
        name: match[3],
        is: match[2] ? match[2].split(',').map((parent) => parent.trim()) : [],
        phrases: lines
          .join(' ')
          .split(',')
          .map((phrase) => phrase.trim())
          .filter((phrase) => phrase !== ''),
      };
    });
}

/** More phrases for kinds that stand elsewhere: paragraphs of `id`, and phrases on the following lines. */
export function additionsOf(block: string): ReadonlyMap<string, readonly string[]> {
  return new Map(lexiconOf(block.replace(/^([a-z0-9-]+):$/gmu, '$1 = $1')).map(({ id, phrases }) => [id, phrases]));
}

/** Concepts with the phrases of `additions`; throws when these name a kind that is not there. */
export function withAdditions(concepts: readonly Concept[], additions: readonly ReadonlyMap<string, readonly string[]>[]): Concept[] {
  const ids = new Set(concepts.map(({ id }) => id));
  for (const more of additions) for (const id of more.keys()) if (!ids.has(id)) throw new Error(`lexicon: no kind "${id}" to add to`);
  return concepts.map((concept) => ({
    ...concept,
    phrases: [...concept.phrases, ...additions.flatMap((more) => more.get(concept.id) ?? [])],
  }));
}
