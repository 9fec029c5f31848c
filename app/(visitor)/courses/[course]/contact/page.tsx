import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { CourseParams } from '@/app/_course/metadata';
import { ContactPage } from '@/app/_course/talk/contact-page';
import { selectOptionalCourse } from '@/lib/courses/library';

// Unlike the other pages of visitors this one isn't prerendered: its form has a key of its own, and its promise may come from what was so lately.
export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Write to the instructors' };

export default async function VisitorContactPage({ params }: { params: CourseParams }) {
  const course = await selectOptionalCourse((await params).course);
  return course ? <ContactPage course={course} person={null} /> : notFound();
}
