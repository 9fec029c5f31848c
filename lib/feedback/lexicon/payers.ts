import { lexiconOf } from './concept';

/** Who puts money, time or trust in, and who owns. */
export const PAYERS = lexiconOf(`
payer = whoever pays
payer, payers, the ones paying, paying party, fee payer, fee payers, feepayer, feepayers, bill payer, bill payers, billpayer, whoever pays, whoever pays for it, whoever foots the bill, whoever pays the bills, whoever is paying, the one who pays, those who pay, paymaster, paymasters, the money men, money men, purse holders, budget holder, budget holders, budgetholder, budget owners, budget owner, cost centre managers, resource provider, resource providers, provider of resources, provider of funds, providers of funds, the purse strings, @p with the money, @p with the purse strings, @p holding the purse strings, source of funding, financial backers, financial backer, moneybags, the bank of mum and dad

funder < payer = the funders
funder, funders, funding body, funding bodies, funding agency, funding agencies, funding authority, funding provider, funding partner, funding partners, funding source, funding sources, funding council, funding councils, core funder, main funder, principal funder, public funders, external funders, backer, backers, underwriter, underwriters, financier, financiers, financer, financers, fund provider, fund giver, funding organisation, funding organisations, funding givers, whoever funds it, investors in the service

grant-maker < funder, donor = grant-makers
grant maker, grant makers, grantmaker, grantmakers, grantor, grant giver, grant givers, grant giving body, grant giving bodies, grant body, grant bodies, grant provider, grant providers, grant giving trust, grant giving trusts, grant giving charities, charitable trust, charitable trusts, charitable foundation, charitable foundations, foundation, foundations, trust fund, trusts and foundations, trust and foundations, trust or foundation, the lottery, lottery, national lottery, national lottery community fund, lottery fund, big lottery, big lottery fund, lottery funders, heritage fund, comic relief, children in need, bbc children in need, gates foundation, wellcome trust, rowntree, joseph rowntree foundation, esmee fairbairn, lloyds foundation, community foundation, philanthropic trusts, philanthropic foundations, global fund, usaid, world bank, international donors, foreign donors, foreign aid donors, unicef, the un, united nations, un agencies, world health organisation, who organisation, macmillan, macmillan cancer support, cancer research uk, cancer research, british heart foundation, red cross, rotary, rotary club, lions club, round table, freemasons, masons, benevolent fund

donor < funder = donors
donor, donors, doner, doners, doners of money, donator, donators, donater, donaters, charity donor, charity donors, charitable donor, charitable donors, private donor, private donors, individual donors, regular donors, major donors, corporate donors, monthly donors, monthly givers, regular givers, direct debit donors, direct debit givers, benefactor, benefactors, philanthropist, philanthropists, giver, givers, charitable givers, gift givers to the charity, well wishers, wellwishers, well wisher, contributor, contributors, contributers, patron of the charity, charity patrons, patron, patrons, funders and supporters, supporter, supporters, backers and supporters, charity supporters, cash donors, generous donors, generous @p, kind @p, anonymous donors, crowdfunder, crowdfunders, crowd funders, sugar daddies, donar, donars, people making donations, @p making donations, charitable @p, kind hearted @p, wealthy donors, rich donors, wealthy @p who donate, big givers, small donors, small donor, street givers, @p with collecting tins, @p who drop coins, tin rattlers, @p rattling tins, @p shaking tins, @p shaking buckets, charity shop customers, charity shop shoppers, text donors

legacy-giver < donor = people who leave a legacy
legacy giver, legacy givers, legators, legator, legacy donors, legacies from @p, @p who leave legacies, testators, testator, people leaving legacies, legacy pledgers, @p in their will, dead donors

fundraiser < donor, volunteer = fundraisers
fundraiser, fundraisers, fund raiser, fund raisers, fundraising groups, fundraising group, fundraising committee, league of friends, friends of the hospital, friends of @g, friends group, friends groups, friends of the library, friends of the museum, friends of the school, marathon runners, sponsored runners, charity runners, charity walkers, sponsored walkers, pta, ptas, parent teacher association, parents association, parents associations, supporters club, supporters clubs, friends association, charity fundraisers, parent council

sponsor < funder = sponsors
sponsor, sponsors, sponsoring companies, sponsoring firms, corporate sponsor, corporate sponsors, commercial sponsors, event sponsors, academy sponsor, academy trust, multi academy trust, mat, academy chain, corporate partner, corporate partners, corporate backers, companies that sponsor, csr partners, corporate social responsibility teams

taxpayer < public, payer = taxpayers
taxpayer, taxpayers, tax payer, tax payers, tax-payer, tax-payers, taxpaying public, tax paying public, tax paying citizens, tax paying @p, tax paying residents, taxpaying @p, tax payer in general, ratepayer, ratepayers, rate payer, rate payers, council tax payer, council tax payers, council taxpayer, council taxpayers, local taxpayers, uk taxpayers, british taxpayers, business rate payers, business rates payers, hard working taxpayers, hardworking taxpayers, working taxpayers, tax contributors, contributor of tax, contribuable, steuerzahler, anyone who pays tax, everyone who pays tax, @p on paye, paye workers, working @p, working population, those in work, income tax payers, precept payers, national insurance payers, licence fee payers, license fee payers, licence payers, tax citizens, me through my taxes, us through our taxes, me as a taxpayer, us taxpayers, household payers, tax payes, taxplayer, taxplayers, we the taxpayers, property owners, homeowners, home owners, home owner, homeowner, householders, householder

volunteer < helper = volunteers
volunteer, volunteers, voluntary worker, voluntary workers, volunteer helpers, volunteer staff, unpaid helpers, unpaid helper, unpaid volunteers, helper, helpers, volonteers, voulnteers, volenteers, volunteer coaches, volunteer drivers, volunteer tutors, community volunteers, special constables, specials, reservists, corporate volunteers, student volunteers, mentors, mentor, peer mentors, neighbourhood watch volunteers, parent helpers, lay helpers, @p giving their time, @p who give their time, readers to patients

helper = helpers
good samaritan, good samaritans, do gooders, steward, stewards, event stewards, ambassadors, community champions, champions

insurer = insurers
insurer, insurers, insurance company, insurance companies, insurance firm, insurance firms, insurance @g, insurance mob, insurance mobs, insurance provider, insurance providers, insurances, insurance, insurance co, insurance cos, insurance lot, insurance industry, insurance people, health insurer, health insurers, health insurance company, health insurance companies, health insurance, medical insurers, medical insurance, medical insurance companies, private health insurers, private insurers, private insurance, bupa, axa, vhi, laya, aviva, blue cross, blue shield, hmo, hmos, health plans, health funds, health fund, private health funds, krankenkasse, mutuals, car insurers, motor insurers, home insurers, loss adjusters, loss adjuster, claims handlers, insurance brokers, insurance adjusters, insurence companies, insurence, reinsurers, pension funds, pension fund

public-insurer < funder, insurer = the public insurance scheme
medicare, medicaid, medicare medicaid, nhis, national health insurance, national health insurance scheme, social insurance, state insurance, statutory health insurance, health insurance fund, national insurance fund, ayushman bharat, ayushman bharat scheme, government insurance scheme, government health scheme, public insurance, public insurer, tricare, va, veterans affairs, veterans administration, philhealth, medibank, pbs, public health insurance, government scheme, state scheme, insurance scheme, treatment purchase fund, ntpf

investor = investors
investor, investors, lender, lenders, creditor, creditors, bank manager, the bank, banks, bank, bankers, mortgage lender, venture capitalists, venture capital, private equity, angel investors, business angels, bondholders, bond holders, credit union, building society, financial institutions, financial institution, loan company, debt holders

owner = the owners
owner, owners, the owner, owner manager, shop owner of ours, proprietor, proprietors, founder, founders, business owner, parent company, parent group, holding company, head office, group head office, headquarters, hq, corporate office, the group, group board, franchisor, the franchisor, press baron, media owner, newspaper owner, media group, owning company, the family that owns it, family owners

shareholder < owner, investor = shareholders
shareholder, shareholders, share holder, share holders, stockholder, stockholders, stock holders, stakeholder shareholders, equity holders, stock market, the city investors, members with shares, shareowners

stakeholder = stakeholders
stakeholder, stakeholders, interested parties, interested party, key stakeholders, external stakeholders

buyer < payer = buyers
buyer, buyers, purchaser of goods, paying customer, paying customers, paying client, paying clients, paying guest, paying @p, paying public, cash customers, cash buyers, account customers, repeat buyers, repeat customer, repeat customers, regular customer, regular customers, loyal customer, loyal customers, shopper, shoppers, consumers who buy, online shoppers, online customers, online buyers, web shoppers, walk in customers, walk ins, walk in trade, footfall, the shopper, purchasers, end customer, end customers, retail customers, retail customer, high street shoppers, weekly shoppers, saturday shoppers, christmas shoppers, bargain hunters, bargain hunter, spenders, big spenders, punter, punters, clientele, consumers with money, patron of the shop, housewives, housewife, household shoppers, customer at the till, customers at the till, customers in the shop, @p at the till, @p in the queue to pay, adults with wallets, shopers, shoper, customers with loyalty cards, loyalty card holders, loyalty cardholders, loyalty members, collectors, enthusiasts, hobbyists, bulk buyers, private buyers, private customers, ticket buyers, ticket buyer, ticket holders, ticket holder, season ticket holders, season ticket holder, ticketholders, box office customers, @p with tickets, cardholders, account holders, account holder, policyholders, policy holders, trade customers, trade buyers, business customers, corporate customers, corporate clients, corporate client, business clients, trade, the trade, b2b customers, kunden, clients that pay, trade accounts, mail order customers, telephone customers

gift-buyer < buyer = people who buy gifts
gift buyer, gift buyers, gift shoppers, present buyers, gift giver, gift givers, @p buying gifts, @p buying presents, @p who buy gifts, @p who buy presents, @p buying for others, gift purchaser, gift purchasers, christmas present buyers, aunties buying presents, grandparents buying presents

intermediary = go-betweens
intermediary, intermediaries, middleman, middlemen, agent, agents, broker, brokers, reseller, resellers, dealer network, distributor, distributors, stockist, stockists, retailer, retailers, travel agent, travel agents, travel agency, travel agencies, tour operator, tour operators, wholesaler, wholesalers, franchisee, franchisees, newsagent, newsagents, news agent, corner shops that stock it, booking agents, online platforms, platforms, ticket agencies, ticket agents, resale sites, delivery apps, uber eats, deliveroo, just eat, booking com, expedia, comparison sites, importers, exporters
`);
