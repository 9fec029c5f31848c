/** The last resort: a noun that no scenario and no list has, read by what such a noun mostly means. */
import { selectLexicon } from '../lexicon';
import { PERSON_WORDS } from '../lexicon/heads';
import { type NounClass, nounClassOf } from '../lexicon/nouns';
import { namesPeople, ordinarySense } from '../lexicon/ordinary';
import { PREDICATES } from '../lexicon/predicates';
import { isRealWord } from '../lexicon/real-words';
import type { Range, Token } from '../reading';
import type { CompiledScenario } from './compile';
import { endOfHead } from './head';
import type { Hit } from './hits';
import { isBySomeName, isNameBeside } from './odd-names';
import { type Part, spanOf } from './part';
import type { PartContext } from './part-context';
import { saidOf } from './predicate';
import { resolveKind } from './resolve';
import { slipsOf } from './words-of';

/** Reads a part, of which nothing was known, by its head noun; null where that tells nothing either. */
export function readOrdinary(context: PartContext): Part | null {
  const { compiled, list, tokens, keys, range, hits, reasons } = context;
  if (!compiled.layers.lexicon || !compiled.layers.nouns) return null;
  const people = hits.some((hit) => hit.from < range.from + 4) ? [] : peopleIn(keys, range);
  const headEnd = endOfHead(tokens, keys, range, [...hits, ...people]);
  const key = keys[headEnd - 1] ?? '';
  const sense = hits.some((hit) => hit.to === headEnd) ? null : ordinarySense(key);
  if (!sense || (headEnd === range.from + 1 && isNameBeside(tokens, keys, range.from)) || isBySomeName(context, headEnd - 1)) return null;
  const span = spanOf(tokens, range.from, range.to);
  if (sense.type === 'thing')
    // "Heart valve patents": what may be a slip for somebody is no thing for sure.
    return headEnd === range.to && isPlainThing(tokens, keys, range) && !slipsOf(compiled, key).some(standsForSomebody)
      ? { type: 'thing', span }
      : null;
  const said =
    (headEnd === context.headEnd ? context.said : saidOf(tokens, keys, headEnd, range.to, compiled.layers.negation)) ??
    context.saidInReasons.find((found, n) => found !== null && tellsOfThem(tokens, reasons[n]?.from ?? 0));
  const recognised = (said && resolveKind(compiled, said.kind, list)) ?? resolveKind(compiled, insideAs(compiled, sense.kind), list);
  return recognised ? { type: 'party', party: { recognised, span: spanOf(tokens, range.from, headEnd) }, span } : null;
}

/** Inside an organisation a trade is a colleague's: "fitters", "the typists". */
const insideAs = ({ scenario }: CompiledScenario, kind: string): string =>
  kind === 'worker' && scenario.sector === 'internal' ? 'staff' : kind;

const standsForSomebody = (key: string): boolean =>
  PERSON_WORDS.has(key) ||
  (selectLexicon()
    .phrases.longest((i) => (i === 0 ? key : undefined), 0)
    ?.values.some(({ type }) => type === 'kind') ??
    false);

/** Nouns for people among the first words: what follows them tells of them ("ramblers lost on the fell"). */
function peopleIn(keys: readonly string[], { from, to }: Range): Hit[] {
  for (let i = from; i < Math.min(to, from + 4); i++)
    if (namesPeople(keys[i] ?? '') && !namesPeople(keys[i + 1] ?? '')) return [{ from: i, to: i + 1, senses: [] }];
  return [];
}

/** A reason that begins with what they do: "they rent the place", "pay by the hour". */
const tellsOfThem = (tokens: readonly Token[], from: number): boolean =>
  [0, 1].some(
    (i) => PREDICATES.has(tokens[from + i]?.word ?? '') && (i === 0 || /^(?:they|who|he|she|that|we|i)$/u.test(tokens[from]?.word ?? '')),
  );

/** Nothing in the words but things: no capital that may be a name, no word that may be dialect for somebody. */
const isPlainThing = (tokens: readonly Token[], keys: readonly string[], { from, to }: Range): boolean =>
  tokens.slice(from, to).every(({ capital, mark, caps, word }, i) => {
    const key = keys[from + i] ?? '';
    if (mark || caps || (capital && (i > 0 || key === word))) return false;
    return (
      NAMES_NOBODY.has(nounClassOf(key)) || /^\d/u.test(word) || (i < to - from - 1 && (isRealWord(word) || selectLexicon().words.has(key)))
    );
  });

const NAMES_NOBODY: ReadonlySet<NounClass | null> = new Set<NounClass>(['thing', 'unclear']);
