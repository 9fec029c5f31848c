import type { Revisited } from './read-course';
import type { Sheet } from './sheet';
import { taughtRows } from './taught-rows';

/** Activities that are asked again, with what learners made of them then and now. */
export const taughtSheet = (revisited: readonly Revisited[]): Sheet => ({
  id: 'taught',
  title: 'Then and now',
  columns: ['What', 'First asked in', 'Asked again in', 'Then', 'Then, of', 'Now', 'Now, of'],
  rows: revisited.flatMap((one) =>
    taughtRows(one).map(({ name, before, after }) => [
      name,
      one.earlierName,
      one.laterName,
      before.number,
      before.of,
      after.number,
      after.of,
    ]),
  ),
});
