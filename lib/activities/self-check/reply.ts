import type { CoursePlace } from '../widget';

export interface SelfCheckFinding {
  readonly outcome: 'could' | 'difficulty';
  readonly reply: string;
  readonly again: CoursePlace | null;
}
