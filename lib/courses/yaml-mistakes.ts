/** What the YAML library finds wrong with a text, as sentences that say what to do about it. */
import { type Document, isCollection, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** A mistake of the text: its line, from 1, and the sentence about it. */
export interface YamlMistake {
  readonly line: number;
  readonly sentence: string;
}

export interface YamlText {
  /** What the text holds; undefined when it has mistakes that leave that in doubt. */
  readonly data: unknown;
  readonly mistakes: readonly YamlMistake[];
  /** False when `data` was left out. */
  readonly readable: boolean;
  /** The line of what stands at a path: of a field's name, or of an entry of a list; else of the nearest that it stands in. */
  lineOf(path: readonly PropertyKey[]): number;
}

type YamlError = Document.Parsed['errors'][number];

/** Reads a text as YAML. Never throws. */
export function openYaml(text: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
  const lineAt = (position: number): number => lines.linePos(position).line;
  const rows = text.split(/\r?\n/u);
  const twice = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  // One slip brings others behind it, so only the first is told.
  const first = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const repeated = repeatedFields(
    document,
    text,
    twice.filter((error) => !first || error.pos[0] < first.pos[0]),
  ).map(({ position, sentence }) => ({ line: lineAt(position), sentence }));
  const broken = first ? [brokenAt(document, first, rows, lineAt)] : unquoted(document, text, lineAt);
  const held = broken.length === 0 ? dataOf(document) : undefined;
  if (held === null) broken.push({ line: 1, sentence: 'The anchors (&) and aliases (*) of this file stand for too much: write it out.' });
  return {
    data: held?.data,
    mistakes: [...repeated, ...broken],
    readable: broken.length === 0,
    lineOf: (path) => lineAt(positionOf(document, path)),
  };
}

/** What a document holds, in a box; null where its aliases would grow beyond measure. */
function dataOf(document: Document.Parsed): { readonly data: unknown } | null {
  try {
    return { data: document.toJS() };
  } catch (error) {
    if (error instanceof ReferenceError) return null;
    throw error;
  }
}

function positionOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key)) : undefined;
    if (isNode(pair?.key) && pair.key.range) return pair.key.range[0];
    const node = isMap(parent) ? undefined : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

/** Fields that stand twice in one entry, told once an entry: where a hyphen was forgotten, all fields of two entries are one's. */
function repeatedFields(document: Document.Parsed, text: string, errors: readonly YamlError[]): { position: number; sentence: string }[] {
  const entries = new Map<number, { position: number; fields: string[] }>();
  for (const { pos } of errors) {
    const field = /^[^:\n]*/u.exec(text.slice(pos[0]))?.[0].trim() ?? '';
    let entry = 0;
    visit(document, {
      Map: (_, { range }) => {
        if (range && range[0] <= pos[0] && pos[0] < range[1]) entry = range[0];
      },
    });
    const known = entries.get(entry);
    if (known) known.fields.push(field);
    else entries.set(entry, { position: pos[0], fields: [field] });
  }
  return [...entries.values()].map(({ position, fields: [field = '', ...more] }) => {
    const names = more.length === 0 ? `"${field}" stands` : `"${field}" and ${more.length} more stand`;
    const keep = more.length === 0 ? 'one of the two' : 'one of each';
    return { position, sentence: `${names} twice in one entry: keep ${keep}, or begin a new entry with a hyphen.` };
  });
}

/** Texts that begin with a sign of YAML's own and are lost without quotes: *stars, &ampersands, !exclamations. */
function unquoted(document: Document.Parsed, text: string, lineAt: (position: number) => number): YamlMistake[] {
  const mistakes: YamlMistake[] = [];
  const report = (position: number, sign: string): void => {
    mistakes.push({ line: lineAt(position), sentence: beginsWith(sign, restOfLine(text, position)) });
  };
  for (const { code, pos } of document.warnings) if (code === 'TAG_RESOLVE_FAILED') report(pos[0], '!');
  const anchors = new Set<string>();
  visit(document, {
    Alias: (_, { source, range }) => {
      if (!anchors.has(source) && range) report(range[0], '*');
    },
    Node: (_, node) => {
      if (!('anchor' in node) || !node.anchor) return;
      anchors.add(node.anchor);
      if (isScalar(node) && node.value === null && node.range) report(text.lastIndexOf('&', node.range[0]), '&');
    },
  });
  return mistakes;
}

const restOfLine = (text: string, position: number): string => /^[^\n,\]}]*/u.exec(text.slice(position))?.[0].trim() ?? '';

const quoted = (words: string): string => (words.includes("'") ? `"${words}"` : `'${words}'`);

const beginsWith = (sign: string, words: string): string => `A text that begins with ${sign} must stand in quotes, as in ${quoted(words)}.`;

