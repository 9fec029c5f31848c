'use client';

import { PostForm } from '@/lib/ui/post-form';
import { dismissGroup, overrideGroup, replyToGroup } from '../../../_actions/groups';
import type { GroupPlace } from './addresses';
import { Bar } from './bar';
import { ClaimNote, type HeldClaim } from './claim-note';
import { DecideForm, type Phrase } from './decide-form';
import styles from './desk.module.css';
import { FormLink } from './form-link';
import { groupFields } from './group-fields';
import groups from './groups.module.css';
import { HiddenFields } from './hidden-fields';
import { KeyButton, KeyLink } from './key-link';
import type { RowForm } from './use-open-row';
import { VerdictTag } from './verdict-tag';

/** A group of like answers as its row shows it. */
export interface GroupData {
  readonly place: GroupPlace;
  /** All keys that it is made of. */
  readonly keys: readonly string[];
  readonly name: string;
  /** True where the name is what the engine read, and not the learners' own words. */
  readonly named: boolean;
  readonly texts: readonly { readonly text: string; readonly number: number }[];
  /** How many different wordings there are beyond these. */
  readonly more: number;
  readonly number: number;
  readonly open: number;
  readonly verdict: string | null;
  readonly people: { readonly names: readonly string[]; readonly number: number };
  readonly waits: string | null;
  readonly version: number;
  readonly reviewId: string;
  readonly claim: HeldClaim | null;
  readonly address: string;
  readonly teach: string | null;
}

interface GroupRowProps {
  readonly group: GroupData;
  readonly at: number;
  readonly largest: number;
  readonly courseId: string;
  readonly back: string;
  readonly phrases: readonly Phrase[];
  readonly phrasesAddress: string;
  readonly open: RowForm | null;
  readonly onOpen: (form: RowForm | null) => void;
}

/** How many answers say the same, in which words, by whom; and one decision for all of them. */
export function GroupRow({ group, at, largest, courseId, back, phrases, phrasesAddress, open, onOpen }: GroupRowProps) {
  const { people, number } = group;
  const hidden = groupFields(courseId, group, back);
  const toggle = (form: RowForm) => onOpen(open === form ? null : form);
  return (
    <article className={styles.row} id={`group-${at}`} data-row={group.place.key} tabIndex={-1} aria-labelledby={`group-name-${at}`}>
      <div className={groups.head}>
        <h2 id={`group-name-${at}`} className={groups.name}>
          <span dir="auto">{group.name}</span>
        </h2>
        <div className={groups.size}>
          <strong>{number.toLocaleString('en-GB')}</strong> {number === 1 ? 'answer' : 'answers'}
          <Bar value={number} of={largest} />
        </div>
      </div>
      {(group.texts.length > 1 || group.more > 0 || group.named) && (
        <ul className={groups.texts} aria-label="In the learners’ own words">
          {group.texts.map(({ text, number: times }) => (
            <li key={text}>
              <span dir="auto">{text}</span> {times > 1 && <span className={groups.times}>× {times}</span>}
            </li>
          ))}
          {group.more > 0 && (
            <li>
              <a href={group.address}>and {group.more} more wordings</a>
            </li>
          )}
        </ul>
      )}
      <div className={styles.facts}>
        <VerdictTag verdict={group.verdict} />
        {group.open > 0 && (
          <span>
            {group.open === number && number > 1 ? 'all wait' : `${group.open} ${group.open === 1 ? 'waits' : 'wait'}`}
            {group.waits && (group.open === 1 ? ` for ${group.waits}` : `, the longest for ${group.waits}`)}
          </span>
        )}
        <span>
          {people.names.join(', ')}
          {people.number > people.names.length && ` and ${people.number - people.names.length} more`}
        </span>
        <ClaimNote claim={group.claim} />
      </div>
      <div className={styles.actions}>
        <FormLink href={`${group.address}#reply`} keyName="r" isOpen={open === 'reply'} onToggle={() => toggle('reply')}>
          {number === 1 ? 'Reply' : 'Reply to all'}
        </FormLink>
        <FormLink href={`${group.address}#override`} keyName="v" isOpen={open === 'override'} onToggle={() => toggle('override')}>
          {number === 1 ? 'Override' : 'Override all'}
        </FormLink>
        {group.teach && (
          <KeyLink keyName="t" href={group.teach}>
            Teach
          </KeyLink>
        )}
        {group.open > 0 && (
          <PostForm action={dismissGroup} address={group.address}>
            <HiddenFields fields={hidden} />
            <KeyButton keyName="d">{number === 1 ? 'Dismiss' : 'Dismiss all'}</KeyButton>
          </PostForm>
        )}
        <KeyLink keyName="o" href={group.address}>
          Open, split
        </KeyLink>
      </div>
      {open && (
        <DecideForm
          key={open}
          kind={open}
          action={open === 'reply' ? replyToGroup : overrideGroup}
          address={group.address}
          hidden={hidden}
          reaches={number}
          phrases={phrases}
          phrasesAddress={phrasesAddress}
          verdict={group.verdict}
          focused
          onClose={() => onOpen(null)}
        />
      )}
    </article>
  );
}
