/** What is said beside a verdict: repeats, both lists, several parties, a word to be careful with, and a misconception in the reason. */
import { choose } from '../hash';
import type { MisconceptionId } from '../types';
import { isOpen, unreadWords } from './decided';
import type { ItemFinding } from './finding';
import { joined } from './voice';

type Remark = (of: string, org: string) => string;
type Three = readonly [Remark, Remark, Remark];

const REMARKS: Readonly<Record<ItemFinding['remarks'][number]['id'], Three>> = {
  repeat: [
    (of) => `You have named the same party already, as “${of}”. Another kind of party would tell more.`,
    (of) => `This comes to the same as “${of}”, so there is room for somebody new.`,
    (of) => `“${of}” meant the same party. Who else is there?`,
  ],
  'both-lists': [
    (of) => `You have this party in both lists (there as “${of}”). That is sound: one party can be both.`,
    (of) => `It also stands in your other list, as “${of}”. A party can play both parts, so that is no contradiction.`,
    (of) => `Both lists hold this party, the other one as “${of}”. Good: being one does not rule out being the other.`,
  ],
  client: [
    () => 'Client is a word to use with care: it can mean a customer, or somebody who takes professional advice.',
    () => 'By client some people mean whoever pays and others whoever is advised, so it helps to say which.',
    () => 'The word client leaves open who pays and who is served.',
  ],
};

const MISCONCEPTIONS: Readonly<Record<MisconceptionId, Three>> = {
  M1: [
    (_, org) =>
      `You mention that nothing is charged. An exchange needs no price at the door: ${org} can be paid through taxes, contracts or help in kind.`,
    () => 'That nobody gets a bill does not mean that there are no customers. Value can be given in other ways than over a counter.',
    () => 'No price is not the same as no exchange; look for value that comes some other way.',
  ],
  M2: [
    () => 'Your reason is that they use it. Use is what makes a consumer; a customer gives something for it.',
    () => 'Using much of a service is tempting as a reason, but it tells us about getting, not about giving.',
    () => 'Heavy use is still only use: the question for this list is what goes back.',
  ],
  M3: [
    () => 'Your reason is that they pay. Paying speaks for the customers’ side; consuming is using.',
    () => 'It is easy to swap the two words. Whoever pays is a customer by that, and whoever uses is a consumer by that.',
    () => 'Payment is a gift of value in an exchange, and so it points to the other list.',
  ],
  M4: [
    (_, org) =>
      `Your reason is that ${org} would not be needed without them. It is tempting, because they do keep others busy; but being the reason for a service is no exchange. Fire keeps the fire brigade busy and is nobody’s customer.`,
    () =>
      'Being the cause of the work is not the same as giving something for it. Illness keeps doctors in work, and yet illness buys nothing.',
    () =>
      'It sounds right that those who make a service necessary should count as customers. But necessity is not value given; an exchange needs that.',
  ],
  M5: [
    () => 'The two words part company wherever one pays and another is served.',
    () => 'In a shop the words come close; in a public service they point at different people.',
    () => 'Customer and consumer are not two words for one thing here.',
  ],
};

const LEFT_OUT: Three = [
  (of) => `“${of}” we could not place, so this answer leaves them out.`,
  (of) => `We do not know “${of}” well enough and have said nothing about them; in a box of their own we could ask.`,
  (of) => `Nothing of this is about “${of}”, whom we cannot place.`,
];

const LABELS = { fits: 'fits here', arguable: 'can be argued', reconsider: 'is worth another look' } as const;

/** All remarks on a finding, as sentences. */
export function remarksOf(finding: ItemFinding): string[] {
  const { name: org } = finding.organisation;
  const said = finding.misconceptions.map((id) => choose(MISCONCEPTIONS[id], finding.seed, id)('', org));
  const open = isOpen(finding);
  const several = !open && finding.parties.length > 1 ? [severalParties(finding)] : [];
  const leftOut = !open && finding.unread ? [choose(LEFT_OUT, finding.seed, 'unread')(shortened(unreadWords(finding)), org)] : [];
  const beside = finding.remarks.map(({ id, of }) => choose(REMARKS[id], finding.seed, id)(shortened(of), org));
  return [...several, ...leftOut, ...said, ...beside];
}

/** Every party read, with how it is placed. */
export const eachPlaced = ({ parties }: ItemFinding): string[] =>
  parties.map(({ name, verdict }) => `${name} (${LABELS[verdict as keyof typeof LABELS] ?? verdict})`);

function severalParties(finding: ItemFinding): string {
  const each = eachPlaced(finding);
  return choose(
    [
      `You name several parties in one box: ${joined(each)}. The answer above is about the first of these.`,
      `There is more than one party here: ${joined(each)}. We have answered for the first one named in this remark.`,
      `We read ${joined(each)}, and took the first of them for our answer.`,
    ],
    finding.seed,
    'several',
  );
}

/** A quotation that stays short. */
export const shortened = (text: string, most = 60): string => {
  const plain = text.trim().replace(/\s+/gu, ' ');
  return plain.length <= most ? plain : `${plain.slice(0, most - 1).trimEnd()}…`;
};
