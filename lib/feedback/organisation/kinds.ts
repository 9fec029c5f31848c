/**
 * Kinds of party that people name, whatever the organisation: the general side of the reading. What a kind is to one organisation
 * (a patient pays a dentist and is served by a hospital) is said by the trade. Phrases are inflected when they are read, so singular or plural is the same.
 */
export type KindId =
  | 'government'
  | 'council'
  | 'grantmaker'
  | 'taxpayer'
  | 'public'
  | 'donor'
  | 'sponsor'
  | 'investor'
  | 'customer'
  | 'client'
  | 'homeowner'
  | 'tenant'
  | 'landlord'
  | 'member'
  | 'visitor'
  | 'traveller'
  | 'business'
  | 'retailer'
  | 'wholesaler'
  | 'supplier'
  | 'staff'
  | 'department'
  | 'volunteer'
  | 'occupation'
  | 'household'
  | 'parent'
  | 'child'
  | 'teen'
  | 'pupil'
  | 'student'
  | 'patient'
  | 'needy'
  | 'victim'
  | 'offender'
  | 'thief'
  | 'animal'
  | 'animal-owner'
  | 'reader'
  | 'user'
  | 'end-user'
  | 'recipient'
  | 'applicant'
  | 'regulator'
  | 'taxman'
  | 'rival'
  | 'opponent'
  | 'self'
  | 'press'
  | 'public-body'
  | 'charity'
  | 'insurer'
  | 'intermediary'
  | 'worshipper'
  | 'employer'
  | 'private-payer'
  | 'away'
  | 'soldier'
  | 'person';

