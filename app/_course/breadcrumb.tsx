import { courseAddress, lessonAddress } from '@/lib/courses/addresses';
import type { Course, Lesson } from '@/lib/courses/course';

/** Where a page stands: its ancestors as links, then the page itself. */
export function Breadcrumb({ trail, here }: { trail: readonly (readonly [address: string, title: string])[]; here: string }) {
  return (
    <nav aria-label="Breadcrumb" className="breadcrumb">
      <ol>
        {trail.map(([address, title]) => (
          <li key={address}>
            <a href={address}>{title}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}

/** The breadcrumb of a page within a course. */
export function CourseBreadcrumb({ course, here }: { course: Course; here: string }) {
  return (
    <Breadcrumb
      trail={[
        ['/', 'Courses'],
        [courseAddress(course.id), course.title],
      ]}
      here={here}
    />
  );
}

/** The breadcrumb of a page that belongs to a lesson. */
export function LessonBreadcrumb({ course, lesson, here }: { course: Course; lesson: Lesson; here: string }) {
  return (
    <Breadcrumb
      trail={[
        ['/', 'Courses'],
        [courseAddress(course.id), course.title],
        [lessonAddress(course.id, lesson.id), lesson.title],
      ]}
      here={here}
    />
  );
}
