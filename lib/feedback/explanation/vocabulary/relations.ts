/**
 * What people say that parties do with an organisation, as phrases of a relation.
 * `verbs` are inflected in their first word; `words` stand as they are. '_' is an optional article, possessive or pronoun.
 */

export interface Phrases {
  readonly verbs?: string;
  readonly nouns?: string;
  readonly words?: string;
}

export const RELATIONS = {
  /** Gives money: pays, funds, buys. */
  PAY: {
    verbs: `pay, pay for, pay towards, pay in, pay into, prepay, fund, finance, bankroll, sponsor, subsidise, subsidize, buy, purchase, commission, donate, invest, spend, reimburse, fork out, shell out, stump up, cough up, pony up, foot _ bill, pick up _ bill, pick up _ tab, settle _ bill, sign _ cheque, sign _ cheques,
      write _ cheque, write _ cheques, sign _ check, sign _ checks, chip in, take _ money elsewhere, take _ money away, hold _ purse strings, hold _ purse, hold _ budget, hold _ money, control _ budget, control _ money, control _ purse strings, cut _ budget, cut _ funding, cut _ money, set _ budget, sign off _ budget, sign _ budget off, sign off _ money, sign off _ bill, approve _ budget, approve _ spending, authorise _ spending, allocate _ budget, cover _ cost, cover _ costs, bear _ cost, bear _ costs, meet _ cost, meet _ costs,
      cover _ bill, remunerate, compensate, underwrite, prop up, prop _ up, part with _ money, dip into _ pocket, put _ hand in _ pocket, put _ money, put money in, put money into, put in _ money, put _ cash, put in cash, bring in _ money, keep _ lights on, keep _ afloat, keep _ going financially, give _ money, give _ cash, hand over _ money, hand over _ cash, provide _ money,
      provide _ funding, provide _ funds, provide _ cash, provide _ budget, provide _ financial, supply _ money, supply _ funds, sanction _ funds, release _ funds, grant _ funds, give _ funding, give _ funds, give _ budget, give _ financial, put up _ money, pump money, pour money, cash in, tip, resource, financially support, support financially, support _ financially, hire, employ, crowdfund, fundraise,
      pick up the cost, pay up, pay out, lay out _ money, stand _ cost, back _ financially, splash out, shoulder _ cost, contribute financially, contribute money, outsource, procure, sustain _ financially, give _ grant, give grants, award _ contract, award _ grant, keep _ wages paid, keep _ fed, run _ budget, rent, subscribe`,
    nouns: `payment, funding, fee, donation, subsidy, investment, revenue, purchase, sale, subscription, grant, bill, invoice, contribution, precept, financial relationship, financial contribution, financial input, financial support, money relationship, cash, money, dosh, finance, fund, budget, salary, wage, cheque, rupee, pound, dollar, financial resource, monetary, quid, income, purse strings,
      ad revenue, council funding, government funding, wallet, financial, monetary`,
    words:
      'with the purse, with the money, with the cheque book, with the chequebook, with the cash, with the budget, with the wallet, with deep pockets, with the purse strings, monetarily, financially, bank rolled, payin, paying side, fundings, funds, their pocket, pocket, pockets, moneys, monies, money',
  },
  /** Gives in general; needs an object or a fitting giver to count as value. */
  GIVE: {
    verbs: `give, give back, provide, supply, offer, bring, put, put in, put into, hand, hand over, contribute, add, add value, create value, give value, bring value, support, return something, reward, share, exchange value, contribute value, contribute to, provide value, offer value, input, trade in, deliver value, bring _ business, give _ business, give _ custom, bring _ custom, feed back, chip, repay, pay back, reciprocate, owe, volunteer _ time`,
    nouns: 'value, resource, consideration, input, patronage, custom, worth, repeat business',
    words: 'of value, something of value, something valuable, anything of value',
  },
  /** Both directions at once. */
  EXCHANGE: {
    verbs: `exchange, trade, swap, barter, transact, do business, do a deal, do deals, have a deal, make a deal, strike a deal, strike a bargain, give and receive, give and get, give and take, bargain, negotiate`,
    nouns: `exchange, trade off, transaction, trade, deal, bargain, swap, business relationship, exchange relationship, business deal, commercial relationship, contractual relationship, contractual, two way street, business arrangement, commercial arrangement, partnership, trading relationship, service level agreement, sla, buyer seller relationship, quid pro quo, trading partner, contract`,
    words: `business one, commercial one, financial one, money one, value for value, give and take, two way, both ways, 2 way, two ways, mutual, mutually, reciprocal, reciprocity, transactional, transactionally, win win, something for something, tit for tat, in both directions, both directions, flows both ways, back and forth, mutual benefit, give something get something, each get something, both sides gain, both gain, both get something, exchange relation, in exchange, either direction, each direction, both sides get, like a deal, commercial`,
  },
  ONEWAY: {
    words: `a cost, a burden, a drain, a drain on, value for nothing, nothing comes back, nothing goes back, nothing flows back, nothing coming back, nothing going back, one way, one way street, 1 way, one sided, all one way, only one way, take take take, take take, all take, all take and no give, something for nothing, one direction, single direction, only take, just take, only takes, just takes, only taking, just taking, takes only, take only, only a flow outwards, only goes out, goes out to them, flows outwards, flows one way, unilateral, no give and take`,
  },
  RETURN: {
    words: `in return, something back, anything back, nothing back, something in return, anything in return, nothing in return, get back, gets back, got back, getting back, expect results, in exchange for, as payback, get something for it, in return for, for its money, for his money, for her money, for the money, for our money, for my money, for your money, for their money, moneys worth, money's worth, value for money, expect value, a return, return on, want results, wants results, expects results, expect something, expects something, demand results`,
  },
  /** Uses the service of their own accord, or takes it in. */
  USE: {
    verbs: `see _ doctor, see _ nurse, see _ gp, see _ consultant, see _ dentist, see _ solicitor, get the use of, have the use of, get use of, come through, use, utilise, utilize, make use of, receive, recieve, consume, access, experience, enjoy, borrow, visit, attend, call, call on, call for, call out, ring, ring up, phone, dial, contact, turn to, come to, come in, come into, come through _ door, walk in, walk into, walk through _ door, go to, go in, go into, turn up, ask for help, ask _ for help, report, rely on, depend on, partake, make an appointment, go there, come there, go for treatment, come for treatment, need, need help, require, take advantage of, use up, take out, take out books, take the books out, take books out, take a book out, take them out, read, watch, listen to, listen,
      get the service, get _ service, get _ services, get _ help, get help, get treatment, get _ treatment, get care, get _ care, get protection, get _ protection, get support, get _ support, get assistance, get advice, get medicine, get medical, get food, have treatment, have _ operation, have an op, have _ operation done, have _ treatment, get better, get medication, get a service, get the product, get the care, get the help, get the paper, get books, get _ book, lie in _ bed, occupy _ bed, take _ service, take the services, take services, avail, avail of, avail themselves, eat, undergo, be given, be provided, log _ ticket, raise _ ticket, pick up _ paper,
      get away with it, pick up _ copy, pick _ up, take _ home, take _ away, play with, wear, drive, see the ads, see the adverts, see _ ad, see _ advert, look at the ads, watch the adverts, get _ book, get justice, get _ justice, get free, have it done, live off, end up in, end up with, get sorted, get fixed, get what, receive from, tap into, get given, see a doctor, go to see, come and, take _ out, reap, reap _ benefits, gain from, get something from, get something out of, use it, use them, shop, shop at, shop there, come for, come here, turn up at`,
    nouns: `usage, use of, user of, recipient of, receiver of, treatment, care, beneficiary of, utilisation, protection`,
    words: `on the receiving end, at the receiving end, receiving end, in need of, at the sharp end, has it used on, have it used on, gets the service, gets the help, in a cell, in the cell, in the bed, in bed, customers of convenience, on the end of, at the end of the service, on ward, in hospital, end up using`,
  },
  /** Gains by it: sound of a customer as well, so no sign of a misconception. */
  BENEFIT: {
    verbs:
      'benefit, benefit from, profit from, gain, take, get, obtain, have benefit, collect, take from, take in, acquire, end up, have access',
    nouns: 'benefit',
    words: 'better off',
  },
  /** What an organisation does to people; read as use when passive, or when the organisation does it to somebody. */
  /** The organisation asks money for it: the one charged pays. */
  CHARGE: {
    verbs: 'charge, invoice, recharge',
  },
  ACT: {
    verbs: `treat, help, help out, arrest, nick, police, serve, protect, cure, heal, operate, operate on, look after, care for, take care of, detain, catch, lock up, lock _ up, act on, act upon, affect, impact, target, deal with, investigate, search, stop, question, rescue, teach, educate, train, feed, house, admit, process, sentence, punish, prosecute, bang up, collar, handcuff, cuff, fine, convict, imprison, jail, caution, interview, chase, bust, advise, represent,
      support, assist, see, see to, inform, entertain, respond to, work on, work with, work for, subject, subject to, do to, police, patch up, fix, fix up, sort out, wait on, hand, do unto, act for, speak up for, speak for, attend to, burgle, rob, mug, assault, throw in _ cell, throw in jail, send to prison, put in prison, put in jail, put in _ cell, put away, put behind bars, apprehend, pull over, breathalyse, restrain, tase, taser, safeguard, nurse, stitch, stitch up, discharge, vaccinate, diagnose, immunise, give treatment, medicate, section, pick up, counsel, keep safe, keep _ safe, look at, provide for, cater for, deliver to, keep an eye on, kick, hospitalise, transport, do for, take to, take away, take in, watch over, accommodate, influence, reach, manage, run in, run after, book, control, confront, monitor, supervise, handle, defend, aid, shelter, comfort`,
    words:
      'subject to, acted on, acted upon, done to, worked on, on the wrong end, at the mercy of, have things done to them, has things done to them, done to them',
  },
} as const satisfies Record<string, Phrases>;

