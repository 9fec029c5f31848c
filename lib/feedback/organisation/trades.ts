import type { StandingId } from './standings';

export type Sector = 'commercial' | 'public' | 'non-profit' | 'internal';

/** A trade: by which names learners call it, and who stands otherwise to it than the sector's usual. */
export interface Trade {
  readonly id: string;
  readonly sector: Sector;
  /** Sells through shops and dealers, so that those who use it buy from others. */
  readonly through?: true;
  /** What the organisation is called, phrases separated by commas. */
  readonly names: string;
  /** Kinds that stand otherwise than usual: kinds separated by spaces. */
  readonly kinds?: Partial<Record<StandingId, string>>;
  /** Words that are special to the trade, phrases separated by commas. */
  readonly says?: Partial<Record<StandingId, string>>;
}

/** Where each kind usually stands, by sector. A kind that stands nowhere is asked about. */
export const USUAL: Readonly<Record<Sector, Partial<Record<StandingId, string>>>> = {
  commercial: {
    buyer:
      'government council public customer client homeowner tenant landlord member visitor traveller business retailer occupation household parent teen student patient needy victim animal-owner user public-body charity worshipper employer private-payer soldier person',
    funder: 'grantmaker donor',
    payer: 'sponsor insurer',
    reseller: 'intermediary',
    investor: 'investor',
    supplier: 'supplier wholesaler',
    staff: 'staff department volunteer',
    dependant: 'child recipient pupil',
    endbuyer: 'end-user',
    audience: 'reader',
    taker: 'offender thief',
    outsider: 'applicant',
    watchdog: 'regulator taxman',
    rival: 'rival',
    self: 'self',
    partner: 'press',
  },
  public: {
    funder: 'government council grantmaker donor',
    payer: 'sponsor insurer private-payer',
    taxpayer: 'taxpayer public homeowner tenant landlord household business retailer victim animal-owner person worshipper traveller',
    chooser: 'customer client visitor member parent reader user',
    user: 'child teen pupil student patient needy end-user recipient applicant',
    'acted-on': 'offender thief',
    dependant: 'animal',
    staff: 'staff department volunteer occupation',
    supplier: 'supplier wholesaler',
    watchdog: 'regulator',
    rival: 'rival',
    self: 'self',
    partner: 'press public-body charity intermediary soldier employer',
  },
  'non-profit': {
    funder: 'government council grantmaker donor taxpayer',
    payer: 'sponsor insurer',
    taxpayer: 'public',
    buyer: 'customer member private-payer',
    chooser: 'visitor user reader traveller tenant worshipper',
    user: 'client child teen pupil student patient needy victim offender thief end-user recipient parent household homeowner soldier animal-owner',
    dependant: 'animal',
    staff: 'staff department volunteer occupation',
    supplier: 'supplier wholesaler',
    watchdog: 'regulator taxman',
    rival: 'rival',
    self: 'self',
    partner: 'press public-body charity business retailer employer intermediary landlord applicant',
  },
  internal: {
    colleague: 'department staff occupation volunteer user end-user customer client member',
    'acted-on': 'offender thief',
    outsider:
      'applicant public person teen business retailer wholesaler patient pupil student needy visitor reader traveller tenant household homeowner parent child private-payer public-body charity landlord employer government council victim worshipper animal-owner',
    payer: 'sponsor',
    supplier: 'supplier',
    investor: 'investor',
    watchdog: 'regulator taxman',
    rival: 'rival',
    self: 'self',
    partner: 'press intermediary insurer',
  },
};

/** People who make things and sell them through others. */
const MAKES = {
  reseller: 'retailer wholesaler intermediary',
  buyer: 'customer client business government council public-body employer private-payer charity parent animal-owner',
  endbuyer: 'person public end-user household homeowner patient student needy member visitor traveller user reader occupation soldier teen',
  dependant: 'child pupil animal recipient',
} as const;
const MAKES_FOOD = {
  ...MAKES,
  reseller: 'retailer wholesaler intermediary business',
  buyer: 'customer client government council public-body employer private-payer charity parent',
};

