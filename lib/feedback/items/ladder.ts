/** What is said around a rule's own words: openings, the rungs of the ladder over tries, and what was told or presumed. */
import type { Voice } from './voice';

type Saying = (voice: Voice) => string;
type Three = readonly [Saying, Saying, Saying, ...Saying[]];

export const OPENINGS: Readonly<Record<'fits' | 'arguable' | 'reconsider', Three>> = {
  fits: [() => 'Yes, this fits.', () => 'Well placed.', () => 'This belongs here.', () => 'A sound choice.'],
  arguable: [
    () => 'Here opinions can differ.',
    () => 'An interesting one.',
    () => 'A good one to think about.',
    () => 'This depends on how you look at it.',
  ],
  reconsider: [
    () => 'Have another look at this one.',
    (v) => `Worth a second thought: what do we know of ${v.party}?`,
    () => 'Many people put this here at first.',
    (v) => `${v.Party}: an understandable thought, yet something speaks against it.`,
  ],
};

/** Where nothing in the scenario names the party. */
export const PRESUMED: Three = [
  (v) => `Our notes on ${v.org} do not mention ${v.party}, so we go by what is usual.`,
  (v) => `Going by what such parties mostly do, as ${v.party} ${v.v('be')} not in our notes:`,
  (v) => `This is our general view, since nothing here is written down about ${v.party}.`,
];

/** Said after that, where what is usual would fit. */
export const ONLY_PRESUMED: Three = [
  () => 'As we have no more than your words to go by, we leave it at arguable.',
  () => 'Knowing no more of them than that, we call it arguable.',
  () => 'That is a guess at who is meant, and so we call it arguable and not more.',
];

export const TOLD: Readonly<Record<'choice' | 'payment' | 'exchange' | 'use' | 'nothing', Three>> = {
  choice: [
    (v) =>
      `On what you have told us, this can be argued: if ${v.party} ${v.v('choose')} ${v.org} and the money follows ${v.them}, that custom is of value. Without it ${v.they} would be on the using side alone.`,
    (v) =>
      `You give a reason that counts. Where ${v.party} can go elsewhere and ${v.org} ${v.o('depend')} on those who come, coming is a way of giving.`,
    (v) =>
      `As you put it, ${v.party} ${v.v('give')} something after all: ${v.their} custom. That makes the placing a defensible one, on your facts.`,
  ],
  payment: [
    (v) =>
      `On what you have told us, ${v.party} ${v.v('pay')} for something here, and that is half of an exchange. On that footing the placing can be argued.`,
    (v) =>
      `You say that money comes from ${v.them}. If so, ${v.party} ${v.v('give')} ${v.org} something of value, at least in that respect.`,
    (v) => `With the payment that you mention there is an exchange, if a small one. Apart from it, ${v.party} would be on the using side.`,
  ],
  exchange: [
    (v) =>
      `On what you have told us, something passes both ways between ${v.party} and ${v.org}. That is what an exchange is made of, and on that footing the placing can be argued.`,
    (v) =>
      `You name both halves: what ${v.party} ${v.v('give')}, and what ${v.they} ${v.v('get')} for it. If it is so, there is an exchange, however small, and with it a case for this list.`,
    (v) =>
      `By your account it is a matter of give and take. Our notes on ${v.party} do not go so far, but where both sides gain by the other there is something of a customer.`,
  ],
  use: [
    (v) =>
      `On what you have told us, ${v.party} ${v.v('use')} some of it as well. Then this can be argued, though by ${v.given} ${v.they} ${v.v('be')} a customer first.`.replace(
        /(are|is) a customer first/u,
        (_, verb: string) => `${verb} on the customers' side first`,
      ),
    (v) =>
      `You point to a use of their own. That speaks for this list; what ${v.they} ${v.v('give')}, ${v.given}, speaks for the other.`.replace(
        'of their own',
        'that they make of it',
      ),
    (v) => `If ${v.party} ${v.v('make')} use of it too, as you say, there is a case for it. Both lists could then claim ${v.them}.`,
  ],
  nothing: [
    (v) =>
      `Mostly there would be something to say about ${v.party}, but you speak of some who give nothing. Without anything going to ${v.org} there is no exchange.`,
    (v) =>
      `You say it yourself: from these, nothing comes back. However it may be with ${v.party} in general, an exchange needs ${v.org} to get something too.`,
    (v) =>
      `On what you have told us, these ${v.v('be')} a special case of ${v.party}: they take and do not give. That leaves the receiving half alone.`.replace(
        /these is a special/u,
        'this is a special',
      ),
  ],
};

export interface ContrastVoice {
  readonly name: string;
  readonly they: string;
  readonly own: boolean;
  readonly gives: string;
  readonly gets: string;
  c(base: string): string;
}

/** Second rung: beside a party that shows the difference. */
export const CONTRASTS: readonly [ContrastSaying, ContrastSaying, ContrastSaying] = [
  (v, c) => `Compare ${c.own ? `one that you placed well, ${c.name}` : c.name}: ${both(c, c.they)}. Set ${v.party} beside that.`,
  (v, c) => `Put ${v.party} next to ${c.name}${c.own ? ', a party that you placed well' : ''}. There, ${both(c, c.they)}.`,
  (v, c) =>
    `A contrast may help${c.own ? ', with a party that you placed well' : ''}: ${both(c, c.name)}. For ${v.party} the balance is another one.`,
];

type ContrastSaying = (v: Voice, c: ContrastVoice) => string;

const both = (c: ContrastVoice, subject: string): string =>
  c.gives && c.gets
    ? `${subject} ${c.c('give')} ${c.gives} and ${c.c('get')} ${c.gets}`
    : c.gives
      ? `${subject} ${c.c('give')} ${c.gives}`
      : `${subject} ${c.c('get')} ${c.gets} and ${c.c('give')} nothing in exchange`;

/** Third rung: the argument in full, with the definition. */
export const WHOLE: readonly [(definition: string) => string, (definition: string) => string, (definition: string) => string] = [
  (definition) => `Here is the whole of it. ${definition}`,
  (definition) => `The definition behind this: ${definition.charAt(0).toLowerCase()}${definition.slice(1)}`,
  (definition) => `It follows from what the words mean here. ${definition}`,
];
