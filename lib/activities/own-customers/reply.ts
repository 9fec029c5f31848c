import type { RowWords } from '@/lib/feedback/types';

export interface OwnCustomersReply {
  /** By the row's place; null where nothing was written. */
  readonly rows: readonly (RowWords | null)[];
  /** Asks for the kind of customer that the whole list lacks. */
  readonly missing: string | null;
}
