import type { ReactNode } from 'react';
import { PersonLayout } from '../_site/person-layout';

export const dynamic = 'force-dynamic';

export default function Layout({ children }: { children: ReactNode }) {
  return <PersonLayout>{children}</PersonLayout>;
}
