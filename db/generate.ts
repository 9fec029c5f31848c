// Writes the next migration of both engines after a change of db/schema:
//   npm exec -- node --import ./lib/server/resolve.mjs db/generate.ts NAME
// drizzle-kit writes SQL files; this then writes them into index.ts beside them, because a bundled server has no folder to read from.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The text of a migrations folder's index.ts, from drizzle-kit's journal and SQL files. */
export const migrationsModule = (engine: 'sqlite' | 'postgres'): string => {
  const folder = `${root}db/migrations/${engine}`;
  const journal: { entries: { tag: string }[] } = JSON.parse(readFileSync(`${folder}/meta/_journal.json`, 'utf8'));
  const migrations = journal.entries.map(({ tag }) => ({
    name: tag,
    statements: readFileSync(`${folder}/${tag}.sql`, 'utf8')
      .split('--> statement-breakpoint')
      .map((statement) => statement.trim()),
  }));
  return `// Written by db/generate.ts: change the schema instead.\nexport const migrations = ${JSON.stringify(migrations, null, 2)};\n`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const name = process.argv[2];
  if (!name) throw new Error('Name the migration: generate.ts NAME');
  for (const engine of ['sqlite', 'postgres'] as const) {
    const made = spawnSync('npx', ['drizzle-kit', 'generate', '--config', `db/drizzle.${engine}.config.ts`, '--name', name], {
      cwd: root,
      stdio: 'inherit',
    });
    if (made.status !== 0) process.exit(made.status ?? 1);
    writeFileSync(`${root}db/migrations/${engine}/index.ts`, migrationsModule(engine));
  }
}
