import { ImageResponse } from 'next/og';
import { PreviewCard, previewCardSize } from '@/app/_course/preview-card';
import { getLibrary, selectOptionalCourse } from '@/lib/courses/library';

// Drawn once, by the build: whoever shares a page needs nothing of the server but the file.
export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = async () => (await getLibrary()).courses.map(({ id }) => ({ course: id }));

/** The picture that goes with a shared link to a course or to one of its lessons, as a PNG of 1200 by 630 pixels. */
export async function GET(_request: Request, { params }: { params: Promise<{ course: string }> }): Promise<Response> {
  const course = await selectOptionalCourse((await params).course);
  if (!course) return new Response('There is no such course.', { status: 404 });
  return new ImageResponse(<PreviewCard course={course} />, previewCardSize);
}
