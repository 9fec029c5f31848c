/** An author's mistake: where it stands, and one sentence that says what to do. */
export interface Problem {
  /** The file, relative to the project's root. */
  readonly file: string;
  /** The line, from 1; null when the mistake is about the whole file. */
  readonly line: number | null;
  readonly sentence: string;
}

/** `content/…/lesson.mdx:12: sentence`, as editors and terminals make links of it. */
export const problemLine = ({ file, line, sentence }: Problem): string => `${file}${line === null ? '' : `:${line}`}: ${sentence}`;

/** Thrown where content must be sound (build and start): its message lists every problem, one a line. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(problemLine).join('\n'));
    this.problems = problems;
  }
}
