import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { returnAddress } from '@/lib/auth/return-address';
import { currentPerson } from '@/lib/auth/session';
import { getRuntime } from '@/lib/server/runtime';
import { ActionForm } from '@/lib/ui/action-form';
import { signIn } from '../../_actions/enter';

export const metadata: Metadata = { title: 'Sign in' };
export const dynamic = 'force-dynamic';

const problems: Record<string, string> = {
  'no-verified-email': 'The other service doesn’t vouch for your e-mail address: confirm it there, or register here with a password.',
  'openid-failed': 'Signing in by the other service didn’t work. Please try again, or use a password.',
};

export default async function SignInPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const asked = await searchParams;
  const to = returnAddress(asked.to);
  if (await currentPerson()) redirect(to);
  const { oidc, mail } = getRuntime().settings;
  const problem = problems[String(asked.problem ?? '')] ?? (asked.error ? problems['openid-failed'] : undefined);
  return (
    <main id="main" className="page narrow">
      <h1>Sign in</h1>
      {problem && <p role="alert">{problem}</p>}
      <ActionForm
        action={signIn}
        address={`/sign-in?to=${encodeURIComponent(to)}`}
        submit="Sign in"
        fields={[
          { name: 'to', label: '', type: 'hidden', value: to },
          { name: 'email', label: 'E-mail address', type: 'email', autoComplete: 'username', maxLength: 254 },
          { name: 'password', label: 'Password', type: 'password', autoComplete: 'current-password', maxLength: 1000 },
        ]}
      />
      {oidc && (
        <form action="/sign-in/provider" method="post" className="apart">
          <input type="hidden" name="to" value={to} />
          <button type="submit">Sign in with {oidc.name}</button>
        </form>
      )}
      {mail && (
        <p className="apart">
          <a href="/forgotten">Forgotten your password?</a>
        </p>
      )}
      <p className="apart">
        No account yet? <a href={`/register?to=${encodeURIComponent(to)}`}>Register</a>. It takes a minute and costs nothing.
      </p>
    </main>
  );
}
