/**
 * Who people name when they speak of customers and consumers, by the part that they usually play.
 * A scenario's own parties come before these. One entry a comma; all are nouns and inflected.
 */

export const PARTIES = {
  /** The two words of the course, and what stands for them plainly. */
  CUST: 'customer, customer camp, customer list, customer box, customer column, customer category, customer pile, customer team, customer end, customer role, customer group, customer relationship, customer base, customer side, custy, cust, former customer, paying customer',
  CONS: `consumer, consumer camp, consumer list, consumer box, consumer column, consumer category, consumer pile, consumer team, consumer end, consumer role, consumer group, consumer relationship, consumer side, end consumer, resource user`,
  /** Pays or funds by trade or office; a customer by sense. */
  PAYER: `shops, businesses, government, gov, govt, gvt, the state, state, minister, ministry, treasury, exchequer, chancellor, home office, home secretary, home sec, department of health, dept of health, dhsc, nhs england, icb, ccg,
    parliament, mp, politician, council, councillor, local authority, local government, county council, city council, town hall, city hall, mayor, whitehall, westminster, downing street, commissioner, crime commissioner,
    police and crime commissioner, pcc, commissioning body, insurer, insurance company, insurance, funder, funding body, sponsor, donor, giver, benefactor, grant maker, trust fund, foundation, investor, shareholder, advertiser, buyer, purchaser,
    payer, bill payer, budget holder, retailer, paymaster, resource provider, money provider, provider of funds, provider of money, provider of resources, fund holder, fundholder, authority, public purse, public sector, football club, event organiser,
    festival organiser, company, firm, supplier, hmrc, tax office, the revenue, inland revenue, irs, zus, urssaf, finanzamt, skat, hacienda, sars, firs, sss, gsis, krankenkasse, nhif, nhia, sickness fund, mutuelle, landlord, scottish government, welsh government, federal government, city, county, management, head office, line manager, finance department, finance team,
    person paying, people paying, local business, estate agent, philanthropist, supporter, backer, patron, department of justice, ministry of justice, ministry of health, health ministry, health department, department, drug firm, drug company, uni, local council, borough council, district council, parish council, town council, commissioners, integrated care board, trustee, philhealth, medicare, medicaid, health insurer, health insurance, insurance fund, health fund, lottery, lottery fund, grant giver, grant body, bankroller, financier, moneyman, money man, money men, money people, sponsor, purse holder, cheque writer, county hall, civic centre, stormont, holyrood, cardiff bay, the dail, oireachtas, hse, comunidad, the powers that be, higher ups, commissioning group, health authority, health board, la, paying party, bursar, fee payer`,
  TAXP: 'taxpayer, tax payer, rate paying public, precept payer, sales tax payer, lottery player, ratepayer, rate payer, council tax payer, taxpaying public, tax paying public, taxed public',
  /** Receives the service or is acted on; a consumer by sense. */
  SERVED: `covid patient, medical student, the accused, fella in cuffs, man in cuffs, lad in cuffs, lad in the dock, man in the dock, the fella in the cell, shoplifter, wife beater, sick people, ill people, poorly people, people who are ill, people who are sick, service receiver, the unwell, unwell, the injured, the needy, needy, hurt, user, end user, service user, beneficiary, recipient, receiver, service receiver, getter, taker, patient, sick, ill, poorly, injured, casualty, victim, victim of crime, crime victim, criminal, crim, offender, ex offender, suspect, witness, prisoner, inmate, detainee, thief, burglar, robber, mugger, murderer, crook, perp, perpetrator, villain,
    wrongdoer, baddie, bad guy, bad person, bad people, lawbreaker, law breaker, rule breaker, arrested man, arrested person, arrestee, accused, guilty, culprit, convict, drug dealer, dealer, shoplifter, vandal, hooligan, yob, drunk, drunk driver, speeder, speeding driver,
    driver, motorist, joyrider, fraudster, terrorist, gang, gang member, rioter, trespasser, reader, borrower, library member, library user, pupil, student, schoolchild, learner, child, kid, toddler, baby, passenger, viewer, listener, audience, visitor, homeless, rough sleeper,
    pensioner, old person, old people, old lady, little old lady, elderly, disabled, disabled adult, vulnerable adult, vulnerable, adult with learning disability, adult with learning difficulty, person with learning disability, person with learning difficulty, people with learning disability,
    people with learning difficulty, people with disability, learning disabled, learning disability adult, service receiver, client group, caller, refugee, addict, junkie, pet, dog, cat, animal, resident in care, householder, burgled householder, shed owner, missing person, mental health patient, gift receiver,
    out patient, in patient, outpatient, inpatient, householders, lad, unemployed, jobseeker, tenant, mother to be, expectant mother, newborn, road user, guy in the back, man in the cell, person in the cell, asylum seeker, the arrested, bloke in the cell, scrote, toerag, delinquent, juvenile, young offender, stroke patient`,
  /** Gives and gets: pays by tax, is served in need. */
  PUB: `the lot of us, rest of us, the rest of us, decent people, honest people, decent folk, working people, working man, the whole town, everyone in the town, everybody in the town, public, general public, member of the public, citizen, resident, local resident, local people, locals, local, community, society, population, household, voter, neighbour, neighbourhood, joe public, everyone, everybody, ordinary people,
    ordinary person, normal people, people like me, people like us, parent, family, relative, nation, law abiding citizen, shopper, all of us, most of us, some of us, man in the street, average joe, homeowner, house owner, carer, villager, townspeople`,
  /** Neither payers nor served by their name: what they do tells. */
  OPEN: 'department, dept, business unit, division, client, volunteers, subscriber, commuter, fan, player, cardholder, card holder, ticket holder, spectator, traveller, holidaymaker, guest, diner, gamer, cyclist, pedestrian, homeless charity, worker',
  /** The organisation's own people, who may use what it has. */
  STAFF: 'staff, employee, colleague, coworker, co worker, sales rep, rep, staff member, member of staff, the team, the teams, sales team',
  SELF: 'us taxpayers, us ratepayers, us rate payers, us tax payers, we taxpayers, we ratepayers, us lot, the likes of you and me, the likes of us, the likes of me, you and me, you and i, me and you, my own mother, my own father, my own mum, my own dad, my son in law, my father in law, my mother in law, my grandad, my grandmother, my grandfather, my boss, my mate, i, me, my, mine, myself, we, us, our, ours, ourselves, my husband, my late husband, my wife, my mum, my dad, my son, my daughter, my mother, my father, my nan, my gran, my brother, my sister, my partner, my friend, my neighbour, my family',
  YOU: 'you, u, ya, yourself, one self',
  /** Somebody not yet told apart; the clause that follows says who. */
  GEN: `the other, the others, the other one, the other side, the other party, other party, people, person, someone, somebody, anyone, anybody, those, one, ones, whoever, individual, guy, man, men, woman, women, folk, folks, group, party, organisation that pays, body, member, ppl, peeps, lot, masses, side, persons, other, others, type, kind, any person, entity, all, bloke, chap, lady,
    fella, feller, fellow, lass, lassie, laddie, gal, girl, boy, geezer, dude, soul, sod, bugger, so and so, gentleman, gent, human, human being, bod, character, punter, mug, customer facing, the other fella, other half, gran, granny, grandma, grandpa, grandad, grandmother, grandfather, mum, mother, dad, father, brother, sister, son, daughter, auntie, aunt, uncle, cousin, nephew, niece, husband, wife, mate, friend, kiddie, youngster, teenager, adult, most people, many people, other people`,
  NOBODY: 'nobody, no one, noone, no body, none of them, not anyone, not anybody',
  /** The organisation itself, its staff and what it offers. */
  ORG: `police, police force, police service, police officer, the force, force, cop, copper, bobby, officer, constable, law enforcement, old bill, hospital, hospital trust, ward, trust, clinic, surgery, doctor, nurse, gp, medic, surgeon, paramedic, charity, advocacy charity, advocate, organisation, org, provider, service provider,
    library, librarian, school, college, university, teacher, it department, shops that sell, marketing department, helpdesk, it team, newspaper, paper, free paper, shop, store, business, supermarket, tesco, station, police station, team, agency, seller, fire brigade, ambulance, prison, court, institution, practice, publisher, editor`,
  NHS: 'nhs, the nhs, health service, national health service',
  BOTH: 'both, both of them, each of them, each',
  THEY: 'they, them, he, him, she, her, theirs, themselves, himself, herself, these people, such people, these',
  FORMER:
    'the former, former, the first group, first group, first lot, the first, first one, the first one, first type, the first lot, first ones, first kind, the first kind, first set',
  LATTER:
    'the latter, latter, the second group, second group, second lot, the second, second one, the second one, second type, the second lot, last group, the last group, second ones, second kind, the second kind, second set',
} as const;

export type PartyTag = keyof typeof PARTIES;
