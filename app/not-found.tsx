import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <main id="main" className="page narrow">
      <h1>There is no such page</h1>
      <p>
        The address may have been mistyped, or what stood here has moved. Addresses of lessons don’t change, so a link in the list of
        courses will lead you on.
      </p>
      <ul>
        <li>
          <a href="/">All courses</a>
        </li>
        <li>
          <a href="/my-learning">My learning</a>
        </li>
      </ul>
    </main>
  );
}
