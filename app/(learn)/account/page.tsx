import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { digestPreference, selectOptionalPersonById, selectOptionalPreference } from '@/db';
import { passwordHint } from '@/lib/auth/account-rules';
import { requireLearner } from '@/lib/auth/session';
import { getRuntime } from '@/lib/server/runtime';
import { ActionForm, type FormField } from '@/lib/ui/action-form';
import { PostForm } from '@/lib/ui/post-form';
import { changePassword, forgetMe, rename, signOutElsewhere } from '../../_actions/account';
import { DigestChoice } from './digest-choice';

export const metadata: Metadata = { title: 'Account' };

const ownPassword: FormField = {
  name: 'password',
  label: 'Your password',
  type: 'password',
  autoComplete: 'current-password',
  maxLength: 1000,
};

export default async function AccountPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { id } = await requireLearner('/account');
  const { store, settings } = getRuntime();
  const person = await selectOptionalPersonById(store.read, id);
  if (!person) redirect('/sign-in');
  const hasPassword = person.passwordHash !== null;
  const daily = (await selectOptionalPreference(store.read, { personId: id, name: digestPreference })) !== undefined;
  const { done } = await searchParams;
  return (
    <main id="main" className="page narrow">
      <h1>Account</h1>
      {done === 'signed-out-elsewhere' && <p role="status">All other devices have been signed out.</p>}
      <p>You are signed in as {person.email}.</p>
      <h2>Name</h2>
      <ActionForm
        action={rename}
        address="/account"
        submit="Change the name"
        fields={[
          {
            name: 'name',
            label: 'Name',
            type: 'text',
            autoComplete: 'name',
            value: person.name,
            hint: 'As it shall stand on your statements. One that was issued keeps its name.',
            maxLength: 200,
          },
        ]}
      />
      {hasPassword && (
        <>
          <h2>Password</h2>
          <ActionForm
            action={changePassword}
            address="/account"
            submit="Change the password"
            fields={[
              ownPassword,
              {
                name: 'new-password',
                label: 'New password',
                type: 'password',
                autoComplete: 'new-password',
                hint: passwordHint,
                maxLength: 1000,
              },
            ]}
          />
        </>
      )}
      <DigestChoice daily={daily} mail={settings.mail !== undefined} saved={done === 'digest'} />
      <h2>Other devices</h2>
      <p>If you have left yourself signed in somewhere, end those sessions from here.</p>
      <PostForm action={signOutElsewhere} address="/account">
        <button type="submit">Sign out on all other devices</button>
      </PostForm>
      <h2>Delete the account</h2>
      <p>This deletes your account, answers and statements, at once and for good. The addresses of your statements will lead nowhere.</p>
      <details>
        <summary>Delete everything</summary>
        <ActionForm
          action={forgetMe}
          address="/account"
          submit="Delete my account and all of my answers"
          fields={hasPassword ? [ownPassword] : []}
        />
      </details>
    </main>
  );
}
