import { isNegator, type Token, tokenise } from '../reading';
import type { ExchangeTold, RelationKind } from '../types';
import { COMING, EACH_OTHER, GIVEN_NOUNS, MY_VERBS, NEEDS, OFFERED_NOUNS, OPINION, PAYING, THEIR_VERBS } from './vocabulary';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a note tells: whether they give the writer something, and whether they get something; with the words that say so. */
export interface Told {
  readonly gives: Span | null;
  readonly gets: Span | null;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));
const I = set('i we im ive id ill were weve wed');
const THEY = set('they he she theyre theyve theyd theyll hes shes hed shell');
const ME = set('me us myself ourselves');
const MY = set('my our mine ours');
const THEM = set('them him her');
const THEIR = set('their his her there');
const FROM = set('from off on of with by using to through via upon out at into');
const WAITS = set('until till unless without before once');
const OPENS = set(
  'and but so because cos cus coz as while when whenever if unless until till before once then who which whereas since after though although otherwise plus or where what whatever',
);
const CARRIES_ON = set('and but or then plus');
const DETERMINER = set('the a an my our their his her its these those this that some any all every each no');
const BE = set('is are was were be been being am im hes shes theyre its were get gets got getting');
const SKIP = set(
  'can could will would may might must should have has had just really only even still often sometimes usually both always all better very much quite too to also not dont doesnt didnt wont cant cannot couldnt never do does did well sometimes constantly mostly basically regularly daily happily kindly always ever now again im i ive',
);

interface Clause {
  readonly from: number;
  readonly to: number;
  readonly opener: string;
}

/** Clauses of a note; a word that opens one ('so', 'until', 'and') is kept apart. */
function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let opener = '';
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    const word = token?.word ?? '';
    const opens = token !== undefined && !token.mark && OPENS.has(word) && !(word === 'as' && tokens[i + 1]?.word === 'well');
    if (token !== undefined && !token.mark && !opens) continue;
    if (i > from) clauses.push({ from, to: i, opener });
    else if (opens && opener !== '' && from === i && CARRIES_ON.has(word)) continue;
    from = i + 1;
    opener = opens ? word : word === ',' || word === '&' || word === '+' ? 'and' : '';
  }
  return clauses;
}

type Who = 'i' | 'they';
interface Heard {
  subject: Who;
  gives: boolean;
  gets: boolean;
  verb: boolean;
}

