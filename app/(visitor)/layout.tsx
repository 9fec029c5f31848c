import type { ReactNode } from 'react';
import { SiteFooter } from '../_site/footer';
import { SiteHeader } from '../_site/header';

// Prerendered once for every visitor: nothing below may ask who looks at it.
export default function VisitorLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SiteHeader person={null} />
      {children}
      <SiteFooter />
    </>
  );
}
