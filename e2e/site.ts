import type { Page } from '@playwright/test';
import { HtmlValidate } from 'html-validate';

/** Starts that no link leads to from the front page: what is shown where there is nothing, and the pages that ask who one is. */
const doors = ['/', '/no/such/page'];

/** The addresses of this site that the links of a page lead to, without their queries and fragments. */
const leadingTo = (page: Page): Promise<string[]> =>
  page
    .locator('a[href]')
    .evaluateAll((links) =>
      links.flatMap((link) =>
        link instanceof HTMLAnchorElement && link.origin === window.location.origin && !link.hasAttribute('download')
          ? [link.pathname]
          : [],
      ),
    );

/** What a page that was opened is, and the HTML that was served for it. */
export interface Opened {
  readonly path: string;
  readonly html: string;
}

/** Opens every page that links lead to from the front page on, once each, and lets `look` see it. Gives their paths. */
export const walk = async (page: Page, look: (opened: Opened) => Promise<void>): Promise<string[]> => {
  const known = new Set(doors);
  for (const path of known) {
    const response = await page.goto(path);
    // A path may answer with a file to be kept rather than a page.
    if (!response || !/^text\/html/.test(response.headers()['content-type'] ?? '')) continue;
    for (const next of await leadingTo(page)) known.add(next);
    await look({ path, html: await response.text() });
  }
  return [...known];
};

// The rules that follow from the HTML standard; the library's other sets are about style and good practice.
const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

/** What isn't valid in a page's HTML as it was served, one line for each finding. */
export const invalidIn = async ({ path, html }: Opened): Promise<string[]> => {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, message, ruleId }) => `${path}:${line}:${column} ${message} (${ruleId})`),
  );
};

/** What has to be scrolled sideways or is cut off on a page as it stands. */
export const lostOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const wide = root.scrollWidth - root.clientWidth;
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.trim().slice(0, 40)}`;
    const scrolls = (element: Element | null): boolean =>
      element !== null && element !== root && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const beyond = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1 && !scrolls(element.parentElement),
    );
    const cut = [...document.body.querySelectorAll('*')].filter((element) => {
      const { overflowX, overflowY, display, visibility } = getComputedStyle(element);
      // What is typed into a box may be longer than it: the box scrolls.
      if (element instanceof HTMLInputElement) return false;
      if (display === 'none' || visibility === 'hidden' || element.clientWidth === 0) return false;
      // Words for screen readers alone: a box of one pixel, cut off on purpose.
      if (element.clientWidth <= 1 && element.clientHeight <= 1) return false;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    });
    return [
      ...(wide > 0 ? [`${wide} pixels too wide, for instance ${beyond.slice(0, 3).map(nameOf).join('; ')}`] : []),
      ...cut.map((element) => `cut off: ${nameOf(element)}`),
    ];
  });
