import { Agent, get, request as send } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, type MockInstance, test, vi } from 'vitest';
import { createStoppable } from './listen';

let stop: () => Promise<void> = async () => {};
/** What the server does to connections that are still open when its patience ends. */
let cutOff: MockInstance;
afterEach(() => stop());

const open = async (handle: Parameters<typeof createStoppable>[0]) => {
  const made = createStoppable(handle);
  stop = made.stop;
  cutOff = vi.spyOn(made.server, 'closeAllConnections');
  await new Promise<void>((resolve) => made.server.listen(0, '127.0.0.1', resolve));
  return (made.server.address() as AddressInfo).port;
};

const raw = (port: number, text: string): Promise<string> =>
  new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => {
      answer += String(chunk);
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', () => resolve(answer));
  });

test('stopping lets a request in flight finish and takes no new ones', async () => {
  const port = await open((_request, response) => setTimeout(() => response.end('finished'), 300));
  const inFlight = fetch(`http://127.0.0.1:${port}/`).then((response) => response.text());
  await wait(50);
  const stopped = Promise.all([stop(), stop()]);
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  expect(await inFlight).toBe('finished');
  await stopped;
  expect(cutOff).not.toHaveBeenCalled();
});

test('connections that a browser keeps open do not hold up the end', async () => {
  const port = await open((_request, response) => response.end('ok'));
  await fetch(`http://127.0.0.1:${port}/`);
  await stop();
  expect(cutOff).not.toHaveBeenCalled();
});

test('a connection busy when the end came is closed after its answer', async () => {
  const port = await open((_request, response) => setTimeout(() => response.end('last'), 200));
  // A client that would keep it open for longer than the server is patient.
  const agent = new Agent({ keepAlive: true, timeout: 60_000 });
  const answered = new Promise<void>((resolve) => {
    get({ port, host: '127.0.0.1', agent }, (response) => response.resume().on('end', resolve));
  });
  await wait(50);
  await stop();
  await answered;
  expect(cutOff).not.toHaveBeenCalled();
});

test('a request that is no HTTP gets 400, an endless header 431, and the next one is served', async () => {
  const port = await open((_request, response) => response.end('ok'));
  expect(await raw(port, 'HELLO\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  expect(await raw(port, `GET / HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(70_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('ok');
});

test('a sender that goes away half-way leaves the server serving', async () => {
  const port = await open((request, response) => {
    request.resume();
    request.on('end', () => response.end('ok'));
  });
  const half = send({ port, host: '127.0.0.1', method: 'POST', headers: { 'content-length': 100 } });
  half.on('error', () => {});
  half.write('half');
  await wait(50);
  half.destroy();
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('ok');
});
