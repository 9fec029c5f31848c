/** The cases that stand beside a scenario file, and files of labelled answers: what commands measure the engine by. */
import { existsSync, readFileSync } from 'node:fs';
import type { List } from '@/lib/feedback/types';

/** One labelled item: `verdict` as the author or a marker sees it. */
export interface FeedbackCase {
  readonly scenario?: string;
  readonly list: List;
  readonly text: string;
  readonly verdict: string;
  /** Id of the party that the words mean. */
  readonly party?: string;
}

/** Reads JSON lines; a marker's label (`gold`) counts as the verdict. Rows that are no list items are passed over. */
export function readCases(path: string): FeedbackCase[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Record<string, unknown> => JSON.parse(line))
    .flatMap(({ list, text, verdict, gold, party, scenario }) =>
      (list === 'customers' || list === 'consumers') && typeof text === 'string'
        ? [
            {
              list,
              text,
              verdict: String(verdict ?? gold),
              ...(typeof party === 'string' ? { party } : {}),
              ...(typeof scenario === 'string' ? { scenario } : {}),
            },
          ]
        : [],
    );
}

/** The cases of a scenario: `<id>.cases.jsonl` beside `<id>.yaml`; none when there is no such file. */
export function casesBeside(scenarioPath: string): FeedbackCase[] {
  const path = scenarioPath.replace(/\.ya?ml$/u, '.cases.jsonl');
  return existsSync(path) ? readCases(path) : [];
}
