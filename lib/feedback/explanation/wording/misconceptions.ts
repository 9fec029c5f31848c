/** Refutations: each variant names the view, says why it tempts, refutes it, and sets a contrasting case beside it. */
import type { MisconceptionId } from '../../types';

export interface Refutation {
  readonly name: string;
  readonly tempts: string;
  readonly refutes: string;
  readonly contrast: string;
}

export interface MisconceptionWording {
  /** A heading of a few words. */
  readonly name: string;
  readonly variants: readonly Refutation[];
  /** Steps of the ladder: an open question; a contrast; the whole argument and a question. */
  readonly ask: readonly string[];
  readonly contrast: readonly string[];
  readonly argue: readonly string[];
}

export const MISCONCEPTION_WORDING: Readonly<Record<MisconceptionId, MisconceptionWording>> = {
  M1: {
    name: 'No price, so no customers?',
    variants: [
      {
        name: 'You reason that where nothing is sold there can be no customers.',
        tempts: 'It tempts because we meet customers mostly at a till.',
        refutes: 'But an exchange needs no price: whoever funds a service and gets something for it is its customer.',
        contrast: 'A free library has no till, yet the council pays for it and expects readers to be served.',
      },
      {
        name: 'This is the view that a free service has no customers.',
        tempts: 'It is easy to hold, as nobody at the desk pays.',
        refutes:
          'Still, someone pays somewhere, by tax, a grant or a contract, and gets something in return, which is what makes a customer.',
        contrast: 'Readers of a free newspaper pay nothing, but its advertisers do: the paper has customers all right.',
      },
      {
        name: 'Here ‘no price’ is taken to mean ‘no customers’.',
        tempts: 'That comes naturally, since in shops the price tag and the customer go together.',
        refutes: 'The test is exchange, not price: is something of value given, and something got for it?',
        contrast: 'The fire brigade sends no bill, yet those who fund it get a safer town for their money.',
      },
    ],
    ask: [
      'Nobody pays at the desk, so who does keep the service going?',
      'If nothing is sold, where does the money for the wages come from?',
      'Could something other than a price be given in exchange here?',
    ],
    contrast: [
      'A free newspaper costs its readers nothing. Who are its customers, and who might play their part here?',
      'Street lights have no price, yet someone pays for them and wants them lit. Who is that, for this service?',
      'A charity may charge nothing because a council pays it. Who stands in the council’s place here?',
    ],
    argue: [
      'Step by step: staff must be paid, so value comes in; whoever gives it wants something for it; that is an exchange, and with it a customer. Who is it here?',
      'Take it in order: no price means only that the user doesn’t pay there and then. Somebody else does, and gets a result. Whom would you name?',
      'The argument in full: an exchange is value for value, in whatever form. Funding for public order is one, with no price in sight. Who gives here, and what comes back?',
    ],
  },
  M2: {
    name: 'Does using it make a customer?',
    variants: [
      {
        name: 'You take whoever uses the service for its customer.',
        tempts: 'In a shop that mostly works, as the one who uses is the one who paid.',
        refutes: 'But use alone is what marks a consumer; a customer also gives something of value and gets something for it.',
        contrast: 'A toddler plays with the toy, but the parent who bought it is the toyshop’s customer.',
      },
      {
        name: 'This is the view that using something makes you its customer.',
        tempts: 'It tempts because users are the people we see.',
        refutes: 'The course asks what they give: without an exchange, a user is a consumer.',
        contrast: 'Somebody held in a cell uses a good deal of police time, and no one would say that he is buying it.',
      },
      {
        name: 'Here use is the test of a customer.',
        tempts: 'That is how we talk every day, and in trade the two often fall together.',
        refutes: 'Where one party pays and another is served, the test has to be giving: the user is the consumer.',
        contrast: 'The cat eats the cat food; its owner is the customer.',
      },
    ],
    ask: [
      'They use it, to be sure. What do they give for it?',
      'What would you call somebody who pays and never uses it?',
      'Is using it enough, or must something be given as well?',
    ],
    contrast: [
      'A toddler uses a toy and a parent buys it. Which of the two is more like the people you describe?',
      'A ministry pays for the police and may never call them. Is it their customer or not, and why?',
      'A thief uses what he stole. What keeps him from being a customer?',
    ],
    argue: [
      'Step by step: a customer gives value and gets something back; a user gets something, and may have given nothing; so use by itself makes a consumer. What do your users give?',
      'Take it in order: ask first who gives, then who gets. Whoever does both is a customer, whoever only gets is a consumer. Where do the people you name come out?',
      'The argument in full: were every user a customer, thieves and prisoners would be customers too. It is the giving that tells them apart. Who gives here?',
    ],
  },
  M3: {
    name: 'Are consumers the ones who pay?',
    variants: [
      {
        name: 'You have consumers as the ones who pay.',
        tempts: 'The news does speak of ‘consumer spending’, so it sounds natural.',
        refutes: 'In this course paying is the customer’s part; to consume is to use something, paid for or not.',
        contrast: 'Children eat the breakfast cereal and are its consumers; the parent at the checkout is the customer.',
      },
      {
        name: 'This gives the paying to consumers.',
        tempts: 'It is an easy swap, as a shopper is often both.',
        refutes: 'Yet the words part company once someone else pays: the payer is the customer and the user the consumer.',
        contrast: 'Whoever reads a free paper is its consumer and pays nothing; the advertisers pay.',
      },
      {
        name: 'Here the two words seem to have changed places.',
        tempts: 'No wonder: they begin alike and everyday speech mixes them.',
        refutes: 'A consumer uses the service or has it done to them; whoever gives money or other value for it is a customer.',
        contrast: 'A dog consumes the biscuit without ever paying for one.',
      },
    ],
    ask: [
      'Who pays here, and who is served? Which word would you give to each?',
      'Could somebody consume a thing without paying for it?',
      'If consumers pay, what would you call those who use it for nothing?',
    ],
    contrast: [
      'A child eats the cereal and a parent pays. Which of them is the consumer?',
      'A man in a cell pays nothing and is dealt with all the same. Which word suits him?',
      'An advertiser pays for a free paper and a commuter reads it. Who consumes it?',
    ],
    argue: [
      'Step by step: to consume is to use up or take in; that needs no purse. To be a customer is to give value in an exchange. So who pays is the customer. How would you now tell the two apart here?',
      'Take it in order: find who pays, call them customers; find who is served, call them consumers; some will be both. Who is who here?',
      'The argument in full: thieves and children consume what others have bought, so paying can’t be what makes a consumer. What does, then?',
    ],
  },
  M4: {
    name: 'Does being the reason make a customer?',
    variants: [
      {
        name: 'You reason that those for whom a service exists are therefore its customers.',
        tempts: 'It tempts, as without them there would be nothing to do.',
        refutes: 'But being the reason for a service is no exchange: nothing of value is given for what is got.',
        contrast: 'Fires are why there is a fire brigade, and nobody calls an arsonist its customer.',
      },
      {
        name: 'This is the view that whoever gives an organisation its work is its customer.',
        tempts: 'It feels right because the work would stop without them.',
        refutes:
          'Needing a service, or causing the need for it, gives the organisation nothing in exchange; those who pay for the work do.',
        contrast: 'Greenfly keep gardeners busy, yet it is the garden’s owner who pays them.',
      },
      {
        name: 'Here being needed for the service is taken for giving something.',
        tempts: 'That is an understandable step, since no demand would mean no service.',
        refutes: 'Demand explains why the service is there; the customer is whoever gives value so that it can be met.',
        contrast: 'Potholes are the reason for road menders, and the council is their customer.',
      },
    ],
    ask: [
      'They are why the service exists. Do they also give it something?',
      'Who gives the organisation the means to do that work?',
      'What do they put in, beyond being the cause of the work?',
    ],
    contrast: [
      'Arsonists make work for the fire brigade. What would they have to do to be its customers?',
      'A ministry makes no work for the police, but funds them. Which of the two, ministry or offender, is in an exchange?',
      'A patient who picks a hospital brings it custom. How is that different from only being ill?',
    ],
    argue: [
      'Step by step: a customer gives value and gets something back; causing work is not giving value; so the cause of the work is a consumer at most. What, if anything, do they give?',
      'Take it in order: the need comes from one party, the means from another. An exchange is made with the second. Who is that here?',
      'The argument in full: were the reason for a service its customer, burglars would be customers of the police. What they lack is an exchange. Who has one?',
    ],
  },
  M5: {
    name: 'Are they just two words for the same?',
    variants: [
      {
        name: 'You see the two words as meaning the same.',
        tempts: 'In a shop they nearly do, as the buyer is mostly the user.',
        refutes: 'They come apart wherever one party pays and another is served, which is the usual case in public services and charities.',
        contrast: 'A council pays for a home help and an old man is helped: one is the customer, the other the consumer.',
      },
      {
        name: 'This is the view that customer and consumer make no difference.',
        tempts: 'Everyday speech swaps them freely, so it is no surprise.',
        refutes: 'Yet the relationships differ: the one is an exchange, the other is use with nothing given for it.',
        contrast: 'Who buys dog food doesn’t eat it, and who eats it doesn’t buy it.',
      },
      {
        name: 'Here the two words are taken as one.',
        tempts: 'That works well enough when you buy your own lunch.',
        refutes: 'But it hides who gives and who only gets, and an organisation needs to know both.',
        contrast: 'A free paper’s advertisers and its readers want different things, and only the advertisers pay.',
      },
    ],
    ask: [
      'Can you think of somebody who pays for a thing that another uses?',
      'Is the one who pays here always the one who is served?',
      'Would a person under arrest and the ministry that funds the police have the same relationship with it?',
    ],
    contrast: [
      'In a shop the buyer is mostly the user. Who pays and who is served here?',
      'Think of a present: one person buys it, another enjoys it. Which word goes to which?',
      'The owner buys the dog food and the dog eats it. What would be lost with a single word for both?',
    ],
    argue: [
      'Step by step: customers give value and get something back; consumers use or are acted on; in trade that is often one person, elsewhere it is two. Who are the two here?',
      'Take it in order: look for who gives, look for who gets. Where they aren’t the same, one word won’t do. What do you find here?',
      'The argument in full: the words nearly coincide where users buy for themselves, and part where someone else pays. Which of these is this organisation?',
    ],
  },
};
