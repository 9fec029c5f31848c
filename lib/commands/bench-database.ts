// Part of npm run bench; on its own: npm exec -- node --import ./lib/server/resolve.mjs lib/commands/bench-database.ts
import { benchDatabase } from '@/db/testing/bench';

for (const line of await benchDatabase()) console.log(line);
