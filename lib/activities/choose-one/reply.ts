import type { RowWords } from '@/lib/feedback/types';

export interface ChooseOneReply {
  readonly who: string;
  readonly open: readonly string[];
  readonly exchange: RowWords | null;
}