export const KINDS: Readonly<Record<KindId, string>> = {
  government:
    'attorney general, lord chancellor, foreign secretary, defence secretary, education secretary, justice secretary, members of parliament, bundestag, state governor, government, gov, govt, goverment, the state, central government, federal government, national government, state government, government department, govt department, ministry, ministry of defence, ministry of health, ministry of education, ministry of justice, ministry of agriculture, department for education, department of education, department of health, department of health and social care, department for transport, department for work and pensions, department of justice, department of agriculture, department for environment, department for international development, dfe, dhsc, dwp, mod, moj, defra, dft, fcdo, desnz, home office, home secretary, health secretary, minister, secretary of state, chancellor, prime minister, president, cabinet, cabinet office, treasury, the exchequer, whitehall, westminster, parliament, mp, politician, holyrood, stormont, senedd, scottish government, welsh government, welsh assembly, irish government, the crown, crown, king, queen, public purse, nhs england, nhs scotland, nhs wales, nhs improvement, icb, integrated care board, ccg, clinical commissioning group, primary care trust, hse ireland, health board, commissioner, commissioning group, commissioning body, pcc, police and crime commissioner, police authority, fire authority, health authority, education authority, funding body, funding council, funding agency, esfa, lea, mep, meps, dfid, desnz, hmpps, nhs digital, nhs resolution, department of trade, office for students, ofs, hefce, european union, the eu, european commission, united nations, un, unicef, usaid, unhcr, world bank, world health organisation, senate, congress, ruling party, nato, federal agency, public authority, the authorities, ministries, paymaster, public money, state pension service, legal aid agency, legal aid, student loans company, highways england, national highways, homes england, electorate office',
  council:
    'council, local council, local authority, county council, city council, town council, parish council, borough council, district council, unitary authority, county hall, city hall, town hall, mayor, municipality, local government, combined authority, the la, councillor, adult social care, social services, social care commissioner, authority, county, borough',
  grantmaker:
    'funder, funders, grant maker, grant giver, grantmaker, grant funder, trust fund, trusts and foundations, charitable trust, foundation, lottery, lottery fund, national lottery, heritage lottery, heritage fund, big lottery, community fund, lottery heritage fund, arts council, arts council england, creative scotland, sport england, research council, ukri, wellcome, wellcome trust, comic relief, children in need, community foundation, gates foundation, ford foundation, prince s trust, esrc, epsrc, innovate uk, horizon europe, erasmus, financier, financial backer, backer, endowment, bursary fund, institutional donor, paying body',
  taxpayer:
    'taxpayer, tax payer, the tax payer, council tax payer, council taxpayer, ratepayer, rate payer, business rate payer, precept payer, tax paying public, tax paying citizen, voter, licence fee payer, licence payer, bill payer through council tax, electorate, national insurance payer, tax contributor',
  public:
    'public, general public, the public, member of the public, members of public, society, society at large, society as a whole, wider society, community, local community, wider community, whole community, communities, citizen, citizens, nation, the nation, the country, country, population, local population, everyone, everybody, every one, all people, all of us, the people, the whole town, townspeople, local people, local person, local resident, joe public, joe bloggs, man on the street, man in the street, the locals, local, villager, the village, the town, city, the city, the parish, parishioner, neighbourhood, the world, world, mankind, humanity, islander, everyone in the area, postcode, civilian, constituent, future generation, next generation, the street, neighbour, neighbor',
  donor:
    'donor, supporter, benefactor, philanthropist, fundraiser, regular giver, giver, contributor, major donor, individual giver, legator, legacy giver, people who give, well wisher, patron, big giver, friends of the hospital, friends of the museum, friends of the library, friends group, marathon runner, sponsor of a child, gift aiders, congregation giver, tither',
  sponsor:
    'sponsor, advertiser, corporate sponsor, corporate partner, corporate supporter, shirt sponsor, brand, brands, brand partner, ad buyer, media buyer, corporate donor',
  investor:
    'investor, vcs, vc firm, vc fund, shareholder, share holder, stockholder, venture capitalist, vc, angel investor, owner of the company, private equity, stakeholder investor, lender, bondholder, creditor, the city investors, franchisor, family shareholders',
  customer:
    'customer, shopper, buyer, purchaser, consumer, punter, regular, diner, guest, eater in, subscriber, account holder, cardholder, card holder, ticket holder, ticket buyer, bill payer, billpayer, payer, policyholder, policy holder, bride, groom, couple, bride and groom, bride to be, wedding couple, newlywed, wedding party, party goer, householder who pay, saver, borrower of money, mortgage holder, mortgagee, trade account, walk in, walk ins, walk in trade, passing trade, footfall, online shopper, bargain hunter, paying public, collector, hirer, renter, season ticket holder, paying guest, gift buyer, present buyer, person who buy, end customer, final customer, customer base, cash customer, trade customer, account customer, account, enterprise account, key account, business account, hen party, stag party, stag do, hen do, stag dos, hen dos, works dos, stag night, hen night, works do, works outing, birthday party, event organiser, party planner, host, first time buyer, house buyer, home buyer, vegan, vegetarian, vendor of house, seller of house, house seller, home seller, property seller, car buyer, foodie, beer lover, coffee lover, coffee drinker, food lover, gardener at home, diyer, hobbyist, crafter, pensioner couple, executive, professional couple, city worker, office worker, builder having breakfast, dog walker, student nights, clubber, nightclub goer, reveller, drinker at bar, lunch crowd, lunchtime crowd, school run mum, yummy mummy, tourist, holidaymaker, holiday maker, backpacker, day tripper, coach party, coach trip, wedding guest, bidder, trader',
  client: 'client, private client, corporate client, commercial client, trade client, business client, paying client',
  homeowner:
    'homeowner, home owner, house owner, householder, property owner, owner occupier, person with a house, flat owner, leaseholder, house holder',
  tenant: 'tenant, renter, lodger, leaseholder tenant, resident tenant, social tenant, council tenant, shared owner',
  landlord:
    'landlord, landlady, property developer, property company, housing developer, letting landlord, buy to let landlord, property manager, managing agent',
  member:
    'member, paid up member, club member, membership, union member, paying member, gym goer, gym member, player, team player, athlete, season ticket, associate member',
  visitor:
    'visitor, museum goer, sightseer, tripper, walker, rambler, swimmer, day visitor, school party, school group, school trip, school visit, family with child, holiday visitor, attendee, goer, participant, delegate, spectator, fan, supporter in the stand, theatre goer, theatregoer, concert goer, cinema goer, film goer, audience in the hall',
  traveller:
    'passenger, commuter, traveller, rider, flyer, driver, motorist, road user, cyclist, pedestrian, bus user, train user, foot passenger, bus pass holder, person on the bus, holiday flyer, business traveller, lorry driver, trucker, van driver, lorry driver on the road, haulier on the road',
  business:
    'airport, marina, harbour, refinery, chippy, laundrette, caravan park, holiday park, theme park, shopping centre, retail park, business park, film studio, tv channel, sky, netflix, stag do owner, business, businesses, company, companies, firm, firms, small business, local business, small firm, sme, smes, start up, startup, corporate, corporation, enterprise, big company, blue chip, plc, organisation, office, offices, industry, trade body, contractor, main contractor, developer of housing, builder, building firm, housebuilder, house builder, construction company, construction firm, estate agent, letting agent, car dealer, car dealership, garage, accountant, accountancy firm, solicitor firm, law firm, ad agency, advertising agency, design agency, marketing agency, recruitment agency, employment agency, temp agency, publisher, newspaper, magazine, printer, bank, building society, hotel, hotelier, restaurant, restaurateur, cafe, coffee shop, pub, bar, club, nightclub, canteen, caterer, catering firm, care home, nursing home, farm, farmer, grower, factory, manufacturer, oem, car maker, airline, bus company, train company, train operating company, rail operator, shipping line, haulier, freight company, logistics company, logistics firm, courier company, energy company, oil company, utility, utility company, water company, telecom, telco, isp, tech company, tech firm, software house, film company, production company, tv company, broadcaster, record label, label, gallery, art gallery, salon, gym, leisure centre, dentist, dental practice, vet, vet practice, optician, pharmacy chain, pharma company, drug company, pharmaceutical company, events company, event company, tour operator, travel company, holiday company, food processor, dairy, creamery, mill, brewery, bakery, abattoir, slaughterhouse, butcher, greengrocer, fishmonger, market trader, stallholder, architect, architect practice, engineering firm, engineering company, aircraft maker, shipyard, mine, mining company, quarry, power station, data centre, call centre, outsourcer, outsourcing company, corporation abroad, exporter, business owner, shop owner, shopkeeper, shop keeper, agency, agencies, studio, starbucks, costa, greggs, mcdonalds, wetherspoon, google, facebook, microsoft, apple, shell, bp, barclays, hsbc, lloyds, natwest, rolls royce, bae, bae systems, airbus, boeing, toyota, ford, jaguar land rover, nissan, unilever, nestle, bmw, restaurant owner, factory owner, small business owner, company director, entrepreneur, sole trader, tradesman, tradesperson, trades, self employed person, freelancer, contract client, undertaker, funeral director, wedding planner, wedding venue, venue, festival, event, restaurant chain, hotel chain, pub chain, mechanic, fitter, plumber, electrician, installer, joiner, roofer, landscape gardener, tailor, dressmaker, boutique, fashion house, fashion brand, hairdresser, beautician, co operative, cooperative, coop buyer, packhouse, auction house, auctioneer, cattle market, livestock market, mart',
  retailer:
    'shop, shops, store, stores, supermarket, supermarket chain, retailer, retail chain, high street shop, corner shop, off licence, offie, convenience store, newsagent, department store, bookshop, book shop, toy shop, gift shop, chemist, pharmacy, garden centre, online retailer, stockist, reseller, re seller, dealer, dealership, franchisee, franchise holder, tesco, sainsbury, asda, morrisons, lidl, aldi, waitrose, ocado, marks and spencer, m and s, argos, amazon, ebay, etsy, john lewis, boots, superdrug, ikea, walmart, carrefour, target stores, costco, b and q, screwfix, wickes, whsmith, waterstones, currys, next, primark, spar, costcutter, nisa, one stop, dunnes, supervalu, centra, farm shop, delicatessen, deli, village shop, chip shop, market stall, takeaway, showroom, shoe shop, trade counter',
  wholesaler:
    'wholesaler, wholesale, distributor, importer, exporter of goods, cash and carry, merchant, builders merchant, feed merchant, agent abroad, sales agent, middleman, middle man, broker of goods, trading company, bulk buyer, export market, booker, bidfood, brakes',
  supplier:
    'supplier, vendor, provider, manufacturer of our stock, producer, seed merchant, feed supplier, parts supplier, food supplier, landlord of our building, our landlord, subcontractor, sub contractor, subbie, service provider, wholesaler we buy from, delivery company, printer we use, supply chain',
  staff:
    'dinner ladies, lollipop ladies, cleaning ladies, projectionist, gardeners of ours, staff, staff member, member of staff, employee, worker, workforce, work force, colleague, co worker, coworker, workmate, work colleague, team, my team, our team, team member, team leader, crew, manager, line manager, boss, the boss, bosses, supervisor, foreman, senior management, management, senior leader, leadership, leadership team, exec, the executive, director, the director, board, the board, board of directors, board member, ceo, chief executive, managing director, md, partners in the firm, senior partner, apprentice, trainee, intern, temp, temps, agency staff, agency worker, new starter, new recruit, new employee, shift, night shift, the lads, lads at work, my crew, head teacher, headteacher, headmaster, the head, principal, governor, school governor, trustee, personnel, union rep, shop steward, hr team, admin, admin team, receptionist, secretary, assistant, my assistant, line staff, front line staff, frontline staff, owner, company owner, partner, committee, the committee, human resources staff, own staff, civil servant',
  department:
    'department, departments, dept, other department, division, business unit, unit, branch, other branch, section, other team, directorate, head office, headquarters, hq, regional office, ward, wards, theatre department, radiology, pathology, finance, finance team, finance department, accounts, accounts department, accounts team, hr, human resource, hr department, it, it department, it team, sales, sales team, sales department, sales force, marketing, marketing team, marketing department, production, production team, production line, operations, ops, operations team, procurement, purchasing, legal, legal team, legal department, engineering, engineering team, r and d, research and development, quality, qa, quality team, logistics department, warehouse team, customer service team, customer services, front office, back office, internal customer, internal client, internal user, other site, our branches, depot, shop floor, the wards, faculties, faculty, product director, product manager, product team, brand manager, brand team, project manager, project team, budget holder, department head, head of department, heads of department, hiring manager, line manager who recruit, sister company, parent company, subsidiary, group company, stakeholder, internal stakeholder, business partner, end user in the company, field engineer, colleague in other department, other colleague',
  volunteer: 'volunteer, helper, unpaid helper, volunteer driver, scout leader, coach volunteer',
  occupation:
    'nurse, doctor, gp, consultant, surgeon, paramedic, midwife, carer on shift, healthcare assistant, hca, porter, cleaner, teacher, teaching assistant, lecturer, professor, academic, researcher, tutor, librarian, police officer, officer, constable, sergeant, pcso, detective, firefighter, fireman, soldier on duty, driver on our books, engineer, technician, developer, programmer, designer, analyst, chef, cook, waiter, waitress, barman, barmaid, bar staff, kitchen staff, waiting staff, cashier, sales assistant, shop assistant, picker, packer, warehouse worker, machinist, operator, social worker, case worker, support worker, care worker, warden, prison officer, guard, vicar, priest, minister of the church, imam, accountant on staff, solicitor in our firm, lawyer in our firm, paralegal, clerk, bookkeeper, caretaker, gardener, groundsman, lifeguard, instructor, physio, therapist, dental nurse, hygienist, stylist, groomer, cameraman, cameramen, camera crew, presenter, producer, actor on set, roadie, binman, bin man, mechanic on staff, fitter on staff, farmhand, farm worker, milker, journalist on staff, reporter on staff, editor, photographer, call handler, dispatcher, ward sister, matron, sister, health visitor, ambulance crew, ambulance service crew, paramedics',
  household:
    'household, householder, resident, local resident, occupier, people who live here, flat dweller, inhabitant, homes, house, houses, home, people on my round, estate resident, villagers on the round',
  parent:
    'gogo, lola, lolo, abuela, abuelo, oma, opa, nonna, nonno, babcia, babushka, nani, dadi, yaya, bibi, ah ma, ah gong, nanna, nana, gran, granda, gramps, mama, papa, mom, mommy, auntie, aunty, aunt, uncle, tita, tito, parent, mum, dad, mother, father, mummy, daddy, mam, mums and dads, grandparent, granny, grandma, nan, grandad, guardian, parent and carer, parents and carers, carer, parents, family of the child, family of the pupil, foster parent, foster carer, single parent, relative, next of kin, family member, families, family, loved one, patient family, resident family, friends and family, friend and family, bereaved family, kin, son or daughter, sons and daughters, children of resident, spouse',
  child:
    'child, children, kid, kiddy, kiddie, baby, toddler, infant, tot, bairn, wean, little one, tiny tot, newborn, under five, under fives, under 5s, young child, toddler group, preschooler, pre schooler, small child, grandchild, under 2, under 4, under 6, under 7s, under 8s, under 9s, under 10s, under 11s, under 12s, under 13s, under 14s, under 15s, under 16s, under 18s, under 9, under 11, under 16, under 18',
  teen: 'boy, girl, teenager, teen, youngster, young person, young people, youth, youths, adolescent, schoolboy, schoolgirl, young adult',
  pupil:
    'pupil, schoolchild, school child, school kid, sixth former, reception class, year 11, year 7, class, my class, school pupil, key stage 2, reception child, sen pupil, send pupil, learner, learners',
  student:
    'student, undergraduate, undergrad, postgraduate, postgrad, fresher, phd student, international student, overseas student, home student, mature student, distance learner, learner driver, trainee driver, adult learner, evening class student, university student, college student, uni student, home and international student',
  patient:
    'patient, outpatient, inpatient, out patient, in patient, sick, the sick, sick person, sick people, ill person, ill people, ill, injured, the injured, injured people, wounded, casualty, expectant mother, pregnant woman, pregnant women, mum to be, mother to be, people with cancer, diabetic, cancer patient, the dying, dying people, terminally ill, mental health patient, elderly patient, nhs patient, day patient, child patient, people in pain',
  needy:
    'informal settler, slum dweller, shack dweller, shanty dweller, partially sighted, visually impaired, hard of hearing, wheelchair user, amputee, autistic people, service user, beneficiary, client group, the elderly, elderly, elderly people, elderly person, old people, old person, old folk, older people, older person, oap, pensioner, old age pensioner, resident in care, homeless, the homeless, homeless people, homeless person, homeless man, homeless woman, rough sleeper, street sleeper, refugee, asylum seeker, migrant, immigrant, disabled, the disabled, disabled people, disabled person, disabled child, people with disability, vulnerable, the vulnerable, vulnerable people, vulnerable adult, vulnerable person, poor, the poor, poor people, poor family, needy, the needy, people in need, person in need, those in need, family in need, hungry, hungry people, low income family, struggling family, jobseeker, job seeker, unemployed, the unemployed, unemployed people, unemployed person, claimant, benefit claimant, people on benefit, person on benefit, universal credit claimant, recipient of benefit, veteran, ex serviceman, orphan, widow, widower, lonely people, lonely person, isolated people, addict, drug user, alcoholic, people with learning difficulty, people with learning disability, learning disabled adult, adult with learning difficulty, care leaver, looked after child, child in care, foster child, single mum in need, debtor, people in debt, survivor, mourner, the bereaved, bereaved, bereaved people, housebound, housebound people, carers of the sick, villagers in africa, farmers in africa, child in africa, flood victim, earthquake victim, famine victim, displaced people, stranded people, deaf people, blind people, the deaf, the blind, autistic people, stroke survivor, dementia sufferer, sufferer, ex offender, young mum, teenage mum, at risk youth, disadvantaged child, disadvantaged young people, disadvantaged people, underprivileged, deprived family, benefit recipient, people on universal credit, food bank user, foodbank user, people who cant afford food',
  victim:
    'victim, victim of crime, crime victim, burglary victim, witness, complainant, injured party, people who have been robbed, people who have been burgled, missing person, missing people, 999 caller, caller, the caller, vulnerable victim, domestic abuse victim, emergency caller, people trapped, trapped people, people in danger, people in distress, people in trouble at sea, accident victim, crash victim, people in fire, person rescued, people we rescue, rescued people, sailors in trouble',
  offender:
    'incarcerated, the incarcerated, the imprisoned, the convicted, the jailed, the detained, criminal, crim, suspect, prisoner, offender, inmate, convict, burglar, robber, arsonist, fire setter, hoax caller, prank caller, fraudster, scammer, conman, drunk driver, drink driver, dealer on the street, drug dealer, murderer, killer, rapist, mugger, vandal, hooligan, troublemaker, trouble maker, yob, gangster, gang, gang member, terrorist, detainee, the accused, accused, defendant, the guilty, law breaker, lawbreaker, wrongdoer, speeding driver, speeder, speeding motorist, illegal parker, time waster, timewaster, hoaxer, overstayer, scrounger, trespasser, squatter, polluter, graffiti artist, trafficker, stalker, joyrider, hijacker, looter, rioter, paedophile, troll, spammer, parking offender, fly tipper, tax dodger, tax evader, tax cheat, tax avoider, benefit cheat, benefit fraudster, smuggler, illegal immigrant, people smuggler, enemy, the enemy, insurgent, poacher, antisocial neighbour, probationer, person on probation, people on probation, people on remand, remand prisoner, lifer, young offender, fare dodger, deserter, truant, bully',
  thief: 'thief, shoplifter, shop lifter, pickpocket, stealer, hacker, pirate, freeloader, people who steal, person who steal, gatecrasher',
  animal:
    'dog, cat, pet, animal, horse, pony, puppy, kitten, rabbit, hamster, guinea pig, cow, cattle, sheep, pig, hen, chicken, livestock, elephant, lion, tiger, monkey, penguin, giraffe, donkey, goat, bird, wildlife, stray, stray dog, strays, fish, bee, herd, calf, lamb, rescue dog, wild animal, parrot',
  'animal-owner':
    'dog owner, cat owner, pet owner, horse owner, animal owner, dog people, pet parent, rider with horse, breeder, dog breeder, livestock farmer, dairy farmer',
  reader:
    'reader, readership, viewer, listener, audience, follower, browser, web visitor, website visitor, site visitor, surfer, player of the game, gamer, mobile gamer, free user, free player, free reader, user who dont pay, non paying user, non paying visitor, lurker, youtube watcher, watcher, onlooker, passer by, passers by, the audience',
  user: 'user, app user, service users in general, active user, everyday user, daily user, web user, internet user, library user, borrower, book borrower, card holder at library, computer user, park user, park goer, road and park user, gym user',
  'end-user':
    'end user, end consumer, final consumer, final user, ultimate user, drinker, eater, wearer, beer drinker, wine drinker, milk drinker, meat eater, bread eater, smoker, driver of the car, end customer of shop, people who eat, people who drink, people who wear, people who drive, people who use it, their dog, their pet, their cat, their husband, their wife, their partner, their mum, their dad, their parent, their baby, their friend, their mate, their grandchild, their son, their daughter, their audience, their viewer, their pensioner, their worker, their colleague, their shopper, their resident, reader of the book, the driver, end consumers, shopper in supermarket, patients taking it, their customer, customer of our customer, client of our client, their client, clients customer, customers customer, customer customer, client customer, their user, their staff, their employee, client staff, client employee, customer staff, customer employee, their tenant, their patient, their pupil, their child, their kid, their family, their guest, their reader, their member, their passenger, their people, operator of the machine, machine operator',
  recipient:
    'recipient, plus one, receiver, gift receiver, gift recipient, present receiver, present recipient, whoever receives it, birthday child, birthday girl, birthday boy, sibling, bridesmaid, best man, page boy, wedding guest, person receiving, heir, beneficiary of will, addressee, parcel recipient, person who gets the parcel, person getting the parcel, people getting parcels, people who get parcels, people receiving parcels',
  applicant: 'applicant, job applicant, candidate, job candidate, interviewee, prospective employee, would be employee, recruit, cv sender',
  regulator:
    'regulator, ofsted, cqc, care quality commission, ofcom, ofgem, ofwat, fca, financial conduct authority, pra, ico, information commissioner, charity commission, ombudsman, inspector, inspectorate, health and safety executive, hse, environmental health, environmental health officer, trading standards, auditor, external auditor, internal audit, audit office, national audit office, estyn, hiqa, hmic, hmicfrs, environment agency, gambling commission, food standards agency, fsa, planning inspector, building control, health inspector, food inspector, licensing authority, watchdog, oversight body, sra, gdc, gmc, nmc, standards agency, accreditation body, examining body, exam board, school inspector, quality inspector, certification body, mhra, caa, iso auditor',
  taxman: 'hmrc, taxman, tax man, the tax office, tax office, inland revenue, revenue, irs, the revenue, vat man, companies house',
  rival:
    'competitor, rival, competition, the competition, competing firm, competing company, rival firm, rival company, rival shop, opponent, opposition, opposing solicitor, opposing lawyer, opposing side, other side, the other side, opposing counsel, opposing team, opposite side, away team, competing school, enemies of the business',
  opponent:
    'protester, protestor, demonstrator, environmental protester, activist, climate activist, animal rights activist, eco warrior, objector, critic, hater, boycotter, picket, picketer, nimby, opponent of ours, people against us, conspiracy theorist, anti vaxxer',
  self: 'me, myself, us, ourselves, we, i, yours truly, just me, only me, my self, me myself and i, muggins, moi, mine',
  press: 'media, the media, press, the press, journalist, reporter, local paper, newspapers and tv, bbc news, influencer, blogger',
  'public-body':
    'the trust, nhs, the nhs, nhs trust, hospital, hospitals, police, the police, police force, cop, fire brigade, fire service, ambulance service, ambulance, court, the court, cps, crown prosecution service, probation, probation service, prison, prison service, school, schools, primary school, secondary school, university, universities, college, colleges, academy trust, academy, doctor surgery, gp surgery, gp practice, surgery, army, navy, raf, armed forces, the military, military, dvla, job centre, jobcentre, jobcentre plus, registry office, coroner, other agency, other agencies, partner agency, partner agencies, partner organisation, public sector, public sector body, public sector organisation, other public service, emergency service, other emergency service, housing association, library, libraries, museum, museums, embassy, government agency, port authority, transport authority, transport for london, tfl, rail network, network rail, nursery school, nurseries, nursery, legal authority, judge, judiciary, magistrate, jury, border force, immigration, customs, other force, other hospital, other trust, other school, other council',
  charity:
    'charity, charities, labour party, conservative party, tory party, political party, green party, tories, lib dems, ngo, non profit, nonprofit, voluntary group, voluntary organisation, community group, local group, church, churches, mosque, temple, food bank, foodbank, hospice, local charity, third sector, social enterprise, scout group, scouts, brownies, sports club, football club, youth club, residents association, parent teacher association, pta, women institute, wi, u3a, rotary',
  insurer:
    'insurer, insurance company, insurance companies, insurance firm, health insurer, medical insurer, bupa, private health insurer, axa, aviva, home insurer, car insurer, insurance',
  intermediary:
    'agent, broker, mortgage broker, travel agent, booking site, booking agent, ticket agent, comparison site, price comparison site, platform, marketplace, referrer, introducer, affiliate, uber, deliveroo, just eat, airbnb, booking com, booking, app store',
  worshipper:
    'pilgrim, convert, congregation, sangat, sangha, jamaat, ummah, minyan, brethren, worshipper, churchgoer, church goer, parishioner, the faithful, faithful, believer, flock, church member, regular churchgoer, muslim, christian, tithe payer, couple getting married, jew, sikh, hindu, devotee',
  employer:
    'employer, hiring company, hiring firm, hiring manager outside, companies that hire, apprentice employer, future employer, local employer, company with vacancy, company with vacancies',
  'private-payer':
    'private patient, self funder, self funding resident, self payer, self paying resident, fee paying student, fee payer, fee paying parent, paying patient, paying parent, paying resident, self pay patient, overseas patient, foreign patient, private family, premium user, paid subscriber, paying user, paying subscriber, paying customer, pro user, paid user, premium subscriber, premium member, paying visitor, paying student, paying passenger, paying member, paying audience, ticket buying public, self funded student, full fee student',
  away: 'my ex, my flatmate, my housemate, my roommate, my boyfriend, my girlfriend, my fiance, my cousin, my auntie, my aunt, my uncle, my nephew, my niece, my grandson, my granddaughter, my wife, my husband, my partner, my kid, my child, my son, my daughter, my mum, my dad, my mother, my father, my family, my friend, my mate, my neighbour, my dog, my cat, the wife, the husband, the missus, hubby, girlfriend, boyfriend, my parents, my sister, my brother, my gran, my nan, my grandchild, grandchildren, missus, my other half, other half, in laws, best friend',
  soldier:
    'soldier, troops, troop, sailor, airman, airmen, marine, squaddie, serviceman, servicewoman, regiment, battalion, infantry, ally, allies, allied force, foreign government, allied nation, un peacekeeper',
  person:
    'gringo, mzungu, wazungu, oyinbo, farang, gaijin, ang moh, expat, foreigner, westerner, american, yank, brit, german, spaniard, italian, frenchman, dutchman, irishman, englishman, welshman, scotsman, pole, romanian, bulgarian, ukrainian, russian, greek, indian, pakistani, bangladeshi, korean, filipino, nigerian, ghanaian, kenyan, south african, aussie, australian, kiwi, canadian, mexican, brazilian, cuban, jamaican, scot, geordie, scouser, londoner, mancunian, brummie, dubliner, new yorker, european, city dweller, person, people, folk, folks, those, anyone, anybody, someone, somebody, whoever, who ever, individual, man, woman, men, women, guy, lad, lass, gentleman, lady, ladies, adult, human, human being, human beings, other, others, other people, the rest, one who, the ones, party, group, friend, wife, husband, girlfriend, boyfriend, drunk, young professional, professional, millennial, generation z, gen z, group of people, young couple, pal, all sorts, all kinds of people, every person, single, single person, worker in town, workers, farm family, the young, young, old, the old',
};
