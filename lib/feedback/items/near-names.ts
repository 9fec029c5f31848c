/**
 * An author's name in other forms of the same words: "staff who are being let go" for "staff being let go", "the lad who got kicked out of school" for "lads kicked
 * out of school". Articles, relatives, tense and number count for nothing; who does it to whom does, and the order of the words.
 */
import { ANYBODY } from '../lexicon/heads';
import { isDeterminer, isNegator, plainEnglish, type Token, tokenise } from '../reading';
import { BE, DO, GET, HAVE, RELATIVES } from '../reading/closed-classes';
import { wordSet } from '../reading/word-set';
import type { Scenario } from '../scenario';
import type { CompiledScenario } from './compile';

/** Verbs whose forms no ending tells: base, past, participle. */
const IRREGULAR = `
sit sat|pay paid|buy bought|send sent|come came come|go went gone goes|take took taken|give gave given|leave left|lose lost|keep kept|run ran run|ride rode ridden|eat ate eaten|drink drank drunk
sleep slept|write wrote written|steal stole stolen|break broke broken|bring brought|think thought|teach taught|catch caught|find found|hold held|make made|meet met|sell sold|tell told|win won
wear wore worn|drive drove driven|fly flew flown|grow grew grown|know knew known|see saw seen|speak spoke spoken|stand stood|swim swam swum|throw threw thrown|wake woke woken|choose chose chosen
fall fell fallen|feel felt|forget forgot forgotten|fight fought|hide hid hidden|lead led|lend lent|ring rang rung|shake shook shaken|shoot shot|spend spent|stick stuck|hear heard|build built
bite bit bitten|beat beat beaten|begin began begun|hang hung|get got gotten|say said|let let|put put|hit hit|hurt hurt|shut shut|set set|cut cut|split split|lay laid|have has had|seek sought
`;
const BASES = new Map<string, string>();
const PARTICIPLES = new Set<string>();
for (const line of IRREGULAR.trim().split(/[\n|]/u)) {
  const [base = '', ...forms] = line.split(' ');
  for (const form of forms) BASES.set(form, base);
  PARTICIPLES.add(forms.filter((form) => !form.endsWith('es')).at(-1) ?? base);
}

/** Participles that are the verb itself: "when the branch shut". */
const ALIKE: ReadonlySet<string> = new Set([...PARTICIPLES].filter((form) => !BASES.has(form) || BASES.get(form) === form));

/** "People sat there": nobody does it to them. */
for (const form of ['sat', 'stood', 'slept', 'come', 'gone', 'swum', 'grown']) PARTICIPLES.delete(form);

const isParticiple = (word: string): boolean => PARTICIPLES.has(word) || (word.length > 3 && word.endsWith('ed') && word !== 'need');

const stems = new Map<string, string>();
const MOST_KEPT = 10_000;

/** A word without its endings, as forms of one word share it. Takes a word and its comparison key. */
export function stemOf(word: string, key: string): string {
  let stem = stems.get(key);
  if (stem === undefined) {
    const base = BASES.get(word) ?? BASES.get(key) ?? key;
    const cut = base.length > 4 ? base.replace(/(?:ing|ed|es)$/u, '') : base;
    const bare = cut.length < 3 ? base : cut;
    stem =
      bare.length < 4
        ? bare
        : bare
            .replace(/e$/u, '')
            .replace(/i$/u, 'y')
            .replace(/([bdgklmnprt])\1$/u, '$1');
    if (stems.size >= MOST_KEPT) stems.clear();
    stems.set(key, stem);
  }
  return stem;
}

/** They change nothing of who is meant. */
const SAYS_NOTHING = wordSet(
  DO,
  'doing only just also always really still all even often usually regularly ever mostly will would me myself themselves',
);
const RELATIVE = wordSet(RELATIVES, 'whod');
const PERFECT = wordSet(HAVE, 'having whove ive');
const PASSIVE = wordSet(BE, GET, 'whos thats theyre am');
/** Between an auxiliary and its participle. */
const WITHIN = wordSet(BE, SAYS_NOTHING, 'just recently already');