export const TRADES: readonly Trade[] = [
  // health and care
  {
    id: 'hospital',
    sector: 'public',
    names:
      'maternity, dialysis unit, blood bank, dispensary, gp, midwife, occupational therapy, speech therapy, physiotherapy, hospital theatre, operating theatre, pathology service, nhs dentist, ccu, picu, nicu, stroke unit, rehab unit, psychiatric hospital, mental hospital, vaccination centre, community mental health, paediatrics, oncology, endoscopy, children hospital, nhs physio, mission hospital, hospital, hospital trust, nhs trust, nhs foundation trust, nhs, nhs hospital, acute trust, a and e, accident and emergency, ward, hospital ward, maternity unit, maternity ward, intensive care, icu, health service, hse ireland, general hospital, infirmary, community nursing, district nursing, district nurse, nurse, nursing, midwifery, mental health trust, mental health team, camhs, health centre, gp surgery, gp practice, doctor surgery, general practice, medical centre, medical practice, clinic, community clinic, sexual health clinic, outpatients, radiology, blood service, blood transfusion service, health visitor, public health, nhs 111, physiotherapy department, health board, doctor, healthcare, public hospital, teaching hospital, primary care',
    kinds: { chooser: 'patient customer client user visitor' },
    says: {
      user: 'relative, visitor of patient, patient relative, baby, newborn, visitors',
      chooser: 'pregnant woman, expectant mother, mum to be, mother, parents',
      partner:
        'gp, gps, paramedic, ambulance crew, referring gp, care home, social services, medical student, student nurse, medical school, pharma company, drug company, undertaker',
      payer: 'private patient, overseas visitor, private health insurer, foreign patient',
      funder: 'blood donor, league of friends',
    },
  },
  {
    id: 'ambulance',
    sector: 'public',
    names:
      'ambulance service, ambulance trust, ambulance, paramedic service, air ambulance trust nhs, emergency control room, 999 control room, 999 control',
    says: {
      user: 'caller, casualty, people who collapse, fallers, heart attack victim',
      partner: 'hospital, a and e, care home, gp',
      taxpayer: 'accident victim',
    },
  },
  {
    id: 'private-health',
    sector: 'commercial',
    names:
      'specsavers, acupuncture, psychologist, private midwife, bupa clinic, hearing aids, vision express, orthodontics, cosmetic surgery, botox, sports physio, dialysis clinic private, dental lab, occupational therapist private, private nurse, medical lab, diagnostic centre, private hospital, private clinic, dental practice, dentist, dental surgery, dental clinic, orthodontist, optician, optometrist, physio practice, physiotherapist, physio, private physio, chiropractor, osteopath, podiatrist, chiropodist, private practice, counsellor, therapist, psychotherapist, cosmetic clinic, beauty clinic, hearing aid shop, acupuncturist, private dentist, massage therapist, fertility clinic, counselling practice, private gp',
    says: { staff: 'dental nurse, hygienist, nurse, receptionist, doctor, surgeon, associate dentist', payer: 'insurer, bupa' },
  },
  {
    id: 'care-home',
    sector: 'commercial',
    names:
      'care home, nursing home, residential home, residential care home, retirement home, old people home, home care agency, domiciliary care, home care company, care agency, care company, care provider, supported living, live in care, retirement village, assisted living, children home, hospice at home company, home care, elderly care, aged care, carer',
    kinds: { buyer: 'parent', funder: 'government council public-body', dependant: 'child' },
    says: {
      buyer:
        'self funding resident, self funder, private client, private resident, family who pay, son and daughter, sons and daughters, daughter, son, family, families, relative, next of kin, continuing healthcare, chc',
      chooser: 'resident, elderly resident, residents',
      user: 'dementia resident, old folk we look after, service user, the elderly, elderly, elderly people, pensioner, old people, residents with dementia, council funded resident',
      staff: 'carer, care worker, care assistant, nurse, night staff, support worker',
      partner: 'gp, district nurse, hospital, social worker',
    },
  },
  // learning
  {
    id: 'school',
    sector: 'public',
    names:
      'sen school, after school provision, school secretary, school nurse, grammar, comp, public school teacher, academy chain, education authority school, primary, secondary, infants, national school, gaelscoil, charter school, school district, exam centre, school, primary school, secondary school, state school, high school, infant school, junior school, comprehensive, academy, academy trust, multi academy trust, special school, pupil referral unit, grammar school, sixth form, sixth form college, public school district, elementary school, middle school, kindergarten state, village school, teacher, teaching, education, school kitchen, government school, teaching assistant, school office',
    kinds: { chooser: 'parent customer client', user: 'child pupil student needy' },
    says: {
      funder: 'pta, parent teacher association, esfa, academy trust, friends of the school',
      staff: 'teacher, teaching assistant, ta, governor, head, lunchtime supervisor',
      chooser: 'future parent, prospective parent, prospective family, families, family',
      taxpayer: 'employer, employers, future employer, local employer, business, local business',
      partner: 'feeder school, secondary school, primary school, university, college, feeder primary',
    },
  },
  {
    id: 'university',
    sector: 'public',
    names:
      'institute of technology, research, academic, postgrad office, students services, college of art, art college, conservatoire, nursing college, medical research, research council institute, university hospital research, tafe, further education, university, uni, college, further education college, fe college, higher education, university department, university library, law school, business school, medical school, open university, polytechnic, technical college, community college, adult education, adult education centre, faculty, research institute, research group, research lab, lecturer, professor, phd, academia',
    kinds: { buyer: 'student private-payer customer client pupil' },
    says: {
      payer:
        'student loans company, student loan company, employer, employers, industry, research council, industry partner, company that sponsor, business, company, companies, firm, parents, parent, sponsor',
      funder: 'alumni, alumnus',
      taxpayer: 'future employer, graduate employer',
      partner: 'school, schools, other university',
      chooser: 'apprentice, trainee',
      user: 'reader of our research, research participant, journal reader',
    },
  },
  {
    id: 'nursery',
    sector: 'commercial',
    names:
      'nursery, childcare nursery, day nursery, childminder, child minder, childminding, pre school, preschool, playgroup, creche, kindergarten, childcare, after school club, out of school club, breakfast club, nanny, holiday club, au pair, babysitter, babysitting',
    kinds: { payer: 'parent', funder: 'government council' },
    says: {
      dependant: 'child, kid, baby, toddler, little one, pupil, under five, boy, girl, infant, preschooler',
      staff: 'nursery nurse, keyworker, key worker, nursery worker',
      partner: 'school, local school, social worker',
      payer: 'mum, dad, parents, mums and dads, grandparent, family, families, parents who work, working parent',
    },
  },
  {
    id: 'private-school',
    sector: 'commercial',
    names:
      'training, coaching, music lessons, swimming lessons, horse riding lessons, cooking classes, pottery classes, art classes, drama school, sailing school, ski instructor, tennis coach, golf pro, surf school, tuition, english school, ielts school, coding school, first aid training, health and safety training, forklift training, corporate training, private school, independent school, boarding school, prep school, fee paying school, language school, private college, international school, tutoring, tutor, private tutor, tuition centre, music teacher, piano teacher, guitar teacher, driving instructor, driving school, dance school, dance teacher, swim school, swimming teacher, training company, training provider, coaching business, life coach, art teacher, riding school, martial arts club, karate club, ballet school, yoga teacher, yoga studio, online course, e learning company, cookery school',
    kinds: { payer: 'parent', dependant: 'child pupil', buyer: 'student customer client person business employer' },
    says: {
      buyer: 'adult learner, adult pupil, learner, learner driver, adult student',
      staff: 'teacher, instructor, tutor',
      payer: 'grandparent, embassy',
      watchdog: 'dvsa, examiner',
    },
  },
  // order and safety
  {
    id: 'police',
    sector: 'public',
    names:
      'police, police force, police service, police station, constabulary, gardai, garda, an garda siochana, policing, police officer, the met, met police, neighbourhood policing, traffic police, cid, crime prevention, sheriff, national crime agency, transport police, pcso',
    says: {
      'acted-on':
        'speeding driver, motorist who speed, protester, demonstrator, drunks, football hooligan, people we arrest, people we nick, arrestee',
      partner: 'court, cps, prison, social services, ambulance, fire service',
      user: 'missing person',
      taxpayer: 'motorist, driver, shopkeeper, shop, business, victim, witness, caller, the bereaved',
    },
  },
  {
    id: 'prison',
    sector: 'public',
    names:
      'prison, jail, gaol, prison service, young offender institution, hmp, probation, probation service, court, courts service, crown court, magistrates court, tribunal, youth offending team, youth justice, immigration removal centre, border force, immigration enforcement, customs, immigration service, crown prosecution service, cps, parole board, correctional centre, probation officer, judiciary, coroner, prison officer, visa office',
    kinds: { 'acted-on': 'offender thief needy child' },
    says: {
      'acted-on':
        'prisoner, inmate, lag, detainee, defendant, young offender, asylum seeker, illegal immigrant, people on probation, service user, visa applicant',
      user: 'prisoner family, prisoner s family, visitor, families of prisoners, witness, juror, visitors, family',
      taxpayer: 'victim, victims',
      partner: 'police, solicitor, barrister, lawyer, judge, charity, employer',
      staff: 'prison officer, officer, warder',
    },
  },
  {
    id: 'fire',
    sector: 'public',
    names:
      'fire service, fire brigade, fire and rescue, fire and rescue service, fire station, fire authority, retained firefighter, firefighter, coastguard, fire department, mountain rescue team public, fireman',
    says: {
      'acted-on': 'arsonist, hoax caller, fire setter',
      user: 'casualty, people in fire, crash victim, people stuck, cats up trees',
      taxpayer: 'homeowner, householder, business, school, care home, driver, motorist, people with fires, tenants, people in car crash',
    },
  },
  {
    id: 'military',
    sector: 'public',
    names:
      'army, british army, navy, royal navy, raf, royal air force, armed forces, military, the forces, regiment, battalion, army reserve, army barracks, army base, air force, marines, national guard, defence forces, us army, infantry, signals, squadron, garrison, soldier, defence, coast guard, us marines, territorial army, royal engineers, logistics corps',
    kinds: {
      'acted-on': 'offender thief rival',
      staff: 'soldier staff department volunteer occupation',
      taxpayer: 'taxpayer public person household homeowner tenant landlord business retailer',
    },
    says: {
      partner:
        'nato, ally, allies, allied force, united nations, un, foreign government, allied nation, other regiment, other nation, host nation, police, other services, other units, defence contractor, commonwealth ally',
      user: 'refugee, civilian, flood victim, displaced people, hostage, people in war zone, evacuee, civilians we protect, locals in conflict zone, people we evacuate, families of soldiers, army family, disaster victim, stranded citizen',
      'acted-on': 'enemy, insurgent, terrorist, enemy soldier, pirate, hostile state, warlord, taliban, isis',
      staff: 'soldier, troops, recruit, officers, squaddie, sailors, airmen, cadets, new recruit, troop, cadet',
    },
  },
  // the state
  {
    id: 'benefits',
    sector: 'public',
    names:
      'benefits, pensions, pension service, universal credit, welfare, social protection, department of social protection, nssf, department for work and pensions, dwp, job centre, jobcentre, jobcentre plus, benefits office, social welfare office, welfare office, social security, benefits agency, employment service, pension service, work coach, housing benefit, employment office',
    kinds: {
      user: 'needy applicant client customer person parent child patient household recipient',
      taxpayer: 'taxpayer public victim business retailer employer',
    },
    says: {
      user: 'claimant, jobseeker, pensioner, people on benefit, people looking for work, carers, disabled people',
      'acted-on': 'benefit cheat, fraudster, benefit fraudster',
      partner: 'employers, employer, training provider',
      staff: 'work coach, decision maker',
    },
  },
  {
    id: 'tax',
    sector: 'public',
    names: 'hmrc, tax office, inland revenue, revenue, tax authority, revenue commissioners, tax administration, irs, customs and revenue',
    kinds: { 'acted-on': 'offender thief' },
    says: {
      'acted-on': 'tax dodger, tax evader, tax cheat, tax avoider, smuggler, people who evade tax',
      taxpayer:
        'taxpayer, business, employer, self employed, company, small business, individual, limited company, importer, exporter, vat registered business',
      user: 'child benefit claimant, parents on child benefit, tax credit claimant, people on tax credit',
      partner: 'accountant, tax adviser, tax agent',
    },
  },
  {
    id: 'licensing',
    sector: 'public',
    names:
      'dvla, driving licence agency, dvsa, vehicle licensing, passport office, land registry, companies house, registry office, register office, planning department, planning, building control, licensing department, licensing team, electoral office, records office, births and deaths, driving test centre, intellectual property office, patent office, dmv, registrar, met office, ordnance survey, visas and immigration, passport agency, court registry, motor tax office',
    kinds: {
      buyer: 'applicant customer client traveller homeowner person animal-owner member user household landlord business retailer',
      'acted-on': 'offender thief',
    },
    says: {
      buyer:
        'driver, motorist, vehicle owner, car owner, vehicle keeper, keeper, licence holder, learner driver, passport holder, holidaymaker, couple getting married, developer, house buyer, conveyancer, builder, home buyer, inventor, car driver, haulier, fleet operator, car dealer, architect, lorry driver, couple, people renewing licence, traveller, motor trade, dealer',
      partner: 'police, insurer, insurance company, court, garage, solicitor, other agency',
      'acted-on': 'untaxed driver, uninsured driver, banned driver, tax dodger, drivers who dont tax their car',
      user: 'objector, neighbour, next door neighbour',
      staff: 'examiner, driving examiner, planning officer',
    },
  },
  {
    id: 'council',
    sector: 'public',
    names:
      'bin men, dustmen, social care, adult services, street lighting, youth offending, day centre, youth club council, sheltered housing, harbour master, lifeguard, weighbridge, grit lorries, cemeteries, libraries and leisure, bus passes, housing options, homelessness team, early help, fostering team, public toilets, playgrounds, electoral services, council, county council, city council, local council, borough council, district council, town council, parish council, local authority, local government, city hall, council office, refuse department, waste department, bin collection, refuse collection, recycling centre, tip, highways department, highways, parks department, parks and gardens, housing department, environmental health, trading standards, social services, children services, adult social care, social work department, social worker, council tax office, council refuse department, street cleaning, municipality, town hall, unitary authority, public works, council contact centre, parking enforcement, parking services, allotments, cemetery, community centre, youth service, traffic wardens, lollipop lady, lollipop man, crossing patrol, parking, environment agency, weights and measures',
    kinds: {
      funder: 'government grantmaker donor',
      taxpayer:
        'taxpayer public homeowner tenant landlord household business retailer person victim traveller animal-owner member customer worshipper',
    },
    says: {
      'acted-on':
        'fly tipper, illegal parker, parking offender, people who park illegally, litterer, litter lout, dog fouler, rogue trader, abusive parent',
      user: 'child in care, looked after child, children at risk, homeless people, vulnerable adult, disabled people, care leaver, elderly, foster child, recycler, park user, schoolchildren, service user, refugee, library user, bus pass holder, the elderly',
      taxpayer:
        'council tax payer, resident, residents, ratepayer, business ratepayer, local business, dog walker, driver, voter, shopkeeper, householder, motorist, cyclist',
      buyer: 'planning applicant, allotment holder, market trader, stallholder, trade waste customer, bulky waste customer, permit holder',
      staff: 'councillor, elected member, bin man, binmen, officers, social worker',
      partner: 'care provider, contractor, housing association, school, academy, nhs, police, foster carer',
    },
  },
  {
    id: 'government',
    sector: 'public',
    names:
      'electoral commission, ombudsman, standards body, space agency, immigration, benefits policy, lighthouse authority, nhs england, public health agency, ofgem, ofwat, home civil service, the crown estate, the state, revenue policy, parliament staff, us government, state department, county government, ministry, federal agency, met, border policy, weather service, census office, stormont, dail, oireachtas, department of, department for, ministry of, government, central government, government department, civil service, ministry, home office, ministry of defence, ministry of justice, cabinet office, treasury, defra, department for education, department for transport, department of health, public sector, embassy, consulate, parliament, mp office, mp, foreign office, scottish government, welsh government, public body, quango, regulator, ofsted, cqc, ofcom, fca, charity commission, un, united nations, european union, state agency, government agency, public service, civil servant, statistics office, ons, national statistics, foreign ministry',
    kinds: { funder: 'grantmaker' },
    says: {
      funder: 'treasury, parliament, government, minister, cabinet, home secretary',
      partner: 'local authority, council, arm s length body, agency',
      taxpayer: 'voter, constituent, citizens, citizen',
    },
  },
  {
    id: 'library',
    sector: 'public',
    names:
      'library van, library, public library, library service, mobile library, archive, archives, record office, book library, county library',
    kinds: { chooser: 'user reader member visitor parent customer client student', user: 'child pupil needy patient' },
    says: {
      chooser:
        'borrower, regular, regulars, book borrower, members who borrow, story time mums, family historian, researcher, genealogist, book club, reading group, library member',
      user: 'toddler, kids at story time, homeless man, people keeping warm, job hunter, people using the computers',
      supplier: 'publisher, author, bookseller, book supplier',
      partner: 'school, schools, other libraries',
    },
  },
  {
    id: 'museum',
    sector: 'non-profit',
    names:
      'museum, art gallery, gallery, heritage site, national trust, english heritage, historic house, stately home, heritage centre, castle, zoo, botanic garden, botanical garden, visitor attraction, theatre company, community theatre, arts centre, theatre, orchestra, choir, opera, opera house, festival charity, nature reserve, wildlife trust, rspb, aquarium, steam railway, arts charity, concert hall',
    kinds: { chooser: 'visitor traveller parent reader user public person', buyer: 'customer private-payer member' },
    says: {
      buyer:
        'ticket buyer, ticket holder, paying visitor, member, friend, audience, theatre goer, concert goer, tourist, coach party, subscriber, season ticket holder, day tripper, bride and groom, wedding couple, shop customer, cafe customer',
      user: 'school party, school group, school trip, pupil, schoolchild, researcher, child, kid, wildlife, bird',
      funder: 'lottery fund, arts council, council, patron, friends, benefactor, legacy giver',
      partner: 'school, schools, artist, artists, lender of objects, other museums',
      staff: 'curator, volunteer guide, guide, room steward, musician, actor',
    },
  },
  // charities, faiths, clubs
  {
    id: 'charity',
    sector: 'non-profit',
    names:
      'barnardo, barnardos, girlguiding headquarters, parkrun, women aid, womens aid, rape crisis, st john, st johns ambulance, trussell trust, homeless hostel, hostel for the homeless, youth hostel charity, nspcc, macmillan, marie curie, mencap, amnesty, wwf, christian aid, cafod, trocaire, msf, unicef, wateraid, centrepoint, st vincent de paul, simon community, pieta house, nun, day centre charity, lunch club, men shed, mens shed, repair cafe, community shop, community cafe, community fridge, soup run, prison charity, education charity, heritage charity, hospital charity, medical charity, blind charity, deaf charity, autism charity, alzheimer society, stroke association, british heart foundation, learning disability charity, relief agency, disaster relief, missionary, orphanage, scholarship fund, charity, food bank, foodbank, hospice, homeless shelter, homeless charity, shelter, night shelter, soup kitchen, ngo, non profit, nonprofit, not for profit, voluntary organisation, voluntary group, community group, advice centre, citizens advice, samaritans, helpline, refuge, women refuge, womens refuge, youth club, youth charity, cancer charity, cancer research, oxfam, red cross, st john ambulance, lifeboat, rnli, air ambulance, mountain rescue, advocacy, advocacy charity, advocacy service, aid agency, international aid, development charity, third sector, social enterprise, community interest company, cic, foundation, age uk, befriending, befriending service, community kitchen, save the children, environmental charity, greenpeace, housing charity, disability charity, mental health charity, refugee charity, drop in centre, warm hub, dementia charity, hospital radio, meals on wheels, community transport, lifeguard club, addiction charity, rehab charity, debt advice, campaign group, pressure group, community garden, toy library, baby bank, carers centre, children charity, veterans charity, law centre, legal advice centre, volunteer, volunteering, shelter for women, talking newspaper',
    kinds: {
      user: 'client child teen pupil student patient needy victim offender thief end-user recipient parent household homeowner soldier animal-owner tenant user visitor traveller applicant worshipper',
    },
    says: {
      funder:
        'legacy, corporate donor, community fund, churches who donate, supermarket that donate, tesco, supermarket, local business, company that give, businesses that donate',
      partner: 'school, gp, referral agency, job centre, church, police, social worker, referrer',
    },
  },
  {
    id: 'animal-charity',
    sector: 'non-profit',
    names:
      'animal rescue, rescue centre, dog rescue, cat rescue, animal shelter, animal charity, rspca, dogs trust, cats protection, animal sanctuary, donkey sanctuary, guide dogs, wildlife rescue, rehoming centre',
    says: {
      dependant: 'dog, cat, animal, donkey, stray, pet, kitten, puppy, rescue dog, abandoned animal',
      buyer: 'adopter, people who rehome, family who adopt, new owner, dog adopter, people who adopt',
      user: 'owner who cant cope, blind people, pet owner',
      'acted-on': 'cruel owner, animal abuser',
    },
  },
  {
    id: 'faith',
    sector: 'non-profit',
    names:
      'church, parish, parish church, mosque, synagogue, temple, gurdwara, chapel, cathedral, diocese, ministry of faith, salvation army, faith group, vicar, priest, congregation, convent, monastery, quaker meeting, church hall, minister of religion, imam, pastor',
    kinds: {
      buyer: 'worshipper member',
      user: 'child pupil student patient needy victim offender household person visitor tenant parent traveller end-user recipient',
      taxpayer: 'public',
    },
    says: {
      buyer:
        'congregation, worshipper, couple getting married, wedding couple, couple, bride and groom, bride, hall hirer, people who hire the hall, family who book a funeral, tithers, giver',
      user: 'bereaved, sunday school, choir, bereaved family, homeless, the sick, youth group, lonely people',
      funder: 'diocese, donor, heritage fund',
    },
  },
  {
    id: 'club',
    sector: 'non-profit',
    names:
      'girlguiding, wi, brass band, silver band, ramblers, cycling club, hockey club, judo club, martial arts club, netball club, supporters club, parent council, community council, residents group, tidy towns, freemasons, lions club, young farmers, chess club, gardening club, history society, wildlife group, snooker club, sports team, five a side league, sunday league, local team, county board, netball, football team, cricket team, rugby team, football club, rugby club, cricket club, sports club, golf club, tennis club, bowls club, athletics club, running club, scouts, scout group, guides, brownies, cadets, youth group, working men club, social club, rotary club, women institute, residents association, parent teacher association, pta, trade union, union, professional body, professional association, trade association, chamber of commerce, students union, student union, allotment association, book club, community choir, sailing club, swimming club, amateur dramatic society, gaelic club, gaa club, gaa, village hall, village hall committee, grassroots football, rowing club, society, institute, association, cooperative society, political party, campaign, u3a, social club, boxing club, golf course, army cadets, air cadets, sea cadets, cadet force',
    kinds: {
      buyer: 'member customer private-payer reader visitor tenant',
      payer: 'parent',
      user: 'child pupil student needy patient person recipient end-user household',
    },
    says: {
      buyer: 'member, player, fan, supporter, season ticket holder, spectator, hall hirer, subs payer, paid up member',
      payer: 'parents, mum and dad, sponsor, shirt sponsor',
      user: 'child, kid, junior, under 11s, young player, youth team, cub, beaver, cadet, non member, guests',
      funder: 'sport england, fa, football association, lottery',
      rival: 'opposition, other team, opposing team, away team, other club',
      staff: 'coach, referee, leader, captain, committee, secretary, treasurer',
      partner: 'employer, employers, school',
    },
  },
  {
    id: 'housing',
    sector: 'non-profit',
    names:
      'housing officer, sheltered housing scheme, council flats, retirement housing, supported housing, housing department arms length, property management housing, housing association, social housing, social landlord, council housing, housing trust, housing co op, housing provider, almshouse, housing officer, arms length housing',
    kinds: { buyer: 'tenant customer household homeowner client person member', user: 'child needy end-user parent' },
    says: {
      buyer: 'tenant, leaseholder, resident, shared owner, renter',
      funder: 'homes england, council, housing benefit, dwp, lender, bank',
      user: 'tenant family, homeless people, people on the waiting list, children of tenants',
      staff: 'housing officer, repairs team, caretaker',
      supplier: 'contractor, builder, repairs contractor',
      'acted-on': 'antisocial tenant, squatter, nuisance neighbour',
    },
  },
  // shops and hospitality
  {
    id: 'shop',
    sector: 'commercial',
    names:
      'screwfix, halfords, ikea, antiques, antique dealer, car sales, used cars, motor dealer, cannabis dispensary, jewellers shop, wilko, poundland, home bargains, h and m, zara, decathlon, toolstation, holland and barrett, wh smith, apple store, phone accessories, second hand books, mobile phones, bike sales, kiosk, stationery, spar shop, dunnes, supervalu, penneys, walmart, costco, kirana, general store, hardware, farmers market, i sell clothes, selling clothes, fabric, carpet shop, optician shop, seller on amazon, selling on ebay, retail park, flowers, sweets, fruit and veg, garden furniture, shop, store, supermarket, retail, retailer, gift shop, corner shop, convenience store, newsagent, clothes shop, shoe shop, bookshop, toy shop, furniture shop, florist, flower shop, greengrocer, butcher, butchers, fishmonger, bakery, baker, deli, off licence, department store, diy store, garden centre, online shop, web shop, ecommerce, e commerce, etsy shop, ebay seller, market stall, stall, pharmacy, chemist, pet shop, hardware shop, charity shop, tesco, tesco store, sainsbury, asda, aldi, lidl, morrisons, waitrose, marks and spencer, boots, ikea, b and q, amazon, john lewis, co op, walmart, target store, petrol station, filling station, service station, car dealer, car dealership, jewellers, jeweller, phone shop, bike shop, second hand shop, antique shop, boutique, post office, farm shop, tobacconist, vape shop, record shop, sweet shop, sari shop, kirana store, provision store, grocery, grocery store, sales assistant, shop assistant, cashier, checkout, till, tack shop, mobile phone shop, estate sale, dropshipping, reseller, vinted, depop, primark, next, currys, argos, superdrug, spar',
    kinds: {
      supplier: 'supplier wholesaler',
      buyer:
        'government council public customer client homeowner tenant landlord member visitor traveller business retailer occupation household parent student patient needy victim animal-owner user public-body charity worshipper employer private-payer soldier person pupil',
    },
    says: {
      taker: 'shoplifter, thief, browser, window shopper, people who only look',
      dependant: 'child, kid, toddler, baby, pet, dog, gift recipient, person who gets the present, whoever eats it',
      supplier: 'wholesaler, brand, manufacturer, distributor, delivery driver, farmer, publisher, grower, cash and carry',
      staff: 'sales assistant, cashier, saturday girl, till staff, store manager, checkout staff',
    },
  },
  {
    id: 'hospitality',
    sector: 'commercial',
    names:
      'disneyland, alton towers, nando, premier inn, travelodge, hilton, marriott, kfc, butlins, center parcs, stadium, arena, racecourse, lottery, national lottery company, circus, pantomime, music festival, festival, bowling, bowling club house, bingo, ski resort, ski school, holiday cottages, holiday cottage, caravan site, marina, hunting lodge, sandwich van, coffee van, strip club, street performer, busker, tattoo convention, soft play, trampoline park, leisure park, water park, ice rink, snooker hall, sauna, tourism, lottery kiosk, shebeen, food stall, stadium tours, camping, restaurant, cafe, coffee shop, pub, bar, inn, hotel, guest house, guesthouse, b and b, bed and breakfast, hostel, takeaway, chip shop, fish and chip shop, kebab shop, pizza place, pizzeria, food truck, street food, burger van, nightclub, night club, tea room, tearoom, catering, caterer, catering company, contract caterer, canteen, staff canteen, ice cream van, holiday park, caravan park, campsite, holiday let, airbnb, mcdonalds, costa, starbucks, greggs, wetherspoon, kfc, burger king, subway, chef, waiter, barista, bartender, wedding venue, events venue, bingo hall, betting shop, bookmaker, bookies, casino, cinema, bowling alley, escape room, theme park, spa, leisure company, sandwich shop, sandwich bar, kitchen, diner, juice bar, shisha bar, working in a bar, bar work, hospitality, dinner lady',
    says: {
      staff:
        'waiter, waitress, chef, cook, kitchen staff, bar staff, barman, barmaid, cleaner, kitchen porter, front of house, housekeeping, receptionist, housekeeper, barista',
      dependant:
        'child, kid, baby, dog, children of guests, designated driver, wedding guest, wedding guests, party guest, guests at the wedding',
      buyer: 'guest, diner, bride and groom, event organiser, company booking',
      reseller: 'booking site, deliveroo, uber eats, just eat, travel agent, tour operator, booking com, airbnb',
      supplier: 'brewery, butcher, fish supplier, wholesaler, farmer, coffee roaster, greengrocer',
      partner: 'food critic, reviewer, food blogger',
    },
  },
  // makers and growers
  {
    id: 'maker',
    sector: 'commercial',
    through: true,
    names:
      'pfizer, astrazeneca, gsk, novartis, dyson, apple factory, lego, ford factory, toyota factory, rolls royce, prosthetics, tanks, weapons, biotech, robotics, space, crypto miner, jewellery, candles, soap, blacksmith, saddler, upholsterer, furniture, clothes designer, fashion, tailor made suits, knitwear, hat maker, pottery studio, film, film director, tv production, tv company, production company, playwright, poet, composer, songwriter, sculptor, painter of pictures, vaccine maker, glass factory, plastics, paper maker, we make, making engines, carpet factory, textile company, garment, garments, maker, producer, creator, manufacturer, factory, manufacturing, manufacturing company, toy manufacturer, toy company, car manufacturer, car maker, car factory, clothing manufacturer, clothing brand, clothing company, fashion brand, fashion label, furniture maker, furniture factory, furniture company, shoe manufacturer, textile mill, textile factory, garment factory, pharma, pharma company, pharmaceutical, pharmaceutical company, drug company, pharma rep, cosmetics company, cosmetics brand, toothpaste maker, electronics company, electronics factory, phone maker, appliance maker, paint company, publisher, publishing, publishing company, book publisher, author, writer, novelist, record label, musician, band, game studio, games studio, games company, video game company, board game company, pet food company, pet food maker, medical devices, medical device company, candle maker, soap maker, soap company, jewellery maker, greeting card company, craft business, crafts, potter, pottery, consumer goods, fmcg, bicycle manufacturer, tyre company, paper mill, chemical company, cosmetics, film company, film studio, sportswear brand, assembly line, production line worker',
    kinds: MAKES,
    says: {
      reseller:
        'wholesaler, shop, stockist, supermarket, gallery, chemist, pharmacy, pharmacist, bookshop, bookseller, amazon, argos, garden centre, dealership, dealer, distributor, importer, toy shop, department store, spotify, steam, cinema, cinemas, streaming service',
      payer: 'grandparent, grandparents, gift buyer',
      partner: 'doctor, gp, nurse, prescriber, consultant, influencer, surgeon',
      endbuyer: 'reader, player, gamer, listener, fan, driver, patient, wearer, families, listeners, viewers',
      dependant: 'child, kid, baby, pet, dog, cat, gift recipient',
      buyer:
        'parent, mum, dad, nhs, hospital, school, government, collector, library, libraries, hobbyist, pet owner, dog owner, cat owner',
    },
  },
  {
    id: 'food-maker',
    sector: 'commercial',
    through: true,
    names:
      'unilever, nestle, kellogg, kelloggs, cadbury, coca cola, pepsi, diageo, guinness, heinz, walkers, mcvitie, warburtons, danone, fish processing, sugar factory, rice mill, tea factory, palm oil, cocoa exporter, coffee exporter, tea company, sweet factory, bottling plant, meat factory, kerrygold, creameries, brewery, craft brewery, distillery, winery, vineyard, food manufacturer, food factory, food company, food producer, cheese maker, creamery, dairy, meat processor, meat plant, meat factory, abattoir, biscuit factory, chocolate maker, chocolate factory, chocolatier, drinks company, soft drinks company, snack company, crisp factory, ready meals, ready meal company, coffee roaster, tea company, wholesale bakery, bakery factory, mill, flour mill, egg producer, fish processor, fish farm, salmon farm, cider maker, jam maker, ice cream maker, sandwich factory, bottled water company, honey producer, beekeeper',
    kinds: MAKES_FOOD,
    says: {
      reseller:
        'pub, pubs, off licence, bar, restaurant, hotel, supermarket, shop, wholesaler, cafe, deli, corner shop, farm shop, free house, pub chain, distributor, caterer, bottle shop, festival, importer',
      endbuyer:
        'drinker, eater, beer lover, chocolate lover, wine lover, people who drink, people who eat, punter, families, family, punters',
      supplier: 'farmer, hop grower, hop farmer, maltster, grain merchant, grower, barley farmer, sugar supplier, cocoa farmer',
    },
  },
  {
    id: 'farm',
    sector: 'commercial',
    through: true,
    names:
      'tea estate, coffee estate, cocoa farm, stud farm, shooting estate, maize, rice, cattle, goats, chickens, beef, sheep, pigs, milk, strawberry farm, apple orchard, vineyard grower, sugar cane, banana plantation, plantation, greenhouse, christmas trees, bee keeping, oyster farm, mussel farm, farm, farmer, dairy farm, dairy farmer, arable farm, sheep farm, sheep farmer, pig farm, cattle farm, poultry farm, beef farm, fruit farm, fruit grower, vegetable grower, market garden, smallholding, smallholder, crofter, croft, orchard, farming, agriculture, cocoa farmer, coffee farmer, tea estate, fisherman, fishing boat, fishing, trawler, fishery, nursery of plants, plant nursery, forestry, rice farm, maize farm, hill farm, mixed farm, horticulture, family farm, rancher, ranch',
    kinds: MAKES_FOOD,
    says: {
      reseller:
        'creamery, dairy, supermarket, mill, grain merchant, abattoir, butcher, livestock mart, cattle market, auction, farm shop, cooperative, co op, milk processor, wholesaler, restaurant, fish market, packhouse, exporter, fish merchant, fishmonger, processor, maltster, sawmill, market trader, market women, cooperatives, middleman, cheese maker, local shop',
      endbuyer: 'milk drinker, eater, families, people who eat our food, meat eater, shopper',
      supplier: 'feed merchant, seed merchant, vet, fertiliser company, machinery dealer, feed supplier, agronomist, contractor',
      funder: 'government, defra, rural payments agency, eu, department of agriculture, environment scheme',
      dependant: 'cow, sheep, pig, hen, cattle, animal, herd',
      buyer: 'farm gate customer, customer at farmers market, holidaymakers in our cottage, camper, neighbours who buy eggs, neighbour',
    },
  },
  {
    id: 'industry',
    sector: 'commercial',
    names:
      'import export, printing, chemicals, oil tanker, recycling, engineering works, machine parts, we make engines, steel, aluminium, cement, oil, gas exploration, mining, gold mine, coal mine, lab, laboratory services, calibration lab, crane hire, machinery dealer, farm machinery dealer, agricultural supplies, exports, industrial supplies, electronics wholesaler, plant nursery wholesale, trade counter, trade only, engineering company, engineering firm, engineering, steel works, steelworks, steel company, machine tools, machine shop, parts supplier, component manufacturer, components, chip maker, packaging company, packaging, printing company, printer, printers, cement works, quarry, mining company, mine, oil company, oil rig, oil and gas, offshore, shipyard, shipbuilder, aerospace, aircraft engines, aircraft maker, aerospace company, arms manufacturer, defence contractor, wholesaler, wholesale, wholesale business, cash and carry, distributor, distribution company, import export, importer, builders merchant, timber merchant, coal merchant, plumbers merchant, merchant, timber yard, scaffolding, scaffolding company, plant hire, tool hire, welding, welder, steel fabricator, fabricator, sheet metal, fabrication, foundry, mould maker, laboratory, testing lab, waste company, scrap yard, scrap metal, recycling company, b2b, business to business, b to b, trade supplier, chemical plant, machinery manufacturer, machinery, precision engineering, lift company, signage company, office supplies',
    kinds: { endbuyer: 'person public household end-user parent child patient', reseller: 'retailer wholesaler intermediary' },
    says: {
      staff: 'lorry driver, driver, forklift driver, welder, machinist, operator, roughneck, miner',
      buyer: 'shop, retailer, restaurant, corner shop, contractor, self builder, caterer, care home, school, tradesman, builder, plumber',
      reseller: 'stockist, distributor, dealer',
    },
  },
  // trades and personal services
  {
    id: 'personal-service',
    sector: 'commercial',
    names:
      'funeral parlour, crematorium, tailoring, nails, tattoo, tattooing, doula, dietician, nutritionist, life drawing, astrologer, faith healer, herbalist, weightwatchers, slimming world, swimming pool, sports coach, event management, weddings, dating, escort, sports massage, make up, beauty, barbering, waxing, beauty therapist, wedding dress shop, seamstress, alterations, sewing, cobblers, hairdressing salon, yoga, hairdresser, hairdressing, hairdressers, barber, barbers, barber shop, hair salon, salon, beauty salon, beautician, nail bar, nail technician, tattoo studio, tattooist, makeup artist, personal trainer, gym, fitness studio, leisure centre private, pilates studio, massage, photographer, wedding photographer, wedding planner, dj, entertainer, magician, wedding band, covers band, function band, florist for weddings, dressmaker, tailor, dry cleaner, laundrette, launderette, laundry, cobbler, shoe repair, phone repair, watch repair, undertaker, undertakers, funeral director, funeral home, dating agency, celebrant, removals, removal company, removal man, man with a van, house clearance, storage company, self storage, virtual assistant, personal assistant, ironing service, seamstress, party planner, event planner, events company, make up artist, life insurance seller, astrologer, driving for uber, masseuse, mobile hairdresser, lash technician, braider, hair braider, henna artist, gaming cafe',
    says: {
      payer: 'wedding couple, bride and groom, couple, bride, bereaved family, family, families, parents of birthday child',
      dependant:
        'wedding guest, guest, guests, child, kid, birthday child, the deceased, deceased, dead, the dead, funeral guest, people at the funeral, audience',
      buyer: 'bride, couple, family, executor, client, wedding venue, corporate client, care home, member',
      staff: 'junior, stylist, trainee, apprentice, pallbearer',
    },
  },
  {
    id: 'pet-service',
    sector: 'commercial',
    names:
      'racehorse trainer, jockey, riding stables, farrier, pet shop grooming, dog day care, cattery, animal physio, stud, dog groomer, dog grooming, pet groomer, grooming, vet, vets, veterinary practice, veterinary surgery, vet practice, kennels, boarding kennels, cattery, dog walker, dog walking, dog walking business, pet sitter, pet sitting, dog trainer, dog training, livery yard, stables, farrier, horse trainer, animal hospital, veterinary nurse',
    says: {
      buyer: 'dog owner, owner, cat owner, horse owner, farmer, pet owner, breeder, rescue centre, rspca, charity',
      dependant: 'dog, cat, pet, animal, horse, cow, puppy, rabbit, pooch, mutt, doggy, hound, moggy',
      payer: 'pet insurer, insurer, insurance company',
    },
  },
  {
    id: 'home-trade',
    sector: 'commercial',
    names:
      'thatcher, stonemason, boiler servicing, solar installer, crane operator, scaffolder, drainage, damp proofing, dry stone waller, kitchen company, skip hire, tyre fitters, tyre fitter, gutter cleaning, g4s, security, securitas, door supervisor, bouncer, painting and decorating, tiling, roof repairs, lift engineer, hvac, air conditioning, insulation, carpets and flooring, blinds, building services, property maintenance company, odd jobs, ironmonger repair, serco facilities, mitie, engineers, plumber, plumbing, plumbing firm, plumbing business, heating engineer, gas fitter, gas engineer, electrician, electrical contractor, sparky, builder, builders, building firm, building company, construction, construction company, construction firm, joiner, carpenter, roofer, roofing, roofing company, plasterer, painter and decorator, decorator, painter, tiler, bricklayer, brickie, handyman, gardener, gardening, landscaper, landscape gardener, tree surgeon, window cleaner, window cleaning, cleaner, cleaning company, cleaning business, cleaning firm, chimney sweep, pest control, locksmith, glazier, double glazing, kitchen fitter, bathroom fitter, carpet fitter, flooring company, solar company, solar panel installer, drainage company, security company, security firm, security guard, alarm company, mechanic, car mechanic, garage, car repair, mot garage, car wash, valeting, tyre shop, bodyshop, mot centre, housebuilder, property developer, property maintenance, domestic cleaner, tradesman, self employed builder, civil engineering, demolition company, surveyor, groundworks, digger driver, paving company, site manager, building site, recovery truck, tool maker',
    kinds: { dependant: 'child animal pupil recipient' },
    says: {
      buyer:
        'landlord, letting agent, housing association, council, homeowner, main contractor, developer, insurance company, insurer, fleet owner, shops we clean, architect',
      endbuyer:
        'tenant, tenants, lodger, people who live in the house, building user, family in the house, driver of the fleet car, office worker, people in the building, their tenant',
      supplier: 'builders merchant, plumbers merchant, parts supplier, screwfix, motor factor, merchant, wholesaler, wickes, trade counter',
      staff: 'apprentice, labourer, my lads, mate, subbie',
    },
  },
  // getting about
  {
    id: 'passenger-transport',
    sector: 'commercial',
    names:
      'ryanair, easyjet, british airways, aer lingus, eurostar, network rail, tfl, heathrow, gatwick, cruise ship, ferry, toll bridge, scooter hire, ev charging, car hire, trams, national express, stagecoach, first bus, go ahead, boat hire, coach driver, railways, trains, buses, taxis, harbour ferry, ski lift, rickshaw, matatu, irish rail, translink, bus company, bus operator, train company, train operator, railway, rail company, airline, ferry company, taxi, taxi firm, taxi driver, cab company, cab driver, minicab, uber driver, uber, coach company, coach firm, coach hire, tram, metro, underground, airport, cruise line, cruise company, bus driver, bus, train driver, pilot, cabin crew, school transport, private hire, rickshaw driver, okada rider, boda boda, tube, boat trips, minibus company, car rental, car hire, travel agent, travel agency, tour operator, tour guide, holiday company, bike hire, parking company, car park, toll road, transport',
    says: {
      buyer:
        'passenger, commuter, tourist, school, holidaymaker, business traveller, cruise passenger, corporate account, airline, group organiser, tour operator, hotel, hirer',
      funder: 'department for transport, council, government, subsidy, transport authority, tfl',
      dependant:
        'child, kid, schoolchild, school kid, pensioner with a bus pass, pass holder, free pass holder, bus pass holder, student pass holder',
      taker: 'fare dodger, stowaway',
      payer: 'employer, company, parent',
      staff: 'driver, pilot, cabin crew, conductor, guard, controller',
      endbuyer: 'people meeting passengers, meeters and greeters',
    },
  },
  {
    id: 'freight',
    sector: 'commercial',
    names:
      'skip lorry, oil shipping, customs broker, post room contractor, mail order warehouse, tesco distribution, grocery delivery, milkman, milk round, newspaper delivery, removals storage, tanker driver, train freight, cargo, container ship, docker, docks, stevedore, uber eats, just eat, deliveroo, courier driver, dhl warehouse, courier service, dispatch rider, haulage, haulage company, haulier, haulage firm, courier, courier company, courier firm, parcel company, parcel delivery, delivery company, delivery firm, delivery driver, parcel firm, logistics, logistics company, logistics firm, warehouse, warehousing, distribution centre, fulfilment centre, freight forwarder, freight company, shipping company, shipping line, shipping, container port, port, lorry driver, truck driver, trucking company, trucker, royal mail, post office delivery, postal service, postman, post, an post, dhl, fedex, ups, dpd, evri, hermes, amazon warehouse, amazon driver, deliveroo rider, food delivery, food delivery app, supply chain, cold store, van driver, hgv driver, forklift driver, removals freight, mail, postal worker, delivery office',
    kinds: {
      reseller: '',
      buyer:
        'business retailer wholesaler customer client government council public-body charity employer supplier intermediary private-payer',
    },
    says: {
      endbuyer: 'online shopper, shopper, end customer, end consumer, consumer',
      buyer:
        'seller, vendor, sender, shipper, online shop, online seller, ebay seller, amazon, firm we store for, exporter, importer, people who send parcels, people posting letters, restaurant, restaurants, manufacturer, factory',
      dependant:
        'recipient, receiver, addressee, householder, people who get parcels, people waiting in for parcels, resident, household, neighbour, homes, letter recipient, whoever opens the door, person who signs for it',
      staff: 'driver, picker, packer, loader, forklift driver, courier, warehouse worker, postman',
    },
  },
  // professions and money
  {
    id: 'professional',
    sector: 'commercial',
    names:
      'serco consulting, capita, ibm consulting, pr, football agent, talent agency, cyber security consultant, first aid trainer, economist, engineering consultants, building surveyors, translation bureau, subtitler, event design, journalist, freelance writer, researcher for hire, family mediator, insolvency practitioner, debt recovery solicitor, law, law practice, legal firm, lobbyist, environmental consultant, law firm, solicitor, solicitors, lawyer, barrister, chambers, legal practice, notary, conveyancer, accountant, accountants, accountancy, accountancy firm, accounting firm, bookkeeper, bookkeeping, audit firm, consultancy, consulting, consultant, management consultant, management consultancy, consulting firm, architect, architects, architecture practice, architectural practice, engineering consultancy, quantity surveyor, patent attorney, financial adviser, financial advisor, wealth manager, investment manager, translator, translation agency, interpreter, freelance translator, copywriter, freelance writer, editor, proofreader, freelance editor, freelance journalist, illustrator, freelance illustrator, graphic designer, freelance designer, web designer, web design, designer, interior designer, web developer, freelance developer, contractor, it contractor, freelancer, freelance, freelance photographer, surveyors, tax adviser, tax advisor, research agency, market research, market research company, think tank, planning consultant, big four, kpmg, deloitte, pwc, ey, accenture, mckinsey, video producer, animator, voice over artist, model, actor, sound engineer, artist, commission artist, ghost writer, mediator',
    kinds: {
      buyer:
        'business retailer customer client government council public-body charity employer private-payer homeowner landlord person household tenant victim offender parent animal-owner student needy patient member insurer public intermediary investor wholesaler worshipper occupation soldier',
    },
    says: {
      dependant:
        'beneficiary, beneficiary of will, heir, child who read the book, child, kid, children of divorcing couple, children of clients, website visitor, users of the building, building user, resident',
      endbuyer: 'reader, readers, audience, website user, end user, people who visit the website, people who live in the houses',
      rival:
        'opposing solicitor, other side, opposing counsel, opponent, the other side s lawyer, opposing party, opposite party, prosecution',
      watchdog: 'court, judge, sra, law society, hmrc, bar council, crown prosecution service',
      buyer:
        'publisher, ad agency, newspaper, magazine, legal aid agency, defendant, accused, divorcing couple, house buyer, limited company client, audit client',
      staff: 'paralegal, secretary, legal secretary, trainee solicitor, partner, partners, clerk',
      partner: 'estate agent, bank, barrister, expert witness, introducer',
    },
  },
  {
    id: 'agent',
    sector: 'commercial',
    names:
      'estate agent, estate agents, estate agency, letting agent, letting agents, lettings agency, property agent, real estate, realtor, auctioneer, auction house, auctioneers, property management',
    says: {
      buyer: 'seller, vendor, landlord, house seller, property seller, home seller, owner, housebuilder, developer, executor',
      chooser: 'buyer, house buyer, viewer, first time buyer, house hunter, people viewing, home buyer',
      endbuyer: 'tenant, renter',
      payer: 'portal',
      rival: 'other agent',
      partner: 'solicitor, mortgage broker, mortgage adviser, surveyor',
    },
  },
  {
    id: 'recruitment',
    sector: 'commercial',
    names:
      'casual labour agency, nurse agency, supply agency, supply teachers agency, au pair agency, modelling agency, recruitment agency, recruitment, recruiter, employment agency, temp agency, staffing agency, headhunter, job site, jobs board, job board, recruitment company, recruitment consultancy, staffing company, gangmaster',
    says: {
      payer: 'employer, company, business, firm, hiring manager, client, hospital, school, warehouse, hr department, nhs',
      chooser:
        'candidate, job seeker, jobseeker, applicant, temp, temps, contractor, worker, graduates, graduate, people looking for work, supply teacher, agency nurse',
    },
  },
  {
    id: 'agency',
    sector: 'commercial',
    names:
      'marketing agency, advertising agency, ad agency, pr agency, pr firm, digital agency, design agency, creative agency, branding agency, social media agency, media agency, advertising, public relations, seo agency, influencer, content creator, marketing company, marketing firm, communications agency, billboard company, outdoor advertising',
    kinds: {
      payer: 'business retailer customer client government council public-body charity employer sponsor',
      audience:
        'reader person public household parent child teen pupil student patient needy member visitor traveller tenant homeowner user end-user',
      supplier: 'press supplier',
    },
    says: {
      payer: 'brand, brand manager, start up, restaurant, estate agent, product manager',
      audience:
        'shopper, buyer, consumer, commuter, viewer, reader, follower, target audience, target market, subscriber, their customer, customer of our client, clients customer',
      partner: 'influencer, journalist, media, magazine, freelancer',
    },
  },
  {
    id: 'finance',
    sector: 'commercial',
    names:
      'pension fund, pensions company, stock exchange, venture capital, family office, crypto, sacco, village savings group, savings group, microcredit, natwest, santander, nationwide, halifax, axa, direct line, allianz, zurich, paypal, mastercard, goldman sachs, jp morgan, telesales, debt collection, claims company, loss adjuster, actuary, money transfer, western union, mpesa, payday loans, mortgage, mortgages, trading floor, aib, bank of ireland, bank, credit union, building society, insurance company, insurer, insurance, insurance broker, broker, mortgage broker, mortgage lender, lender, credit card company, pension company, pensions company, pension provider, fintech, payment company, investment bank, hedge fund, asset manager, investment company, private equity, credit company, loan company, payday lender, stockbroker, barclays, hsbc, lloyds, aviva, call centre, insurance agent, pawnbroker, currency exchange, debt collector, debt collection agency, microfinance',
    kinds: {
      buyer:
        'customer client business retailer government council public-body charity employer homeowner landlord tenant person household parent student traveller animal-owner member public user private-payer needy patient occupation worshipper',
      taker: 'offender thief',
    },
    says: {
      buyer:
        'policyholder, saver, borrower, mortgage holder, account holder, cardholder, depositor, investor, pension saver, pension fund, first time buyer, merchant',
      dependant:
        'beneficiary, widow, third party, accident victim, named driver, claimant, dependant, dependent, child with account, injured third party, third party claimant',
      payer: 'employer, employers',
      staff: 'cashier, teller, adviser, underwriter, claims handler',
      reseller: 'broker, price comparison site, agent, ifa',
      'acted-on': 'debtor, people in arrears',
    },
  },
  // media and software
  {
    id: 'free-media',
    sector: 'commercial',
    names:
      'guardian online, radio, commercial radio station, twitch, twitter, x social media, whatsapp, snapchat, reddit, tv, freeview channel, independent television, free newspaper, free local newspaper, free paper, freesheet, free magazine, commercial radio, radio station, local radio, community radio, youtube channel, youtuber, podcast, podcaster, blog, blogger, free app, free website, social media company, social network, social media platform, search engine, facebook, meta, instagram, tiktok, commercial tv, tv channel, tv station, itv, free game, free mobile game, mobile games company, freemium app, news website, web magazine, dating app, free to play game, media company, influencer channel, streamer, twitch streamer, comparison site, price comparison site, local news site, free classified site',
    kinds: {
      audience: 'reader user person public household parent child teen student customer end-user visitor member traveller needy tenant',
      payer: 'business retailer sponsor client',
      buyer: 'private-payer',
      investor: 'investor',
    },
    says: {
      payer:
        'advertiser, estate agent, car dealer, local business, shop, brand, ad network, small business, sponsor, restaurant, council, government, charity, people who advertise, classified advertiser, data buyer, data broker, agencies, media agency, undertaker',
      audience:
        'reader, listener, viewer, follower, free user, user, commuter, subscriber, gamer, player, households who get it through the door, fans, users',
      buyer: 'premium user, paying subscriber, patron, premium subscriber, patreon supporter',
      partner: 'app store, apple, newsagent, distributor, contributor, freelance writer',
      staff: 'journalist, editor, reporter, paper boy, presenter, dj',
    },
  },
  {
    id: 'paid-media',
    sector: 'commercial',
    names:
      'guardian, the guardian, the times, daily mail, irish times, disney plus, cable tv, satellite channel, newspaper seller, newspaper, daily newspaper, paid newspaper, magazine, subscription magazine, streaming service, netflix, spotify, sky, news agency, cable tv company, satellite tv company, subscription tv, local paper, comic publisher',
    kinds: { audience: 'user child public household', payer: 'business sponsor', reseller: 'retailer wholesaler intermediary' },
    says: {
      buyer: 'reader, subscriber, viewer, readers, household, people who buy it',
      payer: 'advertiser, estate agent, car dealer, local business',
      reseller: 'newsagent, supermarket, wholesaler, shop',
      audience: 'people who read it in the library, people who share a password, people who read it over your shoulder',
      staff: 'journalist, editor, reporter, columnist',
    },
  },
  {
    id: 'public-media',
    sector: 'public',
    names: 'bbc, public broadcaster, rte, public service broadcaster, bbc radio, abc australia, nhk, world service',
    kinds: { chooser: 'reader user member visitor child parent student needy patient' },
    says: {
      taxpayer: 'licence fee payer, viewer, listener, licence payer, households, audience',
      taker: 'licence dodger, people who dont pay the licence fee',
      payer: 'foreign broadcaster, netflix',
      supplier: 'production company, independent producer',
    },
  },
  {
    id: 'software',
    sector: 'commercial',
    names:
      'cyber security, robotics software, telecoms, three mobile, o2, ee, sky broadband, eir, virgin media, web hosting company, ai, machine learning company, it outsourcing, computer repairs, computer shop, database company, tech, startup app, coding, programming, software development, software developer, web app, erp, crm company, cloud, games developer studio, fintech software, software company, software house, software firm, software, saas, saas company, tech company, tech startup, tech start up, it company, it firm, it services company, it support company, it services, managed service provider, msp, cloud provider, hosting company, web hosting, payroll company, payroll provider, payroll bureau, app developer, app company, cyber security company, cybersecurity, data company, ai company, ai startup, telecoms, telecom company, telco, mobile network, internet provider, broadband company, isp, data centre, call centre company, outsourcing company, business process outsourcing, bpo, outsourced call centre, start up, startup, games platform, microsoft, apple, oracle, ibm, vodafone, bt, facilities company, testing company, it consultancy, digital company, edtech, health tech, app',
    kinds: {
      buyer:
        'business retailer customer client government council public-body charity employer private-payer member homeowner landlord household person public student user occupation tenant parent traveller needy patient worshipper insurer wholesaler',
      reseller: 'intermediary',
    },
    says: {
      buyer:
        'subscriber, accountant, start up, hr department, enterprise account, finance director, paying customer, clients on contract, it manager, school, schools, developers, developer, software engineer',
      reseller: 'partner who resell, reseller, channel partner, resellers, implementation partner',
      dependant:
        'their staff, employee of our client, their employee, their customer, employees on the payroll, worker on the payroll, client staff, end user, school pupil, pupils, end users, child, their users, caller, people who call in',
      audience: 'free user, free tier user, trial user, free trial user, people on the free plan, open source user',
      payer: 'advertiser',
      staff: 'our developers, our engineers, our programmers, sales rep',
    },
  },
  {
    id: 'utility',
    sector: 'commercial',
    names:
      'sse airtricity, british gas, edf, eon, octopus energy, thames water, scottish power, broadband, cable company, satellite tv, wind turbine, wind turbine technician, electricity board, gas board, water works, eirgrid, waste water, nuclear plant, hydro, solar park, water company, energy company, electricity company, gas company, energy supplier, utility, utility company, power company, power station, water board, sewage works, wind farm, solar farm, nuclear power station, grid, national grid, district heating, electricity supplier, irish water, eskom',
    says: {
      buyer:
        'bill payer, household, business, homeowner, householder, landlord, farmer, factory, hospital, council, the grid, national grid',
      endbuyer: 'tenant whose bills are included, lodger, flatmates, people who live in the house',
      dependant: 'child, kid, guest, pets',
      taker: 'people who dont pay their bill, meter tamperer',
      watchdog: 'ofwat, ofgem, environment agency',
    },
  },
  // departments
  {
    id: 'it-department',
    sector: 'internal',
    names:
      'it department, it dept, it team, it support, it helpdesk, it help desk, it service desk, service desk, helpdesk, help desk, ict department, ict team, internal it, it support team, it support desk, infrastructure team, network team, desktop support, information technology department, platform team, data team, devops team, it in a, it section, in house it, it function, software team in a bank, digital team, it',
  },
  {
    id: 'hr-department',
    sector: 'internal',
    names:
      'hr department, hr dept, hr team, human resources, human resource, human resources department, hr, personnel department, people team, hr office, recruitment team in house, learning and development, l and d, training department, training team, occupational health, talent team, payroll department, payroll team, payroll office, payroll dept, in house recruitment, hr function, payroll section, rewards team',
    says: {
      outsider: 'applicant, candidate, job applicant, interviewee, new starter before day one, ex employee, pensioner, job seeker',
      colleague: 'line manager, employee, new starter, hiring manager, apprentice, staff, head of department, worker, pensioners we pay',
    },
  },
  {
    id: 'finance-department',
    sector: 'internal',
    names:
      'finance department, finance team, finance dept, accounts department, accounts team, accounts dept, accounting department, accounts payable, accounts receivable, credit control, finance office, treasury team, internal audit, internal audit team, management accounts, accounts office, procurement department, procurement team, procurement, purchasing department, purchasing team, buying team, finance function, accounts, bursary office, financial planning team',
    says: { supplier: 'supplier, suppliers, vendor', colleague: 'budget holder, the board, director, shareholders' },
  },
  {
    id: 'marketing-department',
    sector: 'internal',
    names:
      'marketing department, marketing team, marketing dept, marketing, in house marketing, communications team, comms team, communications department, press office, pr team, brand team, in house design team, design team, sales and marketing, marketing in a, digital marketing team, content team, sales team, sales department, internal communications, creative team, marketing function',
    kinds: {
      outsider:
        'applicant public person teen business retailer wholesaler patient pupil student needy visitor reader traveller tenant household homeowner parent child private-payer public-body charity landlord employer customer client user end-user council victim worshipper animal-owner',
    },
    says: {
      colleague: 'product director, sales team, brand manager, the board, sales, product manager, stores, branch',
      outsider: 'viewer, reader, target audience, prospects, prospect, policyholder, leads, lead, shopper, potential customer',
      supplier: 'ad agency, agency, printer, design agency, media, newspaper, freelancer',
    },
  },
  {
    id: 'service-department',
    sector: 'internal',
    names:
      'department, dept, catering department, laundry department, translation department, transport department, facilities, facilities team, facilities management, facilities department, estates department, estates team, estates, maintenance team, maintenance department, maintenance, legal department, legal team, in house legal, in house lawyer, general counsel, compliance, compliance team, risk team, risk department, quality department, quality team, qa team, quality assurance, post room, mail room, mailroom, print room, stores department, stores, admin team, admin office, admin department, administration, business support, office services, health and safety team, health and safety department, internal security, fleet department, logistics department, warehouse department, planning team, research and development, r and d, r and d department, product team, engineering department, production planning, production department, tool room, drawing office, hospital pharmacy, hospital laundry, hospital kitchen, pathology, pathology lab, sterile services, hospital porters, switchboard, secretarial pool, office manager, reception desk, data analysis team, analytics team, customer insight team, shared services, shared service centre, project office, pmo, internal catering, internal comms, head office, transport office, simulation team, training school army, innovation team, sustainability team, design office, control room team',
    says: {
      colleague:
        'ward, wards, nurse, doctor, shop floor, sales, production, theatre, theatres, manager, ward sister, tenants in our building',
      outsider: 'patient, patients, visitor',
    },
  },
];

