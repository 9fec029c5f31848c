/** M1: no price, so no customers. */
import type { Place, Signs } from './signs';
import type { Standing } from './standing';

/** Small words that may stand between a negative and 'customers' when nobody at all is meant. */
const BETWEEN =
  'really|actually|technically|strictly|truly|properly|is|are|am|was|be|been|being|have|has|had|got|having|any|a|an|the|real|true|proper|genuine|see|think|believe|of|them|these|those|there|here|how|why|police|hospital|charity|service|organisation|library|it|they|we|you|us|their|our|its|your|his|anyone|anybody|nobody|to|call|called|calling|as|such|such thing|thing|what|at|all|where|who|which|could|would|can|will|should|do|does|count|counts|exactly|talk|speak|about|free|say|said|qualify|qualifies|one|lot|single|even|like|customer|find|name|spot|deal|with|serve|serves|get|gets|for|in|imagine|that|that are|else|ever|ought|use|word|term|nhs';
const LITTLE = `(?:(?:${BETWEEN}) )`;

/** That nobody at all is a customer: not that one party isn't. */
const DENIALS: readonly RegExp[] = [
  /\b(?:no|zero|not any|not a single|never any|hardly any|nil) (?:real |actual |true |proper |such thing as (?:an? |any )?(?:nhs |police |hospital |library )?|one (?:is|can be|counts as) (?:a |the )?)?customers?\b(?! (?:no|means|=|can|could|would|is|are|ever) )/u,
  new RegExp(`\\b(?:nobody|no one|none|neither) ${LITTLE}{1,7}customers?\\b`, 'u'),
  new RegExp(
    `\\b(?:not|never|hardly) (?=(?:\\w+ ){0,6}(?:have|has|had|got|any|anyone|anybody|there|talk|speak|say|call it|believe|see|do|deal|serve|get|find|name|imagine|use|understand) )${LITTLE}{1,8}customers?\\b`,
    'u',
  ),
  /\b(?:there|it) (?:can|could|would|will|do|does|is|are) not (?:really |actually |be |have |any |real |proper ){1,3}customers?\b/u,
  /\b(?:you|we|one|they|anyone|people) (?:can|could|are|do) not (?:really |actually )?(?:be |get to be |count as |become )(?:a |an |the |their |its )?customers?\b/u,
  /\bnot (?:say|call it|speak of|talk of|do|the word) (?:a |the word )?customers?\b/u,
  /\bcustomers? (?:\w+ ){0,5}(?:not|wrong|never|without|no|hardly|foreign|odd|strange|daft|silly|nonsense) (?:\w+ ){0,4}(?:right|fit|fits|apply|applies|exist|exists|word|term|relevant|sense|work|works|here|correct|suitable|appropriate|applicable|usable|proper|meaning|place|belong|belongs|idea|arise|arises)\b/u,
  /\b(?:wrong|not the right|not a good|not the proper|not suitable|no sense|not apply|meaningless)\b.*\bcustomers?\b|\bquestion\b.*\b(?:no sense|not make|not apply|not really apply)\b/u,
  /\b(?:beneficiaries|users|patients|consumers|victims|suspects|readers|people|members|visitors|borrowers|clients|citizens|members of the public|supporters) (?:, )?(?:and )?(?:not|rather than|instead of|but not|never) customers\b/u,
  /\b(?:only|just|all|everyone is|everybody is|nothing but) (?:a |have |has |got |are |of us are )*(?:consumers?|users?)\b/u,
  /\bcustomers? (?:can not|could not|do not|does not) (?:really |actually )?(?:exist|come into it)\b/u,
  /\b(?:have|has|had|got) not (?:got )?(?:a|any|one|a single) customers?\b/u,
  /\bhow (?:was|were|is|am|are|can|could|would) (?:i|he|she|we|they|anyone|anybody|you|a \w+|the \w+)(?: be)? (?:a |the |its |their |your )?customers?\b/u,
  /\bhow (?:can|could|do|would|are|is|on earth|come) (?:\w+ ){1,5}(?:have|be|get|call\w*|speak of|talk of|talk about|any|) ?(?:a |any |the )?customers?\b/u,
  /\bcustomers? (?:, |: |- )?(?:none|nil|zero|nobody|no one)\b/u,
  // 'the customer concept is nil', 'I left the customers box empty', 'put them all down as consumers'
  /\bcustomers? (?:box|list|column|side|section|half|concept|idea|notion|part|bit|question)? ?(?:\w+ ){0,3}(?:empty|blank|nil|none|zero|missing|absent|bare)\b/u,
  /\b(?:left|leave|leaving) (?:\w+ ){0,3}customers? (?:\w+ ){0,2}(?:empty|blank|out)\b/u,
  /\b(?:the lot|all|everyone|everybody|every one|the whole lot) (?:of (?:them|us|those|these) )?(?:\w+ )?(?:down |in |under )?(?:as |under |in )(?:the )?consumers?\b/u,
  /\b(?:talk|talking|speaking|speak|talk) (?:of|about) (?:\w+ ){0,3}customers? (?:\w+ ){0,3}(?:silly|daft|odd|strange|nonsense|wrong|pointless|makes no sense|foolish|rubbish|meaningless)\b|\b(?:silly|daft|odd|strange|nonsense|wrong|pointless|no sense|foolish|meaningless) to (?:\w+ ){0,4}customers?\b/u,
  /\b(?:only|just) (?:a )?(?:shops?|business|businesses|companies|firms|retailers|traders|stores) (?:can |do |really )?(?:have|has|get|got)\b.*\bcustomers?\b|\bcustomers? (?:is|are|belongs?) (?:only |just |a thing |something |what )*(?:for|in|to|of) (?:a |the )?(?:shops?|business|businesses|companies|firms|retailers|trade|stores|commerce|private sector)\b|\b(?:to have|to get|for) (?:a |any )?customers? (?:, )?(?:you|we|they|one|it|there) (?:\w+ )?(?:need|needs|must|have to|has to|would need)\b/u,
  /\bwhere (?:is|are) the customers?\b/u,
  /\b(?:where|who|what|which) (?:\w+ ){0,3}(?:is|are|would|could|can|do|does) (?:\w+ ){0,3}customers? (?:\w+ )?(?:come|be|supposed|meant)\b/u,
  /\bnot (?:\w+ ){0,3}(?:see|understand|get|know|imagine|think) (?:how |why |where |what |who )?(?:\w+ ){0,4}customers?\b/u,
  /\b(?:what|some|yeah right|yeah|pull the other one|as if|come on|do me a favour|give over|give me a break|oh please|please|ha|haha|hm|hmm|really|seriously) ,? ?customers?$/u,
  /^customers?,? (?:my (?:foot|arse|eye|backside)|what customers?|yeah right|really|seriously|ha|haha|as if|do not make me laugh|you must be joking|you are joking|give over|come off it|pull the other one)\b/u,
  /\b(?:no|without a?) ?(?:till|price|prices|sale|sales|shop|business|charge|bill|payment|purchase|money|trade|fee|invoice|receipt)s? ?(?:,|=|means|then|equals|and|-|so)? ?(?:so )?no customers?\b/u,
];

