import type { Trade } from './trade';

/** Trades: professions and money. */
export const PROFESSIONS: readonly Trade[] = [
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
];
