/** Whether a text speaks of something else altogether, or is no sentence at all. */
import type { Reading } from './claims';
import type { Role } from './refs';

const FILLER = /^(?:blah|bla|asdf\w*|qwert\w*|lorem|ipsum|test|testing|x{3,}|z{3,}|haha\w*|hm{2,}|\w*(?:sdf|fgh|jkl)\w*)$/u;
/** Words for the two groups. */
const PAIR = new Set(
  'both former latter neither relationship relationships exchange value payment money difference pay pays paying paid word words'.split(
    ' ',
  ),
);
const SUBJECT: readonly Role[] = ['CUST', 'CONS', 'ORG', 'NHS', 'PAYER', 'TAXP', 'SERVED', 'PUB'];
/** The answer is of them, whatever else is said. */
const CENTRAL: readonly Role[] = ['CUST', 'CONS', 'TAXP'];
/** What learners write of when they write of the course, or to one another. */
const ASIDE =
  /\b(?:sorry|apolog\w+|hello|hi|hiya|hey|hola|greetings|good (?:morning|afternoon|evening|day)|dear (?:tutor|teacher|all|sir|madam)|nice to meet|kind regards|regards|best wishes|cheers|thanks?|thank you|tutor|tutorial|teacher|sir|miss|madam|webinar|video|audio|transcript|subtitles|captions|pdf|slides?|link|page|website|browser|wifi|internet|laptop|tablet|charger|password|login|log in|logged|upload\w*|download\w*|submit\w*|submission|deadline|extension|due|late with|certificate|badge|marked|marks?|grade[sd]?|assignment|homework|essay|module|unit|chapter|week \d+|lesson|quiz|question (?:\w+ )?(?:one|two|three|four|five|six|\d+)|did not understood|do not understand|later when|come back (?:to|later)|finish (?:this|it) (?:later|tomorrow)|no time|minutes|meeting|attached|attachment|thursday|monday|tuesday|wednesday|friday|enjoying the course|loving the course|course|forum|group chat|whatsapp|zoom|teams call|enrol\w*|refund|timetable|keyboard|my (?:cat|dog|kids?|baby|daughter|son|mum|mother|wife|husband) (?:is|was|has|had|walked|ate|sat))\b/u;

/** `stands`: it takes a stand on an idea without naming anybody. */
export function isOffTopic(reading: Reading, stands: boolean): boolean {
  const words = reading.words.filter((word) => /^\p{L}/u.test(word.text));
  if (words.length === 0) return true;
  const filler = words.filter((word) => FILLER.test(word.text)).length;
  if (filler >= 2 && filler * 3 >= words.length) return true;
  if (stands || CENTRAL.some((role) => reading.named.has(role))) return false;
  const says = reading.claims.some((claim) => ['pay', 'exchange', 'give', 'choose'].includes(claim.relation)) || reading.labels.length > 0;
  const signs = reading.sentences.some((sentence) =>
    sentence.signs.some(
      (sign) => sign.tag === 'SAME' || sign.tag === 'BOTHWORD' || sign.tag === 'TAX' || sign.tag === 'DIFFERENCE' || sign.tag === 'APART',
    ),
  );
  const paired = words.some((word) => PAIR.has(word.text));
  const named = SUBJECT.filter((role) => reading.named.has(role));
  if (
    !says &&
    !signs &&
    !paired &&
    named.every((role) => role !== 'NHS' && role !== 'PAYER') &&
    ASIDE.test(words.map((word) => word.text).join(' '))
  )
    return !reading.claims.some(
      (claim) => (claim.relation === 'use' || claim.relation === 'benefit') && claim.ref.role === 'SERVED' && !claim.byOrganisation,
    );
  if (named.length > 0) return false;
  return !says && !signs && !paired;
}
