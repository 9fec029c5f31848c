import { IncomingMessage } from 'node:http';

/** How much of a body that is too large is still read, so that its sender gets to see the answer, in bytes and milliseconds. */
const patience = { bytes: 16_000_000, milliseconds: 10_000 };

/**
 * Reads a request's body to its end.
 * @param limit the most to keep, in bytes
 * @returns the body, 'too large', or 'broken off' when the sender went away
 */
export const readBody = (request: IncomingMessage, limit: number): Promise<Buffer | 'too large' | 'broken off'> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let timer: NodeJS.Timeout | undefined;
    const settle = (result: Buffer | 'too large' | 'broken off') => {
      clearTimeout(timer);
      request.off('data', take);
      resolve(result);
    };
    const take = (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) {
        chunks.push(chunk);
        return;
      }
      chunks.length = 0;
      timer ??= setTimeout(() => settle('too large'), patience.milliseconds);
      if (size > patience.bytes) settle('too large');
    };
    request.on('data', take);
    request.once('end', () => settle(size > limit ? 'too large' : Buffer.concat(chunks)));
    request.once('error', () => settle('broken off'));
    request.once('close', () => settle('broken off'));
  });

/** The same request again with its body already here, for a handler that reads it as if it came from the network. */
export const withBody = (request: IncomingMessage, body: Buffer): IncomingMessage => {
  const again = new IncomingMessage(request.socket);
  const { 'transfer-encoding': _, ...headers } = request.headers;
  Object.assign(again, {
    method: request.method,
    url: request.url,
    httpVersion: request.httpVersion,
    httpVersionMajor: request.httpVersionMajor,
    httpVersionMinor: request.httpVersionMinor,
    rawHeaders: request.rawHeaders,
    headers: { ...headers, 'content-length': String(body.length) },
    complete: true,
  });
  again.push(body);
  again.push(null);
  return again;
};
