/** How strong the link between a learner's word and a party is, and whether it bears the verdict that would be spoken: when unsure, the engine asks. */
import { isServed, paysDirectly, uses } from '../facts';
import { INNER_SUBJECTS } from '../lexicon/predicates';
import { isNegator, plainWords } from '../reading';
import { SUBJECTS } from '../reading/closed-classes';
import { judge } from '../rules';
import type { Rule } from '../rules/rule';
import type { Verdict } from '../types';
import { suppliesUs } from './around';
import { isBody } from './bodies';
import { BROAD, bondIn } from './bond';
import { aroundIn } from './clauses';
import { describesAnother } from './describes-another';
import { isAnybodyAtWork, isOtherOfTwo, isUnaccounted, isWorkerOfOthers, sharesNounWith, tellsMore } from './doubts';
import { hasClause, isAnotherSort, isBare, isHalfNamed } from './half-named';
import type { Part } from './part';
import { bySaid, headIsOfKind, type PartContext, partOf, unknownIn } from './part-context';
import { isTurnedDown } from './placing';
import { asPayer, asUser } from './presumptions';
import { isTheReason } from './reason-for-it';
import type { Recognised } from './recognised';
import { presumedOfKind } from './resolve';
import { BARE_FIRMS, placingsOfFirms, usersAgree } from './roles';
import { PAYING, USING } from './said-deeds';
import { toldIn } from './told';
import { buysSomething, paysToUse } from './weigh';

/**
 * `named`: by a name or alias. `kind`: by a word for what the party is. `near`: by a word for something alike, or by what a party does.
 * `presumed`: no party at all, but facts that hold of the kind anywhere.
 */
type Strength = 'named' | 'kind' | 'near' | 'presumed';

const STRENGTHS: Readonly<Record<Recognised['how'], Strength>> = {
  name: 'named',
  told: 'named',
  kind: 'kind',
  'near-kind': 'near',
  role: 'near',
  presumed: 'presumed',
};

const strengthOf = ({ how }: Recognised): Strength => STRENGTHS[how];

/** Rules that turn somebody down for what the facts lack. What else is said of them may be just that, so a clause about them weakens the link. */
const BY_WHAT_IS_MISSING = new Set([
  'customers-outsider',
  'customers-return-only',
  'consumers-outsider',
  'consumers-colleague',
  'consumers-colleague-beside',
]);

/** Verdicts on users among customers, and on givers among consumers, that only a party of just that kind deserves. */
const BY_WHAT_IS_SPECIAL = new Set(['customers-patron', 'customers-small-exchange', 'consumers-partner']);

/** Rules whose users become arguable customers by what a learner tells of their paying. */
const OPEN_TO_TELLING = new Set(['customers-user', 'customers-non-buyer']);

/** Kinds of deed by which one belongs to those who provide. */
const PROVIDING = new Set('staff payer funder supplier employer commissioner teacher'.split(' '));

/** Said to pay, to buy, to hire, to give, in the clause or in the reason. `told`: what is plainly told is weighed elsewhere. */
function saidToPay(context: PartContext, told: boolean): boolean {
  const { tokens, range, reasons, headEnd } = context;
  for (const [n, { from, to }] of [{ from: headEnd, to: range.to }, ...reasons].entries()) {
    if (from >= to) continue;
    const words = tokens.slice(from, Math.min(to, from + 40));
    if (words.some(({ word }) => isNegator(word) || NOTHING.test(word))) continue;
    const said = n === 0 ? context.said : context.saidInReasons[n - 1];
    // "Kids who eat what mum paid for": somebody else is the doer.
    const own = said && !words.slice(0, said.at - from).some(({ word }) => INNER_SUBJECTS.has(word) && !SUBJECTS.has(word));
    if (toldIn(tokens, from, to).pays) return !(told && (from !== headEnd || RELATIVE.test(words[0]?.word ?? '')));
    if (own && PAYING.has(said.kind)) return true;
    if (/\b(?:purchas|hir|rent)(?:e|es|ed|ing)\b|\b(?:charged|donat(?:e|es|ed|ing))\b/u.test(plainWords(words))) return true;
  }
  return false;
}

