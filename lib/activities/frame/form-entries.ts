/** The boxes of an activity's form: everything that is typed, without the form's own hidden fields. */
export const boxesOf = (form: HTMLFormElement): HTMLTextAreaElement[] => [...form.querySelectorAll('textarea')];

/** Names and values of the boxes, in order. */
export const entriesOf = (form: HTMLFormElement): [string, string][] => boxesOf(form).map((box) => [box.name, box.value]);

/** Puts words back into the boxes, by name and order, and lets the boxes know. */
export const fillBoxes = (form: HTMLFormElement, entries: readonly (readonly [string, string])[]): void => {
  const left = [...entries];
  for (const box of boxesOf(form)) {
    const at = left.findIndex(([name]) => name === box.name);
    const [entry] = at < 0 ? [] : left.splice(at, 1);
    if (!entry || box.value === entry[1]) continue;
    box.value = entry[1];
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
};
