/** What learners write when there is no organisation: asked about, not judged. */
export const NO_ORGANISATION =
  'unemployed, out of work, jobless, retired, retiree, pensioner, student, full time student, none, n a, na, no, nothing, not working, no job, between jobs, carer for my mum, carer for my dad, unpaid carer, full time carer, on the sick, off sick, disabled, dont work, do not work, dont have one, havent got one, not applicable, i dont know, dont know, dont know, not employed, looking for work, job seeking, jobseeker, maternity leave, looking after my kids, at home, home, my family, family';

/** Legal forms and words for a firm: without a known trade they tell at least the sector. */
export const FIRM_WORDS =
  'ltd, limited, plc, inc, llc, llp, gmbh, company, firm, business, corporation, corp, co, enterprise, enterprises, group plc, self employed, sole trader, franchise, my own business, family business, start up, startup, trader, agency, we sell, sell, selling, sales, i sell, rental, hire, private sector, own boss, side hustle, small business, clients, entrepreneur, trading, seller';
export const PUBLIC_WORDS =
  'public sector, government, state, council, national, municipal, civil service, public service, federal, ministry, authority, department of, department for, hm, his majesty s, her majesty s, agency of government, commission, state owned';
export const GOOD_CAUSE_WORDS =
  'charity, charitable, non profit, nonprofit, not for profit, voluntary, volunteers, volunteer, volunteering, community, ngo, trust, society, foundation, cic, association, club, social enterprise, third sector, fundraising, campaign, aid';
