import type { Phrase } from '@/db';
import { ActionForm } from '@/lib/ui/action-form';
import { LinkedText } from '@/lib/ui/linked-text';
import { PostForm } from '@/lib/ui/post-form';
import { forgetPhrase, keep } from '../../../_actions/review';
import styles from './groups.module.css';
import { HiddenFields } from './hidden-fields';

/** The phrases of a course: kept for every instructor of it, and taken away here. */
export function Phrases({ courseId, phrases, address }: { courseId: string; phrases: readonly Phrase[]; address: string }) {
  return (
    <section id="phrases">
      <h2>Saved phrases</h2>
      <p>
        Sentences that all instructors of the course can insert into a reply. Keep one while you reply, or here. Replies that were made with
        one stay as they are when it is taken away.
      </p>
      <ul className={styles.members}>
        {phrases.map((phrase) => (
          <li key={phrase.id}>
            <LinkedText text={phrase.text} />
            <PostForm action={forgetPhrase} address={address}>
              <HiddenFields fields={{ course: courseId, phrase: phrase.id }} />
              <button type="submit" className={styles.small} aria-label={`Take away: ${phrase.text.slice(0, 80)}`}>
                Take away
              </button>
            </PostForm>
          </li>
        ))}
      </ul>
      <ActionForm
        key={phrases.length}
        action={keep}
        address={address}
        fields={[
          { name: 'course', label: '', type: 'hidden', value: courseId },
          { name: 'text', label: 'A new phrase', type: 'text', autoComplete: 'off', maxLength: 1000 },
        ]}
        submit="Keep it"
      />
    </section>
  );
}
