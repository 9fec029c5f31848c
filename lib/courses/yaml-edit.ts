import { type Document, isCollection, isMap, isPair, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';

/** One edit of a YAML file: items added to the end of a list (made where it is missing), or a field set. */
export type YamlEdit =
  | { readonly kind: 'append'; readonly path: readonly (string | number)[]; readonly items: readonly unknown[] }
  | { readonly kind: 'set'; readonly path: readonly (string | number)[]; readonly value: unknown };

interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text that needs no quotes anywhere: letters first, no sign that YAML reads, none of its words for true, false and nothing. */
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)\p{L}[\p{L}\p{N} ’-]*$/iu;

const quoted = (text: string): string =>
  PLAIN.test(text) && text.trim() === text
    ? text
    : /[\p{Cc}\u2028\u2029\ufeff]/u.test(text)
      ? JSON.stringify(text)
      : `'${text.replaceAll("'", "''")}'`;

/** A value on one line, as authors write it. */
const inline = (value: unknown): string =>
  typeof value === 'string'
    ? quoted(value)
    : Array.isArray(value)
      ? `[${value.map(inline).join(', ')}]`
      : value !== null && typeof value === 'object'
        ? `{ ${Object.entries(value)
            .map(([key, inner]) => `${key}: ${inline(inner)}`)
            .join(', ')} }`
        : JSON.stringify(value);

const isListOfMaps = (value: unknown): value is readonly object[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => item !== null && typeof item === 'object');

/** The lines of `key: value` in a block; a list of maps takes a line for each. */
const fieldLines = (key: string, value: unknown): string[] =>
  isListOfMaps(value) ? [`${key}:`, ...value.map((item) => `  - ${inline(item)}`)] : [`${key}: ${inline(value)}`];

/** The lines of a list's item in a block; a map that holds lists of maps is written field by field. */
const itemLines = (item: unknown): string[] => {
  if (item === null || typeof item !== 'object' || !Object.values(item).some(isListOfMaps)) return [`- ${inline(item)}`];
  return Object.entries(item)
    .flatMap(([key, value]) => fieldLines(key, value))
    .map((line, i) => `${i === 0 ? '- ' : '  '}${line}`);
};

/** Where the last value inside a node ends. */
const endOf = (node: Node | null): number | null => {
  if (isCollection(node) && !node.flow && node.items.length > 0) {
    const last = node.items.at(-1);
    const inner = isPair(last) ? (last.value ?? last.key) : last;
    return endOf(inner as Node | null);
  }
  return node?.range?.[1] ?? null;
};

/**
 * Makes edits in the text of a YAML file, so that its comments and layout stay. `order` is the usual order of fields: a new one comes after the last
 * of those before it. Gives null when the file is laid out in a way that can't be edited in place (anchors, one long flow).
 */
export const spliceYaml = (text: string, document: Document, edits: readonly YamlEdit[], order: readonly string[]): string | null => {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const splices: Splice[] = [];
  const lineStart = (at: number): number => text.lastIndexOf('\n', at - 1) + 1;
  const insert = (at: number, inserted: string): true => {
    splices.push({ from: at, to: at, text: inserted });
    return true;
  };
  /** New lines below the value that ends at `end`, whatever comment stands behind it. */
  const below = (end: number, indent: string, lines: readonly string[]): true => {
    const from = text[end - 1] === '\n' ? end - 1 : end;
    const stop = text.indexOf('\n', from);
    const at = stop < 0 ? text.length : text[stop - 1] === '\r' ? stop - 1 : stop;
    return insert(at, lines.map((line) => `${newline}${indent}${line}`).join(''));
  };
  const addField = (map: YAMLMap<Node, Node | null>, key: string, value: unknown): boolean => {
    const last = map.items.at(-1);
    if (!last?.key.range) return false;
    if (map.flow) {
      const end = last.value?.range?.[1];
      return end === undefined ? false : insert(end, `, ${key}: ${inline(value)}`);
    }
    const place = order.indexOf(key);
    const before = map.items.findLast((pair) => isScalar(pair.key) && order.indexOf(String(pair.key.value)) < place) ?? last;
    const end = endOf(before.value ?? before.key);
    const first = map.items[0]?.key.range?.[0];
    if (end === null || first === undefined) return false;
    return below(end, ' '.repeat(first - lineStart(first)), fieldLines(key, value));
  };
  const set = (path: readonly (string | number)[], value: unknown): boolean => {
    const node = document.getIn(path, true);
    if (isScalar(node) && node.range) {
      splices.push({ from: node.range[0], to: node.range[1], text: inline(value) });
      return true;
    }
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    return node === undefined && isMap<Node, Node | null>(parent) && addField(parent, String(path.at(-1)), value);
  };
  const append = (path: readonly (string | number)[], items: readonly unknown[]): boolean => {
    const node = document.getIn(path, true);
    if (node === undefined) return set(path, items);
    if (!isSeq<Node>(node) || !node.range) return false;
    const last = node.items.at(-1);
    if (!last) return node.flow ? insert(node.range[0] + 1, items.map(inline).join(', ')) : false;
    const first = node.items[0]?.range?.[0];
    const end = endOf(last);
    if (first === undefined || end === null) return false;
    if (node.flow) return insert(end, `, ${items.map(inline).join(', ')}`);
    const indent = /^( *)- *$/u.exec(text.slice(lineStart(first), first))?.[1];
    return indent === undefined ? false : below(end, indent, items.flatMap(itemLines));
  };
  for (const edit of edits) {
    if (!(edit.kind === 'set' ? set(edit.path, edit.value) : append(edit.path, edit.items))) return null;
  }
  // From the end, so that places stay; of several at one place the first comes first.
  return splices
    .map((splice, i) => ({ ...splice, i }))
    .sort((a, b) => b.from - a.from || b.i - a.i)
    .reduce((edited, { from, to, text: inserted }) => edited.slice(0, from) + inserted + edited.slice(to), text);
};
