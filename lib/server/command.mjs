// What the two commands `npm start` and `npm test` share. Runs on the machine's own Node 20.20, before anything is installed.
import { spawn } from 'node:child_process';

/** Prints one line. */
export const say = (line) => console.log(line);

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program to its end and passes on the signals that come meanwhile, so that it is never left behind.
 * @param {string[]} command the program and its arguments
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, quiet?: boolean, ipc?: boolean }} options `quiet` keeps what it prints for the result;
 * `ipc` lets it notice when this process is gone
 * @returns {Promise<{ code: number, signal: string | null, told: string | null, output: string }>} `signal` ended it; `told` was passed on
 */
export const run = ([program, ...args], { cwd, env = process.env, quiet = false, ipc = false }) =>
  new Promise((resolve) => {
    const output = quiet ? 'pipe' : 'inherit';
    const child = spawn(program, args, { cwd, env, stdio: ['inherit', output, output, ...(ipc ? ['ipc'] : [])] });
    let told = null;
    const forward = (signal) => {
      told = signal;
      child.kill(signal);
    };
    for (const signal of signals) process.on(signal, forward);
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    const end = (code, signal) => {
      for (const name of signals) process.off(name, forward);
      resolve({ code: code ?? 1, signal, told, output: Buffer.concat(chunks).toString() });
    };
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${error.message}\n`));
      end(1, null);
    });
    child.on('close', end);
  });

/** Ends this process as a program that was run for it ended: by the same code, or by that of the signal that stopped it. */
export const endLike = ({ code, signal }) => process.exit(signal === 'SIGINT' ? 130 : signal ? 143 : code);

/**
 * Runs one step quietly and says what it is and how long it took; when it fails, prints what it said. A signal ends this process as well.
 * @returns {Promise<boolean>} whether it succeeded
 */
export const step = async (what, command, options) => {
  const began = Date.now();
  say(`${what} …`);
  const result = await run(command, { ...options, quiet: true });
  if (result.signal ?? result.told) endLike({ ...result, signal: result.signal ?? result.told });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  if (result.code !== 0) console.error(result.output.trimEnd());
  say(`${what}: ${result.code === 0 ? 'done' : 'failed'} in ${seconds} s.`);
  return result.code === 0;
};
