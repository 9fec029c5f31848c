import { setInvitation } from '@/app/_actions/invitations';
import { type Invitation, invitationState } from '@/db';
import { DayText } from '@/lib/ui/moment';
import { PostForm } from '@/lib/ui/post-form';
import list from '../../_desk/people-list.module.css';
import styles from './people.module.css';

interface InvitationListProps {
  readonly invitations: readonly (Invitation & { byName: string | null })[];
  readonly courseId: string;
  readonly address: string;
  readonly now: number;
}

const states = { good: null, withdrawn: 'withdrawn', expired: 'over', 'used-up': 'used up' } as const;

/** The links that were made, with how far they are used; each can be withdrawn, and given back. */
export function InvitationList({ invitations, courseId, address, now }: InvitationListProps) {
  if (invitations.length === 0) return null;
  return (
    <ul className={list.people}>
      {invitations.map((invitation) => {
        const { id, role, used, most, expiresAt, createdAt, byName, withdrawnAt } = invitation;
        const state = states[invitationState(invitation, now)];
        const withdrawn = withdrawnAt !== null;
        return (
          <li key={id}>
            <div className={styles.who}>
              <p>
                {role === 'instructor' ? 'For an instructor' : 'For learners'}: <strong>{`${used} of ${most} used`}</strong>
                {state && <span className={styles.waiting}> · {state}</span>}
              </p>
              <p className="quiet">
                Until <DayText at={expiresAt - 1} />, made by {byName ?? 'somebody whose account is gone'} on <DayText at={createdAt} />
              </p>
            </div>
            {(state === null || withdrawn) && (
              <PostForm action={setInvitation} address={address} className={list.actions}>
                <input type="hidden" name="course" value={courseId} />
                <input type="hidden" name="invitation" value={id} />
                <input type="hidden" name="withdrawn" value={withdrawn ? 'no' : 'yes'} />
                <button type="submit">{withdrawn ? 'Undo: let it work again' : 'Withdraw'}</button>
              </PostForm>
            )}
          </li>
        );
      })}
    </ul>
  );
}
