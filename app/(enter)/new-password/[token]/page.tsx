import type { Metadata } from 'next';
import { chooseNewPassword } from '@/app/_actions/new-password';
import { selectOptionalLink } from '@/db';
import { passwordHint } from '@/lib/auth/account-rules';
import { resetKind } from '@/lib/mail/compose';
import { getRuntime } from '@/lib/server/runtime';
import { hashOfToken } from '@/lib/server/setup-link';
import { ActionForm } from '@/lib/ui/action-form';

export const metadata: Metadata = { title: 'New password', robots: { index: false } };

/** Choosing a new password by the link of an e-mail. */
export default async function NewPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const link = await selectOptionalLink(getRuntime().store.read, { tokenHash: hashOfToken(token), purpose: resetKind });
  const good = link && link.usedAt === null && link.expiresAt > Date.now();
  return (
    <main id="main" className="page narrow">
      <h1>New password</h1>
      {good ? (
        <ActionForm
          action={chooseNewPassword}
          address={`/new-password/${token}`}
          submit="Take this password"
          fields={[
            { name: 'token', label: '', type: 'hidden', value: token },
            {
              name: 'password',
              label: 'New password',
              type: 'password',
              autoComplete: 'new-password',
              hint: passwordHint,
              maxLength: 1000,
            },
          ]}
        />
      ) : (
        <p>
          This link isn’t good any more: it works once, for an hour, and only the newest one does. <a href="/forgotten">Ask for another</a>.
        </p>
      )}
    </main>
  );
}
