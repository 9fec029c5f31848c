import type { Trade } from './trade';

/** Trades: the state. */
export const STATE: readonly Trade[] = [
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
      staff: 'work coach, job coach, job coaches, employment adviser, decision maker',
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
];
