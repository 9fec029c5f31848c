import type { Attempt } from '../state';
import { viewOf } from '../views';
import type { WidgetName } from '../widget';
import type { HandInResult } from './placed';

/** The line above the boxes, announced when it changes: what handing in came to, or what the last try came to. Empty at first. */
export const outcomeText = (result: HandInResult, latest: Attempt | null, widget: WidgetName, isVisitor: boolean): string => {
  if (result.status === 'refused') return result.sentence;
  if (result.status === 'saved') return 'Saved for later.';
  if (result.status === 'signed-out') return 'You have been signed out. Your words are kept: sign in again, then hand in.';
  if (!latest) return '';
  const summary = latest.readable && latest.reply !== null ? ` ${viewOf(widget).summary(latest.reply)}` : '';
  return `${isVisitor ? 'Checked' : 'Handed in'}, try ${latest.number}.${summary}`;
};
