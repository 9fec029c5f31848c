import type { ExplanationWords } from '@/lib/feedback/types';
import type { ChooseFinding } from '../choose/reply';
import type { ChooseAnswer, ChoosePublicProps } from '../choose/schema';
import type { OwnCustomersReply } from '../own-customers/reply';
import type { OwnCustomersAnswer } from '../own-customers/schema';
import type { OwnOrganisationReply } from '../own-organisation/reply';
import type { OwnOrganisationAnswer } from '../own-organisation/schema';
import type { PartyListsReply } from '../party-lists/reply';
import type { PartyListsAnswer } from '../party-lists/schema';
import type { SortCasesFinding } from '../sort-cases/reply';
import type { SortCasesAnswer, SortCasesPublicProps } from '../sort-cases/schema';
import type { WhichWordFinding } from '../which-word/reply';
import type { WhichWordAnswer, WhichWordPublicProps } from '../which-word/schema';
import type { WidgetName } from '../widget';
import type { WriteReply } from '../write/reply';
import { compareTraces, type ThenAndNow, type Trace } from './compare';
import { choiceTrace, listTraces, plainKey } from './traces';

/** What a widget is asked for: the traces of an answer and the reply to it. */
type Tracer<PublicProps = never, Answer = never, Reply = never> = (props: PublicProps, answer: Answer, reply: Reply | null) => Trace[];

const ideaStandings = { present: 3, contradicted: 1, absent: null } as const;

/** The ideas and misconceptions that were found in a text. */
const ideaTraces = (words: ExplanationWords | null): Trace[] => [
  ...(words?.ideas ?? [])
    .filter(({ state }) => state !== 'absent')
    .map(({ id, state, name, text }) => ({
      key: id,
      text: name,
      place: 'your explanation',
      standing: ideaStandings[state],
      label: state === 'present' ? 'told' : 'turned round',
      reasoned: true,
      because: text,
    })),
  ...(words?.misconceptions ?? []).map(({ id, name, text }) => ({
    key: id,
    text: name,
    place: 'thoughts worth another look',
    standing: 1,
    label: 'Worth another look',
    reasoned: true,
    because: text,
  })),
];

const lists = (answer: Pick<PartyListsAnswer, 'customers' | 'consumers'>, reply: OwnOrganisationReply | null): Trace[] => [
  ...listTraces('customers', answer.customers, reply?.customers ?? null),
  ...listTraces('consumers', answer.consumers, reply?.consumers ?? null),
];

const partyLists: Tracer<unknown, PartyListsAnswer, PartyListsReply> = (_props, answer, reply) => [
  ...lists(answer, reply),
  ...ideaTraces(reply?.explanation ?? null),
];

const ownOrganisation: Tracer<unknown, OwnOrganisationAnswer, OwnOrganisationReply> = (_props, answer, reply) => lists(answer, reply);

const halves = {
  both: [3, 'both directions'],
  'gives-only': [2, 'one direction'],
  'gets-only': [2, 'one direction'],
  none: [1, 'no exchange yet'],
} as const;

const ownCustomers: Tracer<unknown, OwnCustomersAnswer, OwnCustomersReply> = (_props, { rows }, reply) =>
  rows.flatMap(({ who, why }, at) => {
    const said = reply?.rows[at];
    const [standing, label] = said ? halves[said.exchange] : [null, ''];
    if (!who.trim()) return [];
    return [
      {
        key: plainKey(who),
        text: who.trim(),
        place: 'your list',
        standing,
        label,
        reasoned: why.trim() !== '',
        because: said?.message ?? null,
      },
    ];
  });

const write: Tracer<unknown, unknown, WriteReply> = (_props, _answer, reply) => ideaTraces(reply?.explanation ?? null);

const placeNames = { customer: 'customer', consumer: 'consumer', both: 'both', neither: 'neither', depends: 'it depends' } as const;

const sortCases: Tracer<SortCasesPublicProps, SortCasesAnswer, SortCasesFinding> = ({ cases }, { choices }, reply) =>
  cases.flatMap(({ id, text }) => {
    const chosen = choices[id];
    return chosen
      ? [
          choiceTrace(
            id,
            text,
            placeNames[chosen],
            reply?.cases.find((sorted) => sorted.id === id),
          ),
        ]
      : [];
  });

const whichWord: Tracer<WhichWordPublicProps, WhichWordAnswer, WhichWordFinding> = ({ terms, definitions }, { choices }, reply) =>
  definitions.flatMap(({ id, text }) => {
    const term = terms.find((candidate) => candidate.id === choices[id]);
    return term
      ? [
          choiceTrace(
            id,
            text,
            term.label,
            reply?.definitions.find((matched) => matched.id === id),
          ),
        ]
      : [];
  });

const choose: Tracer<ChoosePublicProps, ChooseAnswer, ChooseFinding> = ({ choices }, { chosen }, reply) =>
  choices
    .filter(({ id }) => chosen.includes(id))
    .map(({ id, text }) =>
      choiceTrace(
        id,
        text,
        'your choice',
        reply?.choices.find((made) => made.id === id),
      ),
    );

/** The widgets whose answers can be compared; the others have nothing that could be added, moved or dropped. */
const tracers: Partial<Record<WidgetName, Tracer>> = {
  Choose: choose,
  OwnCustomers: ownCustomers,
  OwnOrganisation: ownOrganisation,
  PartyLists: partyLists,
  SortCases: sortCases,
  WhichWord: whichWord,
  Write: write,
};

interface Try {
  readonly answer: unknown;
  readonly reply: unknown;
}

/**
 * What became of an answer between two tries of one widget; null for a widget whose answers can't be compared. `props` are its public props,
 * answers and replies were parsed or made by the widget's own schema and checker.
 */
export const thenAndNow = (widget: WidgetName, props: unknown, earlier: Try, now: Try): ThenAndNow | null => {
  const tracer = tracers[widget] as Tracer<unknown, unknown, unknown> | undefined;
  return tracer ? compareTraces(tracer(props, earlier.answer, earlier.reply), tracer(props, now.answer, now.reply)) : null;
};
