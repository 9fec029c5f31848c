/** Questions, and what is said by answering them, or by asking them in the way that needs no answer. */
import { isAny, isAuxiliary, isParty } from './parts-of-speech';
import type { Ref } from './refs';
import type { VoicedClaim } from './sayings';
import type { Sentence } from './sentences';
import { has, textOf, type Unit } from './units';
import type { Word } from './words';

/** Questions that expect 'nothing', or 'nobody', for an answer. */
const EVER = /^(?:and |but |so )?(?:what|when|how much|how often) (?:has|have|had|did|do|does) (?:\w+ ){1,6}ever\b/u;
const WHO_WOULD =
  /^(?:and |but |so )?who (?:on earth |in their right mind |would |ever |really |exactly )*(?:wants?|asks?|asked|chooses?|chose|plans?|picks?|signs?|volunteers?|fancies)\b/u;
const NOBODY: Ref = { role: 'NOBODY', key: 'nobody' };

/** Words at a question's beginning that show what it expects. */
const OPENING = 12;
const INDEFINITE = /^(?:who|any|some)/u;

/** 'is the patient paying', 'what do consumers do': the units after the first auxiliary, or null where the order is plain. */
export function turnedRound(units: readonly Unit[]): readonly Unit[] | null {
  const lead = isAny(units[0], ['WHAT', 'WHO', 'IF', 'BUT']) ? 1 : 0;
  const turned = isAuxiliary(units[lead]) && isParty(units.slice(lead + 1).find((unit) => !has(unit, 'DET')));
  return turned ? units.slice(lead + 1) : null;
}

/** What a question says by expecting 'nothing' or 'nobody': 'what has a thief ever handed over?', 'who wants to be arrested?' */
export function expectedAnswers(asked: readonly VoicedClaim[], words: readonly Word[], sentence: Sentence): readonly VoicedClaim[] {
  if (asked.length === 0) return [];
  const question = textOf(words, sentence.from, Math.min(sentence.to, sentence.from + OPENING));
  const nobody = WHO_WOULD.test(question);
  if (!nobody && !EVER.test(question)) return [];
  return asked.map((claim) => ({ ...claim, voice: 'own', positive: false, ...(nobody ? { ref: NOBODY } : {}) }));
}

/** 'Is the patient paying? No.': what the answer's first word makes of what was asked. */
export function answersTo(asked: readonly VoicedClaim[], answer: string): readonly VoicedClaim[] {
  const no = /^(?:no|nope|nah|never|not|hardly)$/u.test(answer);
  if (!no && !/^(?:yes|yeah|yep|yup|indeed)$/u.test(answer)) return [];
  return asked
    .filter((claim) => no || !INDEFINITE.test(claim.ref.key))
    .map((claim) => ({ ...claim, voice: 'own', positive: no ? !claim.positive : claim.positive }));
}
