/** An instructor's word as it reached one entry of a learner. */
export interface Said {
  readonly id: string;
  readonly entry: { readonly id: string; readonly text: string; readonly activityId: string | null };
}

/** What a learner wrote to the instructors. */
export interface Asked {
  readonly id: string;
  readonly kind: string;
  /** The review that it answers; null for one that begins a conversation. */
  readonly aboutId: string | null;
  readonly activityId: string | null;
}

/** An instructor's word with all of the learner's texts that it speaks of, and what the learner wrote back. */
export interface Word<S extends Said, A extends Asked> {
  readonly said: S;
  /** The learner's texts, each once. */
  readonly quotes: readonly string[];
  readonly back: readonly Question<S, A>[];
}

/** What a learner wrote, with the words that answer it. */
export interface Question<S extends Said, A extends Asked> {
  readonly asked: A;
  readonly words: readonly Word<S, A>[];
}

export interface Conversation<S extends Said, A extends Asked> {
  /** Words on what was handed in. */
  readonly words: readonly Word<S, A>[];
  /** Questions and messages that begin by themselves. */
  readonly questions: readonly Question<S, A>[];
}

/**
 * Puts what was said and what was asked into the order of conversations. A word that reached several of a learner's texts is there once; a
 * question about a word that is not there any more stands by itself.
 */
export const conversationOf = <S extends Said, A extends Asked>(said: readonly S[], asked: readonly A[]): Conversation<S, A> => {
  const isQuestion = new Set(asked.map(({ id }) => id));
  const known = new Set(said.map(({ id }) => id));
  const words = (of: readonly S[]): Word<S, A>[] =>
    [...Map.groupBy(of, ({ id }) => id).values()].flatMap((reached) => {
      const [first] = reached;
      if (!first) return [];
      const back = asked.filter(({ aboutId }) => aboutId === first.id).map(question);
      return [{ said: first, quotes: [...new Set(reached.map(({ entry }) => entry.text))], back }];
    });
  const question = (one: A): Question<S, A> => ({ asked: one, words: words(said.filter(({ entry }) => entry.id === one.id)) });
  return {
    words: words(said.filter(({ entry }) => !isQuestion.has(entry.id))),
    questions: asked.filter(({ aboutId }) => aboutId === null || !known.has(aboutId)).map(question),
  };
};