/** Whether one of the words stands in tokens[from, to). */
function within(tokens: readonly Token[], from: number, to: number, test: (word: string, at: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (test(tokens[i]?.word ?? '', i)) return true;
  return false;
}

/** The writer, or something of theirs, stands behind a preposition: 'from my drawings', 'on me'. */
const restsOnMe = (tokens: readonly Token[], from: number, to: number): boolean =>
  within(tokens, from, to, (word, at) => FROM.has(word) && (ME.has(tokens[at + 1]?.word ?? '') || MY.has(tokens[at + 1]?.word ?? '')));

/** What their verb at `at` tells. */
function theirs(tokens: readonly Token[], at: number, to: number, heard: Heard, passive: boolean): void {
  const verb = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  const kind = THEIR_VERBS.get(verb);
  const onMe = restsOnMe(tokens, at + 1, to);
  const toMe = within(tokens, at + 1, to, (word, i) => ME.has(word) && !FROM.has(tokens[i - 1]?.word ?? ''));
  const forMe = within(tokens, at + 1, to, (word, i) => word === 'for' && ME.has(tokens[i + 1]?.word ?? ''));
  heard.verb = true;
  if (passive && kind !== 'idle' && kind !== 'gets' && !toMe) {
    heard.gets = true;
    return;
  }
  if (passive && kind === 'gets' && !BE.has(verb)) return;
  if (kind === 'trades') {
    heard.gives = true;
    heard.gets = true;
  } else if (kind === 'gets') {
    if (/^g[eo]t/u.test(verb) && ME.has(next)) heard.gives = true;
    else heard.gets = true;
  } else if (COMING.has(verb) && onMe && within(tokens, at + 1, to, (word) => word === 'to' || word === 'for')) {
    heard.gets = true;
  } else if (COMING.has(verb) && verb !== 'brought' && kind === 'idle') {
    if (
      /^r[aiu]ng/u.test(verb)
        ? within(tokens, at + 1, to, (word) => word === 'with')
        : /^c[ao]m/u.test(verb) && (next === 'back' || within(tokens, at + 1, to, (word) => word === 'every'))
    )
      heard.gives = true;
    else if (/^c[ao]ll/u.test(verb) && ME.has(next)) heard.gets = true;
  } else if (kind === 'gives') {
    if (onMe && /^(?:order|pick|look|type|test|answer|turn|serve|stock|report|return)/u.test(verb)) heard.gets = true;
    else if (
      /^(?:keep|kept|leav|left|put)/u.test(verb) &&
      !toMe &&
      !within(tokens, at + 1, to, (word) => MY.has(word) || word === 'up' || word === 'going')
    )
      heard.gets ||= within(tokens, at + 1, to, (word) => /^(?:happy|feeling|smiling|satisfied|better)$/u.test(word));
    else heard.gives = true;
    if (PAYING.has(verb) && paysForSomething(tokens, at + 1, to)) heard.gets = true;
  } else if (kind === 'leans') {
    if (onMe || next === 'off') heard.gets = true;
    else if (/^ma[dk]e?/u.test(verb) || /^t(?:ak|ook)/u.test(verb)) {
      if (toMe || forMe) heard.gives = true;
      else if (/^t(?:ak|ook)/u.test(verb) && MY.has(next)) heard.gets = true;
      else if (/^ma/u.test(verb) && next !== '') heard.gives = true;
    } else if (/^ha[sdv]/u.test(verb) && MY.has(next)) heard.gets = true;
    else if (/^decid/u.test(verb)) heard.gives = true;
    else if (forMe) heard.gives = true;
  } else if (kind === 'idle') {
    if (forMe && !BE.has(verb)) heard.gives = true;
  } else if (onMe) heard.gets = true;
  else if (toMe || forMe) heard.gives = true;
  if (
    within(
      tokens,
      at + 1,
      to,
      (word, i) =>
        word === 'for' &&
        /^(?:a|the)$/u.test(tokens[i + 1]?.word ?? '') &&
        /^(?:fee|price|wage|commission)$/u.test(tokens[i + 2]?.word ?? ''),
    )
  )
    heard.gets = true;
}

/** 'Forty quid a head for a plate': the sum and what it is for. */
const paysForSomething = (tokens: readonly Token[], from: number, to: number): boolean =>
  within(
    tokens,
    from,
    to,
    (word, at) =>
      word === 'for' &&
      at + 1 < to &&
      !ME.has(tokens[at + 1]?.word ?? '') &&
      !MY.has(tokens[at + 1]?.word ?? '') &&
      (tokens[at + 1]?.word ?? '') !== 'it',
  );

/** What the writer's verb at `at` tells. */
function mine(tokens: readonly Token[], at: number, to: number, heard: Heard, negative: boolean): void {
  const verb = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  const kind = MY_VERBS.get(verb);
  heard.verb = true;
  if (negative) {
    if (within(tokens, at, to, (word, i) => word === 'without' && !MY.has(tokens[i + 1]?.word ?? ''))) heard.gives = true;
    return;
  }
  if (kind === 'shares') {
    heard.gives = true;
    heard.gets = true;
  } else if (kind === 'receives') {
    if (!NEEDS.has(verb) && (THEM.has(next) || THEIR.has(next))) heard.gets = true;
    else heard.gives = true;
  } else if (kind === 'states') {
    if (BE.has(verb) && THEIR.has(next)) heard.gets = true;
    if (/^(?:look)/u.test(verb) && next === 'after') heard.gets = true;
    if (/^work/u.test(verb) && next === 'for') heard.gets = true;
  } else if (!within(tokens, at + 1, to, (word, i) => word === 'eye' || (word === 'for' && ME.has(tokens[i + 1]?.word ?? '')))) {
    heard.gets = true;
  }
}

const isContent = (token: Token): boolean => !token.mark && !SKIP.has(token.word) && !isNegator(token.word);

/** Reads one clause, subject by subject. `before` is who the clause before was about. */
function readClause(tokens: readonly Token[], clause: Clause, before: Who, first: boolean): Heard {
  const { from, to, opener } = clause;
  const heard: Heard = { subject: CARRIES_ON.has(opener) ? before : 'they', gives: false, gets: false, verb: false };
  const opening = tokens[from]?.word ?? '';
  const aboutMe = I.has(opening) || MY.has(opening) || ME.has(opening);
  if ((WAITS.has(opener) || opener === 'if') && aboutMe) return { subject: 'i', gives: false, gets: true, verb: true };
  if (opener === 'when' && aboutMe) return { ...heard, subject: before };
  if (
    opener === 'so' &&
    within(tokens, from, Math.min(to, from + 3), (word) => word === 'can') &&
    (THEY.has(opening) || THEY.has(tokens[from + 1]?.word ?? ''))
  ) {
    return { subject: 'they', gives: false, gets: true, verb: true };
  }
  let explicit = false;
  let negative = false;
  let passive = false;
  let done = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    const word = token.word;
    const next = tokens[i + 1]?.word ?? '';
    if (
      EACH_OTHER.has(word) ||
      (word === 'other' && tokens[i - 1]?.word === 'each') ||
      (word === 'another' && tokens[i - 1]?.word === 'one') ||
      (word === 'turns' && /^t(?:ak|ook)/u.test(tokens[i - 1]?.word ?? '')) ||
      ((word === 'return' || word === 'exchange') && tokens[i - 1]?.word === 'in' && next === 'for')
    ) {
      heard.gives = true;
      heard.gets = true;
      heard.verb = true;
      continue;
    }
    if (word === 'without' || (word === 'no' && (THEM.has(next) || next === 'me'))) {
      if (ME.has(next) || MY.has(next) || I.has(next)) heard.gets = true;
      else heard.gives = true;
      heard.verb = true;
      done = true;
      continue;
    }
    if (I.has(word) && (i === from || done || word !== 'were')) {
      heard.subject = 'i';
      explicit = true;
      done = false;
      negative = false;
      passive = BE.has(word);
      if (word === 'im' && THEIR.has(next)) heard.gets = true;
      continue;
    }
    if (THEY.has(word)) {
      heard.subject = 'they';
      explicit = true;
      done = false;
      negative = false;
      passive = BE.has(word);
      continue;
    }
    if (MY.has(word) && !done && (i === from || next === '')) {
      heard.subject = 'i';
      explicit = false;
      if (within(tokens, i + 1, to, (one) => THEM.has(one) || THEIR.has(one))) {
        heard.gets = true;
        heard.verb = true;
        done = true;
      }
      continue;
    }
    if (done) {
      // 'They go where my triage sends them': a clause inside the clause.
      if (MY.has(word) && within(tokens, i + 1, to, (one) => one === 'them')) heard.gets = true;
      continue;
    }
    if (isNegator(word) || word === 'nothing') {
      negative = true;
      continue;
    }
    const known = heard.subject === 'they' ? THEIR_VERBS.get(word) : MY_VERBS.get(word);
    if (BE.has(word) && !(word.startsWith('g') && heard.subject === 'i') && !(word.startsWith('g') && !/(?:ed|en|t)$/u.test(next))) {
      passive = true;
      if (heard.subject === 'i' && THEIR.has(next)) heard.gets = true;
      heard.verb = true;
      continue;
    }
    if (SKIP.has(word) && !(/^(?:do|does|did|have|has|had)$/u.test(word) && !isVerbAhead(tokens, i + 1, to))) continue;
    const opens =
      explicit ||
      within(tokens, from, i, (one) => DETERMINER.has(one)) ||
      !within(tokens, from, i, (_, at) => isContent(tokens[at] as Token));
    if (!opens) {
      // A noun before it: a verb only in the third person with an object ('Mum helps me').
      const object = ME.has(next) || MY.has(next) || THEM.has(next) || DETERMINER.has(next);
      if (!(known && /s$/u.test(word) && object)) continue;
    }
    if (DETERMINER.has(word) || (ME.has(word) && !explicit)) {
      if (explicit && heard.subject === 'i') continue;
      continue;
    }
    if (heard.subject === 'they' || (!explicit && CARRIES_ON.has(opener) && /[^s]s$/u.test(word) && THEIR_VERBS.has(word))) {
      if (THEIR_VERBS.get(word) === undefined && !explicit) continue;
      heard.subject = 'they';
      if (negative) {
        heard.verb = true;
        if (within(tokens, i, to, (one, at) => WAITS.has(one) && (I.has(tokens[at + 1]?.word ?? '') || MY.has(tokens[at + 1]?.word ?? ''))))
          heard.gets = true;
      } else theirs(tokens, i, to, heard, passive);
      if (OPINION.has(word)) return heard;
    } else {
      if (!explicit && !(CARRIES_ON.has(opener) && before === 'i')) continue;
      mine(tokens, i, to, heard, negative);
    }
    done = true;
    negative = false;
    passive = false;
  }
  if (first && !heard.verb && !heard.gives && !heard.gets) nounsOnly(tokens, from, to, heard);
  return heard;
}

