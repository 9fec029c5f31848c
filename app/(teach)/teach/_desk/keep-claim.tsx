'use client';

import { useEffect } from 'react';
import { claimEntry } from '../../../_actions/review';

/** Prolongs the claim on an entry while somebody is writing about it; it lapses by itself when they stop. */
export function KeepClaim({ courseId, entryId, every }: { courseId: string; entryId: string; every: number }) {
  useEffect(() => {
    let last = Date.now();
    const prolong = (): void => {
      if (Date.now() - last < every) return;
      last = Date.now();
      // Without a connection the claim lapses, which harms nobody.
      claimEntry(courseId, entryId).catch(() => undefined);
    };
    document.addEventListener('input', prolong);
    return () => document.removeEventListener('input', prolong);
  }, [courseId, entryId, every]);
  return null;
}