/** 'if there were no customers', 'without customers', 'doesn't mean …': denies nothing. */
const SUPPOSED =
  /\b(?:if|without|unless|losing|lose|with) (?:\w+ ){0,4}customers?\b|\bnot mean\b|\bnot only\b|\bwould (?:have|be) no (?:\w+ )?(?:customers|police|hospital)\b/u;
const GUARDED = /\b(?:with|without|when|if|where|unless) (?:no|any|there|it|nobody|nothing|a)\b/u;

/** What belongs to buying and selling. */
const TRADE =
  'tills?|checkouts?|cash (?:register|desk|machine|point|box|till)s?|registers?|counters?|billing|prices?|priced|price (?:tag|list)s?|tariffs?|receipts?|bills?|billed|invoices?|invoiced|charge|charges|charged|charging|fees?|sales?|sell|sells|selling|sold|flog|flogs|flogging|flogged|hawk|hawking|retailing|vend|vending|buy|buys|buying|bought|purchas\\w+|shops?|stores?|business|businesses|company|companies|trade|trades|trading|commerce|commercial|market|payment|payments|pay|pays|paying|paid|cash|card (?:machine|reader)|basket|trolley|profit|profits|transactions?|retail|money|penny|cent|cost|costs|merchandise|goods|products|vouchers?|tickets?';
/** A price that isn't there: 'nobody ever got a bill', 'not a shop', 'where is the till?'. A negative, or a question that expects none. */
const NO_PRICE: readonly RegExp[] = [
  new RegExp(
    `\\b(?:no|not|never|nobody|no one|none|nothing|neither|without|zero|hardly|nor)\\b(?! (?:only|just|sure|doubt))(?: [^\\s.,;:?!]+){0,10} (?:${TRADE})\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:where (?:is|are|do|would)|when did|who (?:has )?ever|has anyone ever|have you ever|did you ever|show me|find me|point me to|take me to|what|which)\\b(?: [^\\s.,;:?!]+){0,4} (?:${TRADE})\\b`,
    'u',
  ),
  /\b(?:free|gratis|complimentary|on the house|(?:gives?|gave|giving) (?:\w+ ){0,3}away|given away|giving (?:it |things |everything )?away|for nothing|gift|gifts|charity is giving|not for sale|pro bono|giveaway|handout|handouts)\b(?! (?:to|will|choice|from))/u,
];

