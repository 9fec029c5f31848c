import { z } from 'zod';
import { checkOwnRows, missingWords, ownRowsFindingSchema, rowWords } from '@/lib/feedback';
import { reviewedRows } from '../reviewed';
import type { WidgetCheck } from '../widget';
import type { OwnCustomersReply } from './reply';
import type { OwnCustomersAnswer, OwnCustomersProps } from './schema';

const finding = z.object({
  /** The places, from 0, of the rows that held something. */
  places: z.array(z.int().min(0)),
  own: ownRowsFindingSchema,
});

export type OwnCustomersFinding = z.infer<typeof finding>;

/** Reads each row's who and why; asks for the half of the exchange that isn't told, and for the kind of customer that isn't there. */
export const checkOwnCustomers: WidgetCheck<OwnCustomersProps, OwnCustomersAnswer, OwnCustomersFinding, OwnCustomersReply> = {
  finding,
  check(_props, { rows }, { attempt }) {
    const filled = rows.flatMap((row, place) => (row.who.trim() || row.why.trim() ? [{ place, row }] : []));
    const own = checkOwnRows(
      filled.map(({ row }) => row),
      { try: attempt },
    );
    return { places: filled.map(({ place }) => place), own };
  },
  words({ places, own }) {
    const last = Math.max(-1, ...places);
    return {
      rows: Array.from({ length: last + 1 }, (_, place) => {
        const row = own.rows[places.indexOf(place)];
        return row ? rowWords(row) : null;
      }),
      missing: missingWords(own.missing, own.rows),
    };
  },
  reviewed: (_answer, { own, places }) => reviewedRows('', own, places),
};
