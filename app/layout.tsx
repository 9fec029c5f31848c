import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import './globals.css';

/** Where addresses for other sites begin: a preview card must be found from anywhere. Prerendered pages are told when they are built. */
const siteUrl = process.env.SITE_URL && URL.canParse(process.env.SITE_URL) ? process.env.SITE_URL : 'http://localhost:3000';

export const metadata: Metadata = {
  metadataBase: new URL(siteUrl),
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
