import type { ReactNode } from 'react';
import type { Attempt } from '../state';
import type { WidgetName } from '../widget';

/** An activity as the browser may see it. */
export interface PlacedActivity {
  readonly courseId: string;
  readonly lessonId: string;
  readonly id: string;
  readonly widget: WidgetName;
  readonly props: unknown;
  /** Its place in its lesson: where the form leads when JavaScript is off, and back to. */
  readonly address: string;
  /** Where its discussion can be read when no script brings it; null where there is no such page. */
  readonly discussionAddress: string | null;
  /** Changes when the lesson or the engine does: what was kept on the device under another edition is shown as it stands. */
  readonly edition: string;
}

/** Who looks at an activity. A visitor's words stay on the device; those of an instructor's preview are kept nowhere. */
export type Viewer =
  | { readonly kind: 'visitor' | 'preview' }
  | { readonly kind: 'learner'; readonly id: string; readonly enrolled: boolean };

/** What handing in comes to. Whatever it is, no typed word is lost: `answer` is what was posted. */
export type HandInResult =
  | { readonly status: 'idle' }
  | { readonly status: 'stored'; readonly attempt: Attempt; readonly draftVersion: number; readonly nextKey: string }
  | { readonly status: 'refused'; readonly sentence: string; readonly answer: unknown }
  | { readonly status: 'saved'; readonly answer: unknown }
  /** A visitor's answer: checked, and kept nowhere but on the device; in a preview not even there. */
  | { readonly status: 'checked'; readonly attempt: Attempt; readonly key: string; readonly discussion: ReactNode }
  | { readonly status: 'signed-out'; readonly answer: unknown };

/** What saving a draft comes to, as the draft's address answers it. */
export type SaveResult =
  | { readonly status: 'saved'; readonly version: number }
  | { readonly status: 'conflict'; readonly version: number; readonly answer: unknown; readonly updatedAt: number }
  | { readonly status: 'refused'; readonly sentence: string };
