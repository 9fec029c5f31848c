/** What an author's names for a party say: which kinds it is, which names stand within a name, which words tell it from others. */
import { type Sense, selectLexicon } from '../lexicon';
import { AFTER_NAME, ANYBODY, GROUP_WORDS, PERSON_WORDS } from '../lexicon/heads';
import { isMeantElse, kindsMeant, standsInName, standsWithin } from '../lexicon/in-names';
import { TOWNS } from '../lexicon/more/places';
import { nounClassOf } from '../lexicon/nouns';
import { type PhraseHit, skipOpeners, type Token, tokenise } from '../reading';
import { saidOf } from './predicate';

/** Words that a name may begin with and that name nothing. */
export const DROPPED = new Set('the a an any all some every those these our their its of'.split(' '));

/** A name without its article and the like, which readers of answers pass over as well. "All and sundry" keeps its first word. */
export function withoutOpening(keys: readonly string[]): string[] {
  const first = keys.findIndex((key, at) => at === keys.length - 1 || !DROPPED.has(key) || keys[at + 1] === 'and');
  return keys.slice(Math.max(0, first));
}

/** What the words of a name say it is. */
export interface NameKinds {
  /** By the longest phrase of its head, or by what its people are said to do: "hungry families", "people who donate". */
  readonly sure: readonly string[];
  /** By the head noun alone, which may mean more: "families". */
  readonly loose: readonly string[];
  /** Whether the name says no more than that kind: "drivers", but not "drivers in road crashes" nor "bus drivers" where only drivers are known. */
  readonly open: boolean;
  /** Whether the name begins with it: "shops that take cards" are shops still, "app stores" are something else. */
  readonly leads: boolean;
}

const WANTS = /^(?:look|want|need|seek|sought)/u;
const NO_KINDS: NameKinds = { sure: [], loose: [], open: false, leads: false };

/** The kinds that a name says it is: "the local council" is a local-authority, "people who call" are callers. */
export function kindsOfName(name: string): NameKinds {
  const tokens = tokenise(name);
  const keys = keysFrom(tokens);
  const book = selectLexicon().phrases;
  const keyAt = (i: number): string | undefined => keys[i];
  const look = (from: number): PhraseHit<Sense> | null =>
    book.longest(
      keyAt,
      from,
      (i) => classesOf(keys[i] ?? ''),
      (i) => DROPPED.has(keys[i] ?? ''),
    );
  const kindsIn = (hit: PhraseHit<Sense>, at: number): readonly string[] =>
    kindsMeant(
      keys.slice(at, at + hit.length),
      hit.values.flatMap((sense) => (sense.type === 'kind' ? [sense.kind] : [])),
    );
  const start = skipOpeners(tokens);
  for (let from = start; from < Math.min(keys.length, start + 4); from++) {
    // "Finders of lost cats", "the pianist in the bar": what describes somebody says nothing of what they are.
    if (from - 1 > start && AFTER_NAME.has(keys[from - 1] ?? '') && !JOIN.test(keys[from - 1] ?? '')) break;
    const hit = look(from);
    if (!hit) continue;
    const end = from + hit.length;
    const after = keys[end];
    const stands = standsInName(tokens, from, end, start);
    if (!stands && !(hit.length === 1 && from === start && PERSON_WORDS.has(keys[from] ?? ''))) continue;
    if (after !== undefined && !endsHead(after)) continue;
    if (after !== undefined && JOIN.test(after) && sharesNoun(tokens, keys, end)) continue;
    if (hit.length === 1 && PERSON_WORDS.has(keys[from] ?? '') && after !== undefined) {
      const told = saidOf(tokens, keys, end, keys.length, true);
      // People who want something are whom the service is for; students who want rooms are students.
      const wants = told?.kind === 'beneficiary' && WANTS.test(tokens[told.at]?.word ?? '');
      const said = wants && !ANYBODY.has(keys[from] ?? '') ? null : told;
      // "Families who pay" are relatives, "families off on holiday" anybody's; a group who pay are still no owners.
      const meant = stands || (said && keys[from] === 'family');
      const own = meant ? kindsIn(hit, from).filter((kind) => kind !== 'public') : [];
      // A person word says nothing of what kind of people they are.
      return said ? { sure: [said.kind], loose: own, open: false, leads: false } : { sure: own, loose: [], open: false, leads: true };
    }
    // "the department's own people" are not the public.
    if (hit.length === 1 && from > start && PERSON_WORDS.has(keys[from] ?? '')) return NO_KINDS;
    if (!stands) continue;
    const loose: string[] = [];
    // "Parents who pay" are payers by the phrase, and parents besides.
    const first = keys[from] ?? '';
    if (hit.length > 1 && PERSON_WORDS.has(first) && !ANYBODY.has(first)) {
      const alone = book.longest((i) => (i === from ? first : undefined), from);
      if (alone) loose.push(...kindsIn(alone, from));
    }
    // "Scrap merchants" are merchants; "families of the accused" are not accused, nor "homeless people" just anybody.
    const tail = isMeantElse(keys.slice(from, end)) ? end : from + 1;
    for (let inner = tail; inner < end && !AFTER_NAME.has(keys[inner - 1] ?? ''); inner++) {
      const rest = look(inner);
      if (rest && inner + rest.length === end && standsWithin(tokens, inner, end, from))
        loose.push(...kindsIn(rest, inner).filter((kind) => kind !== 'public'));
    }
    return { sure: kindsIn(hit, from), loose, open: from === start && end === keys.length, leads: from === start };
  }
  return NO_KINDS;
}