const NOTHING = /^(?:free|nowt|nothing|nobody|without|fines?|fined)$/u;

/** Said to be without a part in it or to give nothing: that is judged, whoever it is. */
const isWithheld = ({ withheld: { everything, money, part } }: PartContext): boolean => everything || money || part;

/** Said to be dealt with: "who got moved out", "refused because of a tattoo", "the police bring us", "who never wanted to". */
function isDealtWith(context: PartContext): boolean {
  const { tokens, range, headEnd } = context;
  if (context.unwilling || DEALT_WITH.test(plainWords(tokens, headEnd, range.to))) return true;
  const { said } = context;
  return said !== null && !PAYING.has(said.kind) && said.kind !== 'user';
}

const DEALT_WITH = /^\w{3,}(?:ed|en)\b|\b(?:got|gets?|getting|been|being|made|held|kept|locked|kicked|thrown|sat)\b/u;
const RELATIVE = /^(?:who|that|which|whoever|paying)$/u;

/** Said to do the work, to pay for it or to decide on it: "the managers who fund us", "who moderate it". */
function isProviding(context: PartContext): boolean {
  const { tokens, headEnd, said } = context;
  if (said) return PROVIDING.has(said.kind) && bySaid(context) !== null;
  return /^(?:who|that)$/u.test(tokens[headEnd]?.word ?? '') && /^(?:it|them)$/u.test(tokens[headEnd + 2]?.word ?? '');
}

/** Said to do what only those served do: "keepers watching the show on their day off". */
const isUsing = ({ said }: PartContext): boolean => said !== null && USING.has(said.kind);

/** A firm's proper name and no more ("Bunnings", "Tesco across the green"), where the firms among the parties would not all be placed so: any of them may be meant. */
function firmsDiffer(context: PartContext, found: Recognised, turnedDown: boolean): boolean {
  const { compiled, list, tokens, range, hits, headEnd } = context;
  const head = hits.find((hit) => hit.to === headEnd);
  const kinds = head?.senses.flatMap((sense) => (sense.type === 'kind' ? [sense.kind] : [])) ?? [];
  const bare = isBare(context, found) && head?.from === range.from && (tokens[range.from]?.capital || tokens[range.from]?.caps) === true;
  if (!bare || kinds.length === 0 || !kinds.every((kind) => BARE_FIRMS.includes(kind))) return false;
  return placingsOfFirms(compiled, list).has(turnedDown ? 'sound' : 'turned down');
}

/** "Members who train without paying" are none of those who pay and never come. */
const saidNotToPay = ({ withheld, said }: PartContext): boolean => withheld.money || withheld.everything || said?.kind === 'non-payer';

/** "Jewellers who sell rings": what they live by, and nothing about us. "Who sell us paper" is. */
const sellsElsewhere = ({ tokens, range }: PartContext, { kind, how }: Recognised): boolean =>
  kind === 'supplier' && how !== 'name' && SELLS.test(plainWords(tokens, range.from, range.to)) && !suppliesUs(tokens, [range]);

const SELLS =
  /\b(?:sells?|selling|flogs?|flogging)\b(?! (?:\S+ ){1,4}to (?:us|them|it|the(?! (?:general )?(?:public|community|town|world)))\b)/u;

