import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** How long a server waits, in milliseconds. */
const limits = { headers: 15_000, request: 60_000, idle: 65_000, silence: 120_000, check: 5_000, finishing: 10_000 };

const brief: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
};

/** Makes a server that neither malformed nor slow requests can hold up, and that can be stopped without cutting anybody off. */
export const createStoppable = (
  handle: (request: IncomingMessage, response: ServerResponse) => void,
): { server: Server; stop: () => Promise<void> } => {
  let stopping: Promise<void> | undefined;
  const upgraded = new Set<Duplex>();
  const server = createServer({ connectionsCheckingInterval: limits.check }, (request, response) => {
    if (stopping) response.shouldKeepAlive = false;
    response.once('close', () => stopping && setImmediate(() => server.closeIdleConnections()));
    handle(request, response);
  });
  server.headersTimeout = limits.headers;
  server.requestTimeout = limits.request;
  server.keepAliveTimeout = limits.idle;
  server.timeout = limits.silence;
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable) return socket.destroy();
    return socket.end(`HTTP/1.1 ${brief[error.code ?? ''] ?? '400 Bad Request'}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
  });
  server.on('upgrade', (_request, socket) => {
    upgraded.add(socket);
    socket.once('close', () => upgraded.delete(socket));
  });

  /** Takes no more connections, lets requests in flight finish within the limit, then closes what is left. May be called twice. */
  const stop = () => {
    stopping ??= new Promise((resolve) => {
      const timer = setTimeout(() => server.closeAllConnections(), limits.finishing);
      server.close(() => {
        clearTimeout(timer);
        resolve();
      });
      for (const socket of upgraded) socket.destroy();
    });
    return stopping;
  };
  return { server, stop };
};
