/** Words as a set, from texts parted by any white space and from other sets: how lists of words are written down. */
export const wordSet = (...lists: readonly (string | ReadonlySet<string>)[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => (typeof list === 'string' ? list.trim().split(/\s+/u) : [...list])));
