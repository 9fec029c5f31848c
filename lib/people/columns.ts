import type { LineProblem } from './lines';

/** The columns that a list may have; `first` and `last` are names in two columns. */
export type ColumnName = 'email' | 'name' | 'first' | 'last' | 'role' | 'enrol';

/** What people call them, without case, accents, spaces and signs. */
const synonyms: Readonly<Record<ColumnName, readonly string[]>> = {
  email: ['email', 'mail', 'emailaddress', 'mailaddress', 'address', 'emailadresse', 'courriel', 'correo'],
  name: ['name', 'fullname', 'displayname', 'participant', 'learner', 'student', 'person'],
  first: ['firstname', 'first', 'givenname', 'forename', 'vorname', 'prenom'],
  last: ['lastname', 'last', 'surname', 'familyname', 'nachname', 'nom'],
  role: ['role', 'rolle', 'as'],
  enrol: ['enrol', 'enroll', 'enrolled', 'enrolment', 'enrollment', 'enrolstudent'],
};

const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

export type Columns = { places: ReadonlyMap<ColumnName, number>; unused: string[] };

/** Finds out which column is where by the names in the first line, or what is wrong with that. `line` is where it stands, from 1. */
export const readColumns = (header: readonly string[], line: number): Columns | LineProblem => {
  if (header.some((cell) => cell.includes('@'))) {
    return { line, sentence: 'The first line must name the columns; put this line above it: email,name,role,enrol' };
  }
  const places = new Map<ColumnName, number>();
  const unused: string[] = [];
  for (const [at, cell] of header.entries()) {
    const known = Object.entries(synonyms).find(([, names]) => names.includes(bare(cell)));
    const name = known?.[0] as ColumnName | undefined;
    if (name && places.has(name)) return { line, sentence: `Two columns are named ‘${cell}’ or the like; keep one of them.` };
    if (name) places.set(name, at);
    else if (cell) unused.push(cell);
  }
  if (!places.has('email')) {
    const found = header.filter(Boolean).map((cell) => `‘${cell}’`);
    return { line, sentence: `No column is named email${found.length > 0 ? `; the first line names ${found.join(', ')}` : ''}.` };
  }
  return { places, unused };
};
