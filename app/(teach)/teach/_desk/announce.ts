'use client';

/** The id of the desk's live region, which every page of it carries from the start. */
export const liveRegionId = 'desk-said';

/** Says a sentence to those who listen to the page. The same sentence twice is said twice. */
export const announce = (sentence: string): void => {
  const region = document.getElementById(liveRegionId);
  if (!region) return;
  region.textContent = '';
  // A change that comes in the same moment as the emptying would be no change to a screen reader.
  setTimeout(() => {
    region.textContent = sentence;
  }, 50);
};
