import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { z } from 'zod';
import { type Encoded, readEncoded } from './encoded';

/** A page or file that the build has rendered once for everyone. */
export type Prerendered = {
  status: number;
  contentType: string;
  encoded: Encoded;
  /** sha256 (base64) of each inline script, for the page's policy. */
  scriptHashes: string[];
};

/** What a build holds that can be served without rendering. */
export type Built = {
  /** By decoded path, such as '/courses/police/customers'. */
  pages: ReadonlyMap<string, Prerendered>;
  notFound: Prerendered | undefined;
  /** A file under /_next/static/ with its type, read on first use. */
  asset(path: string): { contentType: string; encoded: Encoded } | undefined;
};

const manifest = z.object({ routes: z.record(z.string(), z.object({ dataRoute: z.string().nullable() })) });
const meta = z.object({ status: z.number().optional(), headers: z.record(z.string(), z.unknown()).optional() });

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
};

/** The sha256, in base64, of every script that stands in a page's HTML itself. */
export const inlineScriptHashes = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) =>
      createHash('sha256')
        .update(code ?? '')
        .digest('base64'),
    ),
  ),
];

/** All files below a folder as absolute paths. */
export const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

const readPrerendered = (app: string, route: string, isPage: boolean): Prerendered | undefined => {
  const file = join(app, `${route === '/' ? '/index' : route}`);
  const body = `${file}${isPage ? '.html' : '.body'}`;
  if (!existsSync(body)) return undefined;
  const { status = 200, headers = {} } = existsSync(`${file}.meta`) ? meta.parse(JSON.parse(readFileSync(`${file}.meta`, 'utf8'))) : {};
  const encoded = readEncoded(body);
  return {
    status,
    contentType: isPage ? 'text/html; charset=utf-8' : String(headers['content-type'] ?? contentTypes[extname(route)] ?? 'text/plain'),
    encoded,
    scriptHashes: isPage ? inlineScriptHashes(encoded.identity.toString()) : [],
  };
};

/**
 * Reads what `next build` has left.
 * @param folder absolute path of the build, usually `.next`
 * @throws when the folder holds no finished build
 */
export const readBuilt = (folder: string): Built => {
  const app = join(folder, 'server', 'app');
  const { routes } = manifest.parse(JSON.parse(readFileSync(join(folder, 'prerender-manifest.json'), 'utf8')));
  const pages = new Map<string, Prerendered>();
  for (const [route, { dataRoute }] of Object.entries(routes)) {
    const page = readPrerendered(app, route, dataRoute !== null);
    if (page) pages.set(decodeURIComponent(route), page);
  }
  const notFound = pages.get('/_not-found');
  pages.delete('/_not-found');
  pages.delete('/_global-error');

  const statics = join(folder, 'static');
  const names = new Map(
    filesBelow(statics)
      .filter((file) => !/\.(?:br|gz)$/.test(file))
      .map((file) => [`/_next/static/${relative(statics, file).split(sep).join('/')}`, file]),
  );
  const assets = new Map<string, { contentType: string; encoded: Encoded }>();
  const asset = (path: string) => {
    const held = assets.get(path);
    if (held) return held;
    const file = names.get(path);
    const contentType = contentTypes[extname(path)];
    if (!file || !contentType) return undefined;
    const read = { contentType, encoded: readEncoded(file) };
    assets.set(path, read);
    return read;
  };
  return { pages, notFound, asset };
};
