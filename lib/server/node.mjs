// Finds a Node that can run the player. Runs on Node 20.20.
import { existsSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';

/** Whether this process can run TypeScript and the database's native part, which crashes below N-API 10. */
export const isNewEnough = () =>
  Number(process.versions.napi) >= 10 && process.features.typescript === 'strip' && typeof module.registerHooks === 'function';

const names = { linux: ['bin', 'node'], win32: ['bin', 'node.exe'] };

/**
 * The Node that the project brings for this kind of machine.
 * @param {string} root the project's folder
 * @returns {string | undefined} its path, or undefined where it brings none
 */
export const projectNode = (root) => {
  const folder = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const path = join(root, 'node_modules', folder, ...(names[process.platform] ?? ['bin', 'node']));
  return existsSync(path) ? path : undefined;
};
