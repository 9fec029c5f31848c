import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { CourseParams } from '@/app/_course/metadata';
import { ContactPage } from '@/app/_course/talk/contact-page';
import { currentPerson } from '@/lib/auth/session';
import { selectOptionalCourse } from '@/lib/courses/library';

export const metadata: Metadata = { title: 'Write to the instructors' };

/** The twin of the contact page for whoever carries a session. */
export default async function ContactTwin({ params }: { params: CourseParams }) {
  const course = await selectOptionalCourse((await params).course);
  return course ? <ContactPage course={course} person={await currentPerson()} /> : notFound();
}
