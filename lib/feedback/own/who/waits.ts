import { isNegator, type Token } from '../../reading';
import { FIRST_OBJECTS, FIRST_POSSESSIVES, FIRST_SUBJECTS } from '../../reading/closed-classes';
import { wordSet } from '../../reading/word-set';

const MINE = wordSet(FIRST_SUBJECTS, FIRST_POSSESSIVES, 'im ive id weve wed me');
const HOLD = /^(?:until|till|unless|without|before|if|when|after|once|while|as)$/u;
const HELD =
  /^(?:cannot|cant|couldnt|unable|stuck|wont|idle|idling|waits?|waiting|stand|stands|stood|standing|late|hold|holds|holding|held|blocked|stops?|stopped|delayed|only|nowhere|twiddling|still|down|not|dont|doesnt|never|wouldnt|nothing|no|nobody|hole)$/u;
/** What friends and clients ask for as well; anything else of mine that somebody needs is my work. */
const SOFT =
  /^(?:help|advice|time|love|support|attention|care|company|money|prayers?|hand|lift|ear|shoulder|opinion|services?|expertise|skills?|car|van|house|cooking|patience|wages?|salary|pay|cash|rent|presence|hugs?|cuddles?|voice|views?|vote|custom|business|blood|taxes)$/u;
const NEEDS =
  /^(?:needs?|needing|wants?|wanting|requires?|requiring|awaits?|awaiting|expects?|expecting|chases?|chasing|uses?|using|reads?|checks?|collects?|consults?|demands?)$/u;
const WAIT_ON =
  /^(?:waits?|waiting|relies|rely|relying|depends?|depending|dependent|reliant|counts?|counting|hangs?|hanging|stands?|works?|builds?|plans?|runs?)$/u;

/** Whether a note speaks of work that waits for the writer's work: 'can't start till I sign', 'needs my report', 'stuck if I don't call'. Linear. */
export function waitsForMyWork(note: readonly Token[]): boolean {
  let held = false;
  for (let i = 0; i < note.length; i++) {
    const word = note[i]?.word ?? '';
    const next = note[i + 1]?.word ?? '';
    const third = note[i + 2]?.word ?? '';
    if (/^[.;!?\n]$/u.test(word)) held = false;
    // 'If I don't file, there's a hole': the condition comes first.
    if (/^(?:if|unless|without|until|till)$/u.test(word) && MINE.has(next) && (i === 0 || note[i - 1]?.mark)) {
      if (word !== 'if' || note.slice(i + 2, i + 6).some((token) => isNegator(token.word) || token.word === 'late')) return true;
    }
    if (held && HOLD.test(word) && MINE.has(next) && !(word === 'when' && /^(?:im|ive)$/u.test(next))) return true;
    if (HELD.test(word)) held = true;
    if (NEEDS.test(word) && FIRST_POSSESSIVES.has(next) && third !== '' && !SOFT.test(third) && !SOFT.test(note[i + 3]?.word ?? '')) {
      if (/^(?:needs?|needing|wants?|wanting|requires?|requiring|awaits?|awaiting|chases?)/u.test(word)) return true;
    }
    if (WAIT_ON.test(word) && /^(?:on|for|off|from)$/u.test(next) && (FIRST_OBJECTS.has(third) || FIRST_POSSESSIVES.has(third))) {
      const what = note[i + 3]?.word ?? '';
      if (/^wait/u.test(word) && !(third === 'my' && SOFT.test(what))) return true;
      if (third !== 'me' && third !== 'us' && !SOFT.test(what) && !SOFT.test(note[i + 4]?.word ?? '')) return true;
    }
  }
  return false;
}
