import { getMDXComponent } from 'mdx-bundler/client';
import type { Course, Lesson } from '@/lib/courses/course';
import type { Learner } from './learner';
import { lessonComponents } from './lesson-components';

const evaluated = new Map<string, ReturnType<typeof getMDXComponent>>();

/** The lesson's compiled MDX as a component; each is evaluated once a process. */
export const contentOf = ({ version, id, code }: Lesson) => {
  const key = `${id} ${version}`;
  const known = evaluated.get(key);
  if (known) return known;
  const component = getMDXComponent(code);
  evaluated.set(key, component);
  return component;
};

/**
 * The text of a lesson with its activities. `among` is true on the page that holds every lesson, `preview` for an instructor who tries it
 * out.
 */
export function LessonContent({
  course,
  lesson,
  learner,
  among = false,
  preview = false,
}: {
  course: Course;
  lesson: Lesson;
  learner: Learner | null;
  among?: boolean;
  preview?: boolean;
}) {
  const Content = contentOf(lesson);
  return <Content components={lessonComponents(course, lesson, learner, among, preview)} />;
}
