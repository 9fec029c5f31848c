import type { ExplanationWords } from '@/lib/feedback/types';
import type { Rating } from './schema';

export interface WriteReply {
  readonly explanation: ExplanationWords;
  /** How many of the ideas that were asked for stand in the text. */
  readonly found: number;
  readonly wanted: number;
  readonly rating: Rating | null;
}
