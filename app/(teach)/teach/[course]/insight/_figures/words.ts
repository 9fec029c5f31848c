import { MISCONCEPTION_WORDING } from '@/lib/feedback/explanation/wording/misconceptions';
import type { MisconceptionId, Verdict } from '@/lib/feedback/types';

/** The misconceptions that are counted, in their order. */
export const misconceptionIds: readonly MisconceptionId[] = ['M1', 'M2', 'M3', 'M4', 'M5'];

export const misconceptionName = (id: MisconceptionId): string => MISCONCEPTION_WORDING[id].name;

/** The verdicts in the order that charts show them. */
export const verdictOrder: readonly Verdict[] = ['fits', 'arguable', 'reconsider', 'not-a-party', 'unrecognised', 'unreadable'];