/**
 * Names within a name, as keys: both of "presenters and staff", and the noun alone of "firms that buy memberships" or "visiting researchers from abroad".
 * A lone word for any person or body stands for nobody in particular and is left out.
 */
export function partsOfName(name: string): string[][] {
  const tokens = tokenise(name);
  const keys = keysFrom(tokens);
  // "The chair, the treasurer and the committee": an article after a join begins another of them.
  const begins = (i: number): boolean => DROPPED.has(keys[i] ?? '') && JOIN.test(keys[i - 1] ?? '');
  // "The leasing firm": what stands between an article and its noun ends nothing.
  const within = (i: number): boolean => DROPPED.has(keys[i - 1] ?? '') && i + 1 < keys.length && !JOIN.test(keys[i + 1] ?? '');
  let end = keys.findIndex((key, i) => i > 0 && endsHead(key) && !JOIN.test(key) && !begins(i) && !within(i));
  if (end < 0) end = keys.length;
  const start = skipOpeners(tokens);
  // "Police and crime commissioner" is one name.
  const known = selectLexicon().phrases.longest((i) => (i < end ? keys[i] : undefined), start);
  const whole = known !== null && start + known.length === end && known.length > 1;
  const parts: string[][] = [];
  let segments = 0;
  let part: string[] = [];
  let pointed = false;
  // "The treasurer and the county": with an article each, both are names.
  const articled = DROPPED.has(keys[0] ?? '') && keys.some((_, i) => i < end && begins(i));
  const noun = end - start > 2 && tokens[end - 1]?.word !== keys[end - 1] ? (keys[end - 1] ?? '') : '';
  for (let i = start; i <= end; i++) {
    const key = i < end ? (keys[i] ?? '') : ',';
    if (JOIN.test(key) && !(whole && i < end)) {
      const last = part.at(-1) ?? '';
      // "Blood" of "blood and organ donors" is no name: a name is plural, of a known kind, or has an article after a join.
      const lone =
        (part.length === 1 && (PERSON_WORDS.has(last) || GROUP_WORDS.has(last) || last === 'head')) ||
        !(
          pointed ||
          (articled && segments === 0) ||
          tokens[i - 1]?.caps ||
          tokens[i - 1]?.word !== last ||
          kindsOfName(part.join(' ')).sure.length > 0
        );
      if (part.length > 0) segments += 1;
      // "Shop and café customers" are shop customers too, and no shop.
      const shared = i < end && noun !== '' && part.length === 1 && !JOIN.test(keys[end - 2] ?? '') && sharesNoun(tokens, keys, i);
      if (shared) parts.push([...part, noun]);
      else if (part.length > 0 && part.length < 4 && !lone) parts.push(part);
      part = [];
      pointed = false;
    } else if (part.length > 0 || tokens[i]?.caps || !DROPPED.has(key)) part.push(key);
    else pointed = segments > 0;
  }
  return segments === 1 && end === keys.length ? [] : parts;
}

