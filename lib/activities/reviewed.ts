import { decidingParty, type ExplanationFinding, type ItemFinding, type OwnRowsFinding } from '@/lib/feedback';
import type { List, Verdict } from '@/lib/feedback/types';
import type { ReviewedAnswer } from './widget';

/** The items of one list as instructors take them; empty boxes are left out. */
export const reviewedItems = (question: List, findings: readonly ItemFinding[]): ReviewedAnswer[] =>
  findings.flatMap((finding, place) => {
    const { text, verdict, scenario, misconceptions } = finding;
    if (!text.trim()) return [];
    return [
      { question, place, text, verdict, reading: decidingParty(finding)?.id ?? null, scenario: scenario?.id ?? null, misconceptions },
    ];
  });

/** An explanation is recognised when an idea or a misconception was found in it: these are what it was read as. */
export const reviewedExplanation = (question: string, text: string, finding: ExplanationFinding): ReviewedAnswer[] => {
  if (!text.trim()) return [];
  const ideas = finding.ideas.filter(({ state }) => state === 'present').map(({ id }) => id);
  const misconceptions = finding.misconceptions.map(({ id }) => id);
  const found = [...ideas, ...misconceptions];
  const verdict: Verdict = finding.offTopic
    ? 'unreadable'
    : found.length === 0
      ? 'unrecognised'
      : misconceptions.length > 0
        ? 'reconsider'
        : 'fits';
  return [
    {
      question,
      place: 0,
      text,
      verdict,
      reading: found.length > 0 ? found.join(' ') : null,
      scenario: finding.scenario?.id ?? null,
      misconceptions,
    },
  ];
};

/** Rows of who and why: the relation and what is told of the exchange are what a row was read as. Its kind is never disputed. */
export const reviewedRows = (question: string, own: OwnRowsFinding, places: readonly number[]): ReviewedAnswer[] =>
  own.rows.map(({ who, why, relation, exchange }, at) => ({
    question,
    place: places[at] ?? at,
    text: [who, why].filter((part) => part.trim()).join(': '),
    verdict:
      relation === 'nonsense'
        ? 'unreadable'
        : relation === 'not-a-party'
          ? 'not-a-party'
          : relation === 'unclear'
            ? 'unrecognised'
            : exchange === 'both'
              ? 'fits'
              : 'arguable',
    reading: relation === 'nonsense' || relation === 'unclear' ? null : `${relation} ${exchange}`,
    scenario: null,
    misconceptions: [],
  }));
