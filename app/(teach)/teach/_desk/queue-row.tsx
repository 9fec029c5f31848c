'use client';

import type { EntryKind } from '@/lib/review/filter';
import { MomentText } from '@/lib/ui/moment';
import { PostForm } from '@/lib/ui/post-form';
import { dismiss, moderate, override, reply } from '../../../_actions/review';
import { ClaimNote, type HeldClaim } from './claim-note';
import { DecideForm, type Phrase } from './decide-form';
import styles from './desk.module.css';
import { FormLink } from './form-link';
import { HiddenFields } from './hidden-fields';
import { KeyButton, KeyLink } from './key-link';
import { LearnerWords } from './long-text';
import type { RowForm } from './use-open-row';
import { VerdictTag } from './verdict-tag';

/** An entry as its row shows it; all in words but the ids. */
export interface RowData {
  readonly id: string;
  readonly kind: EntryKind;
  readonly learner: string;
  readonly place: string;
  readonly text: string;
  readonly verdict: string | null;
  readonly readAs: string | null;
  readonly misread: boolean;
  readonly misconceptions: readonly string[];
  /** How long it has waited; null when it doesn't wait. */
  readonly waits: string | null;
  readonly at: number;
  readonly reviews: number;
  /** What was decided on it when the page was made, so that a decision made meanwhile is noticed. */
  readonly version: number;
  /** The id of the review that a form of this row makes: sent twice, it is one. */
  readonly reviewId: string;
  readonly claim: HeldClaim | null;
  readonly address: string;
  readonly teach: string | null;
  readonly groups: string | null;
}

interface QueueRowProps {
  readonly row: RowData;
  readonly courseId: string;
  /** The filter as a query, for finding the way back. */
  readonly filter: string;
  /** The queue as it is shown. */
  readonly back: string;
  readonly phrases: readonly Phrase[];
  readonly phrasesAddress: string;
  readonly open: RowForm | null;
  readonly onOpen: (form: RowForm | null) => void;
}

const kinds: Readonly<Record<EntryKind, string | null>> = {
  answer: null,
  question: 'Asks',
  comment: 'Comment, not shown yet',
  suggestion: 'Suggestion',
  contact: 'Message',
};

/** The row's name for those who listen: its first words. */
const nameOf = (text: string): string => [...text].slice(0, 160).join('');

/** What was written, how it was read, how long it waits, and what can be done with it at once. */
export function QueueRow({ row, courseId, filter, back, phrases, phrasesAddress, open, onOpen }: QueueRowProps) {
  const hidden = { course: courseId, entry: row.id, id: row.reviewId, seen: String(row.version), filter, from: 'queue' };
  const toggle = (form: RowForm) => onOpen(open === form ? null : form);
  return (
    <article className={styles.row} id={`entry-${row.id}`} data-row={row.id} tabIndex={-1} aria-label={nameOf(row.text)}>
      <LearnerWords text={row.text} />
      <div className={styles.facts}>
        <VerdictTag verdict={row.verdict} />
        {row.readAs && <span>Read as: {row.readAs}</span>}
        {row.misread && <span className={styles.flag}>‘Not what I meant’</span>}
        {kinds[row.kind] && <span className={styles.flag}>{kinds[row.kind]}</span>}
        {row.misconceptions.map((name) => (
          <span key={name}>{name}</span>
        ))}
        <span>{row.learner}</span>
        <span>{row.place}</span>
        <span>{row.waits ? `has waited ${row.waits}` : <MomentText at={row.at} />}</span>
        {row.reviews > 0 && <span>{row.reviews === 1 ? 'one decision' : `${row.reviews} decisions`}</span>}
        <ClaimNote claim={row.claim} />
      </div>
      <div className={styles.actions}>
        {row.kind !== 'comment' && (
          <FormLink href={`${row.address}#reply`} keyName="r" isOpen={open === 'reply'} onToggle={() => toggle('reply')}>
            Reply
          </FormLink>
        )}
        {row.kind === 'answer' && row.verdict !== null && (
          <FormLink href={`${row.address}#override`} keyName="v" isOpen={open === 'override'} onToggle={() => toggle('override')}>
            Override
          </FormLink>
        )}
        {row.teach && (
          <KeyLink keyName="t" href={row.teach}>
            Teach
          </KeyLink>
        )}
        {row.kind !== 'comment' && row.waits && (
          <PostForm action={dismiss} address={row.address}>
            <HiddenFields fields={{ ...hidden, back }} />
            <KeyButton keyName="d">Dismiss</KeyButton>
          </PostForm>
        )}
        {row.kind === 'comment' && row.waits && (
          <PostForm action={moderate} address={row.address} className={styles.inline}>
            <HiddenFields fields={{ ...hidden, back }} />
            <KeyButton keyName="r" name="state" value="shown">
              Show it
            </KeyButton>
            <KeyButton keyName="d" name="state" value="hidden">
              Hide it
            </KeyButton>
          </PostForm>
        )}
        {row.groups && (
          <KeyLink keyName="g" href={row.groups}>
            Like it
          </KeyLink>
        )}
        <KeyLink keyName="o" href={row.address}>
          Open
        </KeyLink>
      </div>
      {open && (
        <DecideForm
          key={open}
          kind={open}
          action={open === 'reply' ? reply : override}
          address={row.address}
          hidden={hidden}
          phrases={phrases}
          phrasesAddress={phrasesAddress}
          verdict={row.verdict}
          focused
          onClose={() => onOpen(null)}
        />
      )}
    </article>
  );
}
