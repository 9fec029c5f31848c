/** What is said to be missing: people who give nothing back, who leave without paying, who are not even part of it. */
import type { Facts } from '../facts';
import { isNegator, NEGATORS, type Range, type Token } from '../reading';
import { wordSet } from '../reading/word-set';

export interface Withheld {
  /** Gives nothing whatever: "and give nothing back", "just there for the buffet", "who do a runner from the bill". */
  readonly everything: boolean;
  /** Pays nothing: "who never pay a penny". */
  readonly money: boolean;
  /** Neither gives nor gets: "who isn't even on it", "never set foot in the place". */
  readonly part: boolean;
}

export const NOTHING_WITHHELD: Withheld = { everything: false, money: false, part: false };

/** Who may do the withholding: the party itself, by a relative, a pronoun, or at the start of the clause. */
const SELF =
  '(?:^|\\b(?:who|that|which|and|but|they|theyre|it|he|hes|she|shes|we|i|you|then|just|only|always|often|dem|wot|what) )(?:\\w+ly |just |only |always |still |even |then |often |are |is |were |was )*';
const NOTHING =
  '(?:nothing|nowt|nought|nuffin|nuttin|nothin|zilch|zero|diddly|bugger all|sod all|sweet fa|not a thing|no (?:value|return))';
const NOT = '(?:never|dont|doesnt|didnt|wont|do not|does not|did not|will not|cant|cannot|aint|not|without ever|without)';
const GIVE = '(?:giv(?:e|es|en|ing)|gave|contribut(?:e|es|ed|ing)|offer(?:s|ed|ing)?|bring(?:s|ing)?|put(?:s|ting)?)';
const PAY =
  '(?:pa(?:y|ys|id|ying)|spen(?:d|ds|t|ding)|bu(?:y|ys|ying)|bought|settl(?:e|es|ed|ing)|cough(?:s|ed|ing)? up|fork(?:s|ed|ing)? out|chip(?:s|ped|ping)? in|see(?:s|n)? the bill|get(?:s)? the bill|put(?:s)? (?:a|any) (?:penny|coin|cent|bean|dime|rupee|quid)\\w* in)';

const EVERYTHING = new RegExp(
  `${SELF}(?:${GIVE} (?:(?:us|them|it|you|back|in) )*${NOTHING}|${NOT} ${GIVE} (?:(?:us|them|it|you|back|in) )*(?:anything|owt|a thing|nothing|nowt|nuttin|back)\\b)|(?:just|only|merely|simply) (?:there|here|in|come|comes|coming|came|pops?|popping|drops? in|calls? in)(?: (?:in|along|round|by|there|here|into|inside|the|place|shop))* (?:for|to (?:use|get|keep|warm|shelter|have|charge|nick|pinch))\\b|^(?:just|only) (?:there|here|in it|in) for\\b|\\bwe (?:get|got|see|saw|receive|have) ${NOTHING} (?:back|in return|for it|out of it|from)\\b|${SELF}(?:(?:do|does|did|doing|done) a (?:runner|bunk)|leg(?:s|ged|ging)? it|scarper\\w*|(?:skip|dodg|duck|evad)\\w* (?:out on |on )?(?:the |their |his |her |its )?(?:bill|fare|fee|charge|tab|payment)\\w*|run(?:s|ning)? off without)`,
  'u',
);
const MONEY = new RegExp(
  `${SELF}(?:${PAY} (?:(?:us|them|it|you|for|back|in) )*(?:${NOTHING}|not a (?:penny|cent|bean|dime|quid))|${NOT} (?:ever |actually |even )?${PAY}\\b|(?:get|gets|getting|got|has|have|having) (?:it|them|this|that|everything|theirs|in)(?: all)? (?:for |totally |completely )?free(?: of charge)?(?= (?:and|but|because|cos|as|from|at|there|here|every|each)\\b|$))|\\bwithout (?:ever |even )?(?:paying|buying|settling|spending|chipping in|coughing up|forking out|stumping up|a ticket)\\b`,
  'u',
);
const PART =
  /\b(?:(?:isnt|arent|wasnt|werent|is not|are not|aint|not) (?:even |actually |really )*(?:on it|on there|in it|a member|members|part of it|a user|one of them|involved)|(?:never|hasnt|havent|not|didnt|has not|have not) (?:even |ever )*(?:joined|signed (?:up|in|on)|set foot|been near|come near|comes near|came near|registered|had anything to do|has anything to do|have anything to do)|(?:has|have|with|got) no account|nothing to do with (?:it|us|them))/u;

/** Words without one of which nothing is ever said to be withheld. */
const HINTS = wordSet(
  NEGATORS,
  'free just only merely simply nothing nowt nought nuffin nuttin nothin zilch zero diddly bugger sod sweet runner bunk leg legs legged legging scarper scarpers scarpered without',
);
const EVADES = /^(?:skip|dodg|duck|evad)/u;

function hintsIn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 60); i++) {
    const word = tokens[i]?.word ?? '';
    if (HINTS.has(word) || (word.length > 3 && EVADES.test(word))) return true;
  }
  return false;
}

/** What tokens of the ranges (qualifying clause, reasons) say is withheld. */
export function withheldIn(tokens: readonly Token[], ranges: readonly Range[]): Withheld {
  let found = NOTHING_WITHHELD;
  for (const { from, to } of ranges) {
    if (!hintsIn(tokens, from, to)) continue;
    const words: string[] = [];
    for (let i = from; i < Math.min(to, from + 60); i++) if (!tokens[i]?.mark) words.push(tokens[i]?.word ?? '');
    const text = words.join(' ');
    // "They are not paying nothing": two denials make an assertion.
    if (words.filter((word) => isNegator(word) && word !== 'nothing' && word !== 'nowt').length > 1) continue;
    const everything = EVERYTHING.test(text);
    const money = MONEY.test(text);
    const part = PART.test(text);
    found = { everything: found.everything || everything, money: found.money || money, part: found.part || part };
  }
  return found;
}

const MONEYS = new Set(['money', 'funding', 'contract']);

/** The facts that are left when what is withheld is taken off; the same object where nothing changes. Tax is paid elsewhere, whatever is not paid here. */
export function factsLeft(facts: Facts, withheld: Withheld): Facts {
  if (withheld.part) return { ...facts, gives: [], gets: [], chooses: false, fundingFollowsUse: false };
  const served = facts.gets.some(({ mode }) => mode !== 'return');
  // "Shops that gain by it and don't chip in": nothing comes back that we might not know of.
  if (facts.body && facts.gives.length === 0 && (withheld.everything || withheld.money)) return { ...facts, body: false };
  if (!served || facts.gives.length === 0) return facts;
  if (withheld.everything) return { ...facts, gives: [], chooses: false, fundingFollowsUse: false };
  if (!withheld.money || !facts.gives.some(({ kind }) => MONEYS.has(kind))) return facts;
  return { ...facts, gives: facts.gives.filter(({ kind }) => !MONEYS.has(kind)), chooses: false, fundingFollowsUse: false };
}