export type RelationTag = keyof typeof RELATIONS;

/** Choice and willingness (K4), its lack, and the powers that aren't it. */
export const WILL = {
  CHOOSE: {
    verbs: `prefer, turn down, turn _ down, reject, request, choose, opt, opt in, opt for, decide, volunteer, consent, agree, agree to, sign up, sign up for, shop around, pick, select, enter into, seek out, go elsewhere, go somewhere else, go to another, go to a different, look elsewhere, change provider, take _ contract, take _ custom, take _ elsewhere, take _ business, choose whether, take _ money elsewhere, walk away, take _ custom elsewhere, take _ business elsewhere, switch, elect, invite, welcome, want, ask to, ask for it, ask for, pick and choose, take it or leave it, say no, refuse`,
    nouns: 'choice, option, patient choice, free choice',
    words: `willing, willingly, voluntary, voluntarily, free will, optional, out of choice, actively engage, knowingly, of their own volition, of own volition, off their own bat, of their own free will, of own free will, by choice, freely, deliberately, intentionally, intentional, on purpose, free to, their own accord, consensual, wilfully, willfully, want to be there, wants to be there, alternative, willing participant, happily, gladly, a say, any say, much say, real say, more say, the say`,
  },
  FORCED: {
    verbs:
      'take what they are given, take what they get, take what he is given, take what you are given, take what it gets, get what they are given, get what you are given, have to accept, have to put up with, put up with, have to take it, have no choice, have no say, thrust upon, thrust on, force, compel, coerce, drag, impose, oblige',
    words: `no say at all, little say, whether they want to or not, whether they want it or not, whether he wants to or not, whether he wants it or not, whether you want to or not, whether she wants to or not, whether they want or not, whether they choose to or not, whether they choose it or not, whether they wanted to or not, against their wishes, against his wishes, against her wishes, uninvited, no way out, out of their hands, out of his hands, powerless to, must accept, no say in, no decision, not their decision, not his decision, not up to them, not their choice, not his choice, not a choice, not much choice, not much of a choice, not any choice, obligatory, obliged, by force, unable to choose, under compulsion, compulsion, no control over, no option but, not out of choice, can not avoid, can not opt, can not choose, can not help it, can not leave, can not get out of, can not just leave, not optional, not voluntary, not there by choice, not willing, not consent, not consented, not agree to, no real choice, little choice, without wanting, without asking, unwanted, never wanted, never asked, did not want, did not ask, did not choose, do not get to choose, do not get a choice, does not get a choice, do not get a say, does not get a say, not given a choice, not given the choice, not asked, if they could avoid, rather be elsewhere, rather be anywhere, unwilling, unwillingly, involuntary, involuntarily, compulsory, mandatory, unwanted, against their will, against his will, against her will, against your will, against our will, against there will, whether they like it or not, whether he likes it or not, whether you like it or not, like it or not, likes it or not, stuck with, reluctantly, reluctant, non consensual, unintentionally, unintentional, captive, no choice, no say, without choice, no option, no alternative,
      without consent, without their consent, without being asked, wants it or not, want it or not, wanted it or not, want to or not, would rather not, rather not be, not by choice, against will, can not refuse, can not opt out, can not say no, can not walk away, can not go elsewhere, nowhere else to go, forced upon, forced on, imposed on, foisted, unasked, no free choice, lack choice, lack a choice, without a choice, without any choice, without a say, under duress, no freedom, made to, out of necessity, in the matter, even if they do not want, even if not want, even if they did not want`,
  },
} as const;
