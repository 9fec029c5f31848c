/** People who are said not to come to what was kept for them: "who book and never show up", "who miss their appointment", "who ghost us". */
import { plainWords, type Token } from '../reading';
import { wordSet } from '../reading/word-set';

const NOT =
  '(?:never|not|dont|doesnt|didnt|wont|cant|cannot|without|fail(?:s|ed|ing)? to|forg(?:et|ets|ot|etting) to|neglect(?:s|ed|ing)? to)';
const HOW = '(?:ever |even |actually |then |just |always |often |usually |bother(?:s|ed|ing)? to )*';
const COMING = '(?:(?:show|turn|rock)(?:s|ed|ing)? up(?! (?:late|drunk|empty|unannounced|without))|show(?:s|ed|ing)?$)';
const KEPT = '(?:appointment|appt|booking|reservation|slot|session|lesson|class|interview|consultation|check up|checkup|clinic)s?';
const THEIR = '(?:(?:their|the|an?|his|her|every|all|booked) )*(?:\\w+ )?';

const NO_SHOW = new RegExp(
  [
    `\\b${NOT} ${HOW}${COMING}`,
    `\\b(?:miss|skip)(?:es|s|ed|ped|ing|ping)? ${THEIR}${KEPT}\\b`,
    `\\b${NOT} ${HOW}(?:attend|keep|come to|make it to)(?:s|ed|ing)? ${THEIR}${KEPT}\\b`,
    `\\b(?:book|reserve|sign up|register|enrol)(?:s|ed|ing)? (?:\\w+ ){0,6}${NOT} ${HOW}(?:come|comes|came|arrive|arrives|appear|appears|attend|attends|show|shows|turn|turns)\\b`,
    '\\bghost(?:s|ed|ing)? (?:us|them|you|me|him|her|it|the|their|its|our)\\b',
    '\\b(?:stands?|standing|stood) (?:us|them|you|me|him|her) up\\b',
  ].join('|'),
  'u',
);

/** Words one of which is in all of that: most texts hold none. */
const HINTS = wordSet(
  `show shows showed showing turn turns turned turning rock rocks rocked rocking miss misses missed missing skip skips skipped skipping attend attends attended attending keep keeps
  come comes came coming make makes arrive arrives appear appears ghost ghosts ghosted ghosting stand stands standing stood`,
);

/** Whether a word may tell of people who do not come. */
export const mayTellNoShow = (word: string): boolean => HINTS.has(word);

/** Where tokens[from, to) tell of people who do not come, as the place of a word that does; -1 where they tell of nothing of the sort. */
export function noShowAt(tokens: readonly Token[], from: number, to: number): number {
  let at = -1;
  for (let i = from; i < to && at < 0; i++) if (mayTellNoShow(tokens[i]?.word ?? '')) at = i;
  return at >= 0 && NO_SHOW.test(plainWords(tokens, from, Math.min(to, from + 40))) ? at : -1;
}
