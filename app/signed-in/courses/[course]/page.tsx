import { notFound } from 'next/navigation';
import { About } from '@/app/_course/about';
import { currentLearner } from '@/app/_course/learner';
import { aboutMetadata, type CourseParams } from '@/app/_course/metadata';
import { selectOptionalCourse } from '@/lib/courses/library';

export const generateMetadata = aboutMetadata;

/** The twin of the about page for whoever carries a session. */
export default async function AboutTwin({ params }: { params: CourseParams }) {
  const course = await selectOptionalCourse((await params).course);
  return course ? <About course={course} learner={await currentLearner(course)} /> : notFound();
}
