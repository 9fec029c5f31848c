/** Classes at school by their numbers, as different countries count: Year 4, P7, 3rd class, Grade 5, JSS 2, Standard 6. */
const WORDS = 'one two three four five six seven eight nine ten eleven twelve thirteen'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

const counted = (to: number, ...names: readonly string[]): string[] =>
  Array.from({ length: to }, (_, i) =>
    names.flatMap((name) => [`${name} ${i + 1}`, `${name} ${i + 1}s`, `${name} ${WORDS[i] ?? ''}`]),
  ).flat();

const ordinal = (i: number): string => `${i}${i === 1 ? 'st' : i === 2 ? 'nd' : i === 3 ? 'rd' : 'th'}`;

const SMALL = Array.from({ length: 12 }, (_, i) => [
  ...[ordinal(i + 1), ORDINALS[i] ?? ''].flatMap((nth) => [
    `${nth} class`,
    `${nth} classes`,
    `${nth} graders`,
    `${nth} grader`,
    `${nth} grade`,
  ]),
  ...(i < 7 ? [`p${i + 1}`, `p${i + 1}s`] : []),
  ...(i < 6 ? [`jss${i + 1}`, `sss${i + 1}`] : []),
]).flat();

/** Phrases by kind. */
export const SCHOOL_YEARS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'pupil',
    [
      ...counted(13, 'year', 'y'),
      ...counted(12, 'grade'),
      ...counted(7, 'primary', 'class'),
      ...counted(8, 'standard', 'std'),
      ...counted(6, 'form', 'secondary', 'sec', 'jss', 'jhs', 'ss', 'senior'),
      ...SMALL,
      'key stage one',
      'key stage two',
      'key stage three',
      'key stage four',
      'key stage 2',
      'key stage 3',
      'ks1',
      'ks2',
      'ks3',
      'ks4',
      'senior infants',
      'junior infants',
      'transition year',
      'transition years',
      'kindergartners',
      'kindergarteners',
      'prep class',
      'foundation stage',
      'lower sixth',
      'upper sixth',
      'gcse students',
      'gcse pupils',
      'home schoolers',
      'home schooler',
      'homeschoolers',
      'home educated kids',
      'home educated children',
      'home schooled kids',
      'home schooled children',
      'home ed families',
      'home ed groups',
    ],
  ],
]);
