/** What makes it doubtful that a party is meant to which somebody was likened. */
import { GROUP_WORDS } from '../lexicon/heads';
import { PREDICATES } from '../lexicon/predicates';
import type { Rule } from '../rules/rule';
import { describes, describesNobody, rootOf } from './descriptions';
import { hasClause } from './half-named';
import { headNounOf } from './names';
import { LEADS } from './own-people';
import type { PartContext } from './part-context';
import { isTurnedDown } from './placing';
import type { Recognised } from './recognised';

/** "Call centre agents", where those whom the call centre rings are a party: whoever works there is none of those. */
export function isWorkerOfOthers({ keys, headEnd, range, list }: PartContext, found: Recognised, rule: Rule): boolean {
  if (list !== 'consumers' || rule.verdict !== 'fits' || found.facts.side === 'inside' || headEnd - range.from < 2) return false;
  const worker = WORKERS.test(keys[headEnd - 1] ?? '');
  return worker && found.facts.gives.every(({ kind }) => kind !== 'work' && kind !== 'goods');
}

const WORKERS =
  /^(?:agent|operator|operative|handler|clerk|adviser|advisor|rep|representative|technician|attendant|receptionist|assistant)$/u;

const PLAINLY_USING = /^(?:user|non-payer|learner|audience|passenger|borrower|reader|patient)$/u;

/** Where things are sold, of somebody who is known to pay nothing more is told, in words that nobody is described with: "mums getting nappies" may well buy them. */
export function tellsMore(context: PartContext, found: Recognised): boolean {
  const { compiled, keys, range, headEnd } = context;
  const wrong = compiled.lineage(found.kind ?? '').includes('offender') || context.said?.kind === 'offender';
  if (wrong || (context.said !== null && PLAINLY_USING.test(context.said.kind)) || context.around?.misdeed || !hasClause(context, found))
    return false;
  return keys.slice(headEnd, range.to).some((key) => {
    const root = rootOf(key);
    return root !== null && !PREDICATES.has(key) && describesNobody(compiled.descriptions, root);
  });
}

/**
 * Likened to a party in none of whose author's words, and by an answer that holds a word of which neither its author nor the lexicon makes anything:
 * one before the noun, or in a clause after it that tells of no deed known. Whoever is of just that kind, whatever they do, is that by the noun alone.
 */
export function isUnaccounted(context: PartContext, found: Recognised, justThat: boolean): boolean {
  const { compiled, tokens, keys, range, headEnd, hits, said } = context;
  if (found.how === 'name' || found.how === 'told' || said !== null || LEADS.test(keys[headEnd - 1] ?? '')) return false;
  // "The murderers they talk about": what is done with them.
  const to = !justThat && hasClause(context, found) && !/^(?:they|we)$/u.test(tokens[headEnd]?.word ?? '') ? range.to : headEnd;
  let strange = false;
  for (let i = range.from; i < range.to; i++) {
    const key = keys[i] ?? '';
    const root = rootOf(key);
    if (root === null) continue;
    if (describes(compiled.descriptions, root, found.id)) return false;
    strange ||=
      i < to &&
      i !== headEnd - 1 &&
      !PLAIN.test(key) &&
      !compiled.ownRoots.has(root) &&
      !PREDICATES.has(key) &&
      !PREDICATES.has(tokens[i]?.word ?? '') &&
      !hits.some((hit) => hit.from <= i && hit.to > i);
  }
  return strange;
}

/** "Employees at the office party", where some firm's employees come to a party: the noun is another party's as well, and so are words told of it. */
export function sharesNounWith({ compiled, list, keys, headEnd, clauses }: PartContext, found: Recognised): boolean {
  if (found.how === 'name') return false;
  const namesakes = (compiled.heads.get(keys[headEnd - 1] ?? '') ?? []).flatMap((id) =>
    id === found.id ? [] : (compiled.parties.get(id) ?? []),
  );
  const others = namesakes.filter((party) => isTurnedDown(compiled, list, party) !== isTurnedDown(compiled, list, found));
  return others.some(({ party: { id } }) =>
    clauses.some(({ from, to }) =>
      keys.slice(from, to).some((key) => {
        const root = rootOf(key);
        return describes(compiled.descriptions, root, id) && !describes(compiled.descriptions, root, found.id);
      }),
    ),
  );
}

/**
 * "Employees enjoying the day", "apprentices on a scheme", "contractors", "painters and decorators": people known by having work, whose work may be for anybody, are none of our own,
 * none of those who provide for us and no firm that trades with us where nothing but that says so.
 */
export function isAnybodyAtWork(
  { compiled, keys, range, headEnd, clauses, said }: PartContext,
  { how, kind, id }: Recognised,
  { id: rule }: Rule,
): boolean {
  if (how === 'name' || how === 'told') return false;
  const noun = keys[headEnd - 1] ?? '';
  if (rule === 'consumers-colleague')
    return compiled.scenario.sector !== 'internal' && AT_WORK.test(noun) && clauses.some(({ from, to }) => from < to);
  if (rule === 'consumers-helper') return noun === 'contractor' && headEnd - range.from === 1 && said === null;
  if (rule !== 'consumers-trade' || kind !== 'business' || GROUP_WORDS.has(noun)) return false;
  return !keys.slice(range.from, headEnd - 1).some((key) => describes(compiled.descriptions, rootOf(key), id));
}

const AT_WORK = /^(?:employee|trainee|apprentice)$/u;

const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:wife|missus|bride|girlfriend|widow)$/u, /^(?:husband|hubby|groom|boyfriend|widower)$/u],
  [/^(?:daughter|niece|granddaughter)$/u, /^(?:son|nephew|grandson)$/u],
  [/^(?:mother|mum|mummy|mam|mom)$/u, /^(?:father|dad|daddy)$/u],
];

/** "Single mums", where the party is a father: the other one of two is named than any of the party's names is made around. */
export function isOtherOfTwo({ keys, headEnd }: PartContext, { how, party }: Recognised): boolean {
  const noun = keys[headEnd - 1] ?? '';
  const pair = how !== 'name' && party ? PAIRS.find((two) => two.some((one) => one.test(noun))) : undefined;
  if (!pair || !party) return false;
  const [own, other] = pair[0].test(noun) ? pair : [pair[1], pair[0]];
  const nouns = [party.party.name, ...party.party.aliases].flatMap((phrase) => headNounOf(phrase, false) ?? []);
  return nouns.some((known) => other.test(known)) && !nouns.some((known) => own.test(known));
}

/** Of these nothing is to be made: "non members", "journalists covering the strike". */
const PLAIN = /^(?:non|cover|covering)$/u;
