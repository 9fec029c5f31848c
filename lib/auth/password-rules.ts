/** A password that is the only lock has 15 characters or more. @see NIST SP 800-63B-4 (2025), 3.1.1.2 */
export const shortestPassword = 15;
export const longestPassword = 128;

/** What long but common passwords are made of, after everything that isn't a letter or figure is taken away. */
const common = [
  'password',
  'passwort',
  'letmein',
  'welcome',
  'iloveyou',
  'qwerty',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertyuiopasdfghjklzxcvbnm',
  '1q2w3e4r5t6y7u8i9o0p',
  'qazwsxedcrfvtgbyhnujmikolp',
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  '98765432109876543210',
  'administrator',
  'changeme',
  'trustno1',
  'correcthorsebatterystaple',
  'thequickbrownfoxjumpsoverthelazydog',
  'customerorconsumer',
  'customer',
  'consumer',
];

/** The shortest piece that, repeated, makes the whole text: 'abcabcabc' gives 'abc'. */
const repeatedPiece = (text: string): string => {
  const at = (text + text).indexOf(text, 1);
  return text.slice(0, at);
};

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** True for a run of common words and figures, or a piece repeated: what is tried first when passwords are guessed. */
const isGuessable = (password: string, ownWords: readonly string[]): boolean => {
  const text = bare(password);
  if (repeatedPiece(text).length <= 6) return true;
  const known = [...common, ...ownWords.map(bare).filter((word) => word.length >= 4)].sort((a, b) => b.length - a.length);
  let rest = text;
  for (const word of known) {
    if (word.includes(rest) && rest.length >= 4) return true;
    rest = rest.replaceAll(word, '');
  }
  return rest.replace(/\d/g, '').length < 4;
};

/**
 * One sentence when a password can't be taken, otherwise null. Length is what counts; no mixture of signs is asked for.
 * `ownWords` are the person's name and e-mail address.
 */
export const passwordProblem = (password: string, ownWords: readonly string[]): string | null => {
  const length = [...password.normalize('NFKC')].length;
  if (length < shortestPassword)
    return `Please use ${shortestPassword} characters or more: three or four words that don’t belong together work well.`;
  if (length > longestPassword) return `Please use ${longestPassword} characters at most.`;
  const words = ownWords.flatMap((text) => [text, ...text.split(/[\s@.]+/)]);
  if (isGuessable(password, words)) return 'This one would be guessed soon. Three or four words that don’t belong together work well.';
  return null;
};
