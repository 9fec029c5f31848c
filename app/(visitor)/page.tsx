import { getLibrary } from '@/lib/courses/library';
import { Catalogue } from '../_course/catalogue';

export const dynamic = 'force-static';

export default async function CataloguePage() {
  return <Catalogue courses={(await getLibrary()).courses} progress={new Map()} />;
}