/** The noun in the plural that a name is made around, as a key: "worker" of "factory workers", "employer" of "employers of on-call firefighters"; with `plural` off, in the singular too. */
export function headNounOf(name: string, plural = true): string | null {
  const tokens = tokenise(name);
  const keys = keysFrom(tokens);
  const start = skipOpeners(tokens);
  const end = keys.findIndex((key, i) => i > start && endsHead(key));
  const at = (end < 0 ? keys.length : end) - 1;
  const noun = keys[at];
  return noun !== undefined && /^\p{L}{3,}$/u.test(noun) && (!plural || tokens[at]?.word !== noun) ? noun : null;
}

/** "Shop and café customers": the word before the join is a thing, and the noun at the end is for both. */
const sharesNoun = (tokens: readonly Token[], keys: readonly string[], join: number): boolean =>
  tokens[join - 1]?.word === keys[join - 1] &&
  !DROPPED.has(keys[join + 1] ?? '') &&
  tokens.at(-1)?.word !== keys.at(-1) &&
  keys.length - join > 2 &&
  /^(?:thing|unclear)$/u.test(nounClassOf(keys[join - 1] ?? '') ?? '');

/** Whether a name is a noun or several and no more: "pickpockets and vandals", but not "husbands and wives who are cheated on". */
export const isUnqualified = (name: string): boolean => {
  const keys = keysFrom(tokenise(name));
  return !keys.some((key, i) => i > 0 && endsHead(key) && !JOIN.test(key));
};

/**
 * Whether the noun of a name can stand for the whole of it: claimants are not "claimants who are sanctioned", nor travellers those "without a ticket";
 * of "landlords and others whom they fight" it can.
 */
export const isNamedByNoun = (name: string, willing: boolean): boolean =>
  isUnqualified(name) || (willing && !denies(name)) || keysFrom(tokenise(name)).some((key) => JOIN.test(key));

/** Whether a name tells of what somebody does not do: "people who have not joined". */
export const denies = (name: string): boolean => /\b(?:not|never|no|without|non|nothing)\b|n['’]t\b/iu.test(name);

const JOIN = /^(?:and|or|[,/&])$/u;

const keysFrom = (tokens: readonly Token[]): string[] => tokens.map((token) => (token.word === '&' ? 'and' : token.key));

const endsHead = (key: string): boolean =>
  AFTER_NAME.has(key) || /^(?:[,/;(+-]|and|or|brought|held|sent|caught|kept|left|bought|given|taken|who|\w+(?:ing|ed))$/u.test(key);

const PERSON = ['@p'];
const GROUP = ['@g'];
const BOTH = ['@p', '@g'];
const TOWN = ['@t'];
const NONE: readonly string[] = [];

/** Of words in several lists the last one here counts. */
const CLASSES: ReadonlyMap<string, readonly string[]> = new Map([
  ...[...TOWNS].map((key) => [key, TOWN] as const),
  ...[...GROUP_WORDS].map((key) => [key, GROUP] as const),
  ...[...PERSON_WORDS].map((key) => [key, GROUP_WORDS.has(key) ? BOTH : PERSON] as const),
]);

/** The classes of the lexicon's phrases that a word belongs to. */
export const classesOf = (key: string): readonly string[] => CLASSES.get(key) ?? NONE;

/** A word that says something of its own, by a rough root that only serves to compare descriptions; null for function and person words. */
export function contentRoot(key: string): string | null {
  if (key.length < 4 || PERSON_WORDS.has(key) || GROUP_WORDS.has(key) || AFTER_NAME.has(key) || DROPPED.has(key) || EMPTY.has(key))
    return null;
  return key.replace(/(?:ing|ed|er|e|y)$/u, '');
}

const EMPTY = new Set(
  'whole come comes make makes take takes took going goes want wants here there very much more most less such very good best main only need help want use pay give serve support other area thing havent hasnt hadnt wasnt werent wouldnt couldnt shouldnt aint'.split(
    ' ',
  ),
);
