import { notFound } from 'next/navigation';
import { About } from '@/app/_course/about';
import { aboutMetadata, type CourseParams } from '@/app/_course/metadata';
import { getLibrary, selectOptionalCourse } from '@/lib/courses/library';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateMetadata = aboutMetadata;

export const generateStaticParams = async () => (await getLibrary()).courses.map(({ id }) => ({ course: id }));

export default async function AboutPage({ params }: { params: CourseParams }) {
  const course = await selectOptionalCourse((await params).course);
  return course ? <About course={course} learner={null} /> : notFound();
}