/** Whether the link to the party found is strong enough for what would be said of it. */
function bears(context: PartContext, recognised: Recognised, rule: Rule): boolean {
  const strength = strengthOf(recognised);
  const { compiled, list } = context;
  // "A lad who paid for his test" has it as well.
  if (strength === 'presumed' && rule.id === 'consumers-payer' && buysSomething(context)) return false;
  if (recognised.how !== 'name' && PAYS_ONLY.test(rule.id) && paysToUse(context)) return false;
  if (rule.id === 'consumers-helper' && sellsElsewhere(context, recognised)) return false;
  if (strength === 'presumed') return rule.id !== 'consumers-outsider' || !hasClause(context, recognised);
  if (rule.id.startsWith('consumers-colleague') && isUsing(context)) return false;
  // "Owners who don't pay their rent" are none of those who own it.
  if (list === 'customers' && saidNotToPay(context) && paysDirectly(recognised.facts) && !uses(recognised.facts)) return false;
  if (strength === 'named') return true;
  if (strength === 'near' && isWorkerOfOthers(context, recognised, rule)) return false;
  if (firmsDiffer(context, recognised, rule.verdict === 'reconsider')) return false;
  if (strength === 'near' && BY_WHAT_IS_SPECIAL.has(rule.id))
    return recognised.facts.side === 'inside' || isWithheld(context) || usersAgree(compiled, list) || isBare(context, recognised);
  if (rule.verdict !== 'reconsider') return true;
  // "My wife" is family, and none of the parents who pay.
  const paysIt = rule.id === 'consumers-payer' && !doesAsSaid(context, recognised);
  if (strength === 'near' && headIsOfKind(context, 'family') && (paysIt || likenessTo(context, recognised) < NO_WORD)) return false;
  // "Mum and dad reading the book with her" use it, whatever else they are known to do.
  if (list === 'consumers' && isUsing(context)) return false;
  const unwilling = rule.id === 'customers-unwilling';
  if (unwilling && context.unwilling) return true;
  if (list === 'customers' && !paysDirectly(recognised.facts) && saidToPay(context, strength !== 'near' && OPEN_TO_TELLING.has(rule.id)))
    return false;
  if (strength === 'near' && unwilling) return !hasClause(context, recognised) || isDealtWith(context);
  if (rule.id === 'customers-non-buyer' && !isWithheld(context) && tellsMore(context, recognised)) return false;
  if (!BY_WHAT_IS_MISSING.has(rule.id)) return true;
  if (strength === 'near' && !rule.id.startsWith('consumers-colleague')) return false;
  if (!hasClause(context, recognised)) return true;
  // "Home owners who have just got a garden" may be others than those who have no dealings with us.
  if (list === 'customers') return rule.id !== 'customers-outsider' || likenessTo(context, recognised) >= NO_WORD;
  return isProviding(context);
}

/** Below this a word and a party have too little to do with one another for the party to be named; to be called in question it takes more. */
const THIN = { fits: 0.4, other: 0.6 } as const;
/** Not so much as one word that only some of the parties share. */
const NO_WORD = 0.2;

/** Likened to a party with which the learner's words have next to nothing in common: "wi-fi scroungers", by being out of work, to an outing of pensioners. */
const isThin = (context: PartContext, found: Recognised, verdict: Verdict): boolean =>
  LIKENED.has(found.how) &&
  bondIn(context, found) + likenessTo(context, found) + (doesAsSaid(context, found) ? SAME_DEED : 0) <
    THIN[verdict === 'fits' ? 'fits' : 'other'];

/** They are said to pay, and the party pays; or to use it, and so does the party. */
const doesAsSaid = ({ said }: PartContext, { facts, kind }: Recognised): boolean =>
  said !== null && said.kind !== kind && ((PAYING.has(said.kind) && paysDirectly(facts)) || (USING.has(said.kind) && uses(facts)));

/** What is told of them is what the party does: it pays, uses, or is paid for what it supplies. */
const agreesWithDeeds = (context: PartContext, found: Recognised): boolean =>
  doesAsSaid(context, found) ||
  (context.around?.paid === true && found.facts.gives.some(({ kind }) => kind === 'goods' || kind === 'work'));

const SAME_DEED = 0.25;

const LIKENED: ReadonlySet<Recognised['how']> = new Set(['kind', 'near-kind', 'role']);

const likenessTo = ({ likenesses }: PartContext, { id }: Recognised): number => likenesses.get(id) ?? 0;

/** By a narrow kind that the party is outright: "journos" are journalists, whatever they are up to. */
const isJustThat = ({ how, kind, party }: Recognised): boolean =>
  how === 'kind' && kind !== undefined && !BROAD.has(kind) && party?.kinds.includes(kind) === true && party.open.has(kind);

