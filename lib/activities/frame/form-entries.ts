/** One control of an activity's form, as far as its words go: a box or a list, or a button that is chosen or not. */
export type Control =
  | { readonly kind: 'text'; readonly name: string; readonly value: string }
  | { readonly kind: 'choice'; readonly name: string; readonly value: string; readonly chosen: boolean };

export type Entries = readonly (readonly [name: string, value: string])[];

/** Names and values as the form would post them: boxes and lists always, radio buttons and check boxes when they are chosen. */
export const entriesOfControls = (controls: readonly Control[]): [string, string][] =>
  controls.filter((control) => control.kind === 'text' || control.chosen).map(({ name, value }) => [name, value]);

/**
 * What the controls become when `entries` are put back: boxes by name and order, buttons by name and value. A box that the entries don't
 * know keeps what it has; so do the buttons of a name, if none of them has the kept value (the choice isn't offered any more).
 */
export const filled = (controls: readonly Control[], entries: Entries): Control[] => {
  const left = [...entries];
  const texts = new Set(controls.filter(({ kind }) => kind === 'text').map(({ name }) => name));
  const isOffered = (name: string) =>
    controls.some(
      (control) =>
        control.kind === 'choice' && control.name === name && entries.some(([key, value]) => key === name && value === control.value),
    );
  const isKept = (name: string) => !isOffered(name) && entries.some(([key]) => key === name);
  return controls.map((control) => {
    if (control.kind === 'text') {
      const at = left.findIndex(([name]) => name === control.name);
      const [entry] = at < 0 ? [] : left.splice(at, 1);
      return entry ? { ...control, value: entry[1] } : control;
    }
    if (texts.has(control.name) || isKept(control.name)) return control;
    return { ...control, chosen: entries.some(([name, value]) => name === control.name && value === control.value) };
  });
};

type Element = HTMLTextAreaElement | HTMLSelectElement | HTMLInputElement;

const elementsOf = (form: HTMLFormElement): Element[] => [
  ...form.querySelectorAll<Element>('textarea, select, input[type="radio"], input[type="checkbox"]'),
];

const isButton = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement && (element.type === 'radio' || element.type === 'checkbox');

const controlOf = (element: Element): Control =>
  isButton(element)
    ? { kind: 'choice', name: element.name, value: element.value, chosen: element.checked }
    : { kind: 'text', name: element.name, value: element.value };

/** Names and values of everything that is typed or chosen in a form, in order, without the form's own hidden fields. */
export const entriesOf = (form: HTMLFormElement): [string, string][] => entriesOfControls(elementsOf(form).map(controlOf));

const isTouched = (element: Element): boolean => {
  if (isButton(element)) return element.checked !== element.defaultChecked;
  if (element instanceof HTMLSelectElement) {
    const first = [...element.options].findIndex(({ defaultSelected }) => defaultSelected);
    return element.selectedIndex !== Math.max(first, 0);
  }
  return element.value !== element.defaultValue;
};

/** True when something was typed or chosen since the page came, for instance before its scripts were at work. */
export const isFormTouched = (form: HTMLFormElement): boolean => elementsOf(form).some(isTouched);

/** Puts words and choices back into the form, and lets its controls know. */
export const fillBoxes = (form: HTMLFormElement, entries: Entries): void => {
  const elements = elementsOf(form);
  const controls = filled(elements.map(controlOf), entries);
  elements.forEach((element, at) => {
    const control = controls[at];
    if (!control) return;
    if (control.kind === 'choice' && isButton(element)) {
      if (element.checked === control.chosen) return;
      element.checked = control.chosen;
    } else {
      if (element.value === control.value) return;
      element.value = control.value;
    }
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
};
