/** How many letters fit into a line of a chart on the narrowest telephone. */
const lineLength = 32;
const mostLines = 3;

/** A label in lines that fit into a chart at any width, the last one cut off with '…': the table below the chart has all of it. */
export const wrapLabel = (label: string): string[] => {
  const lines: string[] = [];
  for (const word of label.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= lineLength) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length <= lineLength ? word : `${word.slice(0, lineLength - 1)}…`);
  }
  if (lines.length <= mostLines) return lines;
  const kept = lines.slice(0, mostLines);
  kept[mostLines - 1] = `${kept[mostLines - 1]?.slice(0, lineLength - 2)} …`;
  return kept;
};

/** The end of a scale that shows `largest`, and the steps on the way there: 1, 2 or 5 times a power of ten, four to six of them. */
export const scaleTo = (largest: number): { readonly end: number; readonly ticks: readonly number[] } => {
  if (!(largest > 0)) return { end: 1, ticks: [0, 1] };
  const rough = largest / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough) ?? rough;
  const count = Math.ceil(largest / step - 1e-9);
  return { end: count * step, ticks: Array.from({ length: count + 1 }, (_, at) => at * step) };
};
