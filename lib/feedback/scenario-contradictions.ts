/**
 * Mistakes that no single field shows: names used twice, ids that lead nowhere, parties without any fact. They are looked for in the data as it was
 * written, whatever else is the matter with it, so that an author hears of everything at once.
 */
import { conceptIds } from './lexicon/concepts';
import { PREDICATES } from './lexicon/predicates';
import { distance } from './reading/spelling';
import { didYouMean, type Mistake, nameKey, PARTY_FIELDS, place } from './scenario-problems';
import { kindByWords } from './scenario-synonyms';

type Path = readonly PropertyKey[];
type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A text with its place. */
interface Text {
  readonly text: string;
  readonly path: Path;
}
const textAt = (fields: Fields, field: string, path: Path): Text[] => {
  const text = fields[field];
  return typeof text === 'string' ? [{ text, path: [...path, field] }] : [];
};
const textsAt = (fields: Fields, field: string, path: Path): Text[] =>
  listOf(fields[field]).flatMap((text, i) => (typeof text === 'string' ? [{ text, path: [...path, field, i] }] : []));

/** One party as far as it can be read. */
interface PartyRead {
  readonly fields: Fields;
  readonly path: Path;
  readonly where: string;
  readonly id: string | null;
  readonly names: readonly Text[];
  readonly facts: readonly { readonly fields: Fields; readonly path: Path }[];
}

function partiesIn(data: unknown): PartyRead[] {
  return listOf(fieldsOf(data).parties).map((party, i) => {
    const fields = fieldsOf(party);
    const path = ['parties', i];
    return {
      fields,
      path,
      where: place(path, data),
      id: typeof fields.id === 'string' ? fields.id : null,
      names: [...textAt(fields, 'name', path), ...textsAt(fields, 'aliases', path)],
      facts: ['gives', 'gets'].flatMap((list) =>
        listOf(fields[list]).map((fact, at) => ({ fields: fieldsOf(fact), path: [...path, list, at] })),
      ),
    };
  });
}

/** Every mistake of this sort in data that is, or was meant for, a scenario. Never throws. */
export function contradictions(data: unknown): Mistake[] {
  const parties = partiesIn(data);
  return [
    ...idMistakes(parties),
    ...sourceMistakes(data, parties),
    ...kindMistakes(parties),
    ...nameMistakes(data, parties),
    ...factMistakes(parties),
    ...throughMistakes(parties),
    ...rulingMistakes(data, parties),
    ...curlyQuotes(data, [], data),
  ];
}

function idMistakes(parties: readonly PartyRead[]): Mistake[] {
  const seen = new Set<string>();
  return parties.flatMap(({ id, where, path }) => {
    if (id === null || !seen.has(id)) {
      if (id !== null) seen.add(id);
      return [];
    }
    return [{ path: [...path, 'id'], sentence: `In ${where}: another party has the same id.` }];
  });
}

function sourceMistakes(data: unknown, parties: readonly PartyRead[]): Mistake[] {
  const given = fieldsOf(data).sources;
  if (given === null || typeof given !== 'object' || Array.isArray(given)) return [];
  const sources = Object.keys(given);
  return parties.flatMap(({ fields, path, where, facts }) => {
    const cited = [{ fields, path }, ...facts].flatMap((one) => textAt(one.fields, 'source', one.path));
    const unknown = cited.filter(({ text }, i) => !sources.includes(text) && cited.findIndex((other) => other.text === text) === i);
    return unknown.map((source) => ({
      path: source.path,
      sentence: `In ${where}: there is no source "${source.text}" (there is ${sources.join(', ') || 'none'})${didYouMean(source.text, sources) || '.'}`,
    }));
  });
}

function kindMistakes(parties: readonly PartyRead[]): Mistake[] {
  return parties.flatMap(({ fields, path, where }): Mistake[] => {
    const kinds = textsAt(fields, 'kinds', path);
    const not = textsAt(fields, 'notKinds', path);
    const unknown = [...kinds, ...not].flatMap((kind): Mistake[] => {
      if (conceptIds.includes(kind.text)) return [];
      const words = kindByWords(kind.text, conceptIds);
      const meant = words === undefined ? didYouMean(kind.text, conceptIds) : `; did you mean "${words}"?`;
      return [{ path: kind.path, sentence: `In ${where}: the lexicon has no kind "${kind.text}"${meant || '.'}` }];
    });
    const both = not.filter(({ text }) => kinds.some((kind) => kind.text === text));
    return [
      ...unknown,
      ...both.map((kind) => ({
        path: kind.path,
        sentence: `In ${where}: "${kind.text}" stands under kinds and under notKinds; keep one.`,
      })),
    ];
  });
}

/** What begins so is the rest of a text that a comma has cut in two; "that pay" is one, and "that daughter" a name. */
const REST = /^(?:and|or|but|who|which)\s/iu;
const THAT = /^that\s+(\p{L}+)/iu;

const isRest = (text: string): boolean => REST.test(text) || PREDICATES.has(THAT.exec(text)?.[1]?.toLowerCase() ?? '');

