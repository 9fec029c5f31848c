/** Reading what people write: the layer below parties and ideas. Everything here is linear in the text and never throws. */
export { mayChange, plainEnglish } from './dialect';
export { isHedged, isNegator, NEGATORS, negatedTokens, splitClauses } from './flags';
export { keyOf } from './forms';
export { plural, singular, verbForms } from './inflection';
export { isDeterminer, skipOpeners } from './openers';
export { PhraseBook, type PhraseHit } from './phrases';
export { type Cut, cutReason, isSomeOfThem, type Range } from './reason';
export { createSpeller, distance, editsAllowed, type Speller } from './spelling';
export { joinAt, splitParts } from './splitting';
export { keysIn, keysOf, plainWords, type Token, tokenise, wordsAlone, wordsBetween } from './tokens';
