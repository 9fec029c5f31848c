import type { SessionPerson } from '@/lib/auth/options';
import { PostForm } from '@/lib/ui/post-form';
import { signOut } from '../_actions/enter';
import styles from './site.module.css';

interface SiteHeaderProps {
  readonly person: SessionPerson | null;
  /** Shows the way to what learners handed in. */
  readonly teaches?: boolean;
  /** How many words of instructors the person hasn't seen yet. */
  readonly news?: number;
}

/** The site's header. */
export function SiteHeader({ person, teaches = false, news = 0 }: SiteHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <a href="/" className={styles.name}>
          Customer or consumer<span aria-hidden="true">?</span>
        </a>
        <nav aria-label="Site" className={styles.nav}>
          <a href="/">Courses</a>
          {person && (
            <a href="/my-learning">
              My learning
              {news > 0 && (
                <>
                  {' '}
                  <span className={styles.news}>{news === 1 ? '1 new reply' : `${news} new replies`}</span>
                </>
              )}
            </a>
          )}
          {teaches && <a href="/teach">Teach</a>}
          {person ? (
            <>
              <a href="/account" className={styles.person}>
                {person.name}
              </a>
              <PostForm action={signOut} address="/account">
                <button type="submit" className={styles.plain}>
                  Sign out
                </button>
              </PostForm>
            </>
          ) : (
            <>
              <a href="/sign-in">Sign in</a>
              <a href="/register">Register</a>
            </>
          )}
        </nav>
      </div>
    </header>
  );
}
