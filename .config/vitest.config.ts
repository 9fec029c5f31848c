import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    include: ['{app,db,lib}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Only what hangs is to fail for its time: a busy machine takes many times what an idle one does.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
