/** Being the reason for a service, or the work of those who run it: turns of phrase too various to be listed whole. */

import type { Sentence } from './sentences';
import type { Place, Signs } from './signs';

const FEW = '(?:[^\\s.,;:?!]+ )';
const REASONS: readonly RegExp[] = [
  // 'they are why we all have a job'
  new RegExp(
    `\\b(?:why|reason) ${FEW}{1,4}(?:have (?:a |got a |our |their )?(?:jobs?|work|wages)|got (?:a )?jobs?|exists?|are here|is here|is there|are there|get paid|gets? up|come to work|comes? in|was built|were built|was set up|was founded|are open|is open|do it|do this|do the job|are needed|is needed)\\b`,
    'u',
  ),
  // 'they provide the police with work'
  new RegExp(
    `\\b(?:give|gives|giving|gave|provide|provides|providing|bring|brings|bringing|make|makes|making|generate|generates|create|creates|creating|supply|supplies|produce|produces) ${FEW}{0,5}(?:work|workload|jobs?|a living|a livelihood|a purpose|a reason|something to do|plenty to do|enough to do|demand|employment|caseload)\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:keep|keeps|kept|keeping) ${FEW}{1,7}(?:busy|employed|going|open|afloat|alive|occupied|ticking over|turning|on (?:its|their|our|his) (?:toes|feet)|in (?:work|jobs|business|a job|employment|being|existence|overtime))\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:would|could|will|might|may) ${FEW}{0,3}(?:not exist|no longer exist|cease to exist|not be (?:here|there|needed|open)|be (?:pointless|redundant|unemployed|idle|unnecessary|no need|nothing left|out of|on the dole|twiddling)|have (?:no one|nobody|no work|no job|no jobs|nothing|no purpose|no reason|no point)|shut|close|fold|pack up|go home|disappear|collapse|be scrapped)\\b`,
    'u',
  ),
  /\b(?:heart|centre|center|core|focus|whole purpose|very purpose|sole purpose|purpose|lifeblood|backbone|bread and butter|stock in trade|raison|be all and end all|root|source) (?:of|for|behind|d) (?:everything|it|the|our|their|its|what|all|any|a|etre|why|every)\b/u,
  /\b(?:point|purpose|job|function|business|aim|object|reason) of (?:a |an |the |any |our |every |having )?(?:\w+ )?(?:hospital|police|police force|force|charity|library|service|nhs|place|organisation|ward|department|station) (?:is|are|was)\b/u,
  /\b(?:was|were|been|got) (?:first |originally |only |all )*(?:started|founded|set up|built|made|created|begun|launched|opened|invented|established|designed) (?:only |just |purely |up )*for\b/u,
  /\b(?:depend|depends|rely|relies|count|counts|live|lives|thrive|thrives|survive|survives) (?:up)?on (?:them|those|these|him|her|criminals?|patients?|victims?|crime|illness|offenders?|the sick|readers?|users?|people)\b(?! (?:paying|pay|money|funding|tax))/u,
  /\b(?:what|who|whom|which) (?:the |a |our |this |that )?(?:\w+ ){1,3}(?:exists?|is|are|was|were) (?:all |really |actually |there |here |built |set up |meant |made |designed |created |open )+for\b/u,
  /\b(?:on account of|thanks to|because of|down to|due to|owing to) (?:them|those|these|him|her|that lot|criminals?|the \w+|\w+s) (?:that |why )?(?:we|they|there|i|nurses|the police|the hospital|the place|coppers) (?:all )?(?:have|has|is|are|exist|get|got|do|am)\b/u,
  /\b(?:exists?|existed|there|here|built|founded|established|created|designed|made) (?:only |just |purely |solely |simply |all |entirely )?(?:for the sake of|for the benefit of|because of|on account of|thanks to|due to)\b/u,
];

function placeIn(sentence: Sentence, text: string, match: RegExpExecArray): Place {
  const from = sentence.from + text.slice(0, match.index).split(' ').length - 1;
  return { from, to: from + match[0].trim().split(' ').length };
}

export interface Reason extends Place {
  readonly sentence: Sentence;
}

const known = new WeakMap<Signs, readonly Reason[]>();

/** Where the learner's own words make somebody the reason for it all, by phrase or by pattern; several rules ask it of one text. */
export function reasonsOf(signs: Signs): readonly Reason[] {
  const before = known.get(signs);
  if (before) return before;
  // 'they have a right to demand' is no demand for a service
  const found: Reason[] = signs
    .all('REASON')
    .filter((sign) => signs.text(sign) !== 'demand' || !/^(?:to|can|could|will|may|they|and|who|we|you)$/u.test(signs.before(sign)));
  for (const sentence of signs.sentences) {
    const text = signs.sentenceText(sentence);
    for (const pattern of REASONS) {
      const match = pattern.exec(text);
      if (!match) continue;
      const place = placeIn(sentence, text, match);
      if (sentence.voices[place.from - sentence.from] === 'own') found.push({ ...place, sentence });
    }
  }
  known.set(signs, found);
  return found;
}
