import { nearestName } from '@/lib/feedback/nearest';

/** ` Did you mean "x"?`, to stand after a sentence, for the allowed name nearest to `given`; an empty string when none is near. */
export const didYouMean = (given: string, allowed: readonly string[]): string => {
  const name = nearestName(given, allowed);
  return name === undefined ? '' : ` Did you mean "${name}"?`;
};
