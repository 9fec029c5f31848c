// Brings the dependencies, when what is installed isn't what the lock file says. Runs on Node 20.20.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { step } from './command.mjs';
import { inTurn, lockOf } from './turn.mjs';

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * Whether everything in the lock file stands in node_modules. npm writes its own list there as the last thing of an install, so an
 * interrupted one has none; packages for other kinds of machine are left out.
 * @param {string} root the project's folder
 */
export const isInstalled = (root) => {
  const list = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(list)) return false;
  const installed = packagesOf(list);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, wanted]) => path === '' || installed[path]?.version === wanted.version || (wanted.optional && !installed[path]),
  );
};

/** npm as this command was started by it, else the one on the machine. */
const npm = () => (process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm']);

/**
 * Installs what the lock file says, with what the build needs, unless it is there.
 * @returns {Promise<boolean>} false when that failed, after it has said why
 */
export const ensureInstalled = async (root) => isInstalled(root) || inTurn(lockOf(root), () => install(root));

const install = async (root) => {
  if (isInstalled(root)) return true;
  rmSync(join(root, 'node_modules', '.package-lock.json'), { force: true });
  // NODE_ENV=production would leave out what the build needs.
  const env = { ...process.env, NODE_ENV: 'development' };
  return step(
    'Installing dependencies',
    [...npm(), 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      env,
    },
  );
};
