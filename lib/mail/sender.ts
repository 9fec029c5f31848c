import {
  clearSent,
  isDatabaseUnavailable,
  isOutgoingDue,
  markFailed,
  markSent,
  type Outgoing,
  type Store,
  selectDigestsDue,
  takeOutgoing,
  writeDigests,
} from '@/db';
import type { Message, Sent } from './message';

const minute = 60_000;

/** How the sender paces itself, in milliseconds; `lease` is longer than all steps of a delivery together, `digests` between two looks for news. */
export const pace = {
  digests: minute,
  between: 15_000,
  lease: 5 * minute,
  settle: 30 * minute,
  keep: 30 * 24 * 60 * minute,
  longestPause: 12 * 60 * minute,
};

/** How often an e-mail is tried: over some two days. */
export const mostTries = 10;

/** Milliseconds before the next try, growing: 1, 4, 16, 64 minutes and so on, half a day at most. */
export const pauseAfter = (tries: number): number => Math.min(minute * 4 ** (tries - 1), pace.longestPause);

export type Surroundings = {
  store: Store;
  compose: (outgoing: Outgoing) => Promise<Message | undefined>;
  send: (message: Message) => Promise<Sent>;
  now: () => number;
  newId: () => string;
};

type Tried = Sent & { bug?: unknown };

/** Composes and sends. A bug in composing counts as a failed try, or this e-mail would come back for ever. */
const tryOnce = async (outgoing: Outgoing, { compose, send }: Pick<Surroundings, 'compose' | 'send'>): Promise<Tried> => {
  try {
    const message = await compose(outgoing);
    return message ? await send(message) : { ok: true };
  } catch (error) {
    if (isDatabaseUnavailable(error)) throw error;
    return { ok: false, problem: 'it could not be written', bug: error };
  }
};

/** Sends one e-mail that was taken, or notes why not. */
const deliver = async (outgoing: Outgoing, { store, compose, send, now }: Surroundings): Promise<void> => {
  const sent = await tryOnce(outgoing, { compose, send });
  await store.write((tx) => {
    if (sent.ok) return markSent(tx, outgoing.id, now());
    const again = outgoing.tries < mostTries && { nextAt: now() + pauseAfter(outgoing.tries) };
    return markFailed(tx, outgoing.id, { problem: sent.problem, ...again });
  });
  if (sent.bug) throw sent.bug;
};

/** Writes the digests that are due. */
export const writeDue = async ({ store, now, newId }: Pick<Surroundings, 'store' | 'now' | 'newId'>): Promise<void> => {
  const asked = { now: now(), settleMs: pace.settle, limit: 200 };
  // Reading first: writing makes others wait, and mostly nothing is due.
  if ((await selectDigestsDue(store.read, { ...asked, limit: 1 })).length === 0) return;
  await store.write((tx) => writeDigests(tx, { ...asked, newId }));
};

/**
 * Sends what waits, one after another, until there is nothing or `goesOn` says no.
 * @returns how many e-mails it took
 */
export const sendDue = async (around: Surroundings, goesOn: () => boolean = () => true): Promise<number> => {
  const { store, now } = around;
  let taken = 0;
  while (goesOn() && (await isOutgoingDue(store.read, now()))) {
    const outgoing = await store.write((tx) => takeOutgoing(tx, { now: now(), leaseMs: pace.lease }));
    if (!outgoing) break;
    taken += 1;
    await deliver(outgoing, around);
  }
  if (taken > 0) await store.write((tx) => clearSent(tx, now() - pace.keep));
  return taken;
};

/**
 * Sends what is due now and from then on every quarter of a minute, and looks for digests to write every minute. Several processes may do so at once.
 * @param onError is told of errors that aren't the mail server's, such as a bug in composing; the loop goes on
 * @returns what stops it: the e-mail in hand is finished first
 */
export const startSender = (around: Surroundings, onError: (error: unknown) => void): { stop(): Promise<void> } => {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let looked = Number.NEGATIVE_INFINITY;
  const round = async (): Promise<void> => {
    try {
      if (around.now() - looked >= pace.digests) {
        looked = around.now();
        await writeDue(around);
      }
      await sendDue(around, () => !stopped);
    } catch (error) {
      // A database that doesn't answer is told by whoever serves people; here the next round tries again.
      if (!stopped && !isDatabaseUnavailable(error)) onError(error);
    }
    if (stopped) return;
    timer = setTimeout(() => {
      running = round();
    }, pace.between);
  };
  let running = round();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
};
