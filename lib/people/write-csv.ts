/**
 * One field of a CSV file. Spreadsheets take what begins with =, +, -, @, a tab or a line break for a formula: an apostrophe before it makes
 * it a text.
 * @see OWASP, CSV Injection
 */
const field = (value: string): string => {
  const harmless = /^[\s\p{C}]*[=+\-@|]|^[\t\r\n]/u.test(value) ? `'${value}` : value;
  return /[",;\t\r\n']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** A CSV file of these rows, with the byte order mark by which spreadsheets know UTF-8. @see RFC 4180 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
