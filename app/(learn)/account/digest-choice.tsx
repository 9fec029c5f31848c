import { PostForm } from '@/lib/ui/post-form';
import { setDigest } from '../../_actions/preferences';
import styles from './account.module.css';

/** Whether one gets an e-mail when instructors have answered. `mail` is false where the player sends none. */
export function DigestChoice({ daily, mail, saved }: { daily: boolean; mail: boolean; saved: boolean }) {
  return (
    <>
      <h2 id="e-mails">E-mails</h2>
      {saved && <p role="status">Saved: {daily ? 'you get an e-mail at most once a day' : 'you get no e-mail'}.</p>}
      {mail ? (
        <PostForm action={setDigest} address="/account">
          <fieldset className={styles.choice}>
            <legend>When instructors have answered you or changed a verdict</legend>
            <label>
              <input type="radio" name="digest" value="none" defaultChecked={!daily} /> no e-mail
            </label>
            <label>
              <input type="radio" name="digest" value="daily" defaultChecked={daily} /> an e-mail, at most once a day
            </label>
          </fieldset>
          <button type="submit">Save</button>
        </PostForm>
      ) : (
        <p>This player sends no e-mail. What instructors answer stands beside what you wrote.</p>
      )}
    </>
  );
}
