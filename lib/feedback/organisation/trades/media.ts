import type { Trade } from './trade';

/** Trades: media and software. */
export const MEDIA: readonly Trade[] = [
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
];
