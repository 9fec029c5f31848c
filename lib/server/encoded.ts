import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** One body in the encodings it can be sent in. */
export type Encoded = {
  etag: string;
  identity: Buffer;
  /** Absent where compressing doesn't pay. */
  br?: Buffer;
  gzip?: Buffer;
};

const compressible = /\.(?:html|js|css|svg|json|txt|xml|map|ico|webmanifest|rsc|body)$/;

/** Compresses as well as it can be done; some 30 ms for 50 kB, so meant for the build. */
export const compressWell = (identity: Buffer): { br: Buffer; gzip: Buffer } => ({
  br: brotliCompressSync(identity, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: identity.length } }),
  gzip: gzipSync(identity, { level: 9 }),
});

/** Whether a file of this name is worth compressing. */
export const isCompressible = (file: string): boolean => compressible.test(file);

/** Reads a file of the build with the compressed ones beside it; quickly made ones stand in where the build left none. */
export const readEncoded = (file: string): Encoded => {
  const identity = readFileSync(file);
  const etag = `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
  if (!isCompressible(file) || identity.length < 500) return { etag, identity };
  const beside = (ending: string, make: () => Buffer) => (existsSync(file + ending) ? readFileSync(file + ending) : make());
  return {
    etag,
    identity,
    br: beside('.br', () => brotliCompressSync(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })),
    gzip: beside('.gz', () => gzipSync(identity)),
  };
};

/** The best of what there is that an Accept-Encoding header allows. */
export const choose = (encoded: Encoded, accepted: string | undefined): { body: Buffer; encoding?: 'br' | 'gzip' } => {
  const allows = (encoding: string) =>
    (accepted ?? '').split(',').some((part) => {
      const [name, weight] = part.split(';');
      return name?.trim().toLowerCase() === encoding && !/^\s*q=0(?:\.0*)?\s*$/i.test(weight ?? '');
    });
  if (encoded.br && allows('br')) return { body: encoded.br, encoding: 'br' };
  if (encoded.gzip && allows('gzip')) return { body: encoded.gzip, encoding: 'gzip' };
  return { body: encoded.identity };
};
