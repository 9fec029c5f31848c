/** The authors' guide as tests read it. */
import { readFileSync } from 'node:fs';

/** Its whole text. */
export const guide = readFileSync(new URL('../../content/AUTHORS.md', import.meta.url), 'utf8');
/** What stands between lines of three backticks, each with its language. */
export const blocks = [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)].map(([, language = '', text = '']) => ({ language, text }));
const section = (title: string): string => guide.split(`### ${title}\n`)[1]?.split(/^##/mu)[0] ?? '';
/** The rows of a section's tables, as cells, without their headings. */
export const rowsOf = (title: string): string[][] =>
  section(title)
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:field|`kind`|`mode`) \| (?:needed|what it is) \|/u.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
/** What stands between backticks. */
export const codeIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/gu)].map(([, code = '']) => code);
