import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { passwordHint } from '@/lib/auth/account-rules';
import { returnAddress } from '@/lib/auth/return-address';
import { currentPerson } from '@/lib/auth/session';
import { ActionForm } from '@/lib/ui/action-form';
import { register } from '../../_actions/enter';

export const metadata: Metadata = { title: 'Register' };
export const dynamic = 'force-dynamic';

export default async function RegisterPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const to = returnAddress((await searchParams).to);
  if (await currentPerson()) redirect(to);
  return (
    <main id="main" className="page narrow">
      <h1>Register</h1>
      <p>With an account your answers are kept for you, on any device, and you can earn a statement of participation.</p>
      <ActionForm
        action={register}
        address={`/register?to=${encodeURIComponent(to)}`}
        submit="Register"
        fields={[
          { name: 'to', label: '', type: 'hidden', value: to },
          { name: 'name', label: 'Name', type: 'text', autoComplete: 'name', hint: 'As it shall stand on your statement.', maxLength: 200 },
          { name: 'email', label: 'E-mail address', type: 'email', autoComplete: 'username', maxLength: 254 },
          { name: 'password', label: 'Password', type: 'password', autoComplete: 'new-password', hint: passwordHint, maxLength: 1000 },
        ]}
      />
      <p className="apart">
        You have an account? <a href={`/sign-in?to=${encodeURIComponent(to)}`}>Sign in</a>.
      </p>
      <p className="quiet">
        We keep your name, your e-mail address and your answers, and nothing else about you. The course’s instructors can read what you hand
        in. You can delete it all yourself, at any time, on your account page.
      </p>
    </main>
  );
}