/** Longer names have no other form that anybody writes. */
const MOST_WORDS = 16;

/** The words of tokens[from, to) by their stems, what is done to somebody marked; null where nothing is left, or where more than a name stands there. */
export function formOfName(tokens: readonly Token[], keys: readonly string[], from: number, to: number): string | null {
  if (to - from < 2 || to - from > MOST_WORDS) return null;
  const stemmed: string[] = [];
  let relative = false;
  let passive = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    const { word } = token;
    if (token.mark) {
      // "The council, taxpayers" are two.
      if (word === ',' && RELATIVE.has(tokens[i + 1]?.word ?? '')) continue;
      return null;
    }
    if (stemmed.length === 0 && ANYBODY.has(keys[i] ?? '')) {
      stemmed.push(ANY);
      relative = word === 'whoever';
      continue;
    }
    if (RELATIVE.has(word) || word === 'whos' || word === 'whove') relative = true;
    if (PASSIVE.has(word) || PERFECT.has(word)) {
      let next = i + 1;
      while (next < to && WITHIN.has(tokens[next]?.word ?? '')) next += 1;
      const auxiliary = isParticiple(tokens[next]?.word ?? '') && next < to;
      if (auxiliary || !(GET.has(word) || HAVE.has(word) || word === 'having')) {
        passive ||= auxiliary && PASSIVE.has(word);
        continue;
      }
    }
    if (RELATIVE.has(word) || SAYS_NOTHING.has(word) || isDeterminer(word)) continue;
    if (isNegator(word)) {
      stemmed.push('not');
      continue;
    }
    const done = isParticiple(word) && stemmed.length > 0 && (passive || (!relative && (stemmed.length === 1 || !ALIKE.has(word))));
    stemmed.push(`${stemOf(word, keys[i] ?? word)}${done ? DONE : ''}`);
    passive = false;
  }
  return stemmed.length > 1 ? stemmed.join(' ') : null;
}

const ANY = '@p';
const DONE = '~';

/** The stems that a form is made of, as they may stand in a text. */
export const stemsOfForm = (form: string): string[] =>
  form.split(' ').flatMap((stem) => (stem === ANY || stem === 'not' ? [] : [stem.replace(DONE, '')]));

/** Names by their forms, and whose they are; none that several parties share. */
export interface NameForms {
  readonly parties: ReadonlyMap<string, string>;
  /** The stems that names end in: few texts end in one. */
  readonly ends: ReadonlySet<string>;
}

/** The forms of all names of a scenario's parties. */
export function formsOf({ parties }: Scenario): NameForms {
  const forms = new Map<string, string>();
  const ends = new Set<string>();
  const shared = new Set<string>();
  for (const { id, name, aliases } of parties) {
    for (const called of [name, ...aliases]) {
      const tokens = plainEnglish(tokenise(called));
      const last = tokens.at(-1);
      const form = formOfName(
        tokens,
        tokens.map(({ key }) => key),
        0,
        tokens.length,
      );
      if (form === null || !last) continue;
      ends.add(stemOf(last.word, last.key));
      if ((forms.get(form) ?? id) !== id) shared.add(form);
      forms.set(form, id);
    }
  }
  for (const form of shared) forms.delete(form);
  return { parties: forms, ends };
}

/** The party whose name tokens[from, to) are in other forms, by its id; null where they are nobody's, or several's. */
export function nearNameAt(
  { forms, layers }: CompiledScenario,
  tokens: readonly Token[],
  keys: readonly string[],
  from: number,
  to: number,
): string | null {
  if (to - from < 2 || !layers.inflection || !forms.ends.has(stemOf(tokens[to - 1]?.word ?? '', keys[to - 1] ?? ''))) return null;
  const form = formOfName(tokens, keys, from, to);
  return form === null ? null : (forms.parties.get(form) ?? null);
}
