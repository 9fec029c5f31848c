import type { ExplanationWords, ItemWords } from '@/lib/feedback/types';

export interface PartyListsReply {
  readonly customers: readonly ItemWords[];
  readonly consumers: readonly ItemWords[];
  readonly explanation: ExplanationWords | null;
}
