/** What was found of an idea, and where. */
import type { IdeaState } from '../types';
import type { Place } from './signs';

export interface Found {
  readonly state: IdeaState;
  /** Places of the words that show it. */
  readonly from: number;
  readonly to: number;
}

export const ABSENT: Found = { state: 'absent', from: 0, to: 0 };
/** A state with its place, or absent where there is no place. */
export const found = (state: IdeaState, place: Place | undefined): Found => (place ? { state, from: place.from, to: place.to } : ABSENT);
