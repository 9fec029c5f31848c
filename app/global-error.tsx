'use client';

import './globals.css';

/** What is shown when even the layout fails: a whole page of its own. */
export default function GlobalError() {
  return (
    <html lang="en-GB">
      <body>
        <main id="main" className="page narrow">
          <h1>Something went amiss here</h1>
          <p>The fault is ours. What you have handed in is kept. Please try again in a moment.</p>
          <p>
            <a href="/">All courses</a>
          </p>
        </main>
      </body>
    </html>
  );
}
