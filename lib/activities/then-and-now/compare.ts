/** One thing that an answer says, as far as it can be compared with what an earlier answer said. */
export interface Trace {
  /** What it is about, however it was worded: how it was read, an id, or the words themselves. */
  readonly key: string;
  /** As the learner put it. */
  readonly text: string;
  /** Where it stands: in which list, in which box. */
  readonly place: string;
  /** How far the reasoning goes; more is further. Null where nothing was judged. */
  readonly standing: number | null;
  /** The standing in words. */
  readonly label: string;
  /** True when the learner says why. */
  readonly reasoned: boolean;
  /** Why it stands as it does, in one or two sentences. */
  readonly because: string | null;
}

export interface Pair {
  readonly earlier: Trace;
  readonly now: Trace;
}

/** What became of an answer between two tries. Everything that stood in either is in exactly one of the first four lists. */
export interface ThenAndNow {
  readonly added: readonly Trace[];
  readonly dropped: readonly Trace[];
  /** From one place to another. */
  readonly moved: readonly Pair[];
  readonly kept: readonly Pair[];
  /** Of those moved and kept: the ones that stand better now, or are given a reason now. */
  readonly better: readonly Pair[];
}

const gainsReason = ({ earlier, now }: Pair): boolean => !earlier.reasoned && now.reasoned;
const stands = ({ standing }: Trace): number => standing ?? 0;
const isBetter = (pair: Pair): boolean =>
  pair.now.standing !== null &&
  (stands(pair.now) > stands(pair.earlier) || (gainsReason(pair) && stands(pair.now) === stands(pair.earlier)));

/** Pairs each of `now` with the first of `earlier` that `fits` and isn't paired yet; gives the pairs and what is left on either side. */
const pairUp = (earlier: readonly Trace[], now: readonly Trace[], fits: (pair: Pair) => boolean) => {
  const left = [...earlier];
  const pairs: Pair[] = [];
  const unpaired: Trace[] = [];
  for (const trace of now) {
    const at = left.findIndex((before) => fits({ earlier: before, now: trace }));
    const [before] = at < 0 ? [] : left.splice(at, 1);
    if (before) pairs.push({ earlier: before, now: trace });
    else unpaired.push(trace);
  }
  return { pairs, earlier: left, now: unpaired };
};

/** Compares an answer with an earlier one: what was added, dropped, moved and kept, and what stands better now. */
export const compareTraces = (earlier: readonly Trace[], now: readonly Trace[]): ThenAndNow => {
  // What stands where it stood is found first, so that a party in both lists isn't taken for one that moved.
  const kept = pairUp(earlier, now, (pair) => pair.earlier.key === pair.now.key && pair.earlier.place === pair.now.place);
  const moved = pairUp(kept.earlier, kept.now, (pair) => pair.earlier.key === pair.now.key);
  return {
    added: moved.now,
    dropped: moved.earlier,
    moved: moved.pairs,
    kept: kept.pairs,
    better: [...moved.pairs, ...kept.pairs].filter(isBetter),
  };
};
