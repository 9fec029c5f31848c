import { createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createMailer, type Mailer } from './mailer';
import { startMailServer } from './testing';

let server: Awaited<ReturnType<typeof startMailServer>>;
let mailer: Mailer | undefined;
beforeAll(async () => {
  server = await startMailServer((address) => address.startsWith('nobody'));
});
afterEach(() => {
  mailer?.close();
  server.received.length = 0;
});
afterAll(() => server.stop());

const open = (url = server.url) => {
  mailer = createMailer({ url, from: 'Learning <learn@example.org>' });
  return mailer;
};
const message = {
  id: 'one',
  to: { name: 'Zoë, of "Z"', address: 'zoe@example.org' },
  subject: 'Grüße',
  text: 'Line one — …\nhttps://example.org/x?y=1\n',
};

test('an e-mail arrives as it was written, with a way to stop it by one click', async () => {
  const unsubscribe = 'https://learn.example.org/api/unsubscribe/id.mac';
  expect(await open().send({ ...message, unsubscribe })).toEqual({ ok: true });
  const [mail] = server.received;
  expect(mail).toMatchObject({ from: 'learn@example.org', to: ['zoe@example.org'] });
  expect(mail?.text.trim()).toBe(message.text.trim());
  expect(mail?.header('content-type')).toMatch(/^text\/plain/);
  expect(mail?.header('list-unsubscribe')).toBe(`<${unsubscribe}>`);
  expect(mail?.header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  expect(mail?.header('message-id')).toBe('<one@example.org>');
  expect(mail?.header('auto-submitted')).toBe('auto-generated');
});

test('several go one after another, and one that nobody asked for carries no way to stop it', async () => {
  const sender = open();
  expect(await sender.send(message)).toEqual({ ok: true });
  expect(await sender.send({ ...message, id: 'two' })).toEqual({ ok: true });
  expect(server.received.map((mail) => mail.header('list-unsubscribe'))).toEqual([undefined, undefined]);
});

test('a name can’t add recipients or headers', async () => {
  const name = 'Eve\r\nBcc: all@example.org';
  expect(await open().send({ ...message, to: { name, address: 'eve@example.org' }, subject: 'x\r\nX-Bad: 1' })).toEqual({ ok: true });
  const [mail] = server.received;
  expect(mail?.to).toEqual(['eve@example.org']);
  expect(mail?.header('bcc')).toBeUndefined();
  expect(mail?.header('x-bad')).toBeUndefined();
});

test('a refusal is told by its codes, without the address', async () => {
  const sent = await open().send({ ...message, to: { name: 'N', address: 'nobody@example.org' } });
  expect(sent).toEqual({ ok: false, problem: 'EENVELOPE, answer 550, at RCPT TO' });
});

test('a mail server that isn’t there is a failed try, not an error', async () => {
  const free = await new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
  const sent = await open(`smtp://127.0.0.1:${free}`).send(message);
  expect(sent).toMatchObject({ ok: false });
  expect(JSON.stringify(sent)).not.toContain('zoe');
});
