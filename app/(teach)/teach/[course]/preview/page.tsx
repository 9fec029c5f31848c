import { notFound, redirect } from 'next/navigation';
import { requireInstructor } from '@/lib/auth/session';
import { previewAddress } from '@/lib/courses/addresses';
import { selectOptionalCourse } from '@/lib/courses/library';

/** The preview begins with the first lesson; every page of it leads to the others. */
export default async function PreviewsPage({ params }: { params: Promise<{ course: string }> }) {
  const course = await selectOptionalCourse((await params).course);
  if (!course) notFound();
  await requireInstructor(course.id, `/teach/${course.id}/preview`);
  const [first] = course.lessons;
  if (!first) notFound();
  redirect(previewAddress(course.id, first.id));
}
