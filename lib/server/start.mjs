// `npm start` and `npm run dev`: from a bare clone on Node 20.20 to a running player, redoing nothing that is done.
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { endLike, run, say } from './command.mjs';
import { ensureInstalled } from './install.mjs';
import { isNewEnough, projectNode } from './node.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
const dev = process.argv.includes('--dev');

const giveUp = (...lines) => {
  for (const line of lines) console.error(line);
  process.exit(1);
};

/** Notices a taken port before anything is installed or built; the server itself looks again. */
const portIsFree = (port, host) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code !== 'EADDRINUSE'));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });

const port = process.env.PORT ? Number(process.env.PORT) : 3000;
// A port that is none, or 0 for any, is left to the settings.
if (Number.isInteger(port) && port > 0 && port <= 65_535 && !(await portIsFree(port, process.env.HOST || '127.0.0.1'))) {
  giveUp(`Port ${port} is taken; choose another one, for example: PORT=${port + 1} npm ${dev ? 'run dev' : 'start'}`);
}

if (!(await ensureInstalled(root))) process.exit(1);
if (!isNewEnough()) {
  const node = projectNode(root);
  if (!node) giveUp(`Node ${process.versions.node} is too old to run the player; install Node 24 and start again.`);
  endLike(await run([node, fileURLToPath(import.meta.url), ...process.argv.slice(2)], { cwd: root, ipc: true }));
}

await import('./resolve.mjs');
const { readSettings } = await import('./settings.ts');
const read = readSettings(process.env, root);
if ('problems' in read) giveUp(...read.problems);
if (!dev && !(await ensureBuilt(root))) process.exit(1);
process.chdir(root);
const { serve } = await import('./main.ts');
try {
  process.exit(await serve({ dev, root, settings: read.settings, say }));
} catch (error) {
  // Next keeps a process going after errors that nobody caught; one that couldn't start must not stay.
  console.error(error);
  process.exit(1);
}
