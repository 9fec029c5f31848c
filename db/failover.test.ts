import { expect, it } from 'vitest';
import { openOrThrow, startPatience } from './testing';
import { startPair } from './testing/pair';
import { runSql } from './testing/postgres';
import { startScript, until } from './testing/processes';

/** How often the primary is killed: FAILOVERS=50 is the long form. */
const kills = Number(process.env.FAILOVERS ?? 3);
/** How long nobody may be able to save, in milliseconds. */
const patience = 30_000;

const answersBetweenKills = 300;

type Acknowledged = { key: string; id: string; number: number; at: number };

it(`when a primary is killed ${kills} times, no acknowledged answer is lost, none is there twice, and saving goes on within 30 s`, {
  timeout: startPatience + kills * (patience + 15_000),
}, async () => {
  const pair = await startPair();
  await (await openOrThrow(pair.url('postgres'))).close();
  const writers = ['one', 'two'].map((name) => startScript('db/testing/steadfast-writer.ts', [pair.url('postgres'), name]));
  const bothSave = async () => {
    const counts = writers.map((writer) => writer.lines().length + answersBetweenKills);
    await until('both processes save', () => writers.every((writer, n) => writer.lines().length > (counts[n] ?? 0)), patience);
  };
  try {
    for (let kill = 0; kill < kills; kill++) {
      await bothSave();
      await pair.failOver();
    }
    await bothSave();
    for (const writer of writers) writer.process.kill('SIGTERM');
    const results = await Promise.all(writers.map(({ ended }) => ended));
    expect(results.map(({ code, errors }) => ({ code, errors }))).toEqual(writers.map(() => ({ code: 0, errors: '' })));

    const acknowledged = results.map(({ lines }) => lines.map((line): Acknowledged => JSON.parse(line)));
    const rows = await runSql<Acknowledged & { person_id: string }>(
      pair.primaryPort(),
      'select key, id, number, person_id from submissions order by person_id, number',
    );
    const stored = new Map(rows.map((row) => [row.key, row]));
    const lost = acknowledged.flat().filter(({ key, id, number }) => stored.get(key)?.id !== id || stored.get(key)?.number !== number);
    expect(lost).toEqual([]);
    expect(stored.size).toBe(rows.length);
    for (const person of new Set(rows.map((row) => row.person_id))) {
      const numbers = rows.filter((row) => row.person_id === person).map(({ number }) => number);
      expect(numbers).toEqual(numbers.map((_, n) => n + 1));
    }

    const gaps = acknowledged.flatMap((answers) => answers.slice(1).map(({ at }, n) => at - (answers[n]?.at ?? at)));
    const longest = Math.max(...gaps);
    expect(longest).toBeLessThan(patience);
    process.stdout.write(
      `${kills} failovers, ${acknowledged.flat().length} answers acknowledged, ${rows.length} stored, longest pause ${longest} ms\n`,
    );
  } finally {
    for (const writer of writers) writer.process.kill('SIGKILL');
    await pair.stop();
  }
});
