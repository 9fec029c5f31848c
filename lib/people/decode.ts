/** Whether bytes begin like this. */
const beginsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

/**
 * The text of a file that a spreadsheet wrote: UTF-8 or UTF-16 where the file says so by its first bytes, UTF-8 where it can be that, and
 * Windows-1252 otherwise.
 */
export const decodeText = (bytes: Uint8Array): string => {
  if (beginsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (beginsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};
