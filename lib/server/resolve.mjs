// Lets Node run the project's TypeScript as it stands: '@/' means the project's root, and an import may leave out '.ts'.
// Used as `node --import ./lib/server/resolve.mjs FILE.ts` by every command that isn't built by Next.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = new URL('../../', import.meta.url);

/** The file that an import without an ending means: the path itself, with '.ts', or the folder's index. */
const withEnding = (url) => {
  const path = fileURLToPath(url);
  const found = [path, `${path}.ts`, `${path}/index.ts`].find(
    (candidate) => /\.[cm]?[jt]s$|\.json$/.test(candidate) && existsSync(candidate),
  );
  return found ? pathToFileURL(found).href : url.href;
};

/** Call `hooks.deregister()` once all of our own TypeScript is loaded: what is loaded after that goes without the detour. */
export const hooks = registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('@/')) return next(withEnding(new URL(specifier.slice(2), root)), context);
    if (specifier.startsWith('.') && context.parentURL?.startsWith(root.href) && !/\/(?:node_modules|\.next)\//.test(context.parentURL)) {
      return next(withEnding(new URL(specifier, context.parentURL)), context);
    }
    // Drizzle's hundreds of small modules take half a second to import, and a tenth of that by its CommonJS files.
    if (/^drizzle-orm(?:\/|$)/.test(specifier)) return next(specifier, { ...context, conditions: ['node', 'require', 'default'] });
    return next(specifier, context);
  },
});
