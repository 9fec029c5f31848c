import type { Reference } from '@/lib/courses/course';

/** Where a definition comes from: our own course, or the author and year that its reference begins with. */
export const sourceText = (source: string, references: readonly Reference[]): string => {
  if (source === 'course') return 'this course';
  const text = references.find(({ id }) => id === source)?.text ?? source;
  return (/^.*?\((?:\d{4}|n\.d\.)\)/.exec(text)?.[0] ?? text).replaceAll('*', '');
};
