/** Sorted words, each with its class, packed by what a word shares with the one before: a digit for the letters shared, the rest, a capital for the class. */

/** What a noun mostly means. `unclear` is a real word of which we cannot tell. */
export type NounClass =
  | 'somebody'
  | 'worker'
  | 'leader'
  | 'kin'
  | 'child'
  | 'elderly'
  | 'ill'
  | 'offender'
  | 'dweller'
  | 'group'
  | 'animal'
  | 'thing'
  | 'unclear';

const LETTERS: Readonly<Record<NounClass, string>> = {
  somebody: 'S',
  worker: 'W',
  leader: 'L',
  kin: 'K',
  child: 'C',
  elderly: 'E',
  ill: 'I',
  offender: 'O',
  dweller: 'D',
  group: 'G',
  animal: 'A',
  thing: 'T',
  unclear: 'X',
};

const CLASSES = new Map(Object.entries(LETTERS).map(([noun, letter]) => [letter, noun as NounClass]));

/** Packs words of small letters, one line for each first letter, in the order of the alphabet. */
export function pack(classes: ReadonlyMap<string, NounClass>): string[] {
  const lines = new Map<string, string>();
  let before = '';
  for (const word of [...classes.keys()].sort()) {
    let shared = 0;
    while (shared < 9 && shared < before.length && word[shared] === before[shared]) shared += 1;
    const letter = word[0] ?? '';
    const line = lines.get(letter);
    if (line === undefined) shared = 0;
    lines.set(letter, `${line ?? ''}${shared}${word.slice(shared)}${LETTERS[classes.get(word) ?? 'unclear']}`);
    before = word;
  }
  return [...lines.values()];
}

const ENTRY = /(\d)([a-z]*)([A-Z])/gu;

/** The words of one packed line. */
export function unpack(line: string): Map<string, NounClass> {
  const words = new Map<string, NounClass>();
  let word = '';
  for (const [, shared = '0', rest = '', letter = 'X'] of line.matchAll(ENTRY)) {
    word = word.slice(0, Number(shared)) + rest;
    words.set(word, CLASSES.get(letter) ?? 'unclear');
  }
  return words;
}
