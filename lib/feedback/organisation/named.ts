import type { KindId } from './kinds';
import type { StandingId } from './standings';
import type { Told } from './told';
import type { Trade } from './trades';

/** One party that an item names. */
export interface Named {
  /** The learner's own words for the party, as a span of the item. */
  readonly start: number;
  readonly end: number;
  /** The name in normalised words. */
  readonly words: string;
  readonly kind: KindId | null;
  /** What the trade itself says of these words, before the usual for their kind. */
  readonly special: StandingId | null;
  readonly thing: boolean;
  /** 'Other', 'rival': a second one of the same sort. */
  readonly other: boolean;
  /** 'Competitor banks', 'a rival firm'. */
  readonly rivals: boolean;
  /** 'Rogue', 'illegal': dealt with rather than served. */
  readonly bad: boolean;
  readonly ours: boolean;
  /** 'Unconscious', 'dead': served without a will in it. */
  readonly helpless: boolean;
  /** 'Visiting scholars': from elsewhere, whatever their work is. */
  readonly visiting: boolean;
  /** An unknown word that looks like people by its ending: 'anglers'. */
  readonly peopleLike: boolean;
  /** The name ends in what the organisation itself is called: a brewery's 'other breweries'. */
  readonly likeUs: boolean;
  /** A name for firms in general, and for no trade in particular: 'local businesses', not 'the florist'. */
  readonly anyFirm: boolean;
  /** Fields of work that the name is a job title of. */
  readonly work: readonly string[];
  /** Another organisation, by its trade, where the table knows it. */
  readonly trade: Trade | null;
  /** Named by a proper name: 'Air France', not 'airlines'. */
  readonly proper: boolean;
  /** 'The driver', 'my cook', by a title alone: one who does the work, as those it is done for are many. */
  readonly single: boolean;
  /** 'Massage ladies' by what they do; null where the word before tells neither that nor where they are from. */
  readonly byWork: boolean | null;
  /** 'Down the road', 'on the high street': another one of the place. */
  readonly nearby: boolean;
  /** Made of the words that the learner's own organisation is called by. */
  readonly ofUs: boolean;
  /** The name says no more than that it is people: what is told of them counts. */
  readonly told: Told;
}
