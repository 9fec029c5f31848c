import { connect, type Socket } from 'node:net';

/** What a load met with. */
export type Load = { answers: number; perSecond: number; p50: number; p99: number; failures: number };

const endOf = (buffer: Buffer): number => {
  const head = buffer.indexOf('\r\n\r\n');
  if (head < 0) return -1;
  const headers = buffer.toString('latin1', 0, head).toLowerCase();
  const length = /\r\ncontent-length: (\d+)/.exec(headers)?.[1];
  if (length !== undefined) return head + 4 + Number(length);
  const last = buffer.indexOf('\r\n0\r\n\r\n', head);
  return last < 0 ? -1 : last + 7;
};

/**
 * Asks for one address again and again over connections that stay open, each waiting for its answer, and counts.
 * Plain sockets rather than an HTTP client, so that the asking costs little beside the answering.
 * @param seconds how long to count, after a fifth as long to warm up
 * @returns all answers, answers a second and latencies in milliseconds while counting; an answer other than 200 is a failure
 */
export const load = async (address: string, headers: Record<string, string>, seconds: number, connections = 16): Promise<Load> => {
  const { hostname, port, pathname, host } = new URL(address);
  const lines = Object.entries({ host, connection: 'keep-alive', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  const asking = Buffer.from(`GET ${pathname} HTTP/1.1\r\n${lines.join('')}\r\n`);
  const began = performance.now();
  const [from, until] = [began + seconds * 200, began + seconds * 1200];
  const latencies: number[] = [];
  let [answers, failures] = [0, 0];

  const one = (): Promise<void> =>
    new Promise((resolve, reject) => {
      let asked = 0;
      let parts: Buffer[] = [];
      let size = 0;
      let wanted = -1;
      const ask = (socket: Socket) => {
        asked = performance.now();
        socket.write(asking);
      };
      const socket = connect(Number(port), hostname, () => ask(socket));
      socket.on('error', reject);
      socket.on('data', (chunk) => {
        parts.push(chunk);
        size += chunk.length;
        if (wanted < 0) {
          parts = [Buffer.concat(parts)];
          wanted = endOf(parts[0] ?? chunk);
        }
        if (wanted < 0 || size < wanted) return;
        const now = performance.now();
        answers += 1;
        if (now > from && now <= until) {
          latencies.push(now - asked);
          if (!parts[0]?.toString('latin1', 0, 12).endsWith('200')) failures += 1;
        }
        [parts, size, wanted] = [[], 0, -1];
        if (now < until) return ask(socket);
        socket.destroy();
        resolve();
      });
    });

  await Promise.all(Array.from({ length: connections }, one));
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? Number.NaN;
  return { answers, perSecond: latencies.length / seconds, p50: at(0.5), p99: at(0.99), failures };
};
