/**
 * The page of a list that goes on, out of rows of which one more was asked for than the page holds (`limit + 1`). `next` is the place where the
 * following page begins, told from the page's last row; undefined when this is the last page.
 */
export const pageOf = <Row, Cursor>(
  rows: readonly Row[],
  limit: number,
  cursorOf: (last: Row) => Cursor,
): { readonly page: Row[]; readonly next: Cursor | undefined } => {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { page, next: rows.length > limit && last !== undefined ? cursorOf(last) : undefined };
};
