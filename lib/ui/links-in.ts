/** A piece of a plain text: words, or an address that may be followed. */
export type TextPiece = { readonly text: string; readonly href: string | null };

/** An address up to white space, angle brackets, quotation marks or a sign that turns the direction of writing, which could disguise it. */
const candidates = /\bhttps?:\/\/[^\s<>"“”«»\u200e\u200f\u202a-\u202e\u2066-\u2069]+/giu;
const closing = /[.,;:!?…'’)\]}]$/u;
const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** What ends the sentence doesn't belong to the address; a closing bracket does when the address has opened it. */
const withoutEnd = (found: string): string => {
  let address = found;
  while (closing.test(address)) {
    const last = address.at(-1) ?? '';
    const opener = pairs[last];
    if (opener && count(address, opener) >= count(address, last)) break;
    address = address.slice(0, -1);
  }
  return address;
};

/** The address as a browser may follow it: http or https, with a host and without a name and password, or null. */
const safeHref = (address: string): string | null => {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  return url.href;
};

/** A plain text parted into words and addresses, in order; joined, the pieces are the text. Nothing in it is taken for markup. */
export const linksIn = (text: string): TextPiece[] => {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(candidates)) {
    const address = withoutEnd(match[0]);
    const href = safeHref(address);
    if (href === null) continue;
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), href: null });
    pieces.push({ text: address, href });
    from = match.index + address.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), href: null });
  return pieces;
};
