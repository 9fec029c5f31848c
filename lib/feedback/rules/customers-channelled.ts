import { paysByChannel } from '../facts';
import type { Rule } from './rule';

/** D1, D5: money that somebody merely hands on still comes from the one who gives it. */
export const customersChannelled: Rule = {
  id: 'customers-channelled',
  list: 'customers',
  verdict: 'fits',
  definitions: ['D1', 'D5'],
  applies: (facts, sector) => (sector === 'public' || sector === 'non-profit') && paysByChannel(facts),
  because: [
    (v) =>
      `The money takes another road, but it is theirs: ${v.party} ${v.v('give')} ${v.org} ${v.given}${v.got ? `, and ${v.v('get')} ${v.got}` : ''}.`.replace(
        'it is theirs',
        `it still comes from ${v.them}`,
      ),
    (v) =>
      `Payment can be indirect. ${v.Party} ${v.v('provide')} ${v.given}${v.returned ? `, and what comes back is ${v.returned}` : ''}; whose hands it passes through makes no difference.`,
    (v) => `Somebody else hands it on, yet the exchange is with ${v.party}: ${v.given}${v.got ? ` against ${v.got}` : ''}.`,
  ],
  questions: [
    (v) => `Who hands on what ${v.party} ${v.v('give')}, and does that make a customer of the go-between too?`,
    (v) => `What would ${v.org} lose if ${v.party} stopped?`,
    (v) => `${v.Party} ${v.v('pay')}: who is on the receiving end of the service?`,
  ],
};
