import type { ReactNode } from 'react';
import { PersonLayout } from '../_site/person-layout';

export const dynamic = 'force-dynamic';

/** Sign-in, invitations and what comes by e-mail: for visitors, and for those who open such a link while they are signed in. */
export default function EnterLayout({ children }: { children: ReactNode }) {
  return <PersonLayout>{children}</PersonLayout>;
}
