import type { ReactNode } from 'react';
import { SiteFooter } from '../_site/footer';
import { SiteHeader } from '../_site/header';

export default function EnterLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SiteHeader person={null} />
      {children}
      <SiteFooter />
    </>
  );
}
