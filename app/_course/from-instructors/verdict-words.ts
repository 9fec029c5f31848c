/** A verdict as learners read it, never as right or wrong. */
const names: Readonly<Record<string, string>> = {
  fits: 'Fits',
  arguable: 'Arguable',
  reconsider: 'Worth another look',
  'not-a-party': 'Not a party',
  unrecognised: 'Not recognised',
  unreadable: 'Not readable',
};

/** A stored verdict in words; one of an earlier kind stands as it is, and none is none. */
export const verdictWords = (verdict: string | null): string => (verdict === null ? 'Nothing yet' : (names[verdict] ?? verdict));

/** The beginning of a learner's text, enough to know it again. */
export const quoted = (text: string, most = 280): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return `‘${line}’`;
  const cut = line
    .slice(0, most)
    .toWellFormed()
    .replace(/\s\S*$/, '');
  return `‘${cut} …’`;
};
