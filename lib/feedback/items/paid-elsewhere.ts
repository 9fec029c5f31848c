/** Money that goes, but not to the organisation: to a landlord, to another shop, or for a punishment. */
import { type Sense, selectLexicon } from '../lexicon';
import { GROUP_WORDS } from '../lexicon/heads';
import { nounClassOf } from '../lexicon/nouns';
import { isDeterminer, type Token } from '../reading';
import { POSSESSIVES, THIRD_POSSESSIVES } from '../reading/closed-classes';
import { wordSet } from '../reading/word-set';
import { PENALTIES } from './clause-words';
import type { CompiledScenario, ScenarioSense } from './compile';
import { TAXES } from './deeds';
import { rootOf } from './descriptions';

/** The word at a place in the tokens; '' where there is none. */
export type At = (i: number) => string;

/** Whether what is paid by the verb at `i` is a punishment, which buys nothing: one is named in the six words after it. */
export const isPenaltyAfter = (at: At, i: number): boolean => [1, 2, 3, 4, 5, 6].some((n) => PENALTIES.has(at(i + n)));

/** Those who are paid for something else, in a pattern without its anchors. */
export const OTHERS_PAID = '(?:landlord|employer|boss|builder|householder|neighbour)';

const PAYS = wordSet('pay pays paid paying payin');
const BUYS = wordSet(
  'buy buys buying bought purchase purchases purchasing purchased order orders ordering ordered hire hires hiring hired book books booking booked',
);
const MOST_WORDS_BETWEEN = 7;

/** What may follow those who are paid: a noun would make another name of theirs, "pay the council tax". */
const ENDS_NAME = wordSet(
  POSSESSIVES,
  'and or but not for so who which that when if as by in at on to each every a an the instead direct directly first then only after later',
);

/** Sellers who are none of ours by their name alone. */
const OTHER_SELLER = new RegExp(`^(?:${OTHERS_PAID}|dealer|middleman|reseller|retailer|wholesaler|supermarket)$`, 'u');

/** Where nothing is sold, a shop that is paid is somebody else's; what is bought in it may be ours. */
const SHOP = /^(?:shop|store|firm|company)$/u;
const SELLERS = /^(?:household-name|shop|business)$/u;

interface Words {
  readonly tokens: readonly Token[];
  readonly keys: readonly string[];
}

/** Whether somebody stands at `at`, after a determiner or none, who is neither the organisation nor one of its own people; `paid`: and is paid. */
function isAnother(compiled: CompiledScenario, { tokens, keys }: Words, at: number, paid: boolean): boolean {
  const start = isDeterminer(tokens[at]?.word ?? '') || POSSESSIVE.has(tokens[at]?.word ?? '') ? at + 1 : at;
  const keyAt = (i: number): string | undefined => keys[i];
  const own = compiled.phrases.longest(keyAt, start) ?? compiled.phrases.longest(keyAt, at);
  const found = own ?? (compiled.layers.lexicon ? selectLexicon().phrases.longest(keyAt, start) : null);
  const end = found ? start + found.length : start + 1;
  const next = tokens[end];
  if (next && !next.mark && !ENDS_NAME.has(next.word)) return false;
  if (own) return own.values.every((sense) => isPartyElse(compiled, sense));
  const noun = keys[end - 1] ?? '';
  if (compiled.ownRoots.has(rootOf(noun) ?? '')) return false;
  const sells = found?.values.some((sense) => sense.type === 'kind' && compiled.lineage(sense.kind).some((kind) => SELLERS.test(kind)));
  const byName = tokens[start]?.capital === true && tokens[start]?.word === keys[start];
  // "Pay their club": it is theirs, and none of ours.
  if (paid && THEIRS.has(tokens[start - 1]?.word ?? '') && (GROUP_WORDS.has(noun) || nounClassOf(noun) === 'group')) return true;
  return (
    OTHER_SELLER.test(noun) ||
    (sells === true && byName) ||
    (paid && compiled.scenario.sector !== 'commercial' && (sells === true || SHOP.test(noun)))
  );
}

const POSSESSIVE = wordSet(POSSESSIVES);
const THEIRS = wordSet(THIRD_POSSESSIVES);

function isPartyElse(compiled: CompiledScenario, sense: Sense | ScenarioSense): boolean {
  const facts = sense.type === 'party' ? compiled.parties.get(sense.party)?.facts : undefined;
  return facts !== undefined && facts.side !== 'inside' && facts.gives.every(({ kind }) => kind !== 'work');
}

/** "Buy second-hand from that charity": pointed away from us. */
const NOT_HERE = /^(?:that|another|others?|somewhere)$/u;

/** Whether the deed at `i` is done with somebody else: "pay the shop", "pay the builder, not us", "buy it off a dealer". */
function isDoneElsewhere(compiled: CompiledScenario, words: Words, i: number): boolean {
  const { tokens } = words;
  const verb = tokens[i]?.word ?? '';
  const pays = PAYS.has(verb);
  if ((!pays && !BUYS.has(verb)) || tokens[i + 1]?.word === 'us') return false;
  let elsewhere = pays && isAnother(compiled, words, i + 1, true);
  for (let j = i + 1; j <= i + MOST_WORDS_BETWEEN && tokens[j]; j++) {
    const word = tokens[j]?.word ?? '';
    // Taxes reach the organisation by way of others.
    if (TAXES.has(word)) return false;
    if (word === 'elsewhere' || (word === 'somewhere' && tokens[j + 1]?.word === 'else')) elsewhere = true;
    if (word === 'not' && /^(?:us|we)$/u.test(tokens[tokens[j + 1]?.word === 'to' ? j + 2 : j + 1]?.word ?? '')) elsewhere = true;
    if (/^(?:from|off)$/u.test(word) && !pays && NOT_HERE.test(tokens[j + 1]?.word ?? '')) elsewhere = true;
    if ((pays ? /^to$/u : /^(?:from|off|at|in)$/u).test(word) && isAnother(compiled, words, j + 1, pays)) elsewhere = true;
  }
  return elsewhere;
}

/** Stands where a verb stood of which nothing is to be read. */
const PASSED_OVER = '·';

/** What is paid, in words that are verbs as well. */
const VERB_TOO = /^(?:rents?|hire|fines?|charges?)$/u;

/** The words of a box without the verbs of what is paid to, or bought from, somebody else than the organisation; the same ones where there are none. */
export function withoutDealingsElsewhere(compiled: CompiledScenario, words: Words): Words {
  const elsewhere = words.tokens.flatMap((_, i) => {
    if (!isDoneElsewhere(compiled, words, i)) return [];
    // "Pay rent": without the verb the noun would be one.
    return VERB_TOO.test(words.tokens[i + 1]?.word ?? '') ? [i, i + 1] : [i];
  });
  if (elsewhere.length === 0) return words;
  const tokens = [...words.tokens];
  const keys = [...words.keys];
  for (const i of elsewhere) {
    const token = tokens[i];
    if (token) tokens[i] = { ...token, word: PASSED_OVER };
    keys[i] = PASSED_OVER;
  }
  return { tokens, keys };
}
