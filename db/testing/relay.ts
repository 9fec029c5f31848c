import { connect, createServer, type Socket } from 'node:net';

export type Relay = {
  port: number;
  /**
   * Cuts the next connection whose client sends something with `words` in it: before they reach the server, or after, when the answer is
   * what gets lost.
   */
  cutAt(words: string, when: 'before' | 'after'): void;
  /** How often it has cut. */
  cuts(): number;
  close(): Promise<void>;
};

/** A relay to a port of this machine, for tests of connections that break at the worst moment. */
export const startRelay = async (target: number): Promise<Relay> => {
  const open = new Set<Socket>();
  let next: { words: string; when: 'before' | 'after' } | undefined;
  let cuts = 0;
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    let deaf = false;
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.on('data', (chunk) => {
      if (next && chunk.includes(next.words)) {
        cuts += 1;
        deaf = next.when === 'after';
        next = undefined;
        if (!deaf) {
          client.destroy();
          return;
        }
      }
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      if (deaf) client.destroy();
      else client.write(chunk);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A listening server has no port');
  return {
    port: address.port,
    cutAt: (words, when) => {
      next = { words, when };
    },
    cuts: () => cuts,
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
