import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads the secret that signs sessions from the data folder; writes a fresh one there, readable by its owner alone, when there is none.
 * @param dataDir absolute path of the data folder, made when absent
 * @param fresh a new random secret of at least 32 characters, used only when there is none yet
 * @throws when the folder can't be written or the stored secret is too short to be one
 */
export const readOrWriteSecret = (dataDir: string, fresh: string): string => {
  const file = join(dataDir, 'secret');
  mkdirSync(dataDir, { recursive: true });
  try {
    // 'wx' lets exactly one of several starting processes write it.
    writeFileSync(file, `${fresh}\n`, { mode: 0o600, flag: 'wx' });
    return fresh;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 32) throw new Error(`${file} should hold a secret of 32 characters or more; delete it to have a new one made.`);
  return secret;
};
