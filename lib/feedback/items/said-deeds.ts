/** Deeds that people are said to do. */
import { type Facts, isServed } from '../facts';
import type { Said } from './predicate';

/** Kinds of deed that give value in an exchange. */
export const PAYING: ReadonlySet<string> = new Set(
  'payer funder buyer commissioner event-organiser advertiser sponsor donor gift-buyer subscriber investor'.split(' '),
);

/** Kinds of deed by which one is served. */
export const USING: ReadonlySet<string> = new Set('learner audience guest passenger borrower reader beneficiary patient'.split(' '));

/** Said to be served, where the party is not. */
export const servedOtherwise = (said: Said | null, facts: Facts): boolean => said !== null && USING.has(said.kind) && !isServed(facts);
