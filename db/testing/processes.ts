import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type Running = {
  process: ChildProcess;
  /** Whole lines printed so far. */
  lines(): string[];
  /** Resolves with what it printed on both streams and how it ended. */
  ended: Promise<{ code: number | null; lines: string[]; errors: string }>;
};

/** Starts one of the project's TypeScript files as a process of its own, for tests. */
export const startScript = (file: string, args: string[]): Running => {
  const child = spawn(process.execPath, ['--import', './lib/server/resolve.mjs', file, ...args], { cwd: root });
  let printed = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const lines = () => printed.split('\n').slice(0, -1);
  return {
    process: child,
    lines,
    ended: once(child, 'close').then(([code]) => ({ code, lines: lines(), errors })),
  };
};

/** Waits until `done` gives true, asking every few milliseconds, and throws after `patience` milliseconds. */
export const until = async (what: string, done: () => boolean | Promise<boolean>, patience = 20_000): Promise<void> => {
  const end = performance.now() + patience;
  while (!(await done())) {
    if (performance.now() > end) throw new Error(`Waited ${patience} ms in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};
