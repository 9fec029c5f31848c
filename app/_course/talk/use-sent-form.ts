'use client';

import { type FormEvent, useActionState, useCallback, useEffect, useRef, useState, useTransition } from 'react';
import { dropCopy, keepCopy, readCopy, sameEntries } from '@/lib/activities/frame/device-copy';
import { deviceStorage } from '@/lib/activities/frame/device-storage';
import { entriesOf, fillBoxes, isFormTouched } from '@/lib/activities/frame/form-entries';
import { emptyForm, type FormState, keptValues } from '@/lib/ui/form-state';

export type SentAction = (before: FormState, form: FormData) => Promise<FormState>;

interface SentFormOptions {
  readonly action: SentAction;
  /** The page's own address: where the form posts to when JavaScript is off. */
  readonly address: string;
  /** Where the device keeps what is typed until it has been sent. */
  readonly place: string;
  /** True where the boxes are empty again once their words were sent. */
  readonly clears: boolean;
}

const lost = 'This could not be sent just now. Your words are kept; please try again in a moment.';

/** Empties the boxes whose words were sent; what was typed meanwhile stays. */
const clearSent = (form: HTMLFormElement, sent: FormData): void => {
  for (const box of form.querySelectorAll('textarea')) if (box.value === sent.get(box.name)) box.value = '';
};

/**
 * A form whose words are kept on the device while they are typed, and sent by its action without the page being left; a failed connection
 * loses nothing. A plain form where JavaScript is off.
 */
export const useSentForm = ({ action, address, place, clears }: SentFormOptions) => {
  const form = useRef<HTMLFormElement>(null);
  const [posted, post] = useActionState(action, emptyForm, address);
  const [result, setResult] = useState<FormState | null>(null);
  const [busy, start] = useTransition();
  const state = result ?? posted;

  const keep = useCallback(() => {
    if (form.current) keepCopy(deviceStorage(), place, { entries: entriesOf(form.current), base: 0 });
  }, [place]);

  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const copy = readCopy(deviceStorage(), place);
    if (copy && !sameEntries(copy.entries, entriesOf(element))) {
      fillBoxes(element, copy.entries);
      const folded = element.closest('details');
      if (folded) folded.open = true;
    } else if (isFormTouched(element)) keep();
  }, [keep, place]);

  const send = (element: HTMLFormElement): void => {
    const data = new FormData(element);
    start(async () => {
      const next = await action(state, data).catch(
        (): FormState => ({ sentence: lost, tone: 'problem', problems: {}, values: keptValues(data) }),
      );
      start(() => setResult(next));
      if (next.tone === 'done') {
        if (clears) clearSent(element, data);
        if (clears && [...element.querySelectorAll('textarea')].some(({ value }) => value !== '')) keep();
        else dropCopy(deviceStorage(), place);
      }
      requestAnimationFrame(() => {
        const target = element.querySelector('[aria-invalid]') ?? element.querySelector('[data-said]');
        if (target instanceof HTMLElement) target.focus();
      });
    });
  };

  return {
    state,
    busy,
    formProps: {
      ref: form,
      action: post,
      noValidate: true,
      onInput: keep,
      onSubmit: (event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        if (!busy) send(event.currentTarget);
      },
    },
  };
};
