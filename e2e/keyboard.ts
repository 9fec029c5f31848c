import type { Page } from '@playwright/test';

/** What has the focus, as far as somebody who has only a keyboard needs to know. */
export interface Focus {
  readonly tag: string;
  readonly type: string;
  readonly name: string;
  readonly text: string;
  readonly value: string;
  readonly checked: boolean;
  readonly open: boolean;
  /** The activity that it belongs to; empty outside of one. */
  readonly activity: string;
  /** Why it can't be made out where the focus is; empty when it can. */
  readonly lost: string;
}

/** What has the focus now. */
export const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { top, bottom, width, height } = element.getBoundingClientRect();
    // The ring of a small button is drawn around its label.
    const ringed = [element, element.closest('label')].some((one) => one && getComputedStyle(one).outlineStyle !== 'none');
    const isField = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
    const lost = [
      element === document.body && 'nothing has the focus',
      !ringed && 'no ring is drawn',
      (width === 0 || height === 0) && 'it has no size',
      (bottom < 0 || top > window.innerHeight) && 'it is out of sight',
    ].filter(Boolean);
    return {
      tag: element.tagName.toLowerCase(),
      type: element.getAttribute('type') ?? '',
      name: element.getAttribute('name') ?? '',
      text: element.textContent?.trim().slice(0, 80) ?? '',
      value: isField ? element.value : '',
      checked: element instanceof HTMLInputElement && element.checked,
      open: element.parentElement instanceof HTMLDetailsElement && element.parentElement.open,
      activity: element.closest('section[id]:has(> form > input[name="activity"])')?.id ?? '',
      lost: lost.join(', '),
    };
  });

/** How long the page may take to bring into sight what has got the focus, in milliseconds. */
const scrolling = 500;

/** What has the focus, once it is in sight or has had the time to be. */
const settled = async (page: Page): Promise<Focus> => {
  const until = Date.now() + scrolling;
  let focus = await focusOf(page);
  while (focus.lost !== '' && Date.now() < until) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    focus = await focusOf(page);
  }
  return focus;
};

/** Goes on to what comes next. What comes late may move the page on under the focus: then back and forth again, as anybody would. */
export const next = async (page: Page): Promise<Focus> => {
  await page.keyboard.press('Tab');
  const focus = await settled(page);
  if (focus.lost === '') return focus;
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  return settled(page);
};
