/** A name of the author's own that the engine takes for somebody else, and what to do about it. */
import { type CompiledScenario, checkItem, type ItemFinding } from '@/lib/feedback';

/** Why words were read as they were, where the way tells more than the party that it led to. */
const HOW: Readonly<Record<ItemFinding['parties'][number]['how'], string>> = {
  name: 'is a name of it',
  kind: 'is a kind of people that it stands for',
  'near-kind': 'is near to a kind of people that it stands for',
  role: 'says what it does',
  presumed: 'is presumed to mean it',
  told: 'says what it does',
};

const OUTCOMES: Readonly<Record<string, string>> = {
  thing: 'as a thing',
  itself: 'as the organisation itself',
  circular: 'as the question given back',
  negated: 'as a denial',
  nobody: 'as no answer at all',
  unknown: 'as nobody that is known',
};

const REMEDY_PARTY = 'begin with words that only this party has, or give the words to the other party';
const REMEDY_NOBODY = 'name people or a body first, and after that what they do';

/** The sentence about a name of party `id` that is read as anybody else, or as somebody else as well; null where a learner who writes just that is understood. */
export function misreadName(compiled: CompiledScenario, id: string, words: string): string | null {
  const finding = checkItem(compiled, { list: 'customers', text: words });
  const strangers = finding.parties.filter((party) => party.id !== id);
  const asItself = strangers.length < finding.parties.length;
  if (asItself && strangers.length === 0) return null;
  const quoted = ([from, to]: readonly [number, number]): string => `"${words.slice(from, to)}"`;
  const cut = finding.reason && `${quoted(finding.reason)} is taken for a reason`;
  const others = strangers.map(
    (party) => `as ${party.id.startsWith('kind:') ? `a kind that no party has, ${party.id.slice(5)}` : `party "${party.id}"`}`,
  );
  const matched = strangers.map(({ how, span }) => `${quoted(span)} ${HOW[how]}`);
  const read = others.length > 0 ? others.join(' and ') : (OUTCOMES[finding.rule] ?? 'as nobody');
  const why = [...matched, ...(cut ? [cut] : [])].join(', and ');
  const cutting = finding.reason && words.slice(finding.reason[0]).split(/\s/u, 1)[0];
  const remedy = cutting ? `a name ends before "${cutting}", so word it without that` : others.length > 0 ? REMEDY_PARTY : REMEDY_NOBODY;
  return `In party "${id}": "${words}" is read ${read}${asItself ? ' as well' : ''}${why && ` (${why})`}; ${remedy}.`;
}
