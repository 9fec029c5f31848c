import type { NoteOnWords } from '@/lib/ui/entry-note';
import { dayWords } from '@/lib/ui/moment';
import type { LearnerTalk } from './learner-talk';
import { verdictWords } from './verdict-words';

/** What is to be said beside the engine's replies to an activity's words, the latest first. */
export const notesOf = ({ conversation, waiting }: ReturnType<LearnerTalk['activity']>): NoteOnWords[] => [
  ...conversation.words.toReversed().flatMap(({ said, quotes }) => {
    if (said.kind === 'reply') return [];
    const now = verdictWords(said.verdict);
    const sentence =
      said.kind === 'override'
        ? `An instructor has decided otherwise: ‘${now}’. The reason stands below.`
        : `Read again since, with what an instructor has taught: now ‘${now}’. More stands below.`;
    return quotes.map((text) => ({ question: said.entry.question, text, sentence }));
  }),
  ...waiting.toReversed().map(({ question, text, createdAt, misread }) => ({
    question,
    text,
    sentence: misread
      ? `You said that this was misread: an instructor will look at it. It has waited since ${dayWords(createdAt)}.`
      : `An instructor will see this as well. It has waited since ${dayWords(createdAt)}.`,
  })),
];
