import { randomUUID } from 'node:crypto';
import { isDatabaseUnavailable } from '@/db';
import { cleanText } from '@/lib/review';
import { doneForm, type FormState, refusedForm, textOf } from '@/lib/ui/form-state';

/** What a form is told that was taken, with the key for the next one. */
export const takenForm = (sentence: string): FormState => ({ ...doneForm(sentence), values: { key: randomUUID() } });

/** What is said to a person whose session has ended while they were typing. */
export const signedOut = 'You have been signed out. Your words are kept on this page: sign in again in another window, then send.';

const busy = 'This could not be stored just now. Your words are kept; please try again in a moment.';

/** What a form is told whose tries are used up; `seconds` until there are new ones. */
export const tooMany = (seconds: number): string => {
  const minutes = Math.ceil(seconds / 60);
  return `That was a lot at once. Your words are kept; please try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`;
};

/** The text of a form as databases can hold it, or one sentence about what is the matter. `most` in characters. */
export const sentText = (form: FormData, most: number): { readonly text: string } | { readonly problem: string } => {
  const text = cleanText(textOf(form, 'text').replaceAll('\r\n', '\n')).trim();
  if (text === '') return { problem: 'Nothing is written yet.' };
  if (text.length > most) return { problem: `This is ${text.length - most} characters too long: ${most} fit.` };
  return { text };
};

/** Runs a write; when the database doesn't answer, the form is told so and keeps its words. */
export const orBusy = async (form: FormData, write: () => Promise<FormState>): Promise<FormState> => {
  try {
    return await write();
  } catch (error) {
    if (isDatabaseUnavailable(error)) return refusedForm(form, busy);
    throw error;
  }
};