function nameMistakes(data: unknown, parties: readonly PartyRead[]): Mistake[] {
  const fields = fieldsOf(data);
  const owners = new Map<string, { readonly id: string; readonly text: string }>();
  const mistakes: Mistake[] = [];
  for (const { names, where, id, path } of parties) {
    const own = id ?? String(path[1]);
    for (const name of names) {
      const report = (sentence: string): number => mistakes.push({ path: name.path, sentence: `In ${where}: ${sentence}` });
      const key = nameKey(name.text);
      const owner = owners.get(key);
      if (key === '' && name.text.trim() !== '') report(`the name ${JSON.stringify(name.text)} holds no word.`);
      else if (isRest(name.text)) report(`"${name.text}" is the rest of a text: put a text that holds a comma into quotes.`);
      else if (owner !== undefined && owner.id !== own)
        report(`"${name.text}" also names ${byName(owner, name.text)}, so an answer could mean either.`);
      owners.set(key, { id: own, text: name.text });
    }
  }
  for (const thing of textsAt(fields, 'notParties', [])) {
    const owner = owners.get(nameKey(thing.text));
    if (owner !== undefined && nameKey(thing.text) !== '') {
      const sentence = `In notParties: "${thing.text}" names ${byName(owner, thing.text)}, so it cannot be nobody as well; take it out of one of the two.`;
      mistakes.push({ path: thing.path, sentence });
    }
  }
  for (const name of [...textAt(fields, 'organisation', []), ...textsAt(fields, 'alsoCalled', [])]) {
    const owner = owners.get(nameKey(name.text));
    if (owner !== undefined && nameKey(name.text) !== '') {
      const sentence = `In ${String(name.path[0])}: "${name.text}" also names ${byName(owner, name.text)}, so an answer could mean either.`;
      mistakes.push({ path: name.path, sentence });
    }
  }
  return mistakes;
}

/** Whose name it is already, and by which wording, where that is another: `party "neighbours" (as "locals")`. */
const byName = ({ id, text }: { readonly id: string; readonly text: string }, given: string): string =>
  `party "${id}"${bare(text) === bare(given) ? '' : ` (as "${text}")`}`;
const bare = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^(?:the|an?) /u, '');

const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

function factMistakes(parties: readonly PartyRead[]): Mistake[] {
  return parties.flatMap(({ fields, path, where }): Mistake[] => {
    // A field by another name may well be what is missing, and is a mistake of its own.
    const known = Object.keys(fields).every((field) => PARTY_FIELDS.includes(field));
    if (!known || Object.keys(fields).length === 0 || fields.side === 'away' || !isEmpty(fields.gives) || !isEmpty(fields.gets)) return [];
    const sentence = `In ${where}: it neither gives nor gets anything, so no verdict can be derived; tell at least one of the two, or write side: away for a bystander.`;
    return [{ path, sentence }];
  });
}

/** How many letters may differ before a word is another one. */
const slips = (word: string): number => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2);

/** By way of whom something is given: any name will do, but not one that is nearly a party's. */
function throughMistakes(parties: readonly PartyRead[]): Mistake[] {
  const names = parties.flatMap(({ path, names: texts }) => texts.map(({ text }) => ({ text, key: nameKey(text), party: path[1] })));
  const ids = parties.flatMap(({ id }) => (id === null ? [] : [id]));
  return parties.flatMap(({ facts, where, id, path }) =>
    facts.flatMap((fact): Mistake[] => {
      const [through] = textAt(fact.fields, 'through', fact.path);
      if (!through) return [];
      const report = (sentence: string): Mistake[] => [
        { path: through.path, sentence: `In ${where}, ${String(fact.path[2])} ${Number(fact.path[3]) + 1}, through: ${sentence}` },
      ];
      const key = nameKey(through.text);
      const named = names.filter((name) => name.key === key);
      if (through.text === id || named.some(({ party }) => party === path[1])) {
        return report('it is this party itself; name whoever passes it on, or leave the field away.');
      }
      if (named.length > 0 || ids.includes(through.text)) return [];
      const meant = ids.find((other) => isSlip(through.text, other)) ?? names.find((name) => isSlip(key, name.key))?.text;
      return meant === undefined ? [] : report(`there is no party "${through.text}"; did you mean "${meant}"?`);
    }),
  );
}

const isSlip = (given: string, known: string): boolean => {
  const limit = slips(given);
  return (
    limit > 0 && given[0]?.toLowerCase() === known[0]?.toLowerCase() && distance(given.toLowerCase(), known.toLowerCase(), limit) <= limit
  );
};

function rulingMistakes(data: unknown, parties: readonly PartyRead[]): Mistake[] {
  const ids = parties.flatMap(({ id }) => (id === null ? [] : [id]));
  const seen = new Set<string>();
  return listOf(fieldsOf(data).rulings).flatMap((ruling, i): Mistake[] => {
    const path = ['rulings', i];
    const [party] = textAt(fieldsOf(ruling), 'party', path);
    const [list] = textAt(fieldsOf(ruling), 'list', path);
    const where = place(path, data);
    if (!party) return [];
    if (!ids.includes(party.text)) {
      return [{ path: party.path, sentence: `In ${where}: there is no party "${party.text}"${didYouMean(party.text, ids) || '.'}` }];
    }
    if (!list) return [];
    const key = `${party.text} ${list.text}`;
    if (seen.has(key)) {
      return [{ path, sentence: `In ${where}: party "${party.text}" is ruled on in ${list.text} before; keep one of the two.` }];
    }
    seen.add(key);
    return [];
  });
}

/** Texts in quotes that YAML doesn't know as such, as word processors write them: they would be shown to learners. */
function curlyQuotes(value: unknown, path: Path, data: unknown): Mistake[] {
  if (typeof value === 'string') {
    if (!/^[‘“].*[’”]$/su.test(value.trim())) return [];
    return [{ path, sentence: `In ${place(path, data)}: it stands in curly quotes, which would be shown: use straight ones, ' or ".` }];
  }
  // No text of the format lies deeper than a fact's.
  if (value === null || typeof value !== 'object' || path.length > 5) return [];
  const entries = Array.isArray(value) ? value.map((item, i) => [i, item] as const) : Object.entries(value);
  return entries.flatMap(([key, item]) => curlyQuotes(item, [...path, key], data));
}
