import { createHash } from 'node:crypto';
import type { Metadata } from 'next';
import { selectOptionalLink, setupPurpose } from '@/db';
import { passwordHint } from '@/lib/auth/account-rules';
import { getRuntime } from '@/lib/server/runtime';
import { ActionForm } from '@/lib/ui/action-form';
import { setUp } from '../../../_actions/enter';

export const metadata: Metadata = { title: 'Set up', robots: { index: false } };
export const dynamic = 'force-dynamic';

export default async function SetupPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const tokenHash = createHash('sha256').update(token).digest('hex');
  const link = await selectOptionalLink(getRuntime().store.read, { tokenHash, purpose: setupPurpose });
  const good = link && link.usedAt === null && link.expiresAt > Date.now();
  return (
    <main id="main" className="page narrow">
      <h1>Set up this player</h1>
      {good ? (
        <>
          <p>This link makes the first administrator, once. Administrators name instructors, who read what learners hand in.</p>
          <ActionForm
            action={setUp}
            address={`/setup/${token}`}
            submit="Make me the administrator"
            fields={[
              { name: 'token', label: '', type: 'hidden', value: token },
              { name: 'name', label: 'Name', type: 'text', autoComplete: 'name', maxLength: 200 },
              { name: 'email', label: 'E-mail address', type: 'email', autoComplete: 'username', maxLength: 254 },
              { name: 'password', label: 'Password', type: 'password', autoComplete: 'new-password', hint: passwordHint, maxLength: 1000 },
            ]}
          />
        </>
      ) : (
        <p>
          This link isn’t good any more: it works once, for a day. If there is no administrator yet, start the player again and it prints a
          new one. Otherwise <a href="/sign-in">sign in</a>.
        </p>
      )}
    </main>
  );
}
