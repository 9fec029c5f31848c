import { expect, test } from 'vitest';
import type { LearnerEntry, LearnerReview } from '@/db';
import { notesOf } from './notes';

const said = (kind: string, text: string, verdict: string): LearnerReview => ({
  ...{ id: `${kind} ${verdict}`, kind, text: 'why', byName: 'Ines', wasVerdict: 'reconsider', verdict, reading: null, finding: null },
  entry: { id: 'e', kind: 'answer', lessonId: 'one', activityId: 'police', submissionId: 's', question: 'customers', place: 0, text },
  ...{ at: 1, seenAt: null },
});
const word = (one: LearnerReview) => ({ said: one, quotes: [one.entry.text], back: [] });
const waiting: LearnerEntry = {
  ...{ id: 'w', kind: 'answer', lessonId: 'one', activityId: 'police', question: 'consumers', place: 1, text: 'the blenk' },
  ...{ verdict: 'unrecognised', misread: false, aboutId: null, open: true, createdAt: Date.UTC(2026, 10, 22) },
};

test('beside a reply stands that an instructor has decided otherwise, the latest decision first, and nothing for mere replies', () => {
  const words = [
    word(said('override', 'criminals', 'arguable')),
    word(said('reply', 'victims', 'fits')),
    word(said('override', 'criminals', 'fits')),
  ];
  const notes = notesOf({ conversation: { words, questions: [] }, waiting: [] });
  expect(notes.map(({ question, text, sentence }) => [question, text, sentence])).toEqual([
    ['customers', 'criminals', 'An instructor has decided otherwise: ‘Fits’. The reason stands below.'],
    ['customers', 'criminals', 'An instructor has decided otherwise: ‘Arguable’. The reason stands below.'],
  ]);
});

test('what waits is told with the day since when, and whether it waits because it was misread', () => {
  const notes = (misread: boolean) => notesOf({ conversation: { words: [], questions: [] }, waiting: [{ ...waiting, misread }] });
  expect(notes(false)).toMatchObject([
    { question: 'consumers', text: 'the blenk', sentence: 'An instructor will see this as well. It has waited since 22 November 2026.' },
  ]);
  expect(notes(true)[0]?.sentence).toContain('You said that this was misread');
});
