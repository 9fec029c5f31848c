/** Words for answers in which no party was recognised. None of them is counted against anyone. */
import type { DefinitionId } from '../definitions';
import type { ItemFinding } from './finding';

/** What these words can be made from. */
export interface OutcomeVoice {
  /** The learner's words, quoted. */
  readonly quoted: string;
  /** Those who were read beside them, each with how it is placed. */
  readonly placed: string;
  readonly org: string;
  readonly Org: string;
  /** A verb that agrees with the organisation. */
  o(base: string): string;
  readonly list: ItemFinding['list'];
  readonly service: string;
}

export type OutcomeSaying = (voice: OutcomeVoice) => string;

export interface Outcome {
  readonly definitions: readonly [DefinitionId, ...DefinitionId[]];
  readonly messages: readonly [OutcomeSaying, OutcomeSaying, OutcomeSaying, ...OutcomeSaying[]];
  readonly questions: readonly [OutcomeSaying, OutcomeSaying, OutcomeSaying, ...OutcomeSaying[]];
}

const needed = ({ list, org, service }: OutcomeVoice): string =>
  list === 'customers'
    ? `gives ${org} something of value and gets something back`
    : `uses ${service}, or is dealt with by it, without giving value for that`;

export type OutcomeId = 'thing' | 'nobody' | 'itself' | 'circular' | 'negated' | 'unknown' | 'unread';

export const OUTCOMES: Readonly<Record<OutcomeId, Outcome>> = {
  thing: {
    definitions: ['D1', 'D2'],
    messages: [
      (v) => `${v.quoted} is a thing or an idea, and a list like this one wants people, groups or bodies: somebody who can give and get.`,
      (v) => `There may well be somebody behind ${v.quoted}, but as it stands it names no person, group or organisation.`,
      (v) => `${v.quoted} can pass between two parties; it cannot be one of them. Think of who stands at either end.`,
    ],
    questions: [
      () => 'Who gives it, and who gets it?',
      (v) => `Which person or body would you put in its place: somebody who ${needed(v)}?`,
      (v) => `Whose is it, seen from ${v.org}?`,
    ],
  },
  nobody: {
    definitions: ['D1', 'D2'],
    messages: [
      (v) => `Nobody is named here yet. For this list we look for somebody who ${needed(v)}.`,
      (v) => `There is still room in this box. One way in: think of somebody who ${needed(v)}.`,
      (v) => `We cannot read an answer here, and that is fine for now. A party for this list ${needed(v)}.`,
    ],
    questions: [
      (v) =>
        v.list === 'customers'
          ? `Where does ${v.org} get money, help or information from?`.replace('does', v.o('do'))
          : `Who notices it, when ${v.org} ${v.o('do')} the job well?`,
      (v) =>
        v.list === 'customers'
          ? `Who would ${v.org} miss, because something of value stopped coming?`
          : `Who is at the receiving end of ${v.service}?`,
      (v) =>
        v.list === 'customers'
          ? `Who could say to ${v.org}: I give you this, and I expect that?`
          : `Whose day is changed by ${v.service}, with or without their asking?`,
    ],
  },
  itself: {
    definitions: ['D9', 'D1'],
    messages: [
      (v) =>
        `${v.quoted} is the organisation that we are looking at. A list of parties needs somebody on the other side of ${v.org}, or a part inside.`,
      (v) =>
        `That names ${v.org} as a whole, the provider. The lists are for those who deal with it, from outside or from within.`.replace(
          'deal with it',
          'stand at the other end',
        ),
      (v) => `${v.Org} ${v.o('be')} the one who provides here. Customers and consumers are at the other end of what is provided.`,
    ],
    questions: [
      (v) => `Did you mean the people who work for ${v.org}, or somebody outside?`,
      (v) => `Who deals with ${v.org} and ${needed(v)}?`,
      (v) => `For whom ${v.o('do')} ${v.org} do all this?`,
    ],
  },
  circular: {
    definitions: ['D1', 'D2'],
    messages: [
      (v) => `${v.quoted} is one of the two words that we are trying to fill. Which people or bodies does it stand for here?`,
      () => 'The name of the list alone does not tell us who is meant; say which people or bodies you are thinking of.',
      (v) => `That is the word itself. What we are after is somebody in particular who ${needed(v)}.`,
    ],
    questions: [
      (v) => `Who ${needed(v)}?`,
      () => 'If you had to point at one of them, whom would you point at?',
      (v) => `Which group around ${v.org} do you have in mind?`,
    ],
  },
  negated: {
    definitions: ['D1', 'D2'],
    messages: [
      (v) => `You say who does not belong here: ${v.quoted}. That can be a good start; now it needs somebody who does.`,
      (v) => `${v.quoted}: we read this as leaving somebody out. We have not judged it, as the list asks for those who belong in it.`,
      () => 'Telling who is not meant helps to draw the line. This box still wants somebody on the near side of it.',
    ],
    questions: [
      (v) => `Who, then, ${needed(v)}?`,
      () => 'What is it that they lack, and who has it?',
      (v) => `Whom would you put in instead, looking at ${v.org}?`,
    ],
  },
  unknown: {
    definitions: ['D1', 'D2'],
    messages: [
      (v) =>
        `We do not know ${v.quoted} well enough to say, so this counts neither for nor against you. It depends on what they give ${v.org} and what they get.`,
      (v) => `${v.quoted} is new to us here. A party belongs in this list if it ${needed(v)}; you may well know that it does.`,
      (v) => `We cannot place ${v.quoted} and would rather ask than guess. Somebody in this list ${needed(v)}.`,
    ],
    questions: [
      (v) => `What do they give ${v.org}, and what do they get from ${v.org}?`,
      (v) => `What passes between them and ${v.org}, in each direction?`,
      (v) => `In a few words: what would ${v.org} lose without them, and what would they lose without ${v.org}?`,
    ],
  },
  unread: {
    definitions: ['D1', 'D2'],
    messages: [
      (v) =>
        `Of this box we can place ${v.placed}. ${v.quoted} we do not know well enough, and we would rather ask than guess: it depends on what they give ${v.org} and what they get.`,
      (v) =>
        `You name somebody who is new to us, ${v.quoted}, beside ${v.placed}. A party belongs in this list if it ${needed(v)}; whether they do, you can tell better.`,
      (v) =>
        `We read ${v.placed}, and were left with ${v.quoted}, whom we cannot place. In a box of its own each of them would get an answer of its own.`,
    ],
    questions: [
      (v) => `What do they give ${v.org}, the ones you call ${v.quoted}, and what do they get?`,
      (v) => `Does ${v.quoted} belong in the same list as the others you name? What passes between them and ${v.org}?`,
      (v) => `Which of them ${needed(v)}: all, or only some?`,
    ],
  },
};
