/** What is said about each idea: when it is there, when the text says its opposite, and how it is suggested, step by step over the tries. */
import type { IdeaId } from '../../types';

export interface IdeaWording {
  /** A heading of a few words. */
  readonly name: string;
  /** Fits after 'you say that' and 'that'. */
  readonly claim: string;
  readonly present: readonly string[];
  readonly contradicted: readonly string[];
  /** Steps of the ladder: an open question; a contrast; the whole argument with a question at its end. */
  readonly ask: readonly string[];
  readonly contrast: readonly string[];
  readonly argue: readonly string[];
}

export const IDEA_WORDING: Readonly<Record<IdeaId, IdeaWording>> = {
  K1: {
    name: 'Customers give something of value',
    claim: 'customers give something of value',
    present: [
      'Yes: a customer puts something in, often money, and gets something back. That two-way exchange is the heart of the definition.',
      'This is the centre of it: what makes a customer is giving value and getting something for it, whether or not they use the service themselves.',
      'Well seen: the relationship with a customer runs in both directions, value one way and a return the other.',
    ],
    contradicted: [
      'As you put it, customers give nothing. In this course giving something of value is just what makes a customer; it need not be money, nor come straight from their pocket.',
      'Here the course sees it the other way round: a customer is known by what they give. Look for tax, a contract, information or custom as well as cash.',
      'It may look as if nobody gives anything, but somebody keeps the organisation going. Whoever does, and gets something for it, is its customer.',
    ],
    ask: [
      'What do customers give the organisation, and what do they get for it?',
      'Who keeps the organisation going, and what passes between them and it?',
      'If customers stopped doing one thing, the organisation would feel it. What would that be?',
    ],
    contrast: [
      'Compare a council that commissions a library with a child who borrows a picture book. What does the council put in that the child doesn’t?',
      'Think of the ministry that funds a police force beside a burglar in its cells: only one of them puts something in. What is it, and what do they get back?',
      'Set a parent who buys a toy beside the toddler who plays with it. What does one of them give the shop?',
    ],
    argue: [
      'The course’s argument: an exchange needs two directions. Customers give something of value, such as money, a contract, tax or information, and get something for it. How would you say that of this organisation’s customers?',
      'Put together: an organisation lives on what some parties give it, and those are its customers, even when they never use the service. Who is that here, and what do they get in return?',
      'In short: giving value and getting something back makes a customer; using the service doesn’t by itself. Which of the people you have in mind give something?',
    ],
  },
  K2: {
    name: 'Consumers use it without giving for it',
    claim: 'consumers use the service, or are acted on by it, without giving anything for it',
    present: [
      'Yes: a consumer is at the receiving end. They use the service, or have it done to them, and give nothing in exchange for that use.',
      'Good: you see that a consumer takes in the service, or is dealt with by it, and nothing of value goes back for it.',
      'That is the other half of the picture: with a consumer the service flows one way.',
    ],
    contradicted: [
      'As you put it, consumers are the ones who give. The course keeps that for customers; a consumer uses the service, or is dealt with by it, and gives nothing in exchange for that use.',
      'Here the course would turn it round: consumers are known by using or being acted on, with nothing given in exchange. Someone who pays as well is a customer too.',
      'The two seem to have changed places: who pays is a customer, while a consumer is on the receiving end of the service.',
    ],
    ask: [
      'And consumers: what happens between them and the organisation, and does anything go back the other way?',
      'Who is on the receiving end of the service, and what do they give for it at that moment?',
      'What could you say of consumers: what do they get, and what do they put in?',
    ],
    contrast: [
      'Someone under arrest and the ministry that funds the force both deal with the police. What does the one get without giving anything for it?',
      'A reader of a free paper holds it in her hands; the advertiser paid for it. How would you describe the reader’s side?',
      'A donor pays for a food parcel and a family eats it. What does the family give the charity for it?',
    ],
    argue: [
      'The course’s argument: a consumer uses a service, or has it done to them, without giving value for that use. A reader of a free paper and a man in a cell are both consumers. Who is it here?',
      'Put together: where one party pays and another is served, the one served is the consumer, as nothing goes back from them for it. How would you say that of this organisation?',
      'In short: a consumer receives, willingly or not, and no exchange takes place. Which people here are only on the receiving end?',
    ],
  },
  K3: {
    name: 'Payment can be indirect',
    claim: 'payment can take an indirect road, such as tax',
    present: [
      'Yes: money may travel through other hands, as tax does, and still be a payment.',
      'Good point: people can pay at one remove, by tax or through another body, without ever seeing a bill.',
      'You follow the money further back than the desk, and that matters: whoever pays at a distance still gives value.',
    ],
    contradicted: [
      'You leave out payment that comes by a longer road. Tax, premiums and donations also pay for a service, though nobody hands over cash at the desk.',
      'Here the course looks further back: what reaches the organisation through a government or an insurer was paid by somebody first.',
      'Payment need not be made at the counter: through tax, many who never see a bill have paid.',
    ],
    ask: [
      'Where does the money come from before it reaches the organisation?',
      'Does anybody pay without handing the money over themselves?',
      'Follow the money one step back: whose was it first?',
    ],
    contrast: [
      'In a shop you pay at the till. How does a resident pay for the street lights?',
      'One patient pays a private clinic by card, another is treated at a public hospital. Has the second one really never paid?',
      'A shopper sees the bill, a taxpayer seldom does. What do the two still have in common?',
    ],
    argue: [
      'The course’s argument: a payment that passes through a government, an insurer or a charity is still a payment, so the public can be customers of a service that is free at the door. Where do you see that here?',
      'Put together: residents pay tax, the government passes it on, the service is run with it. The giving is real, though indirect. Who gives in that way here?',
      'In short: value may come by way of somebody else. Who stands behind the one who signs the cheque here?',
    ],
  },
  K4: {
    name: 'Choice and willingness',
    claim: 'customers mostly take part willingly, and consumers may have no choice',
    present: [
      'Yes: willingness matters. Customers enter into an exchange; someone who is dealt with against their will is a consumer.',
      'Good: you look at who chose the relationship. A party who never asked for it is hardly taking part in an exchange.',
      'Choice is a useful test: who picks a provider gives it their custom, and who is made to deal with it gives nothing on purpose.',
    ],
    contradicted: [
      'You give the choice to consumers rather than customers. Mostly it is the other way about: an exchange is entered into willingly, while a consumer may be dealt with against their will.',
      'Some consumers do choose, yet many can’t: nobody picks the force that arrests them. Willingness goes more with customers.',
      'The course would put the choice mainly on the customer’s side: they agree to an exchange. A suspect or a prisoner agrees to nothing.',
    ],
    ask: [
      'Did both groups choose the relationship?',
      'Who could walk away from this organisation, and who couldn’t?',
      'How willing is each of the two to have dealings with it?',
    ],
    contrast: [
      'A patient may pick one hospital over another; a suspect can’t pick who arrests him. What does that change?',
      'A shopper can leave the shop, a prisoner can’t leave the prison. What does that say about exchange?',
      'A council agrees to a contract; a speeding driver agrees to nothing. How do their relationships differ?',
    ],
    argue: [
      'The course’s argument: an exchange is entered into willingly. Who is dealt with against their will gives nothing on purpose, and so is a consumer; who picks a provider brings it custom. Who has a choice here?',
      'Put together: choice is a sign of exchange, as whoever can go elsewhere gives something by coming. Compulsion points to a consumer. Where do you see either here?',
      'In short: willing parties trade, unwilling ones are acted on. Which of the people here never asked for it?',
    ],
  },
  K5: {
    name: 'One party can be both',
    claim: 'the same party can be customer and consumer at once',
    present: [
      'Yes: the two are parts that people play, and one party can play both, say by paying tax and being helped.',
      'Good: customer and consumer aren’t two kinds of people. The same person may pay in one way and be served in another.',
      'You see the overlap: it depends on what a party gives and gets, and some do both.',
    ],
    contradicted: [
      'You keep the two strictly apart. In this course they are parts that one party can combine: a taxpayer whose house is burgled has paid and is now being helped.',
      'Somebody can be both: the words describe relationships, not kinds of people. Who buys a sandwich and eats it has done both.',
      'The line isn’t so sharp: one person may give value at one time and be on the receiving end at another.',
    ],
    ask: [
      'Could somebody be both? Who, for example?',
      'Is there a party that belongs on both sides?',
      'Do the two groups have anybody in common?',
    ],
    contrast: [
      'A burglar only receives, a ministry only pays. Where would you put a taxpayer whose shed was broken into?',
      'Who buys a present isn’t who unwraps it. And who buys their own lunch?',
      'A funder may never walk in. What about a resident who pays council tax and borrows books?',
    ],
    argue: [
      'The course’s argument: the words name relationships, so one party can have both. Residents pay for the police by tax and are helped by them in need. Who else combines the two?',
      'Put together: ask of each party what it gives and what it gets. Some give and use: they are customers and consumers at once. Who would that be here?',
      'In short: nobody has to be only one of the two. Which party here pays in one way and is served in another?',
    ],
  },
};
