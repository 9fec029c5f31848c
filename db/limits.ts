import { lt, sql } from 'drizzle-orm';
import type { Writer } from './store';

/**
 * Takes one of the `most` tries that `key` has in each window of `windowMs` milliseconds, shared by all processes. Windows that have ended
 * are cleared away in passing.
 * @param limit `key` should hold no personal data in the clear; `now` in ms since 1970.
 */
export const takeFromLimit = async (
  tx: Writer,
  { key, most, windowMs, now }: { key: string; most: number; windowMs: number; now: number },
): Promise<{ allowed: true } | { allowed: false; retryAfterSeconds: number }> => {
  const { limits } = tx.tables;
  const windowStart = Math.floor(now / windowMs) * windowMs;
  const windowEnd = windowStart + windowMs;
  await tx.query.delete(limits).where(lt(limits.windowEnd, now));
  // A machine whose clock is a little behind counts in the window that another has begun.
  const begun = sql`${limits.windowEnd} >= ${windowEnd}`;
  const [taken] = await tx.query
    .insert(limits)
    .values({ key, windowStart, windowEnd, count: 1 })
    .onConflictDoUpdate({
      target: limits.key,
      set: {
        count: sql`case when ${begun} then ${limits.count} + 1 else 1 end`,
        windowStart: sql`case when ${begun} then ${limits.windowStart} else ${windowStart} end`,
        windowEnd: sql`case when ${begun} then ${limits.windowEnd} else ${windowEnd} end`,
      },
    })
    .returning();
  if (!taken) throw new Error('A counted try came back empty');
  if (taken.count <= most) return { allowed: true };
  return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil((taken.windowEnd - now) / 1000)) };
};
