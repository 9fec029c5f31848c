// A process of its own for tests of failover: four learners who submit one answer after another, and send an answer that wasn't taken again,
// with the same key, as their devices would. Prints each answer that was acknowledged.
//   node --import ./lib/server/resolve.mjs db/testing/steadfast-writer.ts URL NAME
import { setTimeout as pause } from 'node:timers/promises';
import { isDatabaseUnavailable } from '../open';
import { insertPerson } from '../people';
import { appendSubmission } from '../submissions';
import { openOrThrow } from '.';
import { newPerson, newSubmission } from './people';

const [url = '', name = ''] = process.argv.slice(2);
const store = await openOrThrow(url);

let stopping = false;
process.on('SIGTERM', () => {
  stopping = true;
});

const sendUntilTaken = async (personId: string, key: string) => {
  for (let tries = 0; ; tries++) {
    try {
      const submission = newSubmission(`${key} try ${tries}`, { personId, key, now: Date.now() });
      return await store.write((tx) => appendSubmission(tx, submission), { idempotent: true });
    } catch (error) {
      if (!isDatabaseUnavailable(error)) throw error;
      await pause(100);
    }
  }
};

const learn = async (personId: string) => {
  await store.write((tx) => insertPerson(tx, newPerson(personId)));
  for (let n = 0; !stopping; n++) {
    const { submission } = await sendUntilTaken(personId, `${personId} ${n}`);
    process.stdout.write(`${JSON.stringify({ key: submission.key, id: submission.id, number: submission.number, at: Date.now() })}\n`);
  }
};

await Promise.all([0, 1, 2, 3].map((n) => learn(`${name}-${n}`)));
await store.close();
