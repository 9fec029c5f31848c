import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Store } from '@/db';
import { compose } from './compose';
import { createMailer } from './mailer';
import { startSender } from './sender';
import { readTitles } from './titles';

/** Milliseconds that an e-mail in hand may still take when the player stops. */
const finishing = 5000;

type Given = { root: string; store: Store; secret: string; address: string; mail: { url: string; from: string } };

/** Begins to send this site's e-mail from this process. Gives what stops it, within some seconds even when the mail server hangs. */
export const startMail = async ({ root, store, secret, address, mail }: Given): Promise<{ stop(): Promise<void> }> => {
  const titles = await readTitles(root);
  const mailer = createMailer(mail);
  const sender = startSender(
    {
      ...{ store, send: mailer.send, now: Date.now, newId: randomUUID },
      compose: (outgoing) => compose(outgoing, { read: store.read, secret, address, titles, now: Date.now() }),
    },
    (error) => console.error(error),
  );
  return {
    stop: async () => {
      const patience = new AbortController();
      // A mail server that hangs holds nobody up: what was in hand is free again when its lease is over.
      await Promise.race([sender.stop(), setTimeout(finishing, undefined, { signal: patience.signal }).catch(() => undefined)]);
      patience.abort();
      mailer.close();
    },
  };
};