/** What learners write when there is no organisation: asked about, not judged. */
export const NO_ORGANISATION =
  'unemployed, out of work, jobless, retired, retiree, pensioner, student, full time student, none, n a, na, no, nothing, not working, no job, between jobs, housewife, house husband, stay at home mum, stay at home dad, stay at home parent, stay at home mother, full time mum, homemaker, carer for my mum, carer for my dad, unpaid carer, full time carer, on the sick, off sick, disabled, dont work, do not work, dont have one, havent got one, not applicable, i dont know, dont know, dont know, not employed, looking for work, job seeking, jobseeker, maternity leave, looking after my kids, at home, home, my family, family';

/** Legal forms and words for a firm: without a known trade they tell at least the sector. */
export const FIRM_WORDS =
  'ltd, limited, plc, inc, llc, llp, gmbh, company, firm, business, corporation, corp, co, enterprise, enterprises, group plc, self employed, sole trader, franchise, my own business, family business, start up, startup, trader, agency, we sell, sell, selling, sales, i sell, rental, hire, private sector, own boss, side hustle, small business, clients, entrepreneur, trading, seller';
export const PUBLIC_WORDS =
  'public sector, government, state, council, national, municipal, civil service, public service, federal, ministry, authority, department of, department for, hm, his majesty s, her majesty s, agency of government, commission, state owned';
export const GOOD_CAUSE_WORDS =
  'charity, charitable, non profit, nonprofit, not for profit, voluntary, volunteers, volunteer, volunteering, community, ngo, trust, society, foundation, cic, association, club, social enterprise, third sector, fundraising, campaign, aid';
