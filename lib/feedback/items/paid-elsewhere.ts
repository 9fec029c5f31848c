/** Money that goes, but not to the organisation: to a landlord, to another shop, or for a punishment. */
import { PENALTIES } from './clause-words';

/** The word at a place in the tokens; '' where there is none. */
export type At = (i: number) => string;

/** Whether what is paid by the verb at `i` is a punishment, which buys nothing: one is named in the six words after it. */
export const isPenaltyAfter = (at: At, i: number): boolean => [1, 2, 3, 4, 5, 6].some((n) => PENALTIES.has(at(i + n)));

/** Whether what is paid by the verb at `i` goes to somebody else: "they pay rent to the landlord". */
export const isPaidElsewhere = (at: At, i: number): boolean =>
  [1, 2, 3, 4].some((n) => at(i + n) === 'to' && [1, 2].some((m) => PAID_INSTEAD.test(at(i + n + m))));

/** Those who are paid for something else, in a pattern without its anchors. */
export const OTHERS_PAID = '(?:landlord|employer|boss|builder|householder|neighbour)';
const PAID_INSTEAD = new RegExp(`^${OTHERS_PAID}s?$`, 'u');

/** "Buy second-hand from that charity": not from us. */
export const buysElsewhere = (at: At, i: number): boolean =>
  [1, 2, 3, 4, 5].some((n) => /^(?:from|off) (?:that|another|other|others|somewhere|elsewhere)$/u.test(`${at(i + n)} ${at(i + n + 1)}`));
