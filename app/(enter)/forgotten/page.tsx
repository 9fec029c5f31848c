import type { Metadata } from 'next';
import { askForPassword } from '@/app/_actions/new-password';
import { getRuntime } from '@/lib/server/runtime';
import { ActionForm } from '@/lib/ui/action-form';

export const metadata: Metadata = { title: 'Forgotten password' };

/** Asks for a link to choose a new password by e-mail, where the player sends any. */
export default function ForgottenPage() {
  return (
    <main id="main" className="page narrow">
      <h1>Forgotten password</h1>
      {getRuntime().settings.mail ? (
        <>
          <p>Give the e-mail address of your account, and you get a link by which you choose a new password.</p>
          <ActionForm
            action={askForPassword}
            address="/forgotten"
            submit="Send me a link"
            fields={[{ name: 'email', label: 'E-mail address', type: 'email', autoComplete: 'username', maxLength: 254 }]}
          />
        </>
      ) : (
        <p>This player sends no e-mail. Ask an instructor of your course, or whoever runs it, for help.</p>
      )}
      <p className="apart">
        <a href="/sign-in">Back to signing in</a>
      </p>
    </main>
  );
}
