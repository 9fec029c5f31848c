import { createHash } from 'node:crypto';

/**
 * The id of what somebody sends under a key: the same for both, so that what is sent twice is there once, and nobody's key can hit what
 * another has sent. As a UUID of version 8.
 * @see https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-8
 */
export const sentId = (sender: string, key: string): string => {
  const bytes = createHash('sha256').update(`${sender}\n${key}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};
