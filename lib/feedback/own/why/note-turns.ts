/** Turns of phrase by which a whole note tells who gives and who gets, whatever its clauses say. A note is its words with one space between them. */

const hasOne = (turns: readonly RegExp[], note: string): boolean => turns.some((turn) => turn.test(note));

/** A rival, by name or by what is said: 'they compete with us', 'they're our rival'. */
export const isRival = (who: string, note: string): boolean => RIVAL.test(who) || OUR_RIVAL.test(note);
const RIVAL = /\b(?:rivals?|competitors?|competition)\b/iu;
const OUR_RIVAL = /\b(?:(?:our|my|a|the) (?:\w+ )?(?:rivals?|competitors?)|(?:compete|competes|competing) (?:with|against) (?:us|me))\b/u;

/** Both halves at once: 'jam; in return I say nothing about her hedge', 'we go halves'. */
export const tellsBoth = (note: string): boolean => hasOne(BOTH_HALVES, note);
const BOTH_HALVES: readonly RegExp[] = [
  // 'Jam. In return I say nothing about her hedge'
  /\w(?: [^\w\s]){0,3} in (?:return|exchange) (?:i|we|they|he|she)\b/u,
  // 'I lead the birdwatching, somebody else leads the wine'
  /\bi \w+ (?:\S+ ){0,12}(?:somebody|someone) else \w+s\b/u,
  // 'We go halves', 'on a rota', 'into one account'
  /\bwe go (?:halves|half|dutch|shares)\b|\bon a rota\b|\binto one (?:account|pot|kitty)\b|\beach one takes (?:her|his|their|a) turn\b/u,
  // 'We pay them to run payroll'
  /\b(?:i|we) pay (?:them|him|her) (?:to|for)\b/u,
  // 'Wages in, clean shirts out', 'his courgettes for my leeks'
  /^(?:\S+ ){1,3}in (?:[,;-] )?(?:and |then )?(?:\S+ ){1,4}out\b|^(?:(?:his|her|their) (?:\S+ ){1,3}for (?:my|our)|(?:my|our) (?:\S+ ){1,3}for (?:his|her|their)) \S+(?: \S+)?$/u,
];

/** 'It's give and take', 'side by side'. */
export const isMutual = (note: string): boolean => MUTUAL.test(note);
const MUTUAL =
  /\b(?:give and take|giving and taking|quid pro quo|both ways|win win|two way|cuts both ways|scratch (?:my|each others) backs?|tit for tat|side by side|shoulder to shoulder|alongside (?:me|us|each|one)|hand in hand|fifty fifty|50 50|back and forth|to and fro)\b/u;

/** The writer's half: 'they were there for me', 'a quiet wing is what I get back', 'and the cheque comes on the 5th'. */
export const isForMe = (note: string): boolean => hasOne(FOR_ME, note);
const FOR_ME: readonly RegExp[] = [
  /\bthere for (?:me|us)\b|\b(?:where|who) (?:our|my) (?:\w+ ){1,4}comes? from\b/u,
  // 'Puts work my way', 'they come back to us'
  /\b(?:puts?|throws?|sends?|pushes) (?:\w+ ){1,3}(?:my|our) way\b|\bcomes? back to (?:me|us)\b/u,
  // 'He has a beer waiting'
  /^(?:(?:he|she|they) )?(?:has|have|had|with) (?:a|an|the|my|some) (?:\w+ ){1,3}waiting\b/u,
  // 'She is patient about the rent', 'understands when the phone goes'
  /\b(?:patient|lenient|forgiving|understanding|flexible|easy) (?:about|over|with) (?:me|us|my|our|the rent|money)\b|\bunderstands? (?:when|that|if|why|me|us)\b/u,
  // 'All I get is thanks': the writer's own share, said outright
  /\b(?:what|all) (?:i|we) (?:get|have|want)(?: back| out of it| in return| for it| from it)?\b(?! (?:to|up|done|them|him|her|for)\b)/u,
  // 'The cheque comes on the 5th'
  /\b(?:money|cash|pesa|mpesa|cheque|check|payment|transfer|deposit|wages) (?:always |then )?(?:comes?|arrives?|lands?|hits)\b/u,
];

/** Their half: 'any pizza nobody claimed goes to them', 'we see to it that …', 'I had her dog for a fortnight'. */
export const isForThem = (note: string): boolean => hasOne(FOR_THEM, note);
const FOR_THEM: readonly RegExp[] = [
  // 'No totes from me, they stand about'
  /\b(?:goes|go|went) (?:straight )?to (?:them|him|her)\b|\bno \S+(?: \S+)? from (?:me|us)\b|\b(?:go|goes) the other way\b|\b(?:there|ready|waiting) for (?:them|him|her)\b|\b(?:reach|reaches|on|to) (?:his|her|their) (?:desk|table|inbox|tray)\b|\bmy money (?:is )?(?:going|goes) (?:there|to)\b/u,
  /\b(?:i|we) (?:always )?(?:see|saw|sees) to (?:it|them|him|her)\b/u,
  /\bi (?:had|have|mind|minded|keep|kept|walk|feed|water|take in) (?:his|her|their) (?:old |wee |little )?(?:dogs?|cats?|hens?|kids?|children|boys?|girls?|baby|plants?|garden|parcels?|post|keys?)\b/u,
  /\b(?:bets?|plans?|decisions?|rely|relies|relying|depends?|bank|banks|build|builds|base|bases) (?:\w+ )?(?:on|upon) (?:my|our)\b/u,
  /\b(?:has|have|gets?|takes?) (?:the|my|our|any) (?:leftover|spare|surplus|old)\b|\b(?:has|have|gets?|takes?) (?:the|my|our|any) leftovers\b/u,
  /^(?:they )?(?:come|comes|drop|pop|call) in for (?:a|an|the|their|some)\b/u,
  /\bi (?:have )?never (?:let|lets) (?:him|her|them) down\b|\b(?:we|i) ?(?:are|am|m|re) (?:good |some |their )?company (?:for|on|to|in)\b/u,
];

/** 'Couldn't do Monday's list without what we collect': it is they who could not. */
export const needsOurs = (note: string): boolean => NEEDS_OURS.test(note);
const NEEDS_OURS =
  /^(?:(?:he|she|they) )?(?:couldnt|cant|cannot|wouldnt|could not|can not|would not) \S+ .*\bwithout (?:what (?:i|we)|my|our|me|us)\b/u;

/** 'In exchange I get a theatre that runs to time'. */
export const tellsReturn = (note: string): boolean => RETURN.test(note);
const RETURN = /\bin (?:exchange|return) (?:i|we) (?:get|have|receive|earn)\b/u;

/** What becomes of them by the writer's work. */
export const isOnMyBack = (note: string): boolean => ON_MY_BACK.test(note);
const ON_MY_BACK =
  /\b(?:on the (?:back|strength|basis) of (?:my|our)|thanks to (?:me|us|my|our)|because of (?:me|us|my|our)|built on (?:my|our))\b/u;
