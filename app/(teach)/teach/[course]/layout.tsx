import type { ReactNode } from 'react';
import { currentPerson, mayTeach } from '@/lib/auth/session';
import { selectOptionalCourse } from '@/lib/courses/library';
import { DeskNav } from '../_desk/desk-nav';

interface LayoutProps {
  readonly params: Promise<{ course: string }>;
  readonly children: ReactNode;
}

/** The desk's tabs above every page of a course that is taught. No lock: each page asks by itself who may see it. */
export default async function CourseDeskLayout({ params, children }: LayoutProps) {
  const [course, person] = await Promise.all([selectOptionalCourse((await params).course), currentPerson()]);
  const shown = course && person && (await mayTeach(person, course.id));
  return (
    <>
      {shown && <DeskNav courseId={course.id} courseTitle={course.title} firstLesson={course.lessons[0]?.id ?? ''} />}
      {children}
    </>
  );
}
