import { type Receipt as Done, selectOptionalReceipt } from '@/db';
import { getRuntime } from '@/lib/server/runtime';
import { PostForm } from '@/lib/ui/post-form';
import { moderate, undo } from '../../../_actions/review';
import { decidedSentence } from './decided';
import { Receipt, UndoButton } from './receipt';
import { counted } from './since';
import { verdictName } from './verdicts';

type Asked = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a decision came to, in a sentence. */
const doneSentence = ({ kind, reached, forLater, verdict }: Done): string => {
  const answers = counted(reached, 'answer');
  const later = forLater ? ' So will those that come later.' : '';
  if (kind === 'reply') return reached === 1 ? `Your reply has been sent.${later}` : `${answers} now have this reply.${later}`;
  if (kind === 'override') return `${answers} now ${reached === 1 ? 'has' : 'have'} the verdict ‘${verdictName(verdict ?? '')}’.${later}`;
  if (kind === 'dismiss') return reached === 1 ? 'Dismissed.' : `${answers} dismissed.`;
  return `${answers} re-marked.`;
};

const comments: Readonly<Record<string, string>> = {
  shown: 'The comment is shown under its lesson now.',
  hidden: 'The comment is hidden.',
  waiting: 'The comment waits again.',
};

interface ReceiptOfProps {
  readonly courseId: string;
  /** The page's search parameters: what the last action has left there. */
  readonly asked: Asked;
  /** This page without them. */
  readonly back: string;
  /** The id of the element to go on with, and what it is. */
  readonly focus: string;
  readonly next?: string;
}

/** What the last action on the desk came to, with the way back. Nothing where there was none. */
export async function ReceiptOf({ courseId, asked, back, focus, next }: ReceiptOfProps) {
  const { read } = getRuntime().store;
  const given = (name: string): string | undefined => (typeof asked[name] === 'string' ? asked[name] : undefined);
  const reviewOf = async (name: string) => {
    const id = given(name);
    return id === undefined ? undefined : selectOptionalReceipt(read, courseId, id);
  };
  const place = { focus, ...(next !== undefined && { next }) };
  const done = await reviewOf('receipt');
  if (done && done.undoneAt === null) {
    return (
      <Receipt key={done.id} sentence={doneSentence(done)} {...place}>
        <PostForm action={undo} address={back}>
          <input type="hidden" name="course" value={courseId} />
          <input type="hidden" name="review" value={done.id} />
          <input type="hidden" name="back" value={back} />
          <UndoButton />
        </PostForm>
      </Receipt>
    );
  }
  const undone = await reviewOf('undone');
  if (undone) {
    const sentence = `Undone: ${undone.reached === 1 ? 'all is' : `${counted(undone.reached, 'answer')} are`} as before.`;
    return <Receipt key={`undone ${undone.id}`} sentence={sentence} {...place} />;
  }
  const [kept, later] = [await reviewOf('kept'), await reviewOf('later')];
  if (kept) {
    const why = later ? `${decidedSentence({ ...later, undoneByName: null }, Date.now())} ` : '';
    const sentence = `This can’t be undone any more, as somebody decided on the same later. ${why}Undo that first.`;
    return <Receipt key={`kept ${kept.id}`} tone="problem" sentence={sentence} {...place} />;
  }
  const missed = given('missed');
  if (missed !== undefined) {
    const by = missed === 'gone' ? undefined : await selectOptionalReceipt(read, courseId, missed);
    const what = by
      ? `${decidedSentence({ ...by, undoneByName: null }, Date.now())} So nothing was done.`
      : 'It wasn’t there any more, so nothing was done.';
    return <Receipt key={`missed ${missed}`} tone="problem" sentence={what} {...place} />;
  }
  const [state = '', commentId] = given('comment')?.split('.', 2) ?? [];
  const said = comments[state];
  if (said === undefined || commentId === undefined) return null;
  return (
    <Receipt key={`${state} ${commentId}`} sentence={said} {...place}>
      {state !== 'waiting' && (
        <PostForm action={moderate} address={back}>
          <input type="hidden" name="course" value={courseId} />
          <input type="hidden" name="entry" value={commentId} />
          <input type="hidden" name="state" value="waiting" />
          <input type="hidden" name="back" value={back} />
          <UndoButton />
        </PostForm>
      )}
    </Receipt>
  );
}
