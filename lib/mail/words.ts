// What the e-mails say. Plain text; the links stand on lines of their own, so that no mail program breaks them.

/** An instructor's word as a digest tells it. */
export type ToldWord = {
  /** reply, override, re-mark. */
  readonly kind: string;
  readonly text: string;
  /** What the learner had written; empty where it was nothing in words. */
  readonly own: readonly string[];
  readonly place: string;
  readonly link: string;
};

type Words = { subject: string; text: string };

const longestQuote = 300;
const quote = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return `‘${line.length > longestQuote ? `${line.slice(0, longestQuote).trimEnd()} …` : line}’`;
};

const said: Readonly<Record<string, string>> = {
  reply: 'The reply:',
  override: 'An instructor has changed what was said of it, and gives this reason:',
  're-mark': 'It has been looked at again, since the course has learned something:',
};

const paragraph = ({ kind, text, own, place, link }: ToldWord): string =>
  [place, ...(own.length > 0 ? [`You wrote: ${own.map(quote).join(', ')}`] : []), `${said[kind] ?? said.reply}`, text.trim(), link].join(
    '\n',
  );

/** The words of a digest. `words` isn't empty. */
export const digestWords = ({ name, words, stop }: { name: string; words: readonly ToldWord[]; stop: string }): Words => ({
  subject: words.length === 1 ? 'An instructor has answered you' : `Instructors have answered you: ${words.length} answers`,
  text: [
    `Hello ${name},`,
    words.length === 1 ? 'an instructor has looked at an answer of yours.' : 'instructors have looked at answers of yours.',
    ...words.map(paragraph),
    `You get this at most once a day, because you asked for it on your account page. To get no more of it:\n${stop}`,
    '',
  ].join('\n\n'),
});

/** The words that bring somebody to an account that waits. `until` is a day in words. */
export const invitationWords = (given: { name: string; by: string; course: string; role: string; link: string; until: string }): Words => ({
  subject: `Your place in ‘${given.course}’`,
  text: [
    `Hello ${given.name},`,
    `${given.by} has made an account for you, ${
      given.role === 'instructor' ? `to teach the course ‘${given.course}’` : `for the course ‘${given.course}’`
    }. Choose a password for it here, until ${given.until}:`,
    given.link,
    'If you didn’t expect this, leave it: nobody can use the account without this link.',
    '',
  ].join('\n\n'),
});

/** The words that let somebody choose a new password. */
export const resetWords = ({ name, link }: { name: string; link: string }): Words => ({
  subject: 'Choose a new password',
  text: [
    `Hello ${name},`,
    'somebody, most likely you, asked for a new password. You can choose one here, once, within an hour:',
    link,
    'If it wasn’t you, leave it: your password stays as it is.',
    '',
  ].join('\n\n'),
});
