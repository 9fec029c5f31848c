import { createTransport } from 'nodemailer';
import type { Message, Sent } from './message';

export type Mailer = { send(message: Message): Promise<Sent>; close(): void };

/** Milliseconds that each step of a delivery may take. */
const limits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 };

/** What a failed delivery comes to in a word: codes alone, because servers repeat addresses in their sentences. */
const problemOf = (error: unknown): string => {
  const { code, responseCode, command } = error as { code?: string; responseCode?: number; command?: string };
  const parts = [code ?? 'failed', responseCode && `answer ${responseCode}`, command && /^[A-Z ]{2,20}$/.test(command) && `at ${command}`];
  return parts.filter(Boolean).join(', ');
};

/**
 * Sends e-mail by an SMTP server, one connection for several in a row.
 * @param given `url` is smtp:// or smtps://; `from` an address, with or without a name
 */
export const createMailer = ({ url, from }: { url: string; from: string }): Mailer => {
  const transport = createTransport({ url, pool: true, maxConnections: 1, ...limits });
  // Another way of failing than by the promise; without a listener it would end the process.
  transport.on('error', () => undefined);
  const host = /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
  return {
    send: async ({ id, to, subject, text, unsubscribe }) => {
      try {
        await transport.sendMail({
          ...{ from, to, subject, text, messageId: `<${id}@${host}>` },
          headers: {
            'Auto-Submitted': 'auto-generated',
            ...(unsubscribe && { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
          },
        });
        return { ok: true };
      } catch (error) {
        return { ok: false, problem: problemOf(error) };
      }
    },
    close: () => transport.close(),
  };
};