/** More is said of them than a name, no word of it is the author's, and we can make nothing of it. */
function isUnread(context: PartContext, found: Recognised): boolean {
  if (!LIKENED.has(found.how) || likenessTo(context, found) >= NO_WORD || context.said !== null) return false;
  const { tokens, told } = context;
  if (!hasClause(context, found)) return false;
  if (told.some((range) => isTheReason(tokens, range))) return false;
  return Object.values(aroundIn(tokens, context.clauses, true)).every((noted) => !noted);
}

/** Nobody is turned down as somebody to whom they were likened while a word speaks against it. */
const isDoubtful = (context: PartContext, found: Recognised, rule: Rule): boolean =>
  isAnybodyAtWork(context, found, rule) ||
  isUnaccounted(context, found, isJustThat(found)) ||
  sharesNounWith(context, found) ||
  isOtherOfTwo(context, found);

const PAYS_ONLY = /^consumers-(?:payer|backer)$/u;
const PAYERS = /^(?:payer|funder|commissioner|donor|sponsor)$/u;
const PLAIN_USE = /^us(?:e|er|ing)$/u;

/** Of somebody who is likened to a party by a thread what can be said without it: that they pay, what holds of their kind anywhere, or that they are served. */
function withoutParty(context: PartContext, found: Recognised, verdict: Verdict): Part {
  const { compiled, list } = context;
  const { sector, service } = compiled.scenario;
  if (sector === 'internal') return unknownIn(context);
  const turnedDown = verdict === 'reconsider';
  if (list === 'customers' && !turnedDown && saidToPay(context, false)) return partOf(context, asPayer());
  // Somebody with a trade is staff for want of anything nearer: that may be presumed of nobody.
  const bare = found.kind === 'staff' || found.kind === 'worker' || sellsElsewhere(context, found);
  const presumed = bare || found.kind === undefined ? null : presumedOfKind(compiled, found.kind, list);
  if (presumed && isTurnedDown(compiled, list, presumed) === turnedDown) return partOf(context, presumed);
  if (list === 'consumers') {
    if (turnedDown) return PAYERS.test(found.kind ?? '') && !buysSomething(context) ? partOf(context, asPayer()) : unknownIn(context);
    return isServed(found.facts) && !isBody(context, found) ? partOf(context, asUser(service)) : unknownIn(context);
  }
  const uses = turnedDown && found.kind === 'user' && context.keys.some((key) => PLAIN_USE.test(key));
  return uses ? partOf(context, asUser(service)) : unknownIn(context);
}

/** Turned down among consumers as somebody who gives, and said to give nothing: somebody else is meant. */
function givesWhatIsWithheld({ list, withheld: { everything, money } }: PartContext, found: Recognised, verdict: Verdict): boolean {
  if (list !== 'consumers' || verdict !== 'reconsider' || found.how === 'name' || found.facts.side === 'inside') return false;
  return found.facts.gives.length > 0 && (everything || (money && paysDirectly(found.facts)));
}

/** The part as it was read, or an unknown one where its party hangs by too thin a thread for what would be said. */
export function borne(context: PartContext, part: Part): Part {
  const found = part.party?.recognised;
  if (!found) return part;
  const { rule } = judge(found.facts, context.list, context.compiled.scenario.sector);
  if (givesWhatIsWithheld(context, found, rule.verdict)) return unknownIn(context);
  if (isHalfNamed(context, found) || !bears(context, found, rule)) return unknownIn(context);
  if (!agreesWithDeeds(context, found) && describesAnother(context, found, rule.verdict)) return unknownIn(context);
  if (context.list === 'consumers' && rule.verdict === 'reconsider' && isAnotherSort(context, found)) return unknownIn(context);
  if (rule.verdict === 'reconsider' && isDoubtful(context, found, rule)) return unknownIn(context);
  if (isThin(context, found, rule.verdict)) return withoutParty(context, found, rule.verdict);
  const plain = rule.verdict === 'fits' || (rule.verdict === 'arguable' && isJustThat(found));
  return !plain && isUnread(context, found) ? unknownIn(context) : part;
}
