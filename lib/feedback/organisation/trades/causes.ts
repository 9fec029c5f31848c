import type { Trade } from './trade';

/** Trades: charities, faiths, clubs. */
export const CAUSES: readonly Trade[] = [
  {
    id: 'charity',
    sector: 'non-profit',
    names:
      'barnardo, barnardos, girlguiding headquarters, parkrun, women aid, womens aid, rape crisis, st john, st johns ambulance, trussell trust, homeless hostel, hostel for the homeless, youth hostel charity, nspcc, macmillan, marie curie, mencap, amnesty, wwf, christian aid, cafod, trocaire, msf, unicef, wateraid, centrepoint, st vincent de paul, simon community, pieta house, nun, day centre charity, lunch club, men shed, mens shed, repair cafe, community shop, community cafe, community fridge, soup run, prison charity, education charity, heritage charity, hospital charity, medical charity, blind charity, deaf charity, autism charity, alzheimer society, stroke association, british heart foundation, learning disability charity, relief agency, disaster relief, missionary, orphanage, scholarship fund, charity, food bank, foodbank, hospice, homeless shelter, homeless charity, shelter, night shelter, soup kitchen, ngo, non profit, nonprofit, not for profit, voluntary organisation, voluntary group, community group, advice centre, citizens advice, samaritans, helpline, refuge, women refuge, womens refuge, youth club, youth charity, cancer charity, cancer research, oxfam, red cross, st john ambulance, lifeboat, rnli, air ambulance, mountain rescue, advocacy, advocacy charity, advocacy service, aid agency, international aid, development charity, third sector, social enterprise, community interest company, cic, foundation, age uk, befriending, befriending service, community kitchen, save the children, environmental charity, greenpeace, housing charity, disability charity, mental health charity, refugee charity, drop in centre, warm hub, dementia charity, hospital radio, meals on wheels, community transport, lifeguard club, addiction charity, rehab charity, debt advice, campaign group, pressure group, community garden, toy library, baby bank, carers centre, children charity, veterans charity, law centre, legal advice centre, volunteer, volunteering, shelter for women, talking newspaper',
    kinds: {
      user: 'client child teen pupil student patient needy victim offender thief end-user recipient parent household homeowner soldier animal-owner tenant user visitor traveller applicant worshipper',
    },
    says: {
      user: 'carer, unpaid carer, family carer, young carer, sufferer',
      staff: 'collector, tin shaker, tin rattler, bucket shaker, bucket collector, street fundraiser, chugger, volunteer',
      funder:
        'marathon runner, fun runner, runner, sponsored walker, memory walk walker, memory walker, cyclist who raise, tough mudder runner, abseiler, skydiver, coffee morning host, baker of cakes, card buyer, raffle ticket buyer, legacy, corporate donor, community fund, churches who donate, supermarket that donate, tesco, supermarket, local business, company that give, businesses that donate',
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
      staff: 'chair, chairman, chairwoman, chairperson, coach, referee, leader, captain, committee, secretary, treasurer',
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
];
