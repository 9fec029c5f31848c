import { z } from 'zod';
import type { NamedEntry } from '@/db';
import type { Course } from '@/lib/courses/course';
import { MomentText } from '@/lib/ui/moment';
import desk from './desk.module.css';
import styles from './entry.module.css';
import { LearnerWords } from './long-text';
import { misconceptionNames, readingName } from './reading';
import { spanText } from './since';
import { VerdictTag } from './verdict-tag';

/** What an entry is, by its kind. */
export const entryTitles: Readonly<Record<string, string>> = {
  answer: 'An answer',
  question: 'A question',
  comment: 'A comment',
  suggestion: 'A suggestion',
  contact: 'A message',
};

/** A text up to this many characters stands there whole: more would push what can be done with it out of sight. */
const longest = 2400;

const contactSchema = z.object({ name: z.string().catch(''), email: z.string() });

/** What was written, how it was read and judged, and how long it waits. */
export function AtHand({ course, entry, now }: { course: Course; entry: NamedEntry; now: number }) {
  const readAs = readingName(course, entry);
  const contact = contactSchema.safeParse(entry.contact);
  return (
    <section className={styles.hand} aria-label={entryTitles[entry.kind]}>
      <LearnerWords text={entry.text} most={longest} />
      <div className={desk.facts}>
        <VerdictTag verdict={entry.verdict} />
        {readAs && <span>Read as: {readAs}</span>}
        {entry.misread && <span className={desk.flag}>‘Not what I meant’</span>}
        {misconceptionNames(entry.misconceptions)
          .filter((name) => !readAs?.includes(name))
          .map((name) => (
            <span key={name}>{name}</span>
          ))}
      </div>
      <p className={desk.facts}>
        <span>{entry.personName ?? ((contact.success && contact.data.name) || 'A visitor')}</span>
        <span>
          <MomentText at={entry.createdAt} />
        </span>
        <span>{entry.open ? `has waited ${spanText(now - entry.createdAt)}` : 'doesn’t wait'}</span>
        {contact.success && <a href={`mailto:${contact.data.email}`}>{contact.data.email}</a>}
      </p>
    </section>
  );
}
