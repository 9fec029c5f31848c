import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Customer or consumer?', template: '%s – Customer or consumer?' },
  description: 'A self-paced course whose activities answer back.',
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" data-scroll-behavior="smooth">
      <body>
        <a href="#main" className="skip">
          Skip to the content
        </a>
        {children}
      </body>
    </html>
  );
}
