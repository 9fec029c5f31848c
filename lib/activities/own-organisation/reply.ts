import type { ItemWords } from '@/lib/feedback/types';

export interface OwnOrganisationReply {
  readonly customers: readonly ItemWords[];
  readonly consumers: readonly ItemWords[];
}
