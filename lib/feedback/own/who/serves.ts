/** Those who serve the writer rather than being served: a bank, a landlord, a shop. */

import { bookOf, phraseAt } from '../../organisation/phrases';
import { tokenise } from '../../reading';
import { DEFINITE } from '../../reading/closed-classes';
import { plain } from '../dialect';
import { SERVES_US } from './lists';
import { headEnd, type Name } from './name';
import { PREMISES } from './premises';

const SERVES_US_BOOK = bookOf([[true, SERVES_US]]);
const PROFESSION =
  /^(?:vet|dentist|doctor|gp|therapist|counsellor|accountant|solicitor|lawyer|notary|plumber|electrician|mechanic|hairdresser|barber|optician|physio|chiropractor|osteopath|midwife|nanny|childminder|babysitter|window-cleaner|gardener|cleaner|milkman|postman|postie|chemist|butcher|baker)$/u;
/** A professional whom one goes to: 'my therapist', 'vet'. Several of them may be colleagues, or customers. */
export const isServing = (name: Name): boolean =>
  PROFESSION.test(name.last.word) &&
  name.end - name.first <= 2 &&
  (name.end - name.first === 1 || name.mine || name.tokens[name.first]?.word === 'the');

/** Words by which somebody who serves the writer is a customer after all. */
const CUSTOM = new Set(
  'pay pays paid paying fund funds buy buys bought order orders book books booked hire hires commission commissions spend spends refer refers pass passes passed send sends sent recommend recommends custom trust trusts loyal contract fee fees tip tips grant account client clients customer customers renew need needs want wants rely relies depend depends use uses get gets wait waits expect expects ask asks'.split(
    ' ',
  ),
);

/**
 * Whether a row read as external is rather about somebody who serves the writer: a bank, a landlord, a shop, of whom the note tells no more
 * than what they do. `told` says which halves of the exchange the note holds.
 */
export function servesWriter(who: string, why: string, told: { readonly gives: unknown; readonly gets: unknown }): boolean {
  // 'My bank manager': with 'my' it is the one whom the writer goes to, even where the note tells nothing.
  if (told.gets !== null || (told.gives === null && !/^\s*my\b/iu.test(who))) return false;
  const tokens = plain(tokenise(who.slice(0, 1_000)));
  const first = tokens.findIndex((token) => !token.mark);
  if (first < 0) return false;
  const end = headEnd(tokens, first);
  let served = false;
  for (let i = first; i < end; i++) {
    const hit = phraseAt(SERVES_US_BOOK, tokens, i);
    served ||= hit !== undefined && i + hit.length >= end;
  }
  // 'Our flour mill delivers': a supplier, as long as no custom of theirs is told.
  served ||=
    DEFINITE.has(tokens[first]?.word ?? '') &&
    PREMISES.has(tokens[end - 1]?.key ?? '') &&
    plain(tokenise(why.slice(0, 400))).some((token) =>
      /^(?:deliver|delivers|supply|supplies|sell|sells|brings?|charges?|rents?|lends?|repairs?)$/u.test(token.word),
    );
  return served && !plain(tokenise(why.slice(0, 4_000))).some((token) => CUSTOM.has(token.word));
}
