// Finds PostgreSQL's own programs, or installs them from Debian's packages. `node … db/testing/postgres-programs.ts` does so ahead of tests,
// which have little patience.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const oldest = 15;

const installed = (): string | undefined => {
  const home = '/usr/lib/postgresql';
  const versions = existsSync(home) ? readdirSync(home) : [];
  const newest = versions
    .map(Number)
    .filter((version) => version >= oldest && existsSync(join(home, String(version), 'bin', 'initdb')))
    .sort((a, b) => b - a)[0];
  if (newest) return join(home, String(newest), 'bin');
  const elsewhere = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' }).stdout?.trim();
  return elsewhere && existsSync(join(elsewhere, 'initdb')) ? elsewhere : undefined;
};

/** The folder of `initdb`, `postgres` and the rest, version 15 or later; installed first where that is possible, else an error says how. */
export const findPostgres = (): string => {
  const found = installed();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args: string[]) =>
      execFileSync('apt-get', ['-qq', ...args], { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'postgresql');
  }
  const brought = installed();
  if (!brought) throw new Error(`The database tests need PostgreSQL ${oldest} or later: apt-get install postgresql`);
  return brought;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(`PostgreSQL's programs are in ${findPostgres()}\n`);
