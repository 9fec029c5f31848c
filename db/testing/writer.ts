// A process of its own for tests: opens the database named, then submits answers one after another and prints each id once it is stored.
//   node --import ./lib/server/resolve.mjs db/testing/writer.ts URL NAME [HOW-MANY]
import { appendSubmission } from '../submissions';
import { openOrThrow } from '.';
import { newSubmission } from './people';

const [url = '', name = 'writer', most = 'Infinity'] = process.argv.slice(2);
const store = await openOrThrow(url);
process.stdout.write('open\n');
for (let n = 0; n < Number(most); n++) {
  const { submission } = await store.write((tx) => appendSubmission(tx, newSubmission(`${name} ${n}`)));
  process.stdout.write(`${submission.id}\n`);
}
await store.close();
