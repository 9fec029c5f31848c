import type { Verdict } from '@/lib/feedback/types';

/** A verdict as instructors read it, with a sign so that none is told by colour alone. */
export const verdictNames: Readonly<Record<Verdict, { readonly sign: string; readonly name: string }>> = {
  fits: { sign: '✓', name: 'Fits' },
  arguable: { sign: '≈', name: 'Arguable' },
  reconsider: { sign: '↻', name: 'Worth another look' },
  'not-a-party': { sign: '○', name: 'Not a party' },
  unrecognised: { sign: '?', name: 'Not recognised' },
  unreadable: { sign: '?', name: 'Not readable' },
};

/** The verdicts that an instructor may give. */
export const givenVerdicts = ['fits', 'arguable', 'reconsider', 'not-a-party'] as const;

/** A stored verdict in words; one of an earlier kind stands as it is. */
export const verdictName = (verdict: string): string => verdictNames[verdict as Verdict]?.name ?? verdict;
