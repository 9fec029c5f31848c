import { z } from 'zod';
import { checkOwnRows, ownRowsFindingSchema, rowWords } from '@/lib/feedback';
import { reviewedRows } from '../reviewed';
import type { WidgetCheck } from '../widget';
import type { ChooseOneReply } from './reply';
import type { ChooseOneAnswer, ChooseOneProps } from './schema';

const finding = z.object({
  who: z.string(),
  /** The prompts that were left open. */
  open: z.array(z.string()),
  /** How the two halves were read; null where no prompts ask for them, or neither was answered. */
  own: ownRowsFindingSchema.nullable(),
});

export type ChooseOneFinding = z.infer<typeof finding>;

/** The answer to one prompt as a clause, so that the engine knows in which direction it goes. */
const half = (before: string, answers: readonly string[], number: number | undefined): string => {
  const text = number === undefined ? '' : (answers[number - 1] ?? '').trim();
  return text ? `${before} ${text.replace(/[.!?]+$/, '')}.` : '';
};

/** Says which prompts are still open, and reads what is told of the exchange as one row of who and why. */
export const checkChooseOne: WidgetCheck<ChooseOneProps, ChooseOneAnswer, ChooseOneFinding, ChooseOneReply> = {
  finding,
  check({ prompts, gets, gives }, { chosen, answers }, { attempt }) {
    const why = [half('I give them', answers, gets), half('They give me', answers, gives)].filter(Boolean).join(' ');
    return {
      who: chosen?.who ?? '',
      open: prompts.filter((_, at) => !answers[at]?.trim()),
      own: chosen && why ? checkOwnRows([{ who: chosen.who, why }], { try: attempt }) : null,
    };
  },
  words({ who, open, own }) {
    const row = own?.rows[0];
    return { who, open, exchange: row ? rowWords(row) : null };
  },
  reviewed: (_answer, { own }) => (own ? reviewedRows('', own, [0]) : []),
};