/** The sentence about an error that makes a text unreadable, by what the line looks like rather than by how the library puts it. */
function brokenAt(document: Document.Parsed, error: YamlError, rows: readonly string[], lineAt: (position: number) => number): YamlMistake {
  const line = Math.min(lineAt(error.pos[0]), rows.length);
  const row = rows[line - 1] ?? '';
  const before = rows[line - 2] ?? '';
  const here = (sentence: string): YamlMistake => ({ line, sentence });
  if (/^\s*\t/u.test(row)) return here('The line is indented with a tab: use spaces, as many as in the lines around it.');
  if (error.code === 'MULTIPLE_DOCS') return here('A line of three hyphens begins another document: take it out.');
  if (error.code === 'BAD_DQ_ESCAPE') {
    return here('A backslash means something else in double quotes: put the text into single quotes, or write the backslash twice.');
  }
  const scalarStart = /reserved character (\S)|indicator character (\S)/u.exec(error.message);
  const sign = scalarStart?.[1] ?? scalarStart?.[2];
  if (sign !== undefined)
    return here(
      beginsWith(
        sign,
        row
          .slice(row.indexOf(sign))
          .replace(/[,\]}].*$/u, '')
          .trim(),
      ),
    );
  const block = error.message.startsWith('Block scalar header') ? /(?:^|\s)([|>]\S.*)$/u.exec(row)?.[1] : undefined;
  if (block !== undefined) return here(beginsWith(block.slice(0, 1), block));
  const colon = /(?:^|[\s{,])([A-Za-z]+): +((?!['"[{])[^{}\n,]*?: [^{}\n,]*)/u.exec(row);
  if (colon) return here(`A text that holds a colon must stand in quotes, as in ${colon[1]}: ${quoted((colon[2] ?? '').trim())}.`);
  if (/["'] *;/u.test(row)) return here('Fields and entries are parted by commas, not by semicolons.');
  const dash = error.code === 'BLOCK_IN_FLOW' ? /: +([-?] [^,\]}]*)/u.exec(row)?.[1] : undefined;
  if (dash !== undefined) return here(beginsWith(dash.slice(0, 1), dash.trim()));
  const open = unclosed(document, error);
  if (open) {
    const [position, what] = open;
    return { line: lineAt(position), sentence: `The ${what} that opens here is never closed: close it where its text or list ends.` };
  }
  if (/'[^'\n]*\p{L}'\s?[\p{L}\d]/u.test(row) && error.code === 'UNEXPECTED_TOKEN') {
    return here('An apostrophe ends a text in single quotes: put the text into double quotes, or write the apostrophe twice.');
  }
  if (/"[^"\n]*"[^\s,\]}:#]/u.test(row) && error.code === 'UNEXPECTED_TOKEN') {
    return here('A quotation mark inside a text in double quotes ends it: put the whole text into single quotes.');
  }
  if (/["'] *[^\s,\]}:#]/u.test(row) && error.message.startsWith('Unexpected scalar at node end')) {
    return here('Something follows the closing quotation mark: put the whole text into quotes.');
  }
  const extra = /Unexpected flow-(?:seq|map)-end token.*"(.)"/u.exec(error.message)?.[1];
  if (extra !== undefined) return here(`There is a ${extra} too many: each bracket needs one that opens and one that closes.`);
  for (const [at, other] of [
    [line, row],
    [line - 1, before],
  ] as const) {
    const glued = /^\s*(?:- )?([A-Za-z]+):(\S.*)$/u.exec(other);
    if (glued) return { line: at, sentence: `There must be a space after the colon, as in "${glued[1]}: ${glued[2]}".` };
  }
  if (row.trim() !== '' && !row.includes(':') && !row.trim().startsWith('-')) {
    return here('The line holds no field: a field is a name, a colon, a space, and what it holds.');
  }
  const next = rows[line] ?? '';
  const deeper = error.code === 'BLOCK_AS_IMPLICIT_KEY' && /\S/u.test(next) && next.search(/[^\s-]/u) > row.search(/[^\s-]/u);
  const sentence =
    'The line does not go with those around it: what belongs together begins in the same column, and each entry of a list with a hyphen.';
  return { line: deeper ? line + 1 : line, sentence };
}

/** The quotation mark or bracket that an error says is never closed: where it opens, and what it is. */
function unclosed(document: Document.Parsed, error: YamlError): readonly [number, string] | null {
  const quote = /Missing closing (["'])/u.exec(error.message)?.[1];
  const bracket = /Flow (sequence|map) in block collection|Expected flow (?:sequence|map) to end/iu.test(error.message);
  const spilt = error.code === 'MULTILINE_IMPLICIT_KEY' || error.code === 'BLOCK_IN_FLOW';
  if (quote === undefined && !bracket && !spilt) return null;
  let found: readonly [number, string] | null = null;
  visit(document, {
    Node: (_, node) => {
      if (isPair(node) || !node.range || node.range[0] > error.pos[0]) return;
      if (quote !== undefined && isScalar(node) && /^QUOTE/u.test(node.type ?? '')) found = [node.range[0], `quotation mark ${quote}`];
      if (quote === undefined && isCollection(node) && node.flow && node.range[1] >= error.pos[0]) {
        found = [node.range[0], isMap(node) ? 'bracket {' : 'bracket ['];
      }
    },
  });
  return found;
}
