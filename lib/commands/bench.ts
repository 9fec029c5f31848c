import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Load, load } from './bench-load';
import { type Running, signIn, startBare, startPlayer } from './bench-player';

/** Pages of a course that aren't lessons. */
const others = ['all', 'glossary', 'references'];

/** The first lesson that the build has rendered, as a path. */
const lessonPath = (): string => {
  const { routes } = JSON.parse(readFileSync('.next/prerender-manifest.json', 'utf8')) as { routes: Record<string, unknown> };
  const path = Object.keys(routes).find(
    (route) => /^\/courses\/[^/]+\/[^/]+$/.test(route) && !others.includes(route.split('/').at(-1) ?? ''),
  );
  if (!path) throw new Error('The build holds no lesson.');
  return path;
};

const number = (value: number, digits = 0) =>
  value.toLocaleString('en-GB', { maximumFractionDigits: digits, minimumFractionDigits: digits });
const line = (what: string, figure: string) => console.log(`  ${what.padEnd(44)} ${figure}`);
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const showLoads = (what: string, loads: Load[], bare: Load[], millisecondsOfCpu?: number) => {
  const perSecond = median(loads.map((load) => load.perSecond));
  // The ratio is taken turn by turn, so that whatever else the machine does weighs on both sides.
  const share = median(loads.map((load, turn) => load.perSecond / (bare[turn]?.perSecond ?? Number.NaN)));
  const failures = loads.reduce((sum, load) => sum + load.failures, 0);
  line(
    what,
    `${number(perSecond).padStart(7)} requests/s, ${number(100 * share, 1).padStart(5)} % of bare, ` +
      `p50 ${number(median(loads.map((load) => load.p50)), 2)} ms, p99 ${number(median(loads.map((load) => load.p99)), 2)} ms` +
      `${millisecondsOfCpu === undefined ? '' : `, ${number(millisecondsOfCpu, 2)} ms of CPU each`}${failures ? `, ${failures} FAILED` : ''}`,
  );
};

/** Each side is asked this often, for this many seconds, in turn. */
const [turns, seconds] = [5, 1];

/** What is sent for an address, as it comes over the wire. */
const bodyOf = (address: string, headers: Record<string, string>): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    get(address, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks)));
    }).on('error', reject);
  });

/** One way of getting the lesson against a bare server that sends the same bytes, turn by turn in one run. */
const compare = async (folder: string, what: string, player: Running, path: string, headers: Record<string, string>) => {
  const body = await bodyOf(player.address + path, headers);
  const bare = await startBare(folder, body);
  const [limits, ours]: [Load[], Load[]] = [[], []];
  const before = player.cpu();
  try {
    for (let turn = 0; turn < turns; turn += 1) {
      limits.push(await load(bare.address, {}, seconds));
      ours.push(await load(player.address + path, headers, seconds));
    }
  } finally {
    await bare.stop();
  }
  const after = player.cpu();
  const answered = ours.reduce((sum, { answers }) => sum + answers, 0);
  line(what, `${number(body.length)} bytes`);
  showLoads('  a bare node:http server, same bytes', limits, limits);
  showLoads('  the player', ours, limits, before === undefined || after === undefined ? undefined : (after - before) / answered);
};

/** The brotli bytes of all scripts that a page loads in a browser of today. */
const scriptBytes = async (player: Running, path: string): Promise<{ files: number; bytes: number }> => {
  const html = await (await fetch(player.address + path)).text();
  const tags = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = '']) => attributes).filter((tag) => !/nomodule/i.test(tag));
  const files = [...new Set(tags.map((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1]).filter((src) => src !== undefined))];
  const sizes = await Promise.all(files.map((file) => bodyOf(new URL(file, player.address).href, { 'accept-encoding': 'br' })));
  return { files: files.length, bytes: sizes.reduce((sum, { length }) => sum + length, 0) };
};

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const path = lessonPath();
  console.log(`Node ${process.versions.node}, ${process.arch}; ${path}`);
  await startPlayer(folder).then(({ stop }) => stop());
  const starts: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const started = await startPlayer(folder);
    starts.push(started.milliseconds);
    await started.stop();
  }
  starts.sort((a, b) => a - b);
  line(
    'from starting to the first page',
    `${number(starts[2] ?? 0)} ms (median of 5; ${number(starts[0] ?? 0)} to ${number(starts[4] ?? 0)})`,
  );

  const player = await startPlayer(folder);
  try {
    const { files, bytes } = await scriptBytes(player, path);
    line('JavaScript of a lesson', `${number(bytes)} bytes in ${files} files, brotli`);
    await compare(folder, 'a lesson, signed out', player, path, { 'accept-encoding': 'br' });
    await compare(folder, 'a lesson, signed in', player, path, { cookie: await signIn(folder) });
  } finally {
    await player.stop();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

for (const other of ['bench-database', 'bench-feedback', 'bench-teaching'].map((name) => `lib/commands/${name}.ts`)) {
  const { status } = spawnSync(process.execPath, ['--import', './lib/server/resolve.mjs', other], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
