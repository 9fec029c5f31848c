/** What a form's action gives back. Whatever was typed comes back in `values`, but for passwords. */
export interface FormState {
  /** About the form as a whole: what went amiss, or what was done. */
  readonly sentence: string | null;
  readonly tone: 'problem' | 'done';
  /** One sentence for each field that needs a change, by its name. */
  readonly problems: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
}

export const emptyForm: FormState = { sentence: null, tone: 'problem', problems: {}, values: {} };

/** The typed values that may go back to the page: texts, without passwords. */
export const keptValues = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && !/password/i.test(entry[0])));

/** The text that a form posted under a name; an empty one for a name that it doesn't have. */
export const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** What an action gives that did what was asked: one sentence, and fields that are empty again. */
export const doneForm = (sentence: string): FormState => ({ sentence, tone: 'done', problems: {}, values: {} });

/** What an action gives that did nothing: a sentence about the whole form, or one for each field, with what was typed. */
export const refusedForm = (form: FormData, sentence: string | null, problems: Record<string, string> = {}): FormState => ({
  sentence,
  tone: 'problem',
  problems,
  values: keptValues(form),
});
