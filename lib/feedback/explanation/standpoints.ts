/** What is said of an idea itself rather than of a party: 'choice has nothing to do with it', 'tax doesn't count as paying'. */
import type { Place, Signs } from './signs';

const WILL =
  '(?:choice|choices|choosing|choose|chose|chosen|willing|willingness|willingly|free will|consent|consenting|voluntary|volunteering|wanting|want|wanted|wish|wishes|option|options|opting|agreeing|say so|of their own accord)';
const IDLE =
  '(?:nothing to do with|not the point|beside the point|neither here nor there|irrelevant|not relevant|immaterial|no odds|no difference|not (?:really )?matter|not come into it|not enter into it|no bearing|not what (?:matters|counts|makes|decides)|not (?:really )?count|red herring|not (?:the|a) (?:test|issue|criterion|question|difference|distinction)|no part|not important|not make (?:any|a|the) difference)';
const WILL_IDLE: readonly RegExp[] = [
  new RegExp(`\\b${WILL}\\b(?: [^\\s.;:?!]+){0,7} ${IDLE}\\b`, 'u'),
  new RegExp(
    `\\b(?:not (?:really )?matter|no difference|no odds|irrelevant|immaterial|who cares|nothing to do with|not about|not a (?:matter|question) of|regardless of|no matter) (?:[^\\s.;:?!]+ ){0,6}${WILL}\\b`,
    'u',
  ),
];

const DUTY =
  '(?:tax|taxes|taxation|council tax|income tax|national insurance|ni|rates|rates bill|precept|vat|(?:\\w+ )?grants?|(?:\\w+ )?funding|subsidy|subsidies|donations?|contributions?|levy|public money)';
const TAX_IDLE: readonly RegExp[] = [
  /\bnot (?:accept|agree|see|think|believe|feel|buy|reckon|say) (?:\w+ ){0,6}(?:customers?|pay|paying|paid|payer|payers|buying) (?:\w+ ){0,2}(?:through|via|by|because of|with|out of|from) (?:\w+ ){0,2}(?:tax|taxes|national insurance|ni|rates|council tax)\b/u,
  new RegExp(
    `\\b${DUTY} (?:is|are|was|does|do|can|could|would|should|will|hardly|never)(?: [^\\s.,;:?!]+){0,2}? ?(?:not|never|hardly)(?: [^\\s.,;:?!]+){0,3} (?:count|counts|payment|pay|paying|paid|buying|bought|purchase|price|exchange|the same as (?:paying|payment|buying)|qualify)\\b`,
    'u',
  ),
  /\b(?:not|never) (?:count|class|call|see|regard) (?:\w+ ){0,3}(?:tax|taxes|grant|national insurance|ni) (?:\w+ )?as (?:paying|payment|a payment|pay|buying)\b/u,
  /\b(?:paying|pay|payment) (?:\w+ ){0,2}(?:tax|taxes|through tax|by tax) (?:is|does|do|are) not (?:\w+ ){0,3}(?:count|pay|paying|payment|the same|buying)\b/u,
  /\b(?:only|just) (?:pay|pays|paid|paying|counts?) (?:\w+ ){0,3}(?:when|if|once) (?:\w+ ){0,4}(?:wallet|purse|hand over|yourself|directly|in person|cash|counter|till)\b/u,
];

/** Without one of these no pattern can hold. */
const IDLES = /not|no |nothing|irrelevant|immaterial|never|hardly|point|matter|only|just|cares|regardless/u;

const known = new WeakMap<Signs, Map<readonly RegExp[], Place | undefined>>();

/** Asked by several rules of one text. */
function firstOf(signs: Signs, patterns: readonly RegExp[]): Place | undefined {
  const answers = known.get(signs) ?? new Map<readonly RegExp[], Place | undefined>();
  known.set(signs, answers);
  if (!answers.has(patterns)) answers.set(patterns, search(signs, patterns));
  return answers.get(patterns);
}

function search(signs: Signs, patterns: readonly RegExp[]): Place | undefined {
  for (const sentence of signs.sentences) {
    const text = signs.sentenceText(sentence);
    if (!IDLES.test(text)) continue;
    for (const pattern of patterns) {
      const at = text.search(pattern);
      if (at < 0) continue;
      const voice = sentence.voices[text.slice(0, at).split(' ').length - 1];
      if (voice === 'own' || (voice === 'rejected' && /^not\b/u.test(text.slice(at)))) return { from: sentence.from, to: sentence.to };
    }
  }
  return undefined;
}

/** Where the text sets choice and willingness aside. */
export const setsWillAside = (signs: Signs): Place | undefined => firstOf(signs, WILL_IDLE);
/** Where it refuses to take tax, or a grant, for a payment. */
export const refusesTax = (signs: Signs): Place | undefined => firstOf(signs, TAX_IDLE);
