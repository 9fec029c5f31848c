/** What a name says beside the kind: one or many, by what they do, a role and its bearer, another organisation. */
import { isDeterminer, type Token } from '../reading';
import type { KindId } from './kinds';
import { isWorkModifier } from './modifiers';
import { tradeAt } from './names';
import type { Trade } from './trades';

export const OTHERS: ReadonlySet<string> = new Set('other rival competing another neighbouring nearby opposing'.split(' '));

/** Whether the name is of one: a singular, and not 'any driver' or 'a driver', who stands for all. */
export function isSingle(tokens: readonly Token[], from: number, tail: number): boolean {
  const last = tokens[tail - 1];
  if (!last || last.word !== last.key || last.mark) return false;
  return !/^(?:a|an|any|every|each|whoever|anyone|some)$/u.test(tokens[from]?.word ?? '');
}

/** What the word before a name for people says of them. */
export function byWhat(tokens: readonly Token[], from: number, head: number): boolean | null {
  const before = tokens[head - 1];
  if (head <= from || !before || before.mark || before.possessive || before.capital || isDeterminer(before.word) || OTHERS.has(before.word))
    return false;
  return isWorkModifier(before.key);
}

/** Roles that one bears by name. */
export const BEARERS: ReadonlySet<KindId> = new Set<KindId>([
  'staff',
  'occupation',
  'sponsor',
  'supplier',
  'customer',
  'client',
  'donor',
  'landlord',
  'regulator',
  'rival',
  'volunteer',
  'away',
  'investor',
  'grantmaker',
  'government',
  'council',
  'parent',
]);

/** Whether these tokens are one proper name: 'Chen', 'Van der Berg'. */
export function isName(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 3 || text === text.toUpperCase()) return false;
  for (let i = from; i < to; i++) if (tokens[i]?.mark || !/\p{Lu}/u.test(text.charAt(tokens[i]?.start ?? 0))) return false;
  return true;
}

/** 'People with money problems', 'folk in trouble'. */
export function isInNeed(tokens: readonly Token[], tail: number): boolean {
  if (!/^(?:with|in|facing|having|suffering|needing|struggling)$/u.test(tokens[tail]?.word ?? '')) return false;
  for (let i = tail + 1; i < tail + 5; i++)
    if (
      /^(?:problems?|issues?|troubles?|difficult(?:y|ies)|needs?|debts?|disabilit(?:y|ies)|conditions?|illness(?:es)?|diseases?|addictions?|dementia|cancer|depression|anxiety|injur(?:y|ies)|crisis|poverty|distress|pain|arrears)$/u.test(
        tokens[i]?.word ?? '',
      )
    )
      return true;
  return false;
}

/** 'College kids' pay for themselves. */
export const GROWN = new Set(
  'college uni university student frat office city cool rich gym club punk goth local drunk clubbing grown adult'.split(' '),
);

/** How another organisation is dealt with, when no list names it: by its sector. */
export const BODY_KIND: Readonly<Record<Trade['sector'], KindId>> = {
  commercial: 'business',
  public: 'public-body',
  'non-profit': 'charity',
  internal: 'department',
};

/** Words that name a part of the organisation itself after its own name: 'McDonald's corporate'. */
const OF_OURSELVES: ReadonlySet<string> = new Set(
  'corporate hq head office uk ltd plc inc international global group headquarters management ireland europe'.split(' '),
);

/** Whether a name is made of the organisation's own words, but for such a part. */
export function isOfUs(tokens: readonly Token[], from: number, tail: number, own: ReadonlySet<string>): boolean {
  let any = false;
  for (let i = from; i < tail; i++) {
    const token = tokens[i];
    if (!token || token.mark || isDeterminer(token.word)) continue;
    if (own.has(token.key)) any = true;
    else if (!OF_OURSELVES.has(token.word)) return false;
  }
  return any;
}

export const BODY_KIND_OF: Readonly<Record<string, KindId>> = {
  shop: 'retailer',
  inspectorate: 'regulator',
  tax: 'taxman',
  insurer: 'insurer',
  council: 'council',
  ministry: 'government',
};

/** Words of the table that are things or deeds when nothing else is said: 'tips', 'grammar', 'training'. */
const NO_BODIES = new Set(
  'tip grammar comp post crop drug flower cake sweet weapon tank component lesson class course benefit pension'.split(' '),
);
const BODY_NOUNS =
  /(?:shop|store|market|firm|company|business|agency|agent|office|centre|club|society|association|union|trust|council|department|team|service|school|college|university|academy|nursery|hospital|clinic|surgery|practice|home|hotel|inn|pub|bar|cafe|restaurant|takeaway|canteen|factory|mill|plant|works|brewery|bakery|dairy|farm|estate|garage|bank|broker|insurer|charity|church|mosque|temple|museum|gallery|theatre|cinema|station|airline|operator|railway|port|airport|prison|court|army|police|regulator|ministry|government|library|magazine|newspaper|channel|network|house|yard|wholesaler|merchant|dealer|supplier|manufacturer|maker|producer|publisher|developer|contractor|consultancy|chain|group|board|body|authority|commission|league|party|band|choir)$/u;
export const isBody = (token: Token | undefined): boolean =>
  token !== undefined &&
  !NO_BODIES.has(token.key) &&
  !token.word.endsWith('ing') &&
  (token.word !== token.key || BODY_NOUNS.test(token.key));

/** The trade of another organisation, where a name of the table ends the party's: 'Air France', 'the local bakery'. */
export function bodyNamed(text: string, tokens: readonly Token[], from: number, tail: number): Trade | null {
  for (let i = from; i < tail; i++) {
    if (tokens[i]?.mark) continue;
    const found = tradeAt(text, tokens, i);
    if (found && i + found.length === tail) return found.value;
  }
  return null;
}
