import { questionName } from '@/app/(teach)/teach/_desk/reading';
import { verdictName } from '@/app/(teach)/teach/_desk/verdicts';
import { percentOf } from '@/lib/learning/insight-numbers';
import { spreadCells, spreadColumns } from './course-sheets';
import type { ActivityDetail } from './read-activity';
import type { Sheet } from './sheet';
import { taughtRows } from './taught-rows';
import { taughtSheet } from './taught-sheet';
import { verdictOrder } from './words';

const funnelSheet = ({ figures: { opened, started, submitted, again } }: ActivityDetail): Sheet => ({
  id: 'funnel',
  title: 'Learners by step',
  columns: ['Step', 'Learners', 'Of those who opened it, %'],
  rows: (
    [
      ['Opened it', opened],
      ['Started an answer', started],
      ['Handed in', submitted],
      ['Tried again', again],
    ] as const
  ).map(([step, number]) => [step, number, percentOf(number, opened)]),
});

const verdictsSheet = ({ verdicts }: ActivityDetail): Sheet => {
  const questions = [...new Set(verdicts.map(({ question }) => question))];
  return {
    id: 'verdicts',
    title: 'Answers by what the engine made of them at first',
    columns: ['Question', 'Answers', ...verdictOrder.map(verdictName)],
    rows: questions.map((question) => {
      const given = verdicts.filter((one) => one.question === question);
      const of = (wanted: string) => given.find(({ verdict }) => verdict === wanted)?.number ?? 0;
      return [questionName(question) || 'The answer', given.reduce((sum, { number }) => sum + number, 0), ...verdictOrder.map(of)];
    }),
  };
};

const triesSheet = ({ first, last }: ActivityDetail): Sheet => ({
  id: 'tries',
  title: 'First and last tries',
  columns: ['What', 'First try', 'First try, of', 'Last try', 'Last try, of'],
  rows: taughtRows({ before: first, after: last }).map(({ name, before, after }) => [
    name,
    before.number,
    before.of,
    after.number,
    after.of,
  ]),
});

const timeSheet = ({ figures: { name, minutes, spread } }: ActivityDetail): Sheet => ({
  id: 'time',
  title: 'Time at work, in minutes',
  columns: ['Where', ...spreadColumns],
  rows: [[name, ...spreadCells(minutes, spread)]],
});

/** The tables of one activity, by what they are about. */
export const activitySheets = (detail: ActivityDetail) => ({
  funnel: funnelSheet(detail),
  verdicts: verdictsSheet(detail),
  tries: triesSheet(detail),
  taught: taughtSheet(detail.revisited),
  time: timeSheet(detail),
});
