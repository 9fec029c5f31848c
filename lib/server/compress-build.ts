import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './built';
import { compressWell, isCompressible } from './encoded';

/**
 * Puts the compressed forms beside every file of a fresh build that is served as it is, so that no start and no request has to make them.
 * @param folder absolute path of the build, usually `.next`
 */
export const compressBuild = (folder: string): void => {
  const served = [
    ...filesBelow(join(folder, 'static')).filter(isCompressible),
    ...filesBelow(join(folder, 'server', 'app')).filter((file) => /\.(?:html|body)$/.test(file)),
  ];
  for (const file of served) {
    const { br, gzip } = compressWell(readFileSync(file));
    writeFileSync(`${file}.br`, br);
    writeFileSync(`${file}.gz`, gzip);
  }
};

if (import.meta.main) compressBuild('.next');