/** What makes a customer by the learner's own account: 'a customer has a receipt', 'customer means buying'. */
const DEFINED = new RegExp(
  `\\bcustomers? (?:is|are|means|has|have|gets?|must|needs?|pays?|buys?|hands?|would)\\b(?: [^\\s.,;:?!]+){0,6} ?\\b(?:${TRADE})\\b`,
  'u',
);

/** With such an account, that nobody buys says that nobody is a customer. */
const NOBODY_BUYS =
  /\b(?:nobody|no one|none of (?:them|us|these)|not one of (?:them|us|these)) (?:\w+ ){0,4}(?:pays?|buys?|paid|bought|charged|billed|paying|buying)\b/u;
const NAMES_THEM = /customer|consumer|user|question/u;
const QUESTION = /(?:^|, |so |and |then )(?:how|where|who|what|which) /u;
/** 'We say members, never customers': which word is used there, and no view of it. */
const USAGE = /\b(?:we|they|staff|everyone|everybody) (?:always |all |only |just )?(?:say|call them|speak of|talk of|refer to them as)\b/u;
/** "Customers?", "Customers in a hospital?": asked in disbelief. */
const DOUBT = /^(?:our |their |what |police |nhs |hospital )?customers?(?: (?:in|of|at|for) (?:a |the |an )?\w+)?$/u;

/** M1: that nobody is a customer, with a price that is missing said beside it. */
export function noPriceNoCustomers(standing: Standing, signs: Signs): Place | undefined {
  const prices = signs.all('NOPRICE');
  const asked = signs.asked('NOPRICE');
  const { sentences } = signs;
  // whoever names a customer all the same denies only that all are
  const named = standing.labels.some(
    (label) => label.positive && !label.possible && label.as === 'customer' && !['GEN', 'OTHER', 'NOBODY'].includes(label.ref.role),
  );
  if (named) return undefined;
  const texts = sentences.map((sentence) => signs.sentenceText(sentence));
  const isOwn = (index: number) => sentences[index]?.voices[0] === 'own' || sentences[index]?.voices.at(-1) === 'own';
  const hasPrice = (index: number): boolean => {
    const text = texts[index];
    if (text === undefined || (!isOwn(index) && sentences[index]?.voices[0] !== 'asked')) return false;
    // To shop around is to choose.
    const rest = text.replace(/\bcustomers?\b/gu, 'customer').replace(/\bshop(?:ping|s)? (?:around|about)\b/gu, 'choose');
    return NO_PRICE.some((price) => price.test(rest));
  };
  for (const sentence of sentences) {
    const text = texts[sentence.index] ?? '';
    if (!NAMES_THEM.test(text)) continue;
    if (USAGE.test(text)) continue;
    const own = isOwn(sentence.index);
    const rhetorical = sentence.voices[0] === 'asked' && QUESTION.test(text);
    const doubts = DOUBT.test(text) && signs.after(sentence) === '?';
    if (!own && !rhetorical && !doubts) continue;
    if (SUPPOSED.test(text) && !rhetorical && !GUARDED.test(text)) continue;
    const voiceAt = (at: number) => sentence.voices[text.slice(0, at).split(' ').length - 1];
    const denies = DENIALS.some((denial) => {
      const at = text.search(denial);
      return at >= 0 && (voiceAt(at) === 'own' || (rhetorical && voiceAt(at) === 'asked'));
    });
    const syllogism =
      own &&
      DEFINED.test(text) &&
      [text, texts[sentence.index + 1] ?? ''].some((one, i) => NOBODY_BUYS.test(one) && isOwn(sentence.index + i)) &&
      !standing.claims.some((claim) => claim.positive && claim.relation === 'pay' && !['CUST', 'GEN'].includes(claim.ref.role));
    if (syllogism) return { from: sentence.from, to: sentences[sentence.index + 1]?.to ?? sentence.to };
    if (!doubts && !denies) continue;
    const reach = 2;
    const price = [...prices, ...(rhetorical ? asked : [])].find((sign) => Math.abs(sign.sentence.index - sentence.index) <= reach);
    if (price) return { from: Math.min(price.from, sentence.from), to: Math.max(price.to, sentence.to) };
    for (let i = Math.max(0, sentence.index - reach); i <= sentence.index + reach; i++) {
      const other = sentences[i];
      if (other && (hasPrice(i) || (i !== sentence.index && isOwn(i) && DEFINED.test(texts[i] ?? ''))))
        return { from: Math.min(other.from, sentence.from), to: Math.max(other.to, sentence.to) };
    }
  }
  return undefined;
}