const isVerbAhead = (tokens: readonly Token[], from: number, to: number): boolean => {
  const word = from < to ? (tokens[from]?.word ?? '') : '';
  return THEIR_VERBS.has(word) || MY_VERBS.has(word) || word === 'to' || word === 'been' || /(?:ed|en)$/u.test(word);
};

/** No verb: '400k a year to us', '600 for two hours of Motown'. */
function nounsOnly(tokens: readonly Token[], from: number, to: number, heard: Heard): void {
  let sum = false;
  for (let i = from; i < to; i++) {
    const word = tokens[i]?.word ?? '';
    const next = tokens[i + 1]?.word ?? '';
    if (GIVEN_NOUNS.has(word) || GIVEN_NOUNS.has(tokens[i]?.key ?? '') || /^\d+(?:k|p|quid)$/u.test(word)) heard.gives = true;
    if (/^\d+(?:k|p)?$/u.test(word) || heard.gives) sum = true;
    if (sum && word === 'for' && i + 1 < to && !ME.has(next) && !MY.has(next)) {
      heard.gives = true;
      heard.gets = true;
    }
    if ((word === 'to' || word === 'for') && ME.has(next)) heard.gives = true;
    if ((word === 'to' || word === 'for') && THEM.has(next)) heard.gets = true;
    if (word === 'from' && (ME.has(next) || MY.has(next))) heard.gets = true;
  }
}

/** Reads a note of why somebody matters. Takes any text, gives what it tells of the two halves; linear, never throws. */
export function readExchange(note: string, kind: RelationKind): Told {
  const text = note.slice(0, 4_000);
  const tokens = tokenise(text);
  let gives: Span | null = null;
  let gets: Span | null = null;
  let subject: Who = 'they';
  let verb = false;
  for (const clause of clausesOf(tokens)) {
    const heard = readClause(tokens, clause, subject, true);
    subject = heard.subject;
    verb ||= heard.verb;
    const span = { start: tokens[clause.from]?.start ?? 0, end: tokens[clause.to - 1]?.end ?? 0 };
    if (heard.gives) gives ??= span;
    if (heard.gets) gets ??= span;
  }
  if (!verb && !gives && !gets && kind !== 'away' && kind !== 'unclear') {
    const offered = tokens.find((token) => OFFERED_NOUNS.has(token.key));
    if (offered) gets = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  }
  return { gives, gets };
}

export const exchangeOf = (told: Told): ExchangeTold =>
  told.gives ? (told.gets ? 'both' : 'gives-only') : told.gets ? 'gets-only' : 'none';
