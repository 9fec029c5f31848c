import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { selectCoursesTaught } from '@/db';
import { requireLearner } from '@/lib/auth/session';
import { getLibrary } from '@/lib/courses/library';
import { getRuntime } from '@/lib/server/runtime';

export const metadata: Metadata = { title: 'Teach' };

export default async function TeachPage() {
  const person = await requireLearner('/teach');
  const taught = await selectCoursesTaught(getRuntime().store.read, person.id);
  const courses = (await getLibrary()).courses.filter(({ id }) => person.administrator || taught.includes(id));
  if (courses.length === 0) notFound();
  return (
    <main id="main" className="page">
      <h1>Teach</h1>
      <ul>
        {courses.map(({ id, title }) => (
          <li key={id}>
            <a href={`/teach/${id}`}>What learners handed in: {title}</a>
          </li>
        ))}
      </ul>
      {person.administrator && (
        <p>
          <a href="/teach/people">People: name instructors</a>
        </p>
      )}
    </main>
  );
}
