'use client';

/** What is shown when a page fails by a fault of ours. Words typed into an activity are kept on the device. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <main id="main" className="page narrow">
      <h1>Something went amiss here</h1>
      <p>The fault is ours. What you have handed in is kept, and words that you were typing are saved on this device.</p>
      <p>
        <button type="button" className="primary" onClick={reset}>
          Try again
        </button>{' '}
        <a href="/">All courses</a>
      </p>
    </main>
  );
}
