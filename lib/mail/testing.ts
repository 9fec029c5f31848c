// A mail server on this machine, for tests.
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type Received = { from: string; to: string[]; raw: string; header: (name: string) => string | undefined; text: string };

/** The value of a header over its folded lines. */
const headerOf = (raw: string, name: string): string | undefined =>
  new RegExp(`^${name}:((?:.*\\r?\\n[ \\t])*.*)`, 'im')
    .exec(raw.split(/\r?\n\r?\n/)[0] ?? '')?.[1]
    ?.replace(/\r?\n[ \t]/g, ' ')
    .trim();

/** The text of a plain e-mail whose lines may be quoted-printable. */
const textOf = (raw: string): string => {
  const body = raw
    .slice(raw.search(/\r?\n\r?\n/))
    .trim()
    .replaceAll('\r\n', '\n');
  const encoding = headerOf(raw, 'content-transfer-encoding');
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  if (encoding !== 'quoted-printable') return body;
  const bytes = body.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
};

/**
 * Starts a mail server on a free port of 127.0.0.1 that keeps what it gets.
 * @param refuse says of an address whether it is refused as unknown
 */
export const startMailServer = async (refuse: (address: string) => boolean = () => false) => {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      const error = Object.assign(new Error(`No mailbox ${address} here`), { responseCode: 550 });
      done(refuse(address) ? error : null);
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString();
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? '' : mailFrom.address;
        received.push({ from, to: rcptTo.map(({ address }) => address), raw, text: textOf(raw), header: (name) => headerOf(raw, name) });
        done(null);
      });
    },
  });
  server.on('error', () => undefined);
  const listening = await new Promise<AddressInfo>((resolve) => {
    const inner = server.listen(0, '127.0.0.1', () => resolve(inner.address() as AddressInfo));
  });
  return {
    url: `smtp://127.0.0.1:${listening.port}`,
    received,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
};
