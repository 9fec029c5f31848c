import type { Metadata } from 'next';
import { stopDigest } from '@/app/_actions/preferences';
import { digestPreference, selectOptionalPreference } from '@/db';
import { personOfUnsubscribeToken } from '@/lib/mail/token';
import { getRuntime } from '@/lib/server/runtime';
import { PostForm } from '@/lib/ui/post-form';

export const metadata: Metadata = { title: 'E-mails', robots: { index: false } };

/** Stops the digests by one button, for whoever has the link of one. Opening it alone does nothing: mail programs look ahead. */
export default async function UnsubscribePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { store, secret } = getRuntime();
  const personId = personOfUnsubscribeToken(secret, token);
  const on = personId && (await selectOptionalPreference(store.read, { personId, name: digestPreference })) !== undefined;
  return (
    <main id="main" className="page narrow">
      <h1>E-mails about your answers</h1>
      {!personId ? (
        <p>
          This link isn’t whole. You can turn the e-mails off on <a href="/account">your account page</a> as well.
        </p>
      ) : on ? (
        <PostForm action={stopDigest} address={`/unsubscribe/${token}`}>
          <p>You get an e-mail when instructors have answered you, at most once a day.</p>
          <input type="hidden" name="token" value={token} />
          <button type="submit" className="primary">
            Send me no more
          </button>
        </PostForm>
      ) : (
        <p role="status">
          You get no e-mails from us. Answers to you still stand beside what you wrote; you can have e-mails again on{' '}
          <a href="/account">your account page</a>.
        </p>
      )}
    </main>
  );
}
