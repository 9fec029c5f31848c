import { Box } from '@/lib/ui/box';
import { Options } from '@/lib/ui/options';
import reply from '@/lib/ui/reply.module.css';
import { RowReply } from '@/lib/ui/row-reply';
import styles from '@/lib/ui/rows.module.css';
import { LONGEST_ITEM, LONGEST_TEXT } from '../lines';
import type { OwnCustomersAnswer } from '../own-customers/schema';
import type { Source, WidgetView } from '../widget';
import type { ChooseOneReply } from './reply';
import type { ChooseOneAnswer, ChooseOnePublicProps, ChosenRow } from './schema';

const rowText = ({ who, why }: { who: string; why: string }) => (why.trim() ? `${who.trim()}: ${why.trim()}` : who.trim());

/** The rows of the list that can be chosen now. The page has read them with the list's own schema. */
const rowsOf = (source: Source | null): ChosenRow[] => {
  const list = source?.answer as OwnCustomersAnswer | null | undefined;
  return (list?.rows ?? []).map(({ who, why }, place) => ({ who, why, place })).filter(({ who }) => who.trim());
};

/** A row whose wording, or whose whole place in the list, has changed since it was chosen. */
const isEarlier = (chosen: ChosenRow | null, rows: readonly ChosenRow[]): boolean =>
  chosen !== null && chosen.place >= 0 && !rows.some(({ who, why }) => who === chosen.who && why === chosen.why);

const postedAs = ({ who, why, place }: ChosenRow) => JSON.stringify({ who, why, place });

/** Says that the list has changed since, and what it says now. */
function EarlierWording({ chosen, rows }: { chosen: ChosenRow; rows: readonly ChosenRow[] }) {
  const now = rows.find(({ place }) => place === chosen.place);
  return (
    <p className={styles.note} role="note">
      What you wrote is about an earlier wording: ‘{rowText(chosen)}’.{' '}
      {now ? <>Your list now says: ‘{rowText(now)}’.</> : 'It is no longer in your list.'} Your answers are kept; choose again if you want
      to go on with the new wording.
    </p>
  );
}

/** What the rows come from, and the rows; or a box to name somebody, while the list is empty. */
function Choice({ answer, source, idBase }: { answer: ChooseOneAnswer | null; source: Source | null; idBase: string }) {
  const rows = rowsOf(source);
  const chosen = answer?.chosen ?? null;
  const earlier = chosen !== null && isEarlier(chosen, rows);
  const link = source && <a href={source.address}>{source.title}</a>;
  if (rows.length === 0 && !earlier) {
    return (
      <>
        {link && <p className={styles.note}>Your list in {link} is still empty. Fill it first, and you can choose from it here.</p>}
        <Box id={`${idBase}-named`} name="named" label="Or name one customer now" value={chosen?.who ?? ''} maxLength={LONGEST_ITEM} />
      </>
    );
  }
  const same = rows.find((row) => chosen && row.who === chosen.who && row.why === chosen.why);
  const options = [...(earlier && chosen ? [chosen] : []), ...rows];
  return (
    <>
      {link && <p className={styles.note}>These are the customers from {link}.</p>}
      {earlier && chosen && <EarlierWording chosen={chosen} rows={rows} />}
      <Options
        id={`${idBase}-row`}
        name="row"
        legend="Choose one of them"
        kind="radio"
        layout="long"
        options={options.map((row) => ({
          value: postedAs(row),
          label: row === chosen ? `${rowText(row)} (the earlier wording)` : rowText(row),
        }))}
        chosen={same ? [postedAs(same)] : earlier && chosen ? [postedAs(chosen)] : []}
      />
      {chosen?.place === -1 && !same && <p className={styles.note}>Before you had a list, you named: {chosen.who}</p>}
    </>
  );
}

/** What is said of the whole: the exchange as it was read, and what is still open. */
function Said({ words }: { words: ChooseOneReply }) {
  return (
    <>
      {words.exchange && <RowReply words={words.exchange} who={words.who} />}
      {words.open.length > 0 && (
        <div className={reply.reply} data-verdict="unrecognised">
          <p>Still open:</p>
          <ul>
            {words.open.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** The rows of the list as radio buttons, and a box for each prompt. */
export const chooseOneView: WidgetView<ChooseOnePublicProps, ChooseOneAnswer, ChooseOneReply> = {
  Fields({ props, answer, reply: said, idBase, source }) {
    return (
      <>
        <Choice answer={answer} source={source} idBase={idBase} />
        {props.prompts.map((prompt, at) => (
          <Box
            key={prompt}
            id={`${idBase}-answer-${at + 1}`}
            name="answer"
            label={prompt}
            value={answer?.answers[at] ?? ''}
            maxLength={LONGEST_TEXT}
            lines={2}
          />
        ))}
        {said && <Said words={said} />}
      </>
    );
  },
  ReadOnly({ props, answer, reply: said }) {
    return (
      <>
        <p>
          <strong>Chosen:</strong> {answer.chosen ? rowText(answer.chosen) : 'nobody yet'}
        </p>
        <dl className={styles.prompts}>
          {props.prompts.map((prompt, at) => (
            <div key={prompt}>
              <dt>{prompt}</dt>
              <dd>{answer.answers[at]?.trim() || 'Left empty'}</dd>
            </div>
          ))}
        </dl>
        {said && <Said words={said} />}
      </>
    );
  },
  summary: ({ who, open }) => `About ‘${who}’. ${open.length === 0 ? 'You have answered every question.' : 'Something is still open.'}`,
};
